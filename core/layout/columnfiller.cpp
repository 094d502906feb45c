// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/columnfiller.h"

#include <algorithm>

namespace galley::layout {

namespace {

class Filler
{
public:
    Filler(const std::vector<FlowItem> &items, FlowCursor from, int tallest)
        : m_items(items)
        , m_tallest(tallest)
    {
        m_page.next = from;
    }

    void fill(int column, int limit);
    FilledPage take() { return std::move(m_page); }
    bool isDone() const { return m_page.next.item >= m_items.size(); }

private:
    int groupRows(size_t first) const;
    int boxRows(size_t first) const;
    bool wantsNextColumn(int gap) const;
    int rowsToCut(int left, int room) const;
    void place(int rows, int gap, bool isEnd);

    const std::vector<FlowItem> &m_items;
    int m_tallest;
    FilledPage m_page;
    int m_column = 0;
    int m_limit = 0;
    int m_used = 0;
    int m_after = 0; ///< white below the last block
};

/// Rows from an item that is kept with the next to where a cut is allowed.
int Filler::groupRows(size_t first) const
{
    int rows = 0;
    for (size_t i = first; i < m_items.size(); ++i) {
        const FlowItem &item = m_items[i];
        if (i > first)
            rows += std::max(m_items[i - 1].after, item.before);
        const bool isLast = !item.keepWithNext;
        rows += item.padTop
                + (isLast && item.splittable ? std::min(item.rows, item.headRows)
                                             : item.rows + item.padBottom);
        if (isLast)
            break;
    }
    return rows;
}

int Filler::boxRows(size_t first) const
{
    int rows = 0;
    for (size_t i = first; i < m_items.size() && m_items[i].box == m_items[first].box; ++i) {
        const FlowItem &item = m_items[i];
        rows += item.padTop + item.rows + item.padBottom
                + (i > first ? std::max(m_items[i - 1].after, item.before) : 0);
    }
    return rows;
}

bool Filler::wantsNextColumn(int gap) const
{
    const size_t i = m_page.next.item;
    const bool isWholeColumn = m_used == 0 && m_limit >= m_tallest; // there is no better place to come
    if (m_page.next.row > 0 || isWholeColumn)
        return false;
    const int room = m_limit - m_used - gap;
    const bool beginsBox = m_items[i].box >= 0 && (i == 0 || m_items[i - 1].box != m_items[i].box);
    if (beginsBox) {
        const int rows = boxRows(i);
        return rows > room && rows <= m_tallest;
    }
    return m_items[i].keepWithNext && groupRows(i) > room && groupRows(i) <= m_tallest;
}

/// How many of the rows left go into the room, so that neither side has a line alone; 0: none.
int Filler::rowsToCut(int left, int room) const
{
    const FlowItem &item = m_items[m_page.next.item];
    const bool isWholeColumn = m_used == 0 && m_limit >= m_tallest;
    if (!item.splittable)
        return isWholeColumn ? left : 0;
    int rows = std::min(room, left);
    if (left - rows == 1)
        --rows;
    const bool isAlone = m_page.next.row > 0 ? rows <= 0 : rows < item.headRows;
    if (isAlone)
        rows = isWholeColumn ? std::min(std::max(room, 1), left) : 0;
    return rows;
}

void Filler::place(int rows, int gap, bool isEnd)
{
    FlowCursor &next = m_page.next;
    const FlowItem &item = m_items[next.item];
    const int top = m_used + gap + (next.row == 0 ? item.padTop : 0);
    m_page.places.push_back({next.item, next.row, next.row + rows, m_column, top});
    m_used = top + rows + (isEnd ? item.padBottom : 0);
    m_after = item.after;
    next = isEnd ? FlowCursor{next.item + 1, 0} : FlowCursor{next.item, next.row + rows};
}

void Filler::fill(int column, int limit)
{
    m_column = column;
    m_limit = limit;
    m_used = 0;
    while (!isDone()) {
        const FlowItem &item = m_items[m_page.next.item];
        const int gap = m_used == 0 || m_page.next.row > 0 ? 0 : std::max(m_after, item.before);
        if (wantsNextColumn(gap))
            return;
        const int left = item.rows - m_page.next.row;
        const int room = m_limit - m_used - gap - (m_page.next.row == 0 ? item.padTop : 0);
        if (left + item.padBottom <= room) {
            place(left, gap, true);
            continue;
        }
        const int rows = rowsToCut(left, room);
        if (rows > 0)
            place(rows, gap, rows == left);
        return;
    }
}

}

FilledPage fillColumns(const std::vector<FlowItem> &items, FlowCursor from, std::span<const int> columnRows,
                       int tallest)
{
    Filler filler(items, from, tallest);
    for (size_t column = 0; column < columnRows.size() && !filler.isDone(); ++column) {
        if (columnRows[column] > 0)
            filler.fill(static_cast<int>(column), columnRows[column]);
    }
    return filler.take();
}

}
