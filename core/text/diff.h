// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

#include <vector>

namespace galley::text {

/// The edits that make one text of another, each to be applied to what the one before left, from the front to
/// the end. First paragraph by paragraph, then word by word within those that changed (E. W. Myers, An
/// O(ND) Difference Algorithm and Its Variations, 1986). Texts that have too little in common come back as
/// one edit.
std::vector<Edit> editsBetween(QStringView before, QStringView after);

/// How many characters these edits take out and put in.
qsizetype differenceBetween(QStringView before, QStringView after);

}
