// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

namespace galley::text {

Anchor makeAnchor(const QString &text, const base::TextRange &range)
{
    const qsizetype begin = qBound<qsizetype>(0, range.begin, text.size());
    const qsizetype end = qBound(begin, range.end, text.size());
    const qsizetype before = qMin(begin, contextLength);
    return {{begin, end},
            text.sliced(begin, end - begin),
            text.sliced(begin - before, before),
            text.mid(end, contextLength)};
}

base::TextRange carried(const base::TextRange &range, const Edit &edit)
{
    const qsizetype editEnd = edit.position + edit.removed;
    const qsizetype shift = edit.inserted - edit.removed;
    if (editEnd <= range.begin && !(edit.removed == 0 && edit.position == range.begin && range.isEmpty()))
        return {range.begin + shift, range.end + shift};
    if (edit.position >= range.end)
        return range;
    const bool startsInside = edit.position > range.begin;
    const bool endsInside = editEnd < range.end;
    if (!startsInside && !endsInside)
        return {edit.position, edit.position};
    const qsizetype begin = startsInside ? range.begin : edit.position + edit.inserted;
    const qsizetype end = endsInside ? range.end + shift : edit.position;
    return {begin, end};
}

bool standsOnItsWords(const Anchor &anchor, QStringView text)
{
    const base::TextRange &range = anchor.range;
    return !anchor.orphaned && range.begin >= 0 && !range.isEmpty() && range.end <= text.size()
           && text.sliced(range.begin, range.length()) == anchor.exact;
}

}
