// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace galley::store {

struct FilesRead
{
    QString last;       ///< hash of the file that was read last; empty: the round is complete
    QStringList faults; ///< one sentence each
};

/// Reads through the files of evidence that come after one in the order of their hashes, and compares them
/// with what was stored; begins no other when the time is over. Copies of the newsroom do not hold these
/// files: so nothing else would notice until somebody needs one.
base::Result<FilesRead> readSomeFiles(const QString &databasePath, const QString &after, int milliseconds);

}
