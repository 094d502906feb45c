// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pageareas.h"

#include <algorithm>

namespace galley::layout {

namespace {

/// Clusters [begin, end) of the run that the range covers. Words that only stand for their source (capitals,
/// a replaced sign) are covered whole.
std::pair<qsizetype, qsizetype> coveredClusters(const PlacedRun &run, const base::TextRange &range)
{
    const qsizetype words = run->text.size() - (run->hyphenated ? 1 : 0);
    const base::TextRange own = run.range();
    if (own.length() != words)
        return {0, run->text.size()};
    return {std::max(range.begin, own.begin) - own.begin, std::min(range.end, own.end) - own.begin};
}

QRectF areaIn(const PlacedRun &run, const base::TextRange &range)
{
    const auto [begin, end] = coveredClusters(run, range);
    double left = 0, right = -1;
    for (const Glyph &glyph : run->glyphs) {
        if (glyph.cluster < begin || glyph.cluster >= end)
            continue;
        const double x = run.placeOf(glyph).x();
        left = right < 0 ? x : std::min(left, x);
        right = std::max(right, x + glyph.advance);
    }
    if (right < left)
        return {};
    return {left, run.at.y() - run->size * 0.8, right - left, run->size * 1.05};
}

/// Areas of one line that touch become one.
void addArea(std::vector<QRectF> &areas, const QRectF &area)
{
    if (area.isEmpty())
        return;
    if (!areas.empty() && qAbs(areas.back().bottom() - area.bottom()) < 0.5
        && qAbs(areas.back().right() - area.left()) < area.height())
        areas.back() = areas.back().united(area);
    else
        areas.push_back(area);
}

}

std::vector<QRectF> areasOf(const Page &page, const base::TextRange &range)
{
    std::vector<QRectF> areas;
    for (const PlacedRun &run : page.runs) {
        const base::TextRange own = run.range();
        if (own.begin >= 0 && own.begin < range.end && own.end > range.begin && !run->glyphs.empty())
            addArea(areas, areaIn(run, range));
    }
    return areas;
}

}
