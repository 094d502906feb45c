// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagehit.h"

#include <algorithm>

namespace galley::ui {

namespace {

bool isOn(const layout::GlyphRun &run, const QPointF &point)
{
    if (run.glyphs.empty() || point.y() < run.glyphs.front().y - run.size * 0.85
        || point.y() > run.glyphs.front().y + run.size * 0.3)
        return false;
    const layout::Glyph &first = run.glyphs.front();
    const layout::Glyph &last = run.glyphs.back();
    return point.x() >= first.x && point.x() <= last.x + last.advance;
}

PageHit hitIn(const layout::GlyphRun &run, const QPointF &point)
{
    if (run.origin.range.begin < 0)
        return {-1, run.origin.field};
    const auto next
        = std::find_if(run.glyphs.begin(), run.glyphs.end(),
                       [&point](const layout::Glyph &glyph) { return glyph.x + glyph.advance >= point.x(); });
    const int cluster = next == run.glyphs.end() ? static_cast<int>(run.text.size()) : next->cluster;
    const qsizetype words = run.text.size() - (run.hyphenated ? 1 : 0);
    const bool isLiteral = run.origin.range.length() == words; // else the words only stand for the source
    return {run.origin.range.begin + (isLiteral ? std::min<qsizetype>(cluster, words) : 0), {}};
}

}

std::optional<PageHit> hitTest(const layout::Page &page, const QPointF &point)
{
    for (const layout::GlyphRun &run : page.runs) {
        const bool isKnown = run.origin.range.begin >= 0 || !run.origin.field.isEmpty();
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
