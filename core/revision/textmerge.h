// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <vector>

namespace galley::revision {

enum class Side { Mine, Theirs };

/// Where both sides wrote something else at one place.
struct Conflict
{
    /// What stands there now: suggestions of the two sides; or, where the words themselves hold marks, the
    /// words of one side and then those of the other.
    base::TextRange range;                                          ///< in the merged text
    std::vector<std::pair<base::TextRange, Side>> suggestions = {}; ///< in order, marks included
};

struct MergedText
{
    QString text;
    std::vector<Conflict> conflicts;
};

/// Puts together what two sides made of one text: what only one of them changed is taken as it is, word by
/// word; where both did, nothing is chosen and nothing lost (three-way merge: Khanna, Kunal, Pierce, A Formal
/// Investigation of Diff3, 2007). A suggestion is one thing: it is taken whole or is part of a conflict.
MergedText mergeTexts(const QString &base, const QString &mine, const QString &theirs);

}
