// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <memory>

namespace galley::store {

/// Whether a file takes no more writing by this program: every connection to it asks when it commits.
using Seal = std::shared_ptr<std::atomic_bool>;
Seal sealOf(const QString &databasePath);

/// For a file that was found damaged while it was open: what is written into it from now on, on any thread,
/// is refused. It may still be read.
void sealDatabase(const QString &databasePath);
/// The file of that name is another one.
void unsealDatabase(const QString &databasePath);

}
