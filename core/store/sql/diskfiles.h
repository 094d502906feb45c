// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace galley::store {

/// Brings what was written to a file, or the names in a folder, to the disk. Io where that fails.
base::Result<> toDisk(const QString &path);

/// Gives a file another name, in the place of whatever has it; on the disk when this returns.
base::Result<> renameOnDisk(const QString &from, const QString &to);

/// Removes a database with its log.
void removeDatabase(const QString &path);

/// Ends the making of a database under another name: brings it to the disk and gives it its own name, or,
/// where it was not done, takes it away.
base::Result<> putInPlace(const base::Result<> &done, const QString &part, const QString &path);

}
