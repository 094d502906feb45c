// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

#include <functional>
#include <vector>

namespace galley::store {

/// One numbered step of the schema: resources/sql/<engine>/NNNN_name.sql.
struct Migration
{
    int number = 0;
    QString name;
    QStringList statements;
    /// What SQL cannot do (row hashes); runs in the same transaction. May be empty.
    std::function<base::Result<>(const Connection &)> afterwards = {};
};

/// The steps that come with the program, in order.
const std::vector<Migration> &migrations();

/// Brings the schema to the newest step, each in a transaction that records it. Before the first step on a
/// database that holds anything, a copy is made beside it (<path>.before-NNNN). A newer schema, or a file of
/// another program, is refused.
base::Result<> migrate(const Connection &connection, const std::vector<Migration> &steps = migrations());

/// The number of the last step taken.
base::Result<int> schemaVersion(const Connection &connection);

}
