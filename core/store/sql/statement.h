// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

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
    Statement(const Connection &connection, const QString &sql) : m_cursor(connection.prepare(sql)) { }
    Statement(const Connection &connection, QLatin1StringView sql) : Statement(connection, QString(sql)) { }

    /// Runs with these values for the question marks, in order. The error holds the engine's message and no
    /// value.
    template <class... Values>
    base::Result<> run(const Values &...values)
    {
        return m_cursor->run({QVariant::fromValue(values)...});
    }

    /// The same with a list that was made at run time.
    base::Result<> runWith(const QVariantList &values) { return m_cursor->run(values); }

    bool next() { return m_cursor->next(); }
    QString text(int column) const { return m_cursor->text(column); }
    qint64 integer(int column) const { return m_cursor->integer(column); }
    QByteArray bytes(int column) const { return m_cursor->bytes(column); }
    bool isNull(int column) const { return m_cursor->isNull(column); }
    int columns() const { return m_cursor->columns(); }
    int changedRows() const { return m_cursor->changedRows(); }

private:
    std::unique_ptr<Cursor> m_cursor;
};

}
