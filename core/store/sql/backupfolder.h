// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/backups.h"

namespace galley::store {

/// A moment as names of copies have it.
QString backupStamp(qint64 at);

/// The name of a copy that is as damaged as the newsroom is.
QString damagedName(const QString &path);
bool isDamagedName(const QString &path);

/// Where a copy of that moment is to lie; makes the folder, for its owner alone.
base::Result<QString> placeOfBackup(const QString &databasePath, qint64 now);

/// After a copy was made: takes away the oldest good ones, or, where it is a damaged one, the oldest damaged.
void thinOutBackups(const QString &databasePath, const Backup &made);

}
