// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

#include <functional>
#include <vector>

namespace galley::store {

/// One numbered step of the schema: resources/sql/<engine>/NNNN_name.sql. A number means the same with either
/// engine; a server begins with the one that was the newest when servers came.
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
    /// What SQL cannot do (row hashes); runs in the same transaction. May be empty.
    std::function<base::Result<>(const Connection &)> afterwards = {};
};

/// The steps that come with the program, in order.
const std::vector<Migration> &migrations(Engine engine = Engine::Sqlite);

/// Brings the schema to the newest step, all steps in one transaction that records them. Before the first
/// step on a file that holds anything, a copy is made beside it (<path>.before-NNNN); a server's copies are
/// its administrator's. A newer schema, or a database of another program, is refused.
base::Result<> migrate(const Connection &connection, const std::vector<Migration> &steps);
base::Result<> migrate(const Connection &connection);

/// The number of the last step taken.
base::Result<int> schemaVersion(const Connection &connection);

}
