// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/linekeys.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

/// The marks a line begins with: those of quotations, then that of an item.
struct LineMarks
{
    QString quote; ///< with its last space
    QString item;  ///< with the spaces on both sides
    QString next;  ///< the same for the item to follow
    qsizetype length() const { return quote.size() + item.size(); }
};

LineMarks marksOf(QStringView head)
{
    static const QRegularExpression marks(u"\\A((?: {0,3}> ?)*)(?:( *)(?:([-*+])|(\\d{1,8})([.)]))( +))?"_s);
    const QRegularExpressionMatch match = marks.matchView(head);
    LineMarks found{.quote = match.captured(1)};
    if (!match.hasCaptured(6))
        return found;
    const QString mark = match.hasCaptured(3)
                             ? match.captured(3)
                             : QString::number(match.capturedView(4).toInt() + 1) + match.captured(5);
    found.item = match.captured(0).sliced(found.quote.size());
    found.next = match.captured(2) + mark + match.captured(6);
    return found;
}

QString withoutLastSpaces(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool isFenceOrRow(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u":::") || text.startsWith(u"```") || text.startsWith(u"~~~")
           || text.startsWith(u'|');
}

bool isCrosshead(QStringView line)
{
    static const QRegularExpression crosshead(u"\\A {0,3}#{1,6}(?: |\\z)"_s);
    return crosshead.matchView(line).hasMatch();
}

/// "* * *" begins as an item does.
bool isBreak(QStringView line)
{
    static const QRegularExpression rule(u"\\A {0,3}([-*_])(?: *\\1){2,} *\\z"_s);
    return rule.matchView(line).hasMatch();
}

/// An item or quotation that stayed empty ends what it would have gone on with.
KeyedWords left(const LineMarks &marks, QStringView head, QStringView above)
{
    if (!marks.item.isEmpty() && !marks.quote.isEmpty())
        return {head.size(), withoutLastSpaces(marks.quote) + u'\n' + marks.quote};
    const LineMarks ahead = marksOf(above);
    const bool isQuoteAbove = !ahead.quote.isEmpty() && above.sliced(ahead.quote.size()).trimmed().isEmpty();
    if (marks.item.isEmpty() && isQuoteAbove) // the mark above stood between two of its paragraphs
        return {head.size() + above.size() + 1, u"\n"_s};
    return {head.size(), above.trimmed().isEmpty() ? QString() : u"\n"_s};
}

}

KeyedWords paragraphEnd(QStringView head, QStringView tail, QStringView above)
{
    const bool isEmptyBehind = tail.trimmed().isEmpty();
    if ((head.trimmed().isEmpty() && isEmptyBehind) || isFenceOrRow(head))
        return {0, u"\n"_s};
    const LineMarks marks = marksOf(head);
    const bool isEmpty = head.sliced(marks.length()).trimmed().isEmpty() && isEmptyBehind;
    if (marks.length() > 0 && isEmpty)
        return left(marks, head, above);
    if (!marks.item.isEmpty() && !isBreak(head))
        return {0, u'\n' + marks.quote + marks.next};
    if (!marks.quote.isEmpty())
        return {0, u'\n' + withoutLastSpaces(marks.quote) + u'\n' + marks.quote};
    return {0, u"\n\n"_s};
}

QString lineEnd(QStringView head)
{
    const LineMarks marks = marksOf(head);
    if (head.sliced(marks.length()).trimmed().isEmpty() || isFenceOrRow(head) || isCrosshead(head)
        || isBreak(head))
        return u"\n"_s;
    return u"\\\n"_s + marks.quote + QString(marks.item.size(), u' ');
}

bool areJoinable(QStringView above, QStringView below)
{
    const auto isOther = [](QStringView line) { return isFenceOrRow(line) || isBreak(line); };
    return !above.trimmed().isEmpty() && !isOther(above) && !isOther(below) && !isCrosshead(below)
           && marksOf(below).length() == 0;
}

}
