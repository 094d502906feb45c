// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace galley::store {

/// A copy of a whole newsroom in the folder "backups" beside its database.
struct Backup
{
    QString path;
    qint64 at = 0;   ///< UTC milliseconds, of when it was made
    qint64 size = 0; ///< bytes
    bool isDamaged = false;
    QStringList faults = {}; ///< what is wrong, one sentence each; said when it is made
};

/// The good ones, the newest first; those that a clock dated ahead of now come last.
std::vector<Backup> backupsOf(const QString &databasePath);
/// Copies of a damaged newsroom, in the same order.
std::vector<Backup> damagedBackupsOf(const QString &databasePath);

/// Whether no copy, good or damaged, was made within an hour.
bool isBackupDue(const QString &databasePath, qint64 now);

/// Copies a database by SQLite's backup interface, on a connection of its own, while others write; reads the
/// copy through and compares it with its hashes before it counts; takes the oldest away (keptBackups). The
/// copy is whole on the disk when this returns, or there is none. Of a damaged newsroom it holds all that can
/// still be read: it is kept under a name that says so (<name>-damaged.sqlite, the newest two of them), and
/// no good one goes for it. Where only what is searched is damaged, that is made anew in the copy, which is
/// good then.
base::Result<Backup> makeBackup(const QString &databasePath, qint64 now);
/// The same into a file of that name, which must not be there yet; nothing is taken away.
base::Result<Backup> makeBackupAt(const QString &databasePath, const QString &path);

/// Which of these moments to keep (UTC milliseconds): the newest of each of the last 24 hours, 14 days and 12
/// weeks in which there is one. Those ahead of now count by themselves: neither a clock that runs ahead nor
/// one that was set back makes the others old.
std::vector<qint64> keptBackups(std::vector<qint64> moments, qint64 now);

/// Puts a backup, or an archive with its files of evidence, in the place of the database. It is read through
/// first, and refused where it is damaged, unless its name says that it is; what was there is kept beside it
/// as <name>.before-restore-<time>, whose path is returned. Conflict where somebody has the database open.
base::Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, qint64 now);

/// A look at the pages of a database from beginning to end; see FileLook.
base::Result<QStringList> quickCheck(const QString &databasePath);

/// Moves a damaged database and its log aside as <name>.damaged-<time>; returns the path. Conflict where
/// somebody has it open. What takes its place may be written into again.
base::Result<QString> setDamagedAside(const QString &databasePath, qint64 now);

}
