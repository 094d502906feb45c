// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace galley::layout {

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
    int headRows = 2; ///< its first rows that stay together: two lines, or those beside an initial
    int box = -1; ///< items of one number stay in one column where a column can hold them
};

/// Where the flow goes on: an item and its first row that is not placed yet.
struct FlowCursor
{
    size_t item = 0;
    int row = 0;
    bool operator==(const FlowCursor &) const = default;
};

/// Rows [fromRow, toRow) of an item, in a column from a row of it.
struct FlowPlace
{
    size_t item = 0;
    int fromRow = 0;
    int toRow = 0;
    int column = 0;
    int row = 0; ///< of its first line; the inner edge of a box lies above
};

struct FilledPage
{
    std::vector<FlowPlace> places;
    FlowCursor next;
};

/// Fills the columns of one page from their tops. No column ends with the first line of a paragraph or begins
/// with the last one, subheads stay with what follows, boxes stay whole. tallest: rows of a whole column;
/// what does not fit there is cut or sticks out.
FilledPage fillColumns(const std::vector<FlowItem> &items, FlowCursor from, std::span<const int> columnRows,
                       int tallest);

}
