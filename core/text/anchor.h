// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

namespace galley::text {

/// A place in a text that survives edits: the range, the words it covered, and a little of what stood around
/// it (W3C Web Annotation Data Model, TextQuoteSelector).
struct Anchor
{
    base::TextRange range;
    QString exact;
    QString prefix;
    QString suffix;
    bool orphaned = false; ///< the words are gone from the text; kept and shown, never dropped
    bool operator==(const Anchor &) const = default;
};

/// At position, removed characters gave way to inserted ones.
struct Edit
{
    qsizetype position = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;
};

Anchor makeAnchor(const QString &text, const base::TextRange &range);

/// Where a range lies after an edit. Words typed at its borders stay outside, words typed within it belong to
/// it; a range whose every character was removed comes back empty.
base::TextRange carried(const base::TextRange &range, const Edit &edit);

/// Carries an anchor over an edit. It is orphaned where nothing of its words is left; an orphan whose exact
/// words stand in the text again (undo, paste elsewhere) is found, by its context where they stand more than
/// once.
void carry(Anchor &anchor, const Edit &edit, const QString &textAfter);

}
