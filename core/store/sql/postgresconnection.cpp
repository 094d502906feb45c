// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgresconnection.h"

#include "core/store/sql/postgreserrors.h"
#include "core/store/sql/postgresoptions.h"
#include "core/store/sql/postgresvalues.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int usualPatience = 20'000;   // milliseconds
constexpr int longPatience = 3'600'000; // of a server whose machine is gone, the system tells earlier
constexpr int mostPrepared = 300;       // statements kept on the server for a connection
constexpr Oid boolType = 16;            // pg_type.dat

}

class PostgresCursor final : public Cursor
{
public:
    PostgresCursor(const PostgresConnection &connection, QString sql)
        : m_connection(connection)
        , m_sql(std::move(sql))
        , m_rows(nullptr, PQclear)
    { }

    base::Result<> run(const QVariantList &values) override
    {
        m_row = -1;
        auto rows = m_connection.runPrepared(m_sql, values);
        if (!rows)
            return std::unexpected(rows.error());
        m_rows = std::move(*rows);
        return {};
    }

    bool next() override { return m_rows && ++m_row < PQntuples(m_rows.get()); }
    QString text(int column) const override { return wholeText(raw(column)); }
    qint64 integer(int column) const override
    {
        if (PQftype(m_rows.get(), column) == boolType)
            return raw(column) == "t" ? 1 : 0;
        return raw(column).toLongLong();
    }
    QByteArray bytes(int column) const override
    {
        const QByteArray hex = raw(column); // "\x" and two digits for each (bytea_output = hex)
        return hex.startsWith("\\x") ? QByteArray::fromHex(hex.sliced(2)) : hex;
    }
    bool isNull(int column) const override { return PQgetisnull(m_rows.get(), m_row, column) != 0; }
    int columns() const override { return PQnfields(m_rows.get()); }
    int changedRows() const override { return QByteArray(PQcmdTuples(m_rows.get())).toInt(); }

private:
    QByteArray raw(int column) const
    {
        return QByteArray::fromRawData(PQgetvalue(m_rows.get(), m_row, column),
                                       PQgetlength(m_rows.get(), m_row, column));
    }

    const PostgresConnection &m_connection;
    QString m_sql;
    PostgresConnection::Answer m_rows;
    int m_row = -1;
};

PostgresConnection::PostgresConnection(QString shown, Handle handle)
    : Connection(std::move(shown))
    , m_handle(std::move(handle))
    , m_patience(usualPatience)
{ }

base::Result<std::unique_ptr<Connection>> PostgresConnection::open(const QString &uri)
{
    const auto options = PostgresOptions::read(uri);
    if (!options)
        return std::unexpected(options.error());
    Handle handle(options->connect(), PQfinish);
    PQsetNoticeReceiver(handle.get(), [](void *, const PGresult *) { }, nullptr); // it would print them
    if (PQstatus(handle.get()) != CONNECTION_OK)
        return std::unexpected(connectionError(handle.get()));
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(withoutSecrets(uri), std::move(handle)));
    if (const auto fits = connection->checkDatabase(); !fits)
        return std::unexpected(fits.error());
    return connection;
}

/// Texts come back as they were, and in the same order as from a file.
base::Result<> PostgresConnection::checkDatabase() const
{
    Statement query(*this, "SELECT pg_encoding_to_char(encoding), coalesce(datlocale, datcollate)"
                           " FROM pg_database WHERE datname = current_database()"_L1);
    if (const auto ran = query.run(); !ran)
        return ran;
    query.next();
    const bool fits = query.text(0) == "UTF8"_L1 && query.text(1).startsWith(u'C');
    return fits ? base::Result<>()
                : base::failure(
                      base::ErrorCode::Unsupported,
                      u"this database sorts by the rules of a country: make one for the newsroom with "
                      "createdb --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 "
                      "--locale=C.UTF-8 --template=template0"_s);
}

std::unique_ptr<Cursor> PostgresConnection::prepare(const QString &sql) const
{
    return std::make_unique<PostgresCursor>(*this, sql);
}

bool PostgresConnection::isLost() const
{
    return PQstatus(m_handle.get()) != CONNECTION_OK;
}

int PostgresConnection::socket() const
{
    return isLost() ? -1 : PQsocket(m_handle.get());
}

bool PostgresConnection::isInTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(m_handle.get());
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

