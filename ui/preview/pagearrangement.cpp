// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagearrangement.h"

#include <algorithm>
#include <cmath>

namespace galley::ui {

namespace {

constexpr double fold = 1; // between the two pages of a spread

}

void PageArrangement::setPages(std::vector<QSizeF> sizes)
{
    m_sizes = std::move(sizes);
    arrange();
}

void PageArrangement::setKind(Kind kind)
{
    m_kind = kind;
    arrange();
}

void PageArrangement::setScale(double pixelsPerPoint)
{
    m_scale = pixelsPerPoint;
    arrange();
}

std::vector<PageArrangement::Row> PageArrangement::rows() const
{
    std::vector<Row> found;
    for (int page = 0; page < count();) {
        const bool isPair = m_kind == Kind::Spread && page % 2 == 1 && page + 1 < count();
        found.push_back({page, isPair ? page + 1 : page});
        page = found.back().last + 1;
    }
    return found;
}

QSizeF PageArrangement::widestRow() const
{
    QSizeF widest;
    for (const QSizeF &size : m_sizes)
        widest = widest.expandedTo(size);
    return m_kind == Kind::Spread && count() > 1 ? QSizeF(2 * widest.width(), widest.height()) : widest;
}

void PageArrangement::arrange()
{
    m_rects.assign(m_sizes.size(), {});
    const double inside = widestRow().width() * m_scale + (m_kind == Kind::Spread ? fold : 0);
    const double middle = gap + inside / 2;
    double top = gap;
    for (const Row &row : rows()) {
        double height = 0;
        for (int page = row.first; page <= row.last; ++page) {
            const QSizeF size = m_sizes[static_cast<size_t>(page)] * m_scale;
            double left = middle - size.width() / 2;
            if (m_kind == Kind::Spread
                && count() > 1) // odd pages of a paper, the first among them, are right ones
                left = page % 2 == 0 ? middle + fold / 2 : middle - fold / 2 - size.width();
            m_rects[static_cast<size_t>(page)]
                = {std::floor(left), std::floor(top), size.width(), size.height()};
            height = std::max(height, size.height());
        }
        top += height + gap;
    }
    m_size = {inside + 2 * gap, top};
}

int PageArrangement::pageAt(const QPointF &place) const
{
    const auto found
        = std::ranges::find_if(m_rects, [&place](const QRectF &rect) { return rect.contains(place); });
    return found == m_rects.end() ? -1 : static_cast<int>(found - m_rects.begin());
}

int PageArrangement::pageBelow(double y) const
{
    const auto found = std::ranges::find_if(m_rects, [y](const QRectF &rect) { return rect.bottom() >= y; });
    return static_cast<int>(std::min(found, m_rects.end() - (m_rects.empty() ? 0 : 1)) - m_rects.begin());
}

}
