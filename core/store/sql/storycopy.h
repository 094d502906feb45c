// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/rowcopy.h"

namespace galley::store {

/// readPart() and writePart() of a story. Of versions, only those are read that the other lacks.
base::Result<> readStory(const Connection &from, const Connection &to, PartRows &rows);
base::Result<> writeStory(const PartRows &rows, const Connection &to);

/// What people added beside a story: waivers, answers, corrections, who read it, steps on notes, exports,
/// purges. Read with the names and pins of its versions.
base::Result<PartRows> readBeside(const Connection &from, const QString &id);
base::Result<> writeBeside(const PartRows &rows, const Connection &to);

/// Conflict where its text or the chain of its versions is not what its hashes say.
base::Result<> checkStory(const Connection &connection, const QString &id);

/// The story with its full text index and all that goes with it; what stays on record of it stays.
base::Result<bool> removeStory(const Connection &connection, const QString &id);

}
