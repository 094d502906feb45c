// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/markcommands.h"

#include <QTextBlock>
#include <QTextDocument>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// Runs change once for each paragraph of the selection, from the last to the first, as one step.
void forEachParagraph(QTextCursor cursor, const std::function<void(QTextCursor &, const QString &)> &change)
{
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionEnd());
    const int first = document->findBlock(cursor.selectionStart()).blockNumber();
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() >= first; block = block.previous()) {
        QTextCursor paragraph(block);
        change(paragraph, block.text());
    }
    cursor.endEditBlock();
}

qsizetype crossheadMark(const QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == u'#')
        ++length;
    if (length == 0 || length > 6 || length == text.size() || text[length] != u' ')
        return 0;
    return length + 1;
}

}

MarkedWords markedWords(QTextCursor cursor, const QString &marks)
{
    const auto isMark = [document = cursor.document(), mark = marks.front()](int place) {
        return document->characterAt(place) == mark;
    };
    const int caret = cursor.position();
    if (!cursor.hasSelection() && !(isMark(caret - 1) && isMark(caret))) {
        if (isMark(caret)) // behind the word, before its marks
            cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.select(QTextCursor::WordUnderCursor);
    }
    int begin = cursor.selectionStart();
    int end = cursor.selectionEnd();
    for (; end - begin >= 2 && isMark(begin) && isMark(end - 1); --end)
        ++begin;
    int run = 0; // of marks on both sides
    while (isMark(begin - run - 1) && isMark(end + run))
        ++run;
    const bool isOtherMark
        = marks == "*"_L1 && run == 2; // strong words are not emphasized by half of their marks
    return {{begin, end}, run >= marks.size() && !isOtherMark};
}

std::vector<LineMark> lineMarks(const QTextCursor &cursor, LineMark::Kind kind)
{
    std::vector<LineMark> marks;
    const QTextBlock end = cursor.document()->findBlock(cursor.selectionEnd()).next();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart()); block != end;
         block = block.next()) {
        const QString text = block.text();
        if (text.trimmed().isEmpty())
            continue;
        const qsizetype size = kind == LineMark::Kind::Crosshead ? crossheadMark(text)
                               : text.startsWith("> "_L1)        ? 2
                               : text.startsWith(u'>')           ? 1
                                                                 : 0;
        marks.push_back({{block.position(), block.position() + size}});
    }
    return marks;
}

void setCrosshead(const QTextCursor &cursor, int level)
{
    forEachParagraph(cursor, [level](QTextCursor &paragraph, const QString &text) {
        paragraph.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(crossheadMark(text)));
        if (!text.trimmed().isEmpty())
            paragraph.insertText(level > 0 ? QString(level, u'#') + u' ' : QString());
    });
}

void toggleBlockQuote(const QTextCursor &cursor)
{
    const bool isQuote = cursor.document()->findBlock(cursor.selectionStart()).text().startsWith(u'>');
    forEachParagraph(cursor, [isQuote](QTextCursor &paragraph, const QString &text) {
        if (!isQuote) {
            paragraph.insertText(u"> "_s);
        } else if (text.startsWith(u'>')) {
            paragraph.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                                   text.startsWith("> "_L1) ? 2 : 1);
            paragraph.removeSelectedText();
        }
    });
}

QTextCursor insertDirective(QTextCursor cursor, const QString &openingLine)
{
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const bool onEmptyLine = cursor.block().text().isEmpty();
    cursor.insertText((onEmptyLine ? QString() : u"\n\n"_s) + openingLine + u"\n\n:::\n"_s);
    cursor.movePosition(QTextCursor::PreviousBlock, QTextCursor::MoveAnchor, 2);
    cursor.endEditBlock();
    return cursor;
}

}
