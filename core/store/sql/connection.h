// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/sql/dialect.h"

#include <QVariantList>

#include <memory>

namespace galley::store {

/// One statement that was prepared, and the rows of its last run.
class Cursor
{
public:
    Cursor() = default;
    virtual ~Cursor() = default;
    Q_DISABLE_COPY_MOVE(Cursor)

    /// With these values for the question marks, in order. The error holds no value.
    virtual base::Result<> run(const QVariantList &values) = 0;
    /// Goes to the next row; false behind the last.
    virtual bool next() = 0;
    virtual QString text(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual int columns() const = 0;
    /// By the last run, where that was no question.
    virtual int changedRows() const = 0;
};

/// One connection to a newsroom, for the thread that made it: to an SQLite file, or to a PostgreSQL server
/// that a newsroom shares.
class Connection
{
public:
    /// A path opens or makes a file, ":memory:" gives a database that lives as long as the connection;
    /// "postgresql://…" (libpq's connection URI) reaches a server. Errors: see SqliteConnection and
    /// PostgresConnection.
    static base::Result<std::unique_ptr<Connection>> open(const QString &place);
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    /// What this engine says otherwise than the other.
    virtual const Dialect &dialect() const = 0;
    virtual std::unique_ptr<Cursor> prepare(const QString &sql) const = 0;
    /// One statement without values: a step of the schema, the frame of a transaction.
    virtual base::Result<> execute(const QString &sql) const = 0;
    /// The same of one that goes through every story, which may take minutes.
    virtual base::Result<> executeAtLength(const QString &sql) const { return execute(sql); }
    virtual bool isInTransaction() const = 0;
    /// It does not answer any more: whatever is asked fails at once.
    virtual bool isLost() const { return false; }

    /// Of the file; of a server, the URI without what is secret in it.
    const QString &path() const { return m_path; }

protected:
    explicit Connection(QString path) : m_path(std::move(path)) { }

private:
    QString m_path;
};

/// Whether that is the place of a newsroom on a server.
bool isServer(const QString &place);

/// Begun when made, rolled back when it goes unless committed. Where a read decides what is written, nobody
/// may write in between: SQLite lets one write at a time (BEGIN IMMEDIATE); on a server, whoever names the
/// same thing (a story's id, "settings") waits for its turn; no name, no turn. Within another transaction it
/// takes its turn and does nothing else of its own.
class Transaction
{
public:
    Transaction(const Connection &connection, const QString &about);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    base::Result<> begun() const { return m_begun; }
    base::Result<> commit();

private:
    const Connection &m_connection;
    base::Result<> m_begun;
    bool m_open = false;
    bool m_inner = false;
};

/// What a newsroom holds at one moment, while others go on writing in it. Within a transaction it is that.
class Snapshot
{
public:
    explicit Snapshot(const Connection &connection);
    ~Snapshot() { end(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

    void end();

private:
    const Connection &m_connection;
    bool m_isOpen;
};

/// What was overwritten or deleted is swept up by the statements of the dialect; in SQLite it may still stand
/// in the write-ahead log until that is emptied. Another reader may hold it for a moment: it is tried again
/// for a second, and then left to whoever closes the database last. A server's log is its administrator's.
base::Result<> forgetDeleted(const Connection &connection, const QList<SqlLiteral> &sweep);

}
