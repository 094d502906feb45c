// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagehit.h"

#include <algorithm>

namespace galley::ui {

namespace {

bool isOn(const layout::PlacedRun &run, const QPointF &point)
{
    if (run->glyphs.empty())
        return false;
    const QPointF first = run.placeOf(run->glyphs.front());
    const double end = run.placeOf(run->glyphs.back()).x() + run->glyphs.back().advance;
    return point.y() >= first.y() - run->size * 0.85 && point.y() <= first.y() + run->size * 0.3
           && point.x() >= first.x() && point.x() <= end;
}

PageHit hitIn(const layout::PlacedRun &run, const QPointF &point)
{
    const base::TextRange range = run.range();
    if (range.begin < 0)
        return {-1, run->origin.field};
    const auto next = std::find_if(run->glyphs.begin(), run->glyphs.end(), [&](const layout::Glyph &glyph) {
        return run.placeOf(glyph).x() + glyph.advance >= point.x();
    });
    const int cluster = next == run->glyphs.end() ? static_cast<int>(run->text.size()) : next->cluster;
    const qsizetype words = run->text.size() - (run->hyphenated ? 1 : 0);
    const bool isLiteral = range.length() == words; // else the words only stand for the source
    return {range.begin + (isLiteral ? std::min<qsizetype>(cluster, words) : 0), {}};
}

}

std::optional<PageHit> hitTest(const layout::Page &page, const QPointF &point)
{
    for (const layout::PlacedRun &run : page.runs) {
        const bool isKnown = run->origin.range.begin >= 0 || !run->origin.field.isEmpty();
        if (isKnown && isOn(run, point))
            return hitIn(run, point);
    }
    for (const layout::BlockArea &block : page.blocks) {
        if (!block.rect.contains(point))
            continue;
        if (block.origin.range.begin >= 0)
            return PageHit{block.origin.range.begin, {}};
        if (!block.origin.field.isEmpty())
            return PageHit{-1, block.origin.field};
    }
    return std::nullopt;
}

std::vector<QRectF> blocksAt(const layout::Page &page, qsizetype position)
{
    std::vector<QRectF> found;
    for (const layout::BlockArea &block : page.blocks) {
        const base::TextRange &range = block.origin.range;
        if (range.begin >= 0 && position >= range.begin && position <= range.end)
            found.push_back(block.rect);
    }
    return found;
}

}
