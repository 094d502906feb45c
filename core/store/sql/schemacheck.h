// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"

namespace galley::store {

/// A newsroom that comes from elsewhere may bring triggers and views along that act on every later save.
/// Whether all of the schema is what the steps of this Galley make of it, the last of which it has taken:
/// Unsupported where it is not. Makes a newsroom in memory to compare it with.
base::Result<> hasOwnSchema(const Connection &connection);

/// The same of the names of triggers and views alone, in no time.
base::Result<> hasOwnTriggers(const Connection &connection);

/// A file of evidence lies under its hash: anything else in its place would name another file.
bool isFileHash(const QString &text);

}
