// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

#include <QHash>

#include <functional>

struct pg_conn;
struct pg_result;

namespace galley::store {

/// A server that a newsroom shares, by libpq. Values travel beside the statement (extended query protocol):
/// they stand in no statement that the server logs or shows of its activity, and a second statement behind
/// the first is refused. Qt's own driver writes values into the statement and allows both, so it is not used.
class PostgresConnection final : public Connection
{
public:
    /// Denied where name and password do not do; Io where the server does not answer, or not by an encrypted
    /// connection to the host that was meant. Over a network sslmode is verify-full unless the URI says
    /// otherwise.
    static base::Result<std::unique_ptr<Connection>> open(const QString &uri);

    const Dialect &dialect() const override { return dialectOf(Engine::Postgres); }
    std::unique_ptr<Cursor> prepare(const QString &sql) const override;
    base::Result<> execute(const QString &sql) const override { return execute(sql, m_patience); }
    base::Result<> executeAtLength(const QString &sql) const override;
    bool isInTransaction() const override;

    /// How long the server may be silent, where an answer is waited for, before it is held to be gone;
    /// milliseconds.
    void setPatience(int milliseconds) { m_patience = milliseconds; }
    bool isLost() const override;
    /// Of the socket, for whoever waits for notifications; -1 where it is lost.
    int socket() const;
    /// Channel and payload of what others have told since (LISTEN).
    QList<std::pair<QString, QString>> notifications() const;

private:
    using Handle = std::unique_ptr<pg_conn, void (*)(pg_conn *)>;
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    friend class PostgresCursor;

    PostgresConnection(QString shown, Handle handle);
    base::Result<Answer> runPrepared(const QString &sql, const QVariantList &values) const;
    base::Result<QByteArray> preparedName(const QString &sql) const;
    base::Result<> execute(const QString &sql, int patience) const;
    base::Result<Answer> answer() const { return answer(m_patience); }
    base::Result<Answer> answer(int patience) const;
    base::Result<> checkDatabase() const;
    void tellChanges(const QByteArray &command) const;

    Handle m_handle;
    int m_patience;
    mutable bool m_hasWritten = false;             ///< what nobody was told of yet
    mutable QHash<QString, QByteArray> m_prepared; ///< SQL, and its name on the server
};

/// By the clock of a server, UTC milliseconds.
base::Result<qint64> serverTime(const Connection &remote);

/// The URI without password, for messages.
QString withoutSecrets(const QString &uri);

}
