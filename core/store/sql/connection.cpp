// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/connection.h"

#include "core/store/sql/postgresconnection.h"
#include "core/store/sql/sqliteconnection.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

bool isServer(const QString &place)
{
    return place.startsWith("postgresql://"_L1) || place.startsWith("postgres://"_L1);
}

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &place)
{
    if (isServer(place))
        return PostgresConnection::open(place);
    return SqliteConnection::open(place);
}

Transaction::Transaction(const Connection &connection, const QString &about)
    : m_connection(connection)
    , m_inner(connection.isInTransaction())
{
    const Dialect &dialect = connection.dialect();
    if (!m_inner) {
        m_begun = connection.execute(dialect.begin.text());
        m_open = m_begun.has_value();
    }
    if (m_begun && !about.isEmpty() && !dialect.takeTurn.text().isEmpty())
        m_begun = Statement(connection, dialect.takeTurn.text()).run(about);
}

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = m_connection.execute(u"ROLLBACK"_s);
}

base::Result<> Transaction::commit()
{
    if (m_inner)
        return {};
    if (!m_open)
        return m_begun;
    const auto done = m_connection.execute(u"COMMIT"_s);
    m_open = !done;
    return done;
}

Snapshot::Snapshot(const Connection &connection)
    : m_connection(connection)
    , m_isOpen(!connection.isInTransaction() && connection.execute(connection.dialect().beginReading.text()))
{ }

void Snapshot::end()
{
    if (m_isOpen)
        std::ignore = m_connection.execute(u"ROLLBACK"_s);
    m_isOpen = false;
}

base::Result<> forgetDeleted(const Connection &connection, const QList<SqlLiteral> &sweep)
{
    for (const SqlLiteral &statement : sweep) {
        if (const auto done = connection.executeAtLength(statement.text()); !done)
            return done;
    }
    return connection.dialect().engine == Engine::Sqlite ? emptyLog(connection) : base::Result<>();
}

}
