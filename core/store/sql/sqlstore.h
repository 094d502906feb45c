// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace galley::store {

/// Opens (or makes) the SQLite database at a path, or the newsroom on a server at "postgresql://…", brings
/// its schema up to date and hands out a store for the calling thread. Errors: see Connection::open and
/// migrate.
base::Result<std::unique_ptr<Store>> openStore(const QString &path);

}
