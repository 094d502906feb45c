// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/text/phrases.h"

#include <QString>

#include <vector>

namespace galley::exchange {

/// A line of a page as text, and what speaks for and against its being prose.
struct Line
{
    QString text;           ///< no-break spaces, invisible characters and doubled spaces tidied
    bool gapBefore = false; ///< an empty line stands above
    bool isListItem = false;
    int words = 0;
    bool endsSentence = false;
    bool isRepeated = false;      ///< the same words stand alone on another line too
    int lineKind = -1;            ///< the kind of furniture whose phrase the whole line is, or -1
    int evidence = 0;             ///< phrases of furniture found inside
    int evidenceKind = -1;        ///< the kind of the most of them
    bool addressesReader = false; ///< "we", "your" outside quotation marks
    bool ends = false;            ///< a line that mostly stands after stories
    bool closes = false;          ///< a line that hardly any story goes on after

    bool isProse() const { return endsSentence ? words >= 8 : words >= 25; }
    bool isFragment() const { return !endsSentence && words < 8; }
    /// Evidence enough to call it furniture wherever it stands.
    bool isFurniture() const { return lineKind >= 0 || evidence >= 2 || (evidence == 1 && addressesReader); }
};

/// Cuts a text into lines; lines that were broken to a width are joined to paragraphs again.
std::vector<Line> readLines(const QString &text);

}
