// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

#include <QCache>

struct sqlite3;
struct sqlite3_stmt;

namespace galley::store {

/// Why the engine refused: Io, in words for people, where the disk is full, gone or not to be written; else
/// Database with the engine's own text, which holds no value. The code is SQLite's extended one.
base::Error engineError(int code, const QString &text);

struct SqliteStatementEnd
{
    void operator()(sqlite3_stmt *statement) const;
};
using SqliteStatement = std::unique_ptr<sqlite3_stmt, SqliteStatementEnd>;

/// By their SQL: reading that anew is most of what a small question costs. No value of a run is left in them.
using PreparedStatements = QCache<QString, SqliteStatement>;

/// A statement of an SQLite file. It goes to those that are kept when it is done with. SQLite's own interface
/// is asked, as Qt's keeps the last row for as long as a statement lives.
class SqliteCursor final : public Cursor
{
public:
    SqliteCursor(sqlite3 *database, const QString &sql, PreparedStatements &kept);
    ~SqliteCursor() override;
    Q_DISABLE_COPY_MOVE(SqliteCursor)

    base::Result<> run(const QVariantList &values) override;
    bool next() override;
    QString text(int column) const override;
    qint64 integer(int column) const override;
    QByteArray bytes(int column) const override;
    bool isNull(int column) const override;
    int columns() const override;
    int changedRows() const override;

private:
    base::Error lastError() const;
    bool step();

    sqlite3 *m_database;
    PreparedStatements &m_kept;
    const QString m_sql;
    SqliteStatement m_statement;        ///< null where the SQL was refused
    std::optional<base::Error> m_fault; ///< why it was
    bool m_isAhead = false;             ///< the first row was fetched by the run itself
    bool m_hasRow = false;
};

}
