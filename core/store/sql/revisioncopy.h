// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/rowcopy.h"

namespace galley::store {

/// Of the versions of a story, the newest last.
base::Result<std::vector<RevisionMark>> revisionMarks(const Connection &connection, const QString &story);

/// The versions of a story, as its part is copied: their marks, and the rows of those that "to" lacks.
base::Result<> readRevisions(const Connection &from, const Connection &to, PartRows &rows);
base::Result<> writeRevisions(const PartRows &rows, const Connection &to);

/// The names and pins of versions alone.
base::Result<> readNames(const Connection &from, PartRows &rows);
base::Result<> writeNames(const PartRows &rows, const Connection &to);

/// Somebody rewrote history: what was there is gone or another.
base::Error rewritten(const QString &story, QLatin1StringView what);

}
