// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/rowcopy.h"

namespace galley::store {

/// copyPart() of a story.
base::Result<> copyStory(const Connection &from, const Connection &to, const QString &id);

/// What people added beside a story: waivers, answers, corrections, who read it, steps on notes, exports, purges.
base::Result<> copyBeside(const Connection &from, const Connection &to, const QString &id);
/// The names and pins of its versions.
base::Result<> copyNames(const Connection &from, const Connection &to, const QString &id);

/// Conflict where its text or the chain of its versions is not what its hashes say.
base::Result<> checkStory(const Connection &connection, const QString &id);

/// The story with its full text index and all that goes with it; what stays on record of it stays.
base::Result<bool> removeStory(const Connection &connection, const QString &id);

}
