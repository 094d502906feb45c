// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace galley::store {

/// The whole newsroom in one file that is not there yet: a copy of the database, read through and compared
/// with its hashes, with the files of evidence in a table of their own. restoreBackup() takes it. Database
/// where something in it is damaged; the file is whole on the disk when this returns, or there is none.
base::Result<> writeArchive(const QString &databasePath, const QString &path);

/// Takes the files of evidence out of a copy, if it holds any, and puts them in their folder beside a
/// database. Database where one of them is not what was stored; those before it stay, and do no harm.
base::Result<> unpackFiles(const QString &copyPath, const QString &databasePath);

}
