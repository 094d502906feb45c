// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/parser.h"

namespace galley::markup {

/// A stretch of the source that stands in a projection, letter by letter.
struct Piece
{
    qsizetype begin = 0; ///< in the projected text
    qsizetype source = 0; ///< in the source
    qsizetype length = 0;
    Suggested state = Suggested::No;
};

/// The source without the marks of suggestions, and the way back.
struct Projection
{
    QString text;
    std::vector<Piece> pieces; ///< in order, without gaps in the projected text; empty: the text is the source itself

    bool isIdentity() const { return pieces.empty(); }
    /// The source range that a range of the projected text came from; it takes in what was left out between.
    base::TextRange toSource(const base::TextRange &range) const;
    /// The piece that holds a position of the projected text, the last for its end.
    const Piece &pieceAt(qsizetype position) const;
};

/// Takes the CriticMarkup out: {++in++}, {--out--}, {~~old~>new~~}. A mark that is not closed, or whose brace is
/// escaped, is words. Marks do not nest: within one, another's opening is words.
Projection project(const QString &source, SuggestionView view);

/// A suggested change and where it stands in the source, marks included.
struct Suggestion
{
    base::TextRange range;
    base::TextRange removed; ///< the words to go; empty for an insertion
    base::TextRange added; ///< the words to come; empty for a deletion
};

/// The suggestions of a story's body, in order.
std::vector<Suggestion> suggestions(const QString &source);

}
