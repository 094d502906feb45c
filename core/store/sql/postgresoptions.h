// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

struct pg_conn;

namespace galley::store {

/// What libpq is told of a connection, by name: what the URI says, and of what it does not say, what Galley
/// asks for.
class PostgresOptions
{
public:
    /// Invalid where that is no URI of libpq's.
    static base::Result<PostgresOptions> read(const QString &uri);
    /// The caller's to finish.
    pg_conn *connect() const;

private:
    QByteArray value(const QByteArray &name) const { return m_values.value(name); }
    void add(const QByteArray &name, const QByteArray &value);
    void addOurs();
    bool isLocal() const;

    QHash<QByteArray, QByteArray> m_values;
};

}
