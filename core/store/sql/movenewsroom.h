// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/store/store.h"

namespace galley::store {

struct MovedNewsroom
{
    int stories = 0;
    int things = 0;     ///< with sources, photos, files
    int there = 0;      ///< of these, already there and equal: an earlier run was cut off
    StoreReport report; ///< of the newsroom that was written, read through
};

/// Copies a whole newsroom, from a file to a server or back, as it is: histories, hashes and what is sealed.
/// May be cut off at any time and called again. In the end everything that was written is compared with its
/// hashes, and each story with the one it came from. Conflict where the other place holds another newsroom
/// already; Cancelled where it was asked to stop. The one it comes from is not changed.
base::Result<MovedNewsroom> moveNewsroom(const QString &from, const QString &to,
                                         const std::function<void(int done, int all)> &progress,
                                         const base::CancelToken &cancel);

}
