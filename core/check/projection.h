// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/markup/node.h"

#include <QString>

#include <vector>

namespace galley::check {

/// The words of a body without markup and refused suggestions, a paragraph a line, with the way back to the
/// source text.
class Projection
{
public:
    Projection() = default;
    explicit Projection(const markup::Node &body);

    const QString &text() const { return m_text; }
    /// Where these words stand in the body's source; markup between them is covered.
    base::TextRange toSource(const base::TextRange &range) const;
    /// The words that stand in this part of the source; empty where it holds none.
    base::TextRange fromSource(const base::TextRange &range) const;
    /// True where the words stand in the source letter by letter, so that a fix may replace them.
    bool isVerbatim(const base::TextRange &range) const;
    /// True for words of a block quotation, which are somebody else's.
    bool isQuotation(const base::TextRange &range) const;
    /// The paragraphs, as ranges of text().
    std::vector<base::TextRange> paragraphs() const;

private:
    struct Piece
    {
        base::TextRange words;
        base::TextRange source;
        bool isReplaced = false;
    };
    void add(const markup::Node &node);
    void breakLine();
    const Piece *pieceAt(qsizetype position) const;

    QString m_text;
    std::vector<Piece> m_pieces;
    std::vector<base::TextRange> m_quotations; ///< in order
};

}
