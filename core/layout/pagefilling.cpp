// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

#include <algorithm>
#include <numeric>

// Which rows of the flow go into which column.
using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr int leastForVariant = 4; ///< lines: in fewer a line more or less is seen
constexpr size_t mostVariants = 5; ///< paragraphs of a column that are tried
constexpr int mostSpread = 1;      ///< rows that the columns of a last page may end apart
constexpr double marginForJump
    = 36;                      ///< points below the columns, where a jump line finds room above the foot
constexpr int mostMissing = 2; ///< rows: more are missing only above a box or photo, which no variant mends

/// All that is left stands on the page, from its first column on.
bool holdsAll(const FilledPage &filled, size_t items)
{
    const bool beginsFirst = filled.places.empty() || filled.places.front().column == 0;
    return filled.next.isDone(items) && beginsFirst;
}

}

void PageMaker::placeSpanning(Columns &columns, const FilledPage &trial)
{
    const bool isFirst = m_list.pages.size() == 1;
    for (Spanning &spanning : m_spanning) {
        const bool isHere = spanning.anchor < trial.next.item || trial.next.item >= m_items.size();
        if (spanning.isPlaced || !isHere)
            continue;
        const Block &block = *spanning.flow.block;
        const int span = std::min(block.span, m_grid.columns);
        const int first = isFirst ? m_grid.columns - span : 0;
        const int need = block.rows + 1;
        const auto fits = [&](int c) {
            const auto i = static_cast<size_t>(c);
            return columns.bottom - columns.reserved[i] - columns.tops[i] >= need + (isFirst ? 3 : 0);
        };
        bool hasRoom = true;
        int top = 0, reserved = 0;
        for (int c = first; c < first + span; ++c) {
            hasRoom = hasRoom && fits(c);
            top = std::max(top, columns.tops[static_cast<size_t>(c)]);
            reserved = std::max(reserved, columns.reserved[static_cast<size_t>(c)]);
        }
        if (!hasRoom)
            continue;
        const int row = isFirst ? columns.bottom - reserved - block.rows : top;
        m_moved = spanning.flow;
        setBlock(block, {m_grid.columnLeft(first, span), m_grid.spanWidth(span), rowTop(row)}, 0, block.rows);
        m_moved = {};
        for (int c = first; c < first + span; ++c) {
            if (isFirst)
                columns.reserved[static_cast<size_t>(c)] = reserved + need;
            else
                columns.tops[static_cast<size_t>(c)] = top + need;
        }
        m_lastRow = std::max(m_lastRow, row + block.rows);
        spanning.isPlaced = true;
    }
}

/// By how many rows the columns end apart.
int PageMaker::spreadOf(const FilledPage &filled, const Columns &columns) const
{
    std::vector<int> ends = columns.tops;
    for (const FlowPlace &place : filled.places) {
        const int rows = place.row + place.toRow - place.fromRow;
        int &end = ends[static_cast<size_t>(place.column)];
        end = std::max(end, columns.tops[static_cast<size_t>(place.column)] + rows);
    }
    const auto [least, most] = std::ranges::minmax(ends);
    return most - least;
}

/// The least depth at which all that is left fits: then the columns of the last page end together.
FilledPage PageMaker::balanced(Columns &columns, const FlowCursor &from)
{
    const bool isFixed
        = std::any_of(columns.reserved.begin(), columns.reserved.end(), [](int rows) { return rows > 0; });
    const int full = columns.bottom;
    FilledPage filled = fillColumns(m_items, from, columns.rows(), tallest());
    if (isFixed || m_grid.columns == 1)
        return filled;
    int used = 0;
    for (size_t i = from.item; i < m_items.size(); ++i)
        used += m_items[i].rows;
    const int tops = std::accumulate(columns.tops.begin(), columns.tops.end(), 0);
    for (int bottom = std::max(1, (used - from.row + tops) / m_grid.columns - 1); bottom < full; ++bottom) {
        columns.bottom = bottom;
        FilledPage tried = fillColumns(m_items, from, columns.rows(), tallest());
        if (holdsAll(tried, m_items.size())) {
            evenOut(tried, columns, from);
            return tried;
        }
    }
    columns.bottom = full;
    return filled;
}

