// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgresconnection.h"

#include "core/store/sql/postgreserrors.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QUrl>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int usualPatience = 20'000; // milliseconds
constexpr int mostPrepared = 300;     // statements kept on the server for a connection
constexpr Oid boolType = 16;          // pg_type.dat

/// What libpq is to be told, by name; later ones do not replace what the URI says.
class Options
{
public:
    static base::Result<Options> read(const QString &uri)
    {
        char *fault = nullptr;
        PQconninfoOption *parsed = PQconninfoParse(uri.toUtf8().constData(), &fault);
        if (parsed == nullptr) {
            PQfreemem(fault); // it would quote the URI
            return base::failure(
                base::ErrorCode::Invalid,
                u"this is no address of a newsroom: it is like postgresql://name@host/newsroom"_s);
        }
        Options options;
        for (const PQconninfoOption *one = parsed; one->keyword != nullptr; ++one) {
            if (one->val != nullptr)
                options.m_values[one->keyword] = one->val;
        }
        PQconninfoFree(parsed);
        return options;
    }

    QByteArray value(const QByteArray &name) const { return m_values.value(name); }
    void add(const QByteArray &name, const QByteArray &value)
    {
        if (!m_values.contains(name))
            m_values[name] = value;
    }
    /// By a socket of this machine, where nobody listens in between.
    bool isLocal() const
    {
        const QByteArray host = value("host");
        return value("hostaddr").isEmpty() && (host.isEmpty() || host.startsWith('/'));
    }

    PGconn *connect() const
    {
        std::vector<const char *> names;
        std::vector<const char *> values;
        for (auto one = m_values.cbegin(); one != m_values.cend(); ++one) {
            names.push_back(one.key().constData());
            values.push_back(one.value().constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectdbParams(names.data(), values.data(), 0);
    }

private:
    QHash<QByteArray, QByteArray> m_values;
};

void addOurs(Options &options)
{
    if (!options.isLocal()) {
        options.add("sslmode", "verify-full");
        const bool hasOwnRoot = QFileInfo::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
        if (options.value("sslmode") == "verify-full" && !hasOwnRoot)
            options.add("sslrootcert", "system");
    }
    options.add("application_name", "galley");
    options.add("client_encoding", "UTF8");
    options.add("connect_timeout", "5");      // seconds
    options.add("tcp_user_timeout", "10000"); // milliseconds: what was sent and not confirmed
    options.add("keepalives_idle", "10");
    options.add("keepalives_interval", "3");
    options.add("keepalives_count", "3");
    options.add("options", "-c TimeZone=" + QTimeZone::systemTimeZoneId()
                               + " -c search_path=galley,public -c lock_timeout=10s"
                                 " -c idle_in_transaction_session_timeout=60s -c jit=off");
}

/// "?" becomes "$1", "$2" …, but within quotes.
QByteArray numbered(const QString &sql)
{
    QByteArray result;
    int number = 0;
    bool isQuoted = false;
    for (const char c : sql.toUtf8()) {
        if (c == '\'')
            isQuoted = !isQuoted;
        if (c == '?' && !isQuoted)
            result += '$' + QByteArray::number(++number);
        else
            result += c;
    }
    return result;
}

/// Values as the protocol has them: bytes as they are, everything else as text.
class Values
{
public:
    explicit Values(const QVariantList &values)
    {
        for (const QVariant &value : values)
            add(value);
        for (const QByteArray &text : m_texts) {
            m_starts.push_back(text.isNull() ? nullptr : text.constData());
            m_sizes.push_back(static_cast<int>(text.size()));
        }
    }

    bool holdNul() const { return m_holdNul; }
    int count() const { return static_cast<int>(m_starts.size()); }
    const char *const *starts() const { return m_starts.data(); }
    const int *sizes() const { return m_sizes.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    void add(const QVariant &value)
    {
        const bool isBinary = value.typeId() == QMetaType::QByteArray;
        QByteArray bytes;
        if (isBinary)
            bytes = value.toByteArray();
        else if (!value.isNull())
            bytes = value.toString().toUtf8();
        if (bytes.isNull() && !value.isNull())
            bytes = QByteArray(""); // empty, and not NULL
        m_holdNul = m_holdNul || (!isBinary && bytes.contains('\0'));
        m_texts.push_back(bytes);
        m_formats.push_back(isBinary ? 1 : 0);
    }

    std::vector<QByteArray> m_texts;
    std::vector<const char *> m_starts;
    std::vector<int> m_sizes;
    std::vector<int> m_formats;
    bool m_holdNul = false;
};

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
    auto options = Options::read(uri);
    if (!options)
        return std::unexpected(options.error());
    addOurs(*options);
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
base::Result<PostgresConnection::Answer> PostgresConnection::answer() const
{
    QDeadlineTimer deadline(m_patience);
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

base::Result<> PostgresConnection::execute(const QString &sql) const
{
    if (isLost()
        || PQsendQueryParams(m_handle.get(), sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr,
                             0)
               == 0)
        return std::unexpected(lostError());
    const auto done = answer();
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
    const Values values(list);
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
