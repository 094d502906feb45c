// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/linecosts.h"

#include <vector>

namespace galley::layout {

constexpr double roundingSlack = 0.01; ///< points lost in adding widths

/// A place where a line may end. Sums run from the paragraph's begin; widths in points at their natural size.
struct BreakPoint
{
    double endWidth = 0;   ///< up to the line's end here, hyphen included, spaces at the end left out
    double startWidth = 0; ///< up to where the next line starts
    double endSpace = 0;   ///< the part of endWidth that is stretchable spaces
    double startSpace = 0;
    double endMicro = 0; ///< what letter-spacing and scaling may add to endWidth at their limit
    double startMicro = 0;
    double hangEnd = 0;   ///< how far the last character may stand out of the column
    double hangStart = 0; ///< the same of the first character of the next line
    double penalty = 0;   ///< cost of breaking here, as badness
    bool hyphen = false;
    bool forced = false; ///< the line must end here: a hard break or the end of the paragraph
};

using BreakCosts = story::LineCosts;

/// The measure of a paragraph's lines, in points. The first ones are narrower where an initial stands beside
/// them.
struct LineWidths
{
    double first = 0; ///< the first line, indented or not
    double rest = 0;
    int besideInitial = 0; ///< so many lines from the first on ...
    double initial = 0;    ///< ... are shorter by this

    double of(int line) const { return (line == 0 ? first : rest) - (line < besideInitial ? initial : 0); }
};

enum class Setting { Justified, Ragged };

/// A line from one break to another. The ratio tells how much of its give is used: 0 natural, 1 and -1 the
/// limits of letter-spacing and scaling, more than 1 is taken by spaces alone.
struct BrokenLine
{
    int from = 0;
    int to = 0;
    double ratio = 0;
};

/// What a stretch of text needs to fill a measure.
struct LineDemand
{
    double natural = 0;
    double space = 0;
    double micro = 0;
};

/// The ratio that brings a line to the measure; under -1 it does not fit. A line without any give has ratio
/// 0, or -2 where it is too long.
inline double ratioOf(const LineDemand &line, double measure, const BreakCosts &costs)
{
    const double need = measure - line.natural;
    if (need >= 0) {
        const double spaces = line.space * costs.spaceStretch;
        const double give = spaces + line.micro;
        if (give <= 0)
            return need <= roundingSlack ? 0 : 100;
        if (need <= give)
            return need / give;
        return spaces > 0 ? 1 + (need - give) / spaces : 100;
    }
    const double give = line.space * costs.spaceShrink + line.micro;
    return give > 0 ? need / give : need >= -roundingSlack ? 0 : -2;
}

/// The chain of lines of the least total cost (Knuth & Plass, Breaking Paragraphs into Lines, 1981). The
/// first break point is the paragraph's begin, the last one its end. lines: so many lines are wanted; 0 takes
/// the cheapest. Empty where no chain has that number of lines within the tolerances; never empty for 0.
std::vector<BrokenLine> breakOptimal(const std::vector<BreakPoint> &points, LineWidths widths,
                                     Setting setting, const BreakCosts &costs, int lines = 0);

/// The first fit: as much as goes on each line. Stays for comparison and for measuring.
std::vector<BrokenLine> breakGreedy(const std::vector<BreakPoint> &points, LineWidths widths, Setting setting,
                                    const BreakCosts &costs);

}
