// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/text/lines.h"

#include <QDate>

namespace galley::exchange {

/// What a line of a page is.
enum class LineRole {
    Unknown,
    Paragraph,
    Heading,
    ListItem,
    Furniture,
    PullQuote,
    Headline,
    Deck,
    Kicker,
    Byline,
    Role,
    Date,
    Caption,
    Credit,
};

/// A page told apart: a role for each line, and what the head of the story says.
struct PageReading
{
    std::vector<Line> lines;
    std::vector<LineRole> roles; ///< as many as lines
    QString headline;            ///< without the site's name
    QStringList byline;
    QDate date;
    QString caption;
    QString credit;
    bool hasFurniture = false; ///< false: somebody typed a story, and nothing is set apart
};

/// Tells the story from the page around it. Evidence is counted line by line (length, the end of a sentence,
/// known phrases, repetition, whom it addresses); the story is the stretch of lines in which prose outweighs
/// the rest, as in the maximum subsequence of Pasternack and Roth (WWW 2009); its head is read upwards from
/// the first paragraph.
PageReading readPage(const QString &text);

}