/// Where lines that may not stand alone drive the ends of the columns apart: a column a row shorter, or a
/// paragraph set in a line more or less.
void PageMaker::evenOut(FilledPage &filled, Columns &columns, const FlowCursor &from)
{
    int spread = spreadOf(filled, columns);
    const auto tryDepths = [&] {
        bool isBetter = false;
        for (size_t shorter = 0; shorter < columns.tops.size() && spread > mostSpread; ++shorter) {
            std::vector<int> rows = columns.rows();
            rows[shorter] -= shorter + 1 < rows.size() ? 1 : 0; // all as they are, in the end
            FilledPage tried = fillColumns(m_items, from, rows, tallest());
            if (!holdsAll(tried, m_items.size()) || spreadOf(tried, columns) >= spread)
                continue;
            spread = spreadOf(tried, columns);
            filled = std::move(tried);
            isBetter = true;
        }
        return isBetter;
    };
    tryDepths();
    for (size_t item = from.item + (from.row > 0 ? 1 : 0); item < m_items.size() && spread > mostSpread;
         ++item) {
        for (const int more : {1, -1}) {
            const FlowBlock usual = m_flow[item];
            if (spread <= mostSpread || !setVariant(item, more))
                continue;
            --columns.bottom;
            bool isBetter = tryDepths();
            columns.bottom += isBetter ? 0 : 1;
            isBetter = isBetter || tryDepths();
            if (isBetter)
                break;
            m_flow[item] = usual;
            m_items[item] = itemOf(usual);
        }
    }
}

/// Sets a paragraph in a line more or less than is best. False, and nothing is changed, where it cannot be.
bool PageMaker::setVariant(size_t item, int more)
{
    const FlowBlock &usual = m_flow[item];
    if (!m_items[item].splittable || m_items[item].rows < leastForVariant || usual->parts.empty())
        return false;
    const Part &part = usual->parts.front();
    if (!part.text || part.text->lineCount() != m_items[item].rows)
        return false;
    const ParagraphPointer variant = m_cache.variant(part.text, more);
    if (!variant)
        return false;
    change(item);
    auto changed = std::make_shared<Block>(*usual.block);
    changed->parts.front().text = variant;
    changed->rows = variant->lineCount();
    m_flow[item].block = std::move(changed);
    m_items[item] = itemOf(m_flow[item]);
    return true;
}

/// Rows left white at the end of a column.
int PageMaker::missingRows(const FilledPage &filled, const Columns &columns, int column) const
{
    int used = 0;
    int limit = columns.rows()[static_cast<size_t>(column)];
    for (const NotePlace &note : filled.notes) {
        if (note.column == column)
            limit = std::min(limit, note.row - noteGap);
    }
    for (const FlowPlace &place : filled.places) {
        if (place.column == column)
            used = place.row + place.toRow - place.fromRow
                   + (place.toRow == m_items[place.item].rows ? m_items[place.item].padBottom : 0);
    }
    return std::max(0, limit - used);
}

/// Sets one paragraph of the column in a line more or less, if that leaves fewer rows white. The longest are
/// tried first: there a line more is noticed least.
bool PageMaker::tryVariants(FilledPage &filled, const Columns &columns, const FlowCursor &from, int column)
{
    const int missing = missingRows(filled, columns, column);
    std::vector<size_t> candidates;
    for (const FlowPlace &place : filled.places) {
        const bool isWhole = place.fromRow == 0 && !(place.item == from.item && from.row > 0);
        if (place.column == column && isWhole && m_items[place.item].splittable
            && m_items[place.item].rows >= leastForVariant)
            candidates.push_back(place.item);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [this](size_t a, size_t b) { return m_items[a].rows > m_items[b].rows; });
    candidates.resize(std::min(candidates.size(), mostVariants));
    for (const size_t item : candidates) {
        const FlowBlock usual = m_flow[item];
        for (const int more : {1, -1}) {
            if (!setVariant(item, more))
                continue;
            FilledPage tried = fillColumns(m_items, from, columns.rows(), tallest());
            if (missingRows(tried, columns, column) < missing && tried.next.item < m_items.size()) {
                filled = std::move(tried);
                return true;
            }
            m_flow[item] = usual;
            m_items[item] = itemOf(usual);
        }
    }
    return false;
}

/// One past the items that begin with this one and go together: a box, a photo, a pull quote.
size_t PageMaker::endOfGroup(size_t item) const
{
    size_t end = item + 1;
    while (m_items[item].box >= 0 && end < m_items.size() && m_items[end].box == m_items[item].box)
        ++end;
    return end;
}

