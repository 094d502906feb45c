// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

#include <optional>

namespace galley::text {

namespace {

constexpr qsizetype contextLength
    = 32; // characters of prefix and suffix; the selector standard leaves the number open
constexpr qsizetype tellingLength = 12; // words this long hardly stand twice in a story by chance

qsizetype commonSuffix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n])
        ++n;
    return n;
}

/// The place where the exact words stand again: the one whose surroundings are most alike, if these are at
/// least half alike, or the only one where the words are many. A short word that stands elsewhere too
/// ("said") is not the one that went.
std::optional<base::TextRange> findWords(const Anchor &anchor, const QString &text)
{
    if (anchor.exact.isEmpty())
        return std::nullopt;
    std::optional<base::TextRange> best;
    qsizetype bestScore = -1;
    int places = 0;
    for (qsizetype at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
        const base::TextRange range{at, at + anchor.exact.size()};
        const qsizetype score = commonSuffix(QStringView(text).first(at), anchor.prefix)
                                + commonPrefix(QStringView(text).sliced(range.end), anchor.suffix);
        ++places;
        if (score > bestScore) {
            bestScore = score;
            best = range;
        }
    }
    const bool isAlike = 2 * bestScore >= anchor.prefix.size() + anchor.suffix.size();
    return isAlike || (places == 1 && anchor.exact.size() >= tellingLength) ? best : std::nullopt;
}

}

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

void carry(Anchor &anchor, const Edit &edit, const QString &textAfter)
{
    if (!anchor.orphaned) {
        const base::TextRange range = carried(anchor.range, edit);
        if (!range.isEmpty()) {
            const bool changed
                = range.length() != anchor.range.length() || edit.position < range.end + contextLength;
            anchor.range = range;
            if (changed && QStringView(textAfter).sliced(range.begin, range.length()) != anchor.exact)
                anchor = makeAnchor(textAfter, range);
            return;
        }
        anchor.range = range;
        anchor.orphaned = true;
    }
    if (const auto found = findWords(anchor, textAfter)) {
        anchor = makeAnchor(textAfter, *found);
        return;
    }
    anchor.range = carried(anchor.range, edit);
}

}
