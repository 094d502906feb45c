// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/authorship.h"

#include "core/revision/comparison.h"

#include <algorithm>

namespace galley::revision {

namespace {

/// Most versions differ in one place: what stands before it or after it needs no comparison.
std::optional<base::TextRange> outsideTheChange(const QString &before, const QString &after,
                                                const base::TextRange &range)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    if (range.end < same || same == after.size())
        return range;
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype shift = before.size() - after.size();
    if (range.begin > after.size() - tail)
        return base::TextRange{range.begin + shift, range.end + shift};
    return std::nullopt;
}

/// A paragraph that moved may have been touched on the way.
std::optional<base::TextRange> withinMoved(const QString &before, const QString &after,
                                           const base::TextRange &from, const base::TextRange &to,
                                           const base::TextRange &part)
{
    const auto inner
        = rangeBefore(before.sliced(from.begin, from.length()), after.sliced(to.begin, to.length()), part);
    return inner ? std::optional(base::TextRange{from.begin + inner->begin, from.begin + inner->end})
                 : std::nullopt;
}

}

std::optional<base::TextRange> rangeBefore(const QString &before, const QString &after,
                                           const base::TextRange &range)
{
    if (const auto simple = outsideTheChange(before, after, range))
        return simple;
    const std::vector<Piece> pieces = comparePieces(before, after);
    std::optional<base::TextRange> there;
    for (const Piece &piece : pieces) {
        if (!piece.isOfAfter() || piece.after.end <= range.begin || piece.after.begin >= range.end)
            continue;
        const base::TextRange part{std::max(range.begin, piece.after.begin) - piece.after.begin,
                                   std::min(range.end, piece.after.end) - piece.after.begin};
        const auto from
            = piece.kind == Piece::Kind::MovedHere
                  ? withinMoved(before, after, pieces[size_t(piece.partner)].before, piece.after, part)
              : piece.kind == Piece::Kind::Same
                  ? std::optional(
                        base::TextRange{piece.before.begin + part.begin, piece.before.begin + part.end})
                  : std::nullopt;
        if (!from)
            return std::nullopt;
        there = there ? base::TextRange{std::min(there->begin, from->begin), std::max(there->end, from->end)}
                      : *from;
    }
    return there;
}

base::Result<size_t> introducedBy(size_t versions, const std::function<base::Result<QString>(size_t)> &textOf,
                                  base::TextRange range, const base::CancelToken &token)
{
    auto after = textOf(0);
    if (!after)
        return std::unexpected(after.error());
    size_t at = 0;
    for (; at + 1 < versions; ++at) {
        if (token.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        auto before = textOf(at + 1);
        if (!before)
            return std::unexpected(before.error());
        const auto there = rangeBefore(*before, *after, range);
        if (!there)
            break;
        range = *there;
        after = std::move(before);
    }
    return at;
}

}
