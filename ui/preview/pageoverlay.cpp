// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageoverlay.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace galley::ui {

namespace {

// Paper is white in the dark theme too, so these are not the theme's.
constexpr QColor attributionColor(0x1f, 0x5f, 0xa8);
constexpr QColor findingColor(0xb4, 0x5a, 0x00);

/// Clusters [begin, end) of the run that the range covers. Words that only stand for their source (capitals,
/// a replaced sign) are covered whole.
std::pair<qsizetype, qsizetype> coveredClusters(const layout::PlacedRun &run, const base::TextRange &range)
{
    const qsizetype words = run->text.size() - (run->hyphenated ? 1 : 0);
    const base::TextRange origin = run.range();
    if (origin.length() != words)
        return {0, run->text.size()};
    return {std::max(range.begin, origin.begin) - origin.begin,
            std::min(range.end, origin.end) - origin.begin};
}

QRectF areaIn(const layout::PlacedRun &run, const base::TextRange &range)
{
    const auto [begin, end] = coveredClusters(run, range);
    double left = 0, right = -1;
    for (const layout::Glyph &glyph : run->glyphs) {
        if (glyph.cluster < begin || glyph.cluster >= end)
            continue;
        const double x = run.placeOf(glyph).x();
        left = right < 0 ? x : std::min(left, x);
        right = std::max(right, x + glyph.advance);
    }
    if (right < left)
        return {};
    return {left, run.placeOf(run->glyphs.front()).y() - run->size * 0.8, right - left, run->size * 1.05};
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

void paintWave(QPainter &painter, const QRectF &shown)
{
    QPainterPath wave(shown.bottomLeft());
    bool isUp = true;
    for (double x = shown.left() + 2; x <= shown.right(); x += 2, isUp = !isUp)
        wave.lineTo(x, shown.bottom() + (isUp ? -1.5 : 0));
    painter.strokePath(wave, QPen(findingColor, 1.2));
}

void paintArea(QPainter &painter, const QRectF &shown, PageOverlay::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case PageOverlay::Kind::Selection: {
        QColor tint = palette.color(QPalette::Highlight);
        tint.setAlpha(70);
        painter.fillRect(shown, tint);
        break;
    }
    case PageOverlay::Kind::Attribution:
        painter.fillRect(QRectF(shown.left(), shown.bottom() - 1.2, shown.width(), 1.2), attributionColor);
        break;
    case PageOverlay::Kind::Finding:
        paintWave(painter, shown);
        break;
    }
}

}

std::vector<QRectF> areasOf(const layout::Page &page, const base::TextRange &range)
{
    std::vector<QRectF> areas;
    for (const layout::PlacedRun &run : page.runs) {
        const base::TextRange origin = run.range();
        if (origin.begin >= 0 && origin.begin < range.end && origin.end > range.begin && !run->glyphs.empty())
            addArea(areas, areaIn(run, range));
    }
    return areas;
}

void paintOverlays(QPainter &painter, const layout::Page &page, const std::vector<PageOverlay> &overlays,
                   double scale, const QPalette &palette)
{
    for (const PageOverlay &overlay : overlays) {
        for (const QRectF &area : areasOf(page, overlay.range))
            paintArea(painter, {area.topLeft() * scale, area.size() * scale}, overlay.kind, palette);
    }
}

}
