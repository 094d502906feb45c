// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgresoptions.h"

#include "core/store/sql/postgreserrors.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <libpq-fe.h>

#include <locale.h>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// libpq says in the language of the desktop why it cannot reach a server, and has no number for it;
/// connectionError() knows it by its words. What a server says is in the server's language.
class EnglishMessages
{
public:
    EnglishMessages() : m_english(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_english)) { }
    ~EnglishMessages()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
};

}

base::Result<PostgresOptions> PostgresOptions::read(const QString &uri)
{
    char *fault = nullptr;
    PQconninfoOption *parsed = PQconninfoParse(uri.toUtf8().constData(), &fault);
    if (parsed == nullptr) {
        PQfreemem(fault); // it would quote the URI
        return base::failure(
            base::ErrorCode::Invalid,
            u"this is no address of a newsroom: it is like postgresql://name@host/newsroom"_s);
    }
    PostgresOptions options;
    for (const PQconninfoOption *one = parsed; one->keyword != nullptr; ++one) {
        if (one->val != nullptr)
            options.m_values[one->keyword] = one->val;
    }
    PQconninfoFree(parsed);
    options.addOurs();
    return options;
}

void PostgresOptions::add(const QByteArray &name, const QByteArray &value)
{
    if (!m_values.contains(name))
        m_values[name] = value;
}

/// By a socket of this machine, where nobody listens in between.
bool PostgresOptions::isLocal() const
{
    const QByteArray host = value("host");
    return value("hostaddr").isEmpty() && (host.isEmpty() || host.startsWith('/'));
}

pg_conn *PostgresOptions::connect() const
{
    const EnglishMessages inThisThread;
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (auto one = m_values.cbegin(); one != m_values.cend(); ++one) {
        names.push_back(one.key().constData());
        values.push_back(one.value().constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    pg_conn *connection = PQconnectdbParams(names.data(), values.data(), 0);
    if (wasRefused(connection)) { // a code is only told of a connection that is there before it is opened
        PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
        PQreset(connection);
        PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    }
    return connection;
}

void PostgresOptions::addOurs()
{
    if (!isLocal()) {
        add("sslmode", "verify-full");
        const bool hasOwnRoot = QFileInfo::exists(QDir::homePath() + u"/.postgresql/root.crt"_s);
        if (value("sslmode") == "verify-full" && !hasOwnRoot)
            add("sslrootcert", "system");
    }
    add("application_name", "galley");
    add("client_encoding", "UTF8");
    add("connect_timeout", "5");      // seconds
    add("tcp_user_timeout", "10000"); // milliseconds: what was sent and not confirmed
    add("keepalives_idle", "10");
    add("keepalives_interval", "3");
    add("keepalives_count", "3");
    add("options", "-c TimeZone=" + QTimeZone::systemTimeZoneId()
                       + " -c search_path=galley,public -c lock_timeout=10s"
                         " -c idle_in_transaction_session_timeout=60s -c jit=off");
}

}
