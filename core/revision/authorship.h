// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/base/textrange.h"

#include <QString>

#include <functional>

namespace galley::revision {

/// Where a stretch of a text stood in the version before it; nothing where any of its words was put in, or
/// changed, by the later one. A paragraph that moved is followed.
std::optional<base::TextRange> rangeBefore(const QString &before, const QString &after,
                                           const base::TextRange &range);

/// The version that brought words in: the number, counted back from the latest (0), of the earliest version
/// in which they stand without a gap. versions holds their count, textOf gives one, the range is of the
/// latest. Its errors are handed on; Cancelled, too.
base::Result<size_t> introducedBy(size_t versions, const std::function<base::Result<QString>(size_t)> &textOf,
                                  base::TextRange range, const base::CancelToken &token = {});

}
