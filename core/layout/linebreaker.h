// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace galley::layout {

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

/// What makes a line costly, and how far it may give. Each value says why it is what it is.
struct BreakCosts
{
    /// Spaces give this part of their width when letter-spacing and scaling give all of theirs. A third would
    /// be TeX's; less keeps the spaces even, since in a narrow column a twentieth of all letters is worth
    /// three spaces.
    double spaceStretch = 0.20;
    double spaceShrink = 0.15;
    double letterSpacing
        = 0.018; ///< em, more or less after each letter: two hundredths are the most that nobody sees
    double glyphScaling = 0.03;        ///< of a letter's width: below what readers notice
    double line = 8;                   ///< of each line, so that fewer lines win where all is equal
    double hyphen = 50;                ///< as in TeX
    double consecutiveHyphens = 20000; ///< a second hyphen in a row; a third costs four times that, and so on
    double contrast = 550;        ///< per squared change of tightness between neighbours (Verna, DocEng 2025)
    double shortLastLine = 30000; ///< a last line under the share below
    double shortLastShare = 0.18; ///< of the measure; under a tenth reads as a blank line
    double hyphenBeforeLast = 20000;                     ///< half a word alone on the last line
    std::vector<double> tolerances{1.0, 1.8, 4.0, 12.0}; ///< greatest stretch tried; then anything goes
};

struct LineWidths
{
    double first = 0;
    double rest = 0;
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
double ratioOf(const LineDemand &line, double measure, const BreakCosts &costs);

/// The chain of lines of the least total cost (Knuth & Plass, Breaking Paragraphs into Lines, 1981). The
/// first break point is the paragraph's begin, the last one its end. lines: so many lines are wanted; 0 takes
/// the cheapest. Empty where no chain has that number of lines within the tolerances; never empty for 0.
std::vector<BrokenLine> breakOptimal(const std::vector<BreakPoint> &points, LineWidths widths,
                                     Setting setting, const BreakCosts &costs, int lines = 0);

/// The first fit: as much as goes on each line. Stays for comparison and for measuring.
std::vector<BrokenLine> breakGreedy(const std::vector<BreakPoint> &points, LineWidths widths, Setting setting,
                                    const BreakCosts &costs);

}
