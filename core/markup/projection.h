// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::markup {

/// A stretch of a projected text and the stretch of the source it stands for.
struct Piece
{
    qsizetype begin = 0;        ///< in the projected text
    qsizetype source = 0;       ///< in the source
    qsizetype length = 0;       ///< in the projected text
    qsizetype sourceLength = 0; ///< another number where the words were replaced, as &amp;amp; by &
    Suggested state = Suggested::No;
};

/// A text made of parts of a source, and the way back.
struct Projection
{
    QString text;
    std::vector<Piece>
        pieces; ///< in order, without gaps in the projected text; empty: the text is the source itself

    bool isIdentity() const { return pieces.empty(); }
    /// The source range that a range of the projected text came from; it takes in what was left out between.
    base::TextRange toSource(const base::TextRange &range) const;
    /// The piece that holds a position of the projected text, the last for its end.
    const Piece &pieceAt(qsizetype position) const;
};

/// A story's words as the detector and the checks read them: no markup, no deleted runs, a blank line between
/// blocks, a space for a line break. Code, HTML and photos are left out.
Projection projectWords(const Node &document);

}
