// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"
#include "core/store/sql/seal.h"
#include "core/store/sql/sqlitecursor.h"

#include <QSqlDatabase>

namespace galley::store {

/// A file. Settings are set and read back; the file and its folder are readable by their owner alone.
class SqliteConnection final : public Connection
{
public:
    /// Unsupported for a folder on a network file system, where write-ahead logging is not safe; Database
    /// where the file is no database.
    static base::Result<std::unique_ptr<Connection>> open(const QString &path);
    ~SqliteConnection() override;

    const Dialect &dialect() const override { return dialectOf(Engine::Sqlite); }
    std::unique_ptr<Cursor> prepare(const QString &sql) const override;
    base::Result<> execute(const QString &sql) const override;
    bool isInTransaction() const override;

private:
    explicit SqliteConnection(const QString &path);
    base::Result<> configure();

    friend base::Result<> copySqlite(const Connection &connection, const QString &path);

    QString m_name;
    const Seal m_seal;
    QSqlDatabase m_database;
    mutable PreparedStatements m_kept; ///< that nobody runs just now; the last used ones, a hundred at most
};

/// Copies the whole database into a new file by SQLite's backup interface.
base::Result<> copySqlite(const Connection &connection, const QString &path);

/// The write-ahead log; see forgetDeleted().
base::Result<> emptyLog(const Connection &connection);

}
