// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace galley::story {

/// What makes a line of text costly, and how far it may give; the section "lines" of a style file. Each value
/// says why it is what it is. Costs are demerits as in Knuth & Plass (1981): a line of badness b costs
/// (line + b)², so that a cost is best read as the square of a badness.
struct LineCosts
{
    /// Spaces give this part of their width when letter-spacing and scaling give all of theirs. A third would
    /// be TeX's; less keeps the spaces even, since in a narrow column a twentieth of all letters is worth
    /// three spaces.
    double spaceStretch = 0.15;
    double spaceShrink = 0.15;
    double letterSpacing
        = 0.02; ///< em, more or less after each letter: two hundredths are the most that nobody sees
    double glyphScaling = 0.03; ///< of a letter's width: below what readers notice
    double hanging = 1;         ///< of the usual share of a mark that stands out of the column; 0: none
    double line = 8;            ///< of each line, so that fewer lines win where all is equal
    double hyphen = 70;         ///< badness; TeX's 50 parts a word in each fourth line of a narrow column
    double nameHyphen = 25;     ///< badness on top of it: a name parted is a name misread
    double shortStub = 60;      ///< badness on top of it where two letters stand alone on a side
    double consecutiveHyphens = 20000; ///< a second hyphen in a row; a third costs four times that, and so on
    double contrast = 550;        ///< per squared change of tightness between neighbours (Verna, DocEng 2025)
    double shortLastLine = 30000; ///< a last line under the share below
    double shortLastShare = 0.18; ///< of the measure; under a tenth reads as a blank line
    double hyphenBeforeLast = 20000; ///< half a word alone on the last line
    /// Greatest stretch tried, one after the other; then anything goes. Up to 9 no three lines end in a
    /// hyphen.
    std::vector<double> tolerances{1.0, 2.0, 5.0, 9.0, 20.0};
    bool operator==(const LineCosts &) const = default;
};

}
