// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

#include <algorithm>
#include <array>
#include <limits>

// How much a story is too long or too short for what it was given, and how long a web page is.
namespace galley::layout {

namespace {

constexpr int bottomless = std::numeric_limits<int>::max() / 4;

/// Rows that the flow takes from here on in one column without an end.
int rowsFrom(const std::vector<FlowItem> &items, const FlowCursor &from)
{
    const FilledPage filled = fillColumns(items, from, std::array{bottomless}, bottomless);
    if (filled.places.empty())
        return 0;
    const FlowPlace &last = filled.places.back();
    return last.row + last.toRow - last.fromRow + items[last.item].padBottom;
}

}

/// Measured when the first page is filled: what comes after it does not fit the slot.
void PageMaker::addCopyfit(const Columns &slot)
{
    Copyfit fit;
    const bool isOver = m_cursor.item < m_items.size();
    if (isOver) {
        fit.lines = std::max(1, rowsFrom(m_items, m_cursor));
        fit.page = static_cast<int>(m_list.pages.size());
        fit.place = {m_grid.columnLeft(0), rowTop(0)};
        const FlowBlock &flow = m_flow[m_cursor.item];
        const Block &block = *flow.block;
        fit.cut = {block.origin.range.begin + flow.sourceShift, m_story.article.body.size()};
        const auto text = std::ranges::find_if(block.parts, [this](const Part &part) {
            return part.leading <= 0 && part.text->lineCount() > m_cursor.row;
        });
        if (m_cursor.row > 0 && text != block.parts.end()) {
            const Part &part = *text;
            const SetLine &line = m_cache.setLines(*part.text)[static_cast<size_t>(m_cursor.row)];
            if (!line.runs.empty() && line.runs.front().origin.range.begin >= 0)
                fit.cut.begin = part.source + flow.sourceShift + line.runs.front().origin.range.begin;
        }
    } else {
        const std::vector<int> rows = slot.rows();
        int room = 0;
        for (const int column : rows)
            room += column;
        fit.lines = std::min(0, rowsFrom(m_items, {}) - room);
    }
    m_list.copyfit = fit;
}

/// The page ends below its last line.
void PageMaker::endWebPage()
{
    page().size.setHeight(rowTop(m_lastRow) + m_style.marginBottom);
}

}
