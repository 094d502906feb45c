// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/replica.h"

#include <QString>

namespace galley::store {

/// The copy at a path, made where there is none, of the newsroom on a server; "person" works here. Opening
/// does not ask the server: a laptop without a network opens its copy. Errors: those of openStore().
base::Result<std::unique_ptr<Replica>> openReplica(const QString &path, const QString &uri,
                                                   const QString &person);

}
