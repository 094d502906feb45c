// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/paragraphcache.h"

#include <optional>

namespace galley::layout {

/// Where in a row of the grid the baseline lies: room above for capitals and accents, below for descenders.
inline constexpr double baselineInRow = 0.76;

/// A set paragraph's place in a block.
struct Part
{
    ParagraphPointer text;
    double left = 0;    ///< points from the block's left edge
    double top = 0;     ///< points from the block's top edge
    double leading = 0; ///< 0: a line on each row of the grid
    int element = 0;
    qsizetype source = 0;
    std::vector<int> linkElements;
};

struct Block;

/// A footnote that is called before a character of a block's text.
struct Footnote
{
    int at = 0;
    std::shared_ptr<const Block> block;
};

/// A piece of the flow, as high as so many rows of the baseline grid.
struct Block
{
    int before = 0; ///< rows left white above it, not at the top of a column
    int after = 0;
    int padTop = 0; ///< rows that belong to it: the inner edge of a box
    int padBottom = 0;
    int rows = 0;
    bool splittable = false; ///< between any two rows
    bool keepWithNext = false;
    int headRows = 2;   ///< that a column's end may not part
    int box = -1;       ///< number of the tinted box it is in
    int span = 1;       ///< columns it goes across
    int tableRow = -1;  ///< which row of a table it is; -1: none
    bool toTop = false; ///< waits for the top of the next column
    std::vector<Footnote> notes;
    std::vector<Part> parts;
    std::vector<Rectangle> marks;   ///< relative to the block's top left corner
    std::optional<Picture> picture; ///< the same
    Origin origin;
};

/// What all blocks with one box number stand on.
struct Box
{
    double left = 0; ///< points from the column's left edge
    double width = 0;
    QColor fill;
    QColor rule; ///< a thick line on its top; invalid: none
};

}
