// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Enter and Shift+Enter as writers know them, and the keys that take a paragraph's end back.

#include "core/markup/linekeys.h"
#include "ui/editor/highlighting.h"
#include "ui/editor/storyeditor.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace galley::ui {

namespace {

/// By its first letter: code among words may well stand at a paragraph's end.
bool isCode(const QTextBlock &block)
{
    return isVerbatim(block, 1);
}

/// The line ends round an empty line between two paragraphs, where Backspace (-1) or Delete (1) is about
/// them.
std::optional<base::TextRange> paragraphEndBeside(const QTextCursor &cursor, int direction)
{
    const QTextBlock here = cursor.block();
    const bool isAtEdge = direction < 0 ? cursor.atBlockStart() : cursor.atBlockEnd();
    const QTextBlock empty = direction < 0 ? here.previous() : here.next();
    const QTextBlock above = direction < 0 ? empty.previous() : here;
    const QTextBlock below = direction < 0 ? here : empty.next();
    if (!isAtEdge || !empty.isValid() || !above.isValid() || !below.isValid() || empty.length() > 1
        || !markup::areJoinable(above.text(), below.text()) || isCode(above) || isCode(below))
        return std::nullopt;
    return base::TextRange{above.position() + above.length() - 1, below.position()};
}

}

bool StoryEditor::paragraphKey(const QKeyEvent &event)
{
    if (isReadOnly() || !m_story)
        return false;
    const bool isLineEnd = event.matches(QKeySequence::InsertLineSeparator);
    if (isLineEnd || event.matches(QKeySequence::InsertParagraphSeparator)) {
        endParagraph(isLineEnd);
        return true;
    }
    const bool isBackspace = event.key() == Qt::Key_Backspace;
    if ((!isBackspace && event.key() != Qt::Key_Delete) || textCursor().hasSelection()
        || (event.modifiers() & ~Qt::KeypadModifier))
        return false;
    const auto range = paragraphEndBeside(textCursor(), isBackspace ? -1 : 1);
    if (!range)
        return false;
    if (m_isSuggesting)
        suggest(*range, {}, isBackspace);
    else
        replace(*range, {});
    ensureCursorVisible();
    return true;
}

void StoryEditor::endParagraph(bool staysInIt)
{
    QTextCursor begin = textCursor();
    begin.setPosition(textCursor().selectionStart());
    QTextCursor end = textCursor();
    end.setPosition(textCursor().selectionEnd());
    const QTextBlock block = begin.block();
    const QString text = block.text();
    const QString last = end.block().text();
    const QStringView head = QStringView(text).first(begin.positionInBlock());
    const QStringView tail = QStringView(last).sliced(end.positionInBlock());
    markup::KeyedWords keyed{0, QStringLiteral("\n")};
    if (staysInIt && !isCode(block))
        keyed.words = markup::lineEnd(head);
    else if (!isCode(block))
        keyed = markup::paragraphEnd(head, tail, block.previous().text());
    if (keyed.removed > 0 && !textCursor().hasSelection())
        replaceTyped(int(keyed.removed), keyed.words);
    else
        insertPasted(keyed.words);
}

}
