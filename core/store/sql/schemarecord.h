// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/migrations.h"

namespace galley::store {

/// Where a database says which steps of the schema it has taken: SQLite in the header of its file, a server
/// in a table.
base::Result<int> recordedStep(const Connection &connection);
base::Result<> recordStep(const Connection &connection, const Migration &step);

/// Whether something is in it that is not ours.
base::Result<bool> isForeign(const Connection &connection);

}
