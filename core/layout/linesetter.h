// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/paragraphcache.h"

namespace galley::layout {

/// Where a paragraph's line goes and what it belongs to.
struct LinePlace
{
    double left = 0;     ///< of the column, points from the page's left edge
    double baseline = 0; ///< points from the page's top edge
    int element = 0;
    qsizetype source = 0;                           ///< where the paragraph begins in the body
    const std::vector<int> *linkElements = nullptr; ///< elements of RichText::links
};

/// Puts the glyphs of one line on a page, with its links and the lines under and through its words.
/// fontIndex: by FontId, the index in DisplayList::fonts.
void setLine(Page &page, const SetParagraph &paragraph, int line, const LinePlace &place,
             Typefaces &typefaces, const BreakCosts &costs, const std::vector<int> &fontIndex);

}
