// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace galley::tests {

/// A PostgreSQL server of the test's own: made in a temporary folder, reached by a socket in it and, where a
/// test wants a network in between, at 127.0.0.1; it is stopped and gone with this object. Whoever runs as
/// root runs it as "postgres", as the server demands.
class PostgresServer
{
public:
    /// Further settings as "name=value". Fatal where it does not start. Where a folder is given, what is in
    /// the server stays there for the next that is given it.
    explicit PostgresServer(const QStringList &settings = {}, const QString &keptIn = {});
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    void start();
    /// From the next start on its disk can be filled up.
    void prepareDisk();
    /// As long as it says so, no file grows below the data folder whose path holds this ("/base/",
    /// "/pg_wal/").
    void fillDisk(const QString &where) const;
    /// The server is there afterwards: one that fell is started, as an administrator does.
    void makeRoom();
    /// Without a word to anybody (SIGKILL to every process of it).
    void kill();
    /// The same, from another thread; kill() is called after it.
    void strike() const;
    /// As an administrator does (fast shutdown).
    void stop();

    /// A fresh, empty database, owned by "galley_owner".
    QString createDatabase();
    /// One like another that nobody has open.
    QString createDatabase(const QString &like);
    bool hasDatabase(const QString &name) const;
    /// Where to reach it, as a user of the server; the owner's where that is empty.
    QString uri(const QString &database, const QString &user = {}) const;
    QString tcpUri(const QString &database, const QString &user = {}) const;
    int port() const { return m_port; }
    /// Of the first process; the others are its children.
    qint64 processId() const { return m_server.processId(); }

    /// One statement, by its owner; fatal where it fails. Returns the first column of the rows.
    QStringList sql(const QString &database, const QString &statement) const;

    /// Puts a file among the server's, for its eyes alone.
    void giveFile(const QString &path, const QString &name) const;
    QString folder() const { return m_folder.path(); }
    QByteArray log() const;

private:
    void makeData() const;

    QProcess m_server;
    QTemporaryDir m_folder{QStringLiteral("/tmp/galley-server-XXXXXX")};
    QStringList m_settings;
    QString m_data;
    int m_port = 0;
    bool m_isDiskOurs = false;
    int m_databases = 0;
};

}
