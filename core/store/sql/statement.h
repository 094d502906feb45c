// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace galley::store {

/// An empty text where it is null: Qt binds a null QString as NULL.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// A prepared statement: values are always bound, never written into the SQL.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);
    Statement(const Connection &connection, QLatin1StringView sql) : Statement(connection, QString(sql)) { }

    /// Runs with these values for the question marks, in order. The error holds the engine's message and no
    /// value.
    template <class... Values>
    base::Result<> run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, QVariant::fromValue(values)), ...);
        return execute();
    }

    /// The same with a list that was made at run time.
    base::Result<> runWith(const QVariantList &values)
    {
        for (int position = 0; position < values.size(); ++position)
            m_query.bindValue(position, values[position]);
        return execute();
    }

    bool next() { return m_query.next(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    base::Result<> execute();

    QSqlQuery m_query;
    bool m_prepared;
};

}
