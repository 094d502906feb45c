// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace galley::store {

/// One connection to an SQLite file, for the thread that made it. Settings are set and read back; the file
/// and its folder are readable by their owner alone.
class Connection
{
public:
    /// Opens or makes the file. ":memory:" gives a database that lives as long as the connection. Unsupported
    /// for a folder on a network file system, where write-ahead logging is not safe; Database where the file
    /// is no database.
    static base::Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const QSqlDatabase &database() const { return m_database; }
    const QString &path() const { return m_path; }
    /// Copies the whole database into a new file by SQLite's backup interface.
    base::Result<> backupTo(const QString &path) const;

private:
    explicit Connection(const QString &path);
    base::Result<> configure();

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

/// Why the engine refused: Io, in words for people, where the disk is full, gone or not to be written; else
/// Database with the engine's own text, which holds no value.
base::Error engineError(const QSqlError &error);

/// What was overwritten or deleted still stands in the write-ahead log until that is emptied. Another reader
/// may hold it for a moment: it is tried again for a second, and then left to whoever closes the database
/// last.
base::Result<> emptyLog(const Connection &connection);

/// Begun when made, rolled back when it goes unless committed. Takes the write lock at once (BEGIN
/// IMMEDIATE), so that a read followed by a write cannot fail half-way. Within another transaction it does
/// nothing of its own.
class Transaction
{
public:
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    base::Result<> begun() const;
    base::Result<> commit();

private:
    QSqlDatabase m_database;
    base::Error m_error{base::ErrorCode::Database, {}};
    bool m_open = false;
    bool m_inner = false;
};

}
