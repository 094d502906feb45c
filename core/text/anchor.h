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
    bool operator==(const Edit &) const = default;
};

/// Characters of prefix and suffix; the selector standard leaves the number open.
inline constexpr qsizetype contextLength = 32;

Anchor makeAnchor(const QString &text, const base::TextRange &range);

/// Where a range lies after an edit. Words typed at its borders stay outside, words typed within it belong to
/// it; a range whose every character was removed comes back empty.
base::TextRange carried(const base::TextRange &range, const Edit &edit);

/// True where the anchor's range covers the words it was made of.
bool standsOnItsWords(const Anchor &anchor, QStringView text);

}