/// Where a box or photo was too deep for the rest of a column, the paragraph behind it goes first. False
/// where there is none.
bool PageMaker::letTextPass(const FilledPage &filled, int column)
{
    size_t item = filled.next.item;
    int row = filled.next.row;
    for (const FlowPlace &place : filled.places) {
        if (place.column > column && !place.isRepeat) {
            item = place.item;
            row = place.fromRow;
            break;
        }
    }
    const bool isFixed = item < m_items.size() && (m_items[item].headerBack > 0 || m_items[item].toTop);
    if (item >= m_items.size() || row > 0 || isFixed || (m_items[item].keepWithNext && m_items[item].box < 0))
        return false;
    const bool isGroup = m_items[item].box >= 0 || !m_items[item].splittable;
    const size_t end = endOfGroup(item);
    if (!isGroup || end >= m_items.size() || m_items[end].box >= 0)
        return false;
    size_t passing = end;
    while (passing < m_items.size() && m_items[passing].keepWithNext) // a subhead takes its text along
        ++passing;
    if (passing >= m_items.size() || !m_items[passing].splittable || m_items[passing].box >= 0)
        return false;
    for (size_t i = item; i <= passing; ++i)
        change(i);
    const auto turn = [&](auto &list) {
        const auto at = [&list](size_t i) { return list.begin() + static_cast<qsizetype>(i); };
        std::rotate(at(item), at(end), at(passing + 1));
    };
    turn(m_items);
    turn(m_flow);
    return true;
}

/// Columns that end early are filled: by text that stood behind a box, by paragraphs a line longer or shorter
/// than is best.
void PageMaker::fillShortColumns(FilledPage &filled, const Columns &columns, const FlowCursor &from)
{
    for (int column = 0; column < m_grid.columns; ++column) {
        for (int tries = 0; tries < 6 && missingRows(filled, columns, column) > mostMissing; ++tries) {
            if (!letTextPass(filled, column))
                break;
            filled = fillColumns(m_items, from, columns.rows(), tallest());
        }
        for (int tries = 0; tries < 2; ++tries) {
            const int missing = missingRows(filled, columns, column);
            const bool isShort = missing > 0 && missing <= mostMissing;
            if (!isShort || !tryVariants(filled, columns, from, column))
                break;
        }
    }
}

void PageMaker::fillPage(Columns columns)
{
    const FlowCursor from = m_cursor;
    const bool hasJumps = hasJumpLines();
    if (hasJumps && m_list.pages.size() > 1)
        setJumpLine(u"continuedFrom"_s, 0, columns.tops[0]++, static_cast<int>(m_list.pages.size()) - 1);
    FilledPage filled = fillColumns(m_items, from, columns.rows(), tallest());
    placeSpanning(columns, filled);
    filled = fillColumns(m_items, from, columns.rows(), tallest());
    const int last = m_grid.columns - 1;
    if (filled.next.isDone(m_items.size())) {
        filled = balanced(columns, from);
    } else if (hasJumps) {
        int &reserved = columns.reserved[static_cast<size_t>(last)];
        const bool hasMargin = reserved == 0 && m_grid.pageHeight - rowTop(m_grid.rows) >= marginForJump;
        reserved += hasMargin ? 0 : 1;
        filled = fillColumns(m_items, from, columns.rows(), tallest());
        setJumpLine(u"continuedOn"_s, last, columns.bottom - reserved,
                    static_cast<int>(m_list.pages.size()) + 1);
    }
    if (!filled.next.isDone(m_items.size()))
        fillShortColumns(filled, columns, from);
    m_isStuck = filled.next == from; // nothing fitted: on the next page it is cut or sticks out
    m_cursor = filled.next;
    setPage(filled, columns);
}

bool PageMaker::hasJumpLines() const
{
    constexpr int leastRows = 12; // on a smaller page such lines would take more than they help
    return m_style.jumpLines && !m_options.slot && m_options.webWidth <= 0 && m_grid.rows >= leastRows;
}

/// Rows of the deepest column that a page can have.
int PageMaker::tallest() const
{
    if (m_isStuck)
        return 0;
    return m_grid.rows - (hasJumpLines() ? std::max(0, 3 - m_grid.columns) : 0);
}

}
