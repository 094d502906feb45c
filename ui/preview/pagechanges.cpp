// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagechanges.h"

#include <algorithm>

namespace galley::ui {

namespace {

bool isSame(const layout::PlacedRun &a, const layout::PlacedRun &b)
{
    return a.shape == b.shape && a.at == b.at;
}

bool isSame(const layout::Rectangle &a, const layout::Rectangle &b)
{
    return a.rect == b.rect && a.fill == b.fill && a.stroke == b.stroke && a.strokeWidth == b.strokeWidth;
}

bool isSame(const layout::Picture &a, const layout::Picture &b)
{
    return a.rect == b.rect && (a.bytes.constData() == b.bytes.constData() || a.bytes == b.bytes);
}

QRectF placeOf(const layout::PlacedRun &run)
{
    return inkOf(run);
}

QRectF placeOf(const layout::Rectangle &rectangle)
{
    const double margin = rectangle.strokeWidth / 2;
    return rectangle.rect.adjusted(-margin, -margin, margin, margin);
}

QRectF placeOf(const layout::Picture &picture)
{
    return picture.rect;
}

/// Adds the places of what is not the same in both lists, ends that are the same left out.
template <class Item>
void addChanged(const std::vector<Item> &before, const std::vector<Item> &after, QRectF &area)
{
    const auto same = [](const Item &a, const Item &b) { return isSame(a, b); };
    const auto [b, a] = std::ranges::mismatch(before, after, same);
    auto endB = before.end();
    auto endA = after.end();
    while (endB != b && endA != a && isSame(*std::prev(endB), *std::prev(endA))) {
        --endB;
        --endA;
    }
    for (auto one = b; one != endB; ++one)
        area |= placeOf(*one);
    for (auto one = a; one != endA; ++one)
        area |= placeOf(*one);
}

}

QRectF inkOf(const layout::PlacedRun &run)
{
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    for (const layout::Glyph &glyph : run->glyphs) {
        left = std::min(left, double(glyph.x));
        right = std::max(right, double(glyph.x + glyph.advance));
        top = std::min(top, double(glyph.y));
        bottom = std::max(bottom, double(glyph.y));
    }
    const double size = run->size;
    return QRectF(QPointF(left, top), QPointF(right, bottom))
        .adjusted(-0.5 * size, -1.3 * size, 0.5 * size, 0.6 * size)
        .translated(run.at);
}

QRectF changedArea(const layout::Page &before, const layout::Page &after)
{
    QRectF area;
    addChanged(before.rectangles, after.rectangles, area);
    addChanged(before.pictures, after.pictures, area);
    addChanged(before.runs, after.runs, area);
    return area;
}

}