QList<std::pair<QString, QString>> PostgresConnection::notifications() const
{
    QList<std::pair<QString, QString>> all;
    PQconsumeInput(m_handle.get());
    while (PGnotify *one = PQnotifies(m_handle.get())) {
        if (one->be_pid != PQbackendPID(m_handle.get()))
            all.emplace_back(QString::fromUtf8(one->relname), QString::fromUtf8(one->extra));
        PQfreemem(one);
    }
    return all;
}

/// Waits for what was sent last. A server that is silent for too long is held to be gone: what it did is not
/// known then.
base::Result<PostgresConnection::Answer> PostgresConnection::answer(int patience) const
{
    QDeadlineTimer deadline(patience);
    PQflush(m_handle.get());
    while (PQisBusy(m_handle.get()) != 0) {
        pollfd socket{PQsocket(m_handle.get()), POLLIN, 0};
        const int ready = ::poll(&socket, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0) {
            ::shutdown(PQsocket(m_handle.get()), SHUT_RDWR);
            PQconsumeInput(m_handle.get());
            return std::unexpected(lostError());
        }
        if (ready > 0 && PQconsumeInput(m_handle.get()) == 0)
            return std::unexpected(lostError());
        if (ready > 0)
            deadline.setRemainingTime(patience); // a long answer on a slow line is no silence
    }
    Answer last(nullptr, PQclear);
    while (Answer one{PQgetResult(m_handle.get()), PQclear}) {
        // A server that falls says why, and libpq behind it that nobody is there any more.
        if (stateOf(last.get()).isEmpty())
            last = std::move(one);
    }
    const ExecStatusType status = PQresultStatus(last.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return last;
    return std::unexpected(serverError(last.get()));
}

base::Result<> PostgresConnection::executeAtLength(const QString &sql) const
{
    return execute(sql, longPatience);
}

base::Result<> PostgresConnection::execute(const QString &sql, int patience) const
{
    if (isLost()
        || PQsendQueryParams(m_handle.get(), sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr,
                             0)
               == 0)
        return std::unexpected(lostError());
    const auto done = answer(patience);
    if (!done)
        return std::unexpected(done.error());
    tellChanges(PQcmdStatus(done->get()));
    return {};
}

/// To whoever listens, once what was written can be read.
void PostgresConnection::tellChanges(const QByteArray &command) const
{
    m_hasWritten = m_hasWritten || command.startsWith("INSERT") || command.startsWith("UPDATE")
                   || command.startsWith("DELETE");
    if (!m_hasWritten || isInTransaction())
        return;
    m_hasWritten = false;
    if (command != "ROLLBACK" && PQsendQuery(m_handle.get(), "NOTIFY galley") != 0)
        std::ignore = answer(); // whoever does not hear it looks by the clock
}

base::Result<QByteArray> PostgresConnection::preparedName(const QString &sql) const
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.constEnd())
        return *known;
    if (m_prepared.size() >= mostPrepared && !isInTransaction()) {
        if (const auto freed = execute(u"DEALLOCATE ALL"_s); !freed)
            return std::unexpected(freed.error());
        m_prepared.clear();
    }
    const QByteArray name = "galley" + QByteArray::number(m_prepared.size());
    if (isLost()
        || PQsendPrepare(m_handle.get(), name.constData(), numbered(sql).constData(), 0, nullptr) == 0)
        return std::unexpected(lostError());
    if (const auto done = answer(); !done)
        return std::unexpected(done.error());
    m_prepared[sql] = name;
    return name;
}

base::Result<PostgresConnection::Answer> PostgresConnection::runPrepared(const QString &sql,
                                                                         const QVariantList &list) const
{
    const PostgresValues values(list);
    if (values.holdNul())
        return base::failure(
            base::ErrorCode::Invalid,
            u"a text holds the character U+0000, which the server cannot keep: take it out"_s);
    const auto name = preparedName(sql);
    if (!name)
        return std::unexpected(name.error());
    if (isLost()
        || PQsendQueryPrepared(m_handle.get(), name->constData(), values.count(), values.starts(),
                               values.sizes(), values.formats(), 0)
               == 0)
        return std::unexpected(lostError());
    auto done = answer();
    if (done)
        tellChanges(PQcmdStatus(done->get()));
    return done;
}

base::Result<qint64> serverTime(const Connection &remote)
{
    Statement query(remote, "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_L1);
    const auto ran = query.run();
    return ran && query.next()
               ? base::Result<qint64>(query.integer(0))
               : std::unexpected(ran ? base::Error{base::ErrorCode::Database, {}} : ran.error());
}

QString withoutSecrets(const QString &uri)
{
    return QUrl(uri).toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

}
