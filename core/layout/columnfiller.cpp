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
        m_page.next = std::move(from);
    }

    void fill(int column, int limit);
    FilledPage take() { return std::move(m_page); }
    bool isDone() const { return m_page.next.isDone(m_items.size()); }

private:
    bool hasItem() const { return m_page.next.item < m_items.size(); }
    const FlowItem &item() const { return m_items[m_page.next.item]; }
    bool isAtTop() const { return m_used == m_top; }
    bool isWholeColumn() const { return isAtTop() && m_limit >= m_tallest; }
    int groupRows(size_t first) const;
    int boxRows(size_t first) const;
    int noteRows(const FlowItem &item, int fromRow, int toRow) const;
    bool wantsNextColumn(int gap) const;
    int rowsToCut(int left, int room) const;
    void place(int rows, int gap, bool isEnd);
    bool placeNext();
    void placeWaiting();
    void repeatHeader();
    void endColumn();

    const std::vector<FlowItem> &m_items;
    int m_tallest;
    FilledPage m_page;
    int m_column = 0;
    int m_limit = 0;
    int m_used = 0;
    int m_top = 0;      ///< rows of a repeated header
    int m_after = 0;    ///< white below the last block
    int m_noteRows = 0; ///< at the column's foot, their distance from the text included
    std::vector<NotePlace> m_notes;
};

/// Rows that the notes called in these rows of an item add to the column's foot.
int Filler::noteRows(const FlowItem &item, int fromRow, int toRow) const
{
    int rows = 0;
    for (const FlowNote &note : item.notes)
        rows += note.row >= fromRow && note.row < toRow ? note.rows : 0;
    return rows > 0 && m_noteRows == 0 ? rows + noteGap : rows;
}

/// Rows from an item that is kept with the next to where a cut is allowed.
int Filler::groupRows(size_t first) const
{
    int rows = 0;
    for (size_t i = first; i < m_items.size(); ++i) {
        const FlowItem &item = m_items[i];
        if (i > first)
            rows += std::max(m_items[i - 1].after, item.before);
        const bool isLast = !item.keepWithNext;
        const int own = isLast && item.splittable ? std::min(item.rows, item.headRows) : item.rows;
        rows += item.padTop + own + (own == item.rows ? item.padBottom : 0) + noteRows(item, 0, own);
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
        rows += item.padTop + item.rows + item.padBottom + noteRows(item, 0, item.rows)
                + (i > first ? std::max(m_items[i - 1].after, item.before) : 0);
    }
    return rows;
}

bool Filler::wantsNextColumn(int gap) const
{
    const size_t i = m_page.next.item;
    if (m_page.next.row > 0 || isWholeColumn()) // there is no better place to come
        return false;
    const int room = m_limit - m_noteRows - m_used - gap;
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
    if (!item().splittable)
        return isWholeColumn() ? left : 0;
    const int from = m_page.next.row;
    int rows = std::min(room, left);
    while (rows > 0 && rows + noteRows(item(), from, from + rows) > room)
        --rows;
    if (left - rows == 1)
        --rows;
    const bool isAlone = rows < (from > 0 ? std::min(2, left) : item().headRows);
    if (isAlone)
        rows = isWholeColumn() ? std::min(std::max(room, 1), left) : 0;
    return rows;
}

void Filler::place(int rows, int gap, bool isEnd)
{
    FlowCursor &next = m_page.next;
    const FlowItem &item = m_items[next.item];
    const int top = m_used + gap + (next.row == 0 ? item.padTop : 0);
    m_page.places.push_back({next.item, next.row, next.row + rows, m_column, top});
    m_noteRows += noteRows(item, next.row, next.row + rows);
    for (size_t note = 0; note < item.notes.size(); ++note) {
        if (item.notes[note].row >= next.row && item.notes[note].row < next.row + rows)
            m_notes.push_back({next.item, note, m_column, 0});
    }
    m_used = top + rows + (isEnd ? item.padBottom : 0);
    m_after = item.after;
    if (isEnd)
        ++next.item;
    next.row = isEnd ? 0 : next.row + rows;
}

/// What was passed by in the column before stands at the top of this one; at the end of all text it takes
/// what room there is.
void Filler::placeWaiting()
{
    std::vector<size_t> &waiting = m_page.next.waiting;
    while (!waiting.empty()) {
        const FlowItem &item = m_items[waiting.front()];
        const int gap = m_used == 0 ? 0 : std::max(m_after, item.before);
        if (m_used + gap + item.rows > m_limit - m_noteRows && !isWholeColumn())
            return;
        m_page.places.push_back({waiting.front(), 0, item.rows, m_column, m_used + gap});
        m_used += gap + item.rows;
        m_after = item.after;
        waiting.erase(waiting.begin());
    }
}

/// A column that goes on with a table begins with the table's header.
void Filler::repeatHeader()
{
    const size_t header = m_page.next.item - static_cast<size_t>(item().headerBack);
    const int rows = m_items[header].rows;
    if (rows * 2 >= m_limit)
        return;
    m_page.places.push_back({header, 0, rows, m_column, 0, true});
    m_used = m_top = rows;
    m_after = 0;
}

/// False where the column is full.
bool Filler::placeNext()
{
    if (m_used == 0 && item().headerBack > 0)
        repeatHeader();
    const int gap = isAtTop() || m_page.next.row > 0 ? 0 : std::max(m_after, item().before);
    if (item().toTop && m_used > 0) {
        m_page.next.waiting.push_back(m_page.next.item++);
        return true;
    }
    if (wantsNextColumn(gap))
        return false;
    const int from = m_page.next.row;
    const int left = item().rows - from;
    const int room = m_limit - m_noteRows - m_used - gap - (from == 0 ? item().padTop : 0);
    if (left + item().padBottom + noteRows(item(), from, item().rows) <= room) {
        place(left, gap, true);
        return true;
    }
    const int rows = rowsToCut(left, room);
    if (rows > 0)
        place(rows, gap, rows == left);
    return false;
}

void Filler::endColumn()
{
    if (!m_page.places.empty() && m_page.places.back().isRepeat) // a header with nothing below it
        m_page.places.pop_back();
    int row = m_limit - m_noteRows + noteGap;
    for (NotePlace &note : m_notes) {
        note.row = std::max(row, 0);
        row += m_items[note.item].notes[note.note].rows;
    }
    m_page.notes.insert(m_page.notes.end(), m_notes.begin(), m_notes.end());
}

void Filler::fill(int column, int limit)
{
    m_column = column;
    m_limit = limit;
    m_used = m_top = m_after = m_noteRows = 0;
    m_notes.clear();
    placeWaiting();
    while (hasItem()) {
        if (!placeNext()) {
            endColumn();
            return;
        }
    }
    placeWaiting();
    endColumn();
}

}

FilledPage fillColumns(const std::vector<FlowItem> &items, FlowCursor from, std::span<const int> columnRows,
                       int tallest)
{
    Filler filler(items, std::move(from), tallest);
    for (size_t column = 0; column < columnRows.size() && !filler.isDone(); ++column) {
        if (columnRows[column] > 0)
            filler.fill(static_cast<int>(column), columnRows[column]);
    }
    return filler.take();
}

}
