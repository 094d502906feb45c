// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

#include <QCache>
#include <QSqlError>
#include <QSqlQuery>

namespace galley::store {

/// Why the engine refused: Io, in words for people, where the disk is full, gone or not to be written; else
/// Database with the engine's own text, which holds no value.
base::Error engineError(const QSqlError &error);

/// By their SQL: reading that anew is most of what a small question costs. No value of a run is left in them.
using PreparedQueries = QCache<QString, QSqlQuery>;

/// A statement of an SQLite file. It goes to those that are kept when it is done with.
class SqliteCursor final : public Cursor
{
public:
    SqliteCursor(const QSqlDatabase &database, const QString &sql, PreparedQueries &kept);
    ~SqliteCursor() override;
    Q_DISABLE_COPY_MOVE(SqliteCursor)

    base::Result<> run(const QVariantList &values) override;
    bool next() override { return m_query->next(); }
    QString text(int column) const override { return m_query->value(column).toString(); }
    qint64 integer(int column) const override { return m_query->value(column).toLongLong(); }
    QByteArray bytes(int column) const override { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const override { return m_query->value(column).isNull(); }
    int columns() const override;
    int changedRows() const override { return m_query->numRowsAffected(); }

private:
    PreparedQueries &m_kept;
    const QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared;
    int m_values = 0; ///< of the last run
};

}
