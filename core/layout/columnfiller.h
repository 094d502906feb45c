// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace galley::layout {

/// Rows between the text of a column and its footnotes.
inline constexpr int noteGap = 1;

/// A footnote as the columns see it: called in this row of its item, so many rows deep.
struct FlowNote
{
    int row = 0;
    int rows = 0;
    bool operator==(const FlowNote &) const = default;
};

/// A block as the columns see it: numbers alone, all in rows of the baseline grid.
struct FlowItem
{
    int before = 0;
    int after = 0;
    int padTop = 0;
    int padBottom = 0;
    int rows = 0;
    bool splittable = false;
    bool keepWithNext = false;
    int headRows = 2;   ///< its first rows that stay together: two lines, or those beside an initial
    int headerBack = 0; ///< so many items back stands the header of its table, which every column repeats
    bool toTop = false; ///< waits for the top of the next column while the text runs on
    std::vector<FlowNote> notes;
    int box = -1; ///< items of one number stay in one column where a column can hold them
    bool operator==(const FlowItem &) const = default;
};

/// Where the flow goes on: an item and its first row that is not placed yet.
struct FlowCursor
{
    size_t item = 0;
    int row = 0;
    std::vector<size_t> waiting = {}; ///< items passed by, for the top of the next column
    bool operator==(const FlowCursor &) const = default;
    bool isDone(size_t items) const { return item >= items && waiting.empty(); }
};

/// Rows [fromRow, toRow) of an item, in a column from a row of it.
struct FlowPlace
{
    size_t item = 0;
    int fromRow = 0;
    int toRow = 0;
    int column = 0;
    int row = 0;           ///< of its first line; the inner edge of a box lies above
    bool isRepeat = false; ///< a table's header that stands in a column before
};

/// A footnote at the foot of a column.
struct NotePlace
{
    size_t item = 0;
    size_t note = 0; ///< in FlowItem::notes
    int column = 0;
    int row = 0;
};

struct FilledPage
{
    std::vector<FlowPlace> places;
    std::vector<NotePlace> notes;
    FlowCursor next;
};

/// Fills the columns of one page from their tops. No column ends with the first line of a paragraph or begins
/// with the last one, subheads stay with what follows, boxes stay whole; tables repeat their header,
/// footnotes stand at the foot of the column that calls them. tallest: rows of a whole column; what does not
/// fit there is cut or sticks out.
FilledPage fillColumns(const std::vector<FlowItem> &items, FlowCursor from, std::span<const int> columnRows,
                       int tallest);

}
