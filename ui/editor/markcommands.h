// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

namespace galley::ui {

/// Puts marks around the selection or the word at the caret, or takes them off where they stand. One step of
/// undo.
void toggleMarks(QTextCursor cursor, const QString &marks);

/// Makes a link of the selection; the caret's place for the address is selected in the cursor that is
/// returned.
QTextCursor insertLink(QTextCursor cursor);

/// Makes the paragraphs of the selection crossheads of that level, or words again where they are (level 0).
void setCrosshead(QTextCursor cursor, int level);

/// Makes the paragraphs of the selection a block quotation, or ordinary ones again.
void toggleBlockQuote(QTextCursor cursor);

/// Writes a directive with its closing fence as paragraphs of its own; the caret goes inside it.
QTextCursor insertDirective(QTextCursor cursor, const QString &openingLine);

}
