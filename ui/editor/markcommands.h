// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QTextCursor>

#include <vector>

namespace galley::ui {

/// Words that marks ("**") may stand around: the selection without such marks at its own ends, or the word at
/// the caret.
struct MarkedWords
{
    base::TextRange words;
    bool isMarked = false; ///< they stand there: of "*word*" and "***word***" both, for "*"
};
MarkedWords markedWords(QTextCursor cursor, const QString &marks);

/// Where a paragraph has, or would have, its mark of a crosshead or a block quotation.
struct LineMark
{
    enum class Kind { Crosshead, Quote };
    base::TextRange mark; ///< empty, at the paragraph's begin, where it has none
};
/// Of the selection's paragraphs that have words, in order.
std::vector<LineMark> lineMarks(const QTextCursor &cursor, LineMark::Kind kind);

/// Makes the paragraphs of the selection crossheads of that level, or words again where they are (level 0).
void setCrosshead(const QTextCursor &cursor, int level);

/// Makes the paragraphs of the selection a block quotation, or ordinary ones again.
void toggleBlockQuote(const QTextCursor &cursor);

/// Writes a directive with its closing fence as paragraphs of its own; the caret goes inside it.
QTextCursor insertDirective(QTextCursor cursor, const QString &openingLine);

}
