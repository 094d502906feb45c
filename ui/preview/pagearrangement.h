// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <vector>

namespace galley::ui {

/// Where pages stand in the view: one below the other, or side by side as in a paper that lies open. Numbers
/// alone: sizes of pages in points, places in logical pixels from the top left corner of everything.
class PageArrangement
{
public:
    static constexpr double gap = 18; ///< between pages and around them

    enum class Kind {
        Pages, ///< one below the other
        Spread ///< the first page alone at the right, then left and right pages together
    };

    void setPages(std::vector<QSizeF> sizes);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setScale(double pixelsPerPoint);

    int count() const { return static_cast<int>(m_sizes.size()); }
    QRectF rect(int page) const { return m_rects[static_cast<size_t>(page)]; }
    QSizeF size() const { return m_size; } ///< of everything, gaps included
    /// What one row of pages takes, in points, without the gaps.
    QSizeF widestRow() const;
    /// The page there, or -1.
    int pageAt(const QPointF &place) const;
    /// The first page that ends below this height, or the last one.
    int pageBelow(double y) const;

private:
    struct Row
    {
        int first = 0;
        int last = 0;
    };
    std::vector<Row> rows() const;
    void arrange();

    std::vector<QSizeF> m_sizes;
    std::vector<QRectF> m_rects;
    QSizeF m_size;
    Kind m_kind = Kind::Pages;
    double m_scale = 1;
};

}
