// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/pasting.h"

#include "core/exchange/text/plainmarkup.h"
#include "core/exchange/web/clipboard.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qsizetype leastWidth = 50; // characters; what is narrower was hardly broken to a width
constexpr qsizetype mostWidth = 100;

bool beginsWithMark(const QString &line)
{
    static const QRegularExpression mark(u"\\A(?:\\s*(?:[-+*>#|=•]|\\d+[.)]\\s|:::|```|~~~)| {4}|\\t)"_s);
    return mark.match(line).hasMatch();
}

/// Whether lines were broken to a width, as in a mail: most end within a sentence, and none has room for the
/// word that follows it.
bool areWrapped(const QStringList &lines)
{
    const auto longest
        = std::ranges::max_element(lines, {}, [](const QString &line) { return line.size(); })->size();
    qsizetype open = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.size() + 1 + lines[i + 1].trimmed().section(u' ', 0, 0).size() <= longest)
            return false;
        open += line.back().isLetterOrNumber() || line.back() == u',';
    }
    return longest >= leastWidth && longest <= mostWidth && 2 * open > lines.size() - 1;
}

/// Plain words in which each line is a paragraph, as messages and notes have them, with empty lines between.
QString withParagraphs(const QString &plain)
{
    const QString text = QString(plain).replace("\r\n"_L1, "\n"_L1);
    const QString words = text.trimmed();
    const QStringList lines = words.split(u'\n');
    const auto isOther = [](const QString &line) { return line.trimmed().isEmpty() || beginsWithMark(line); };
    if (lines.size() < 2 || std::ranges::any_of(lines, isOther) || areWrapped(lines))
        return text;
    return lines.join("\n\n"_L1) + (text.endsWith(u'\n') ? u"\n"_s : QString());
}

}

QString pastedMarkup(const QString &html, const QString &plain)
{
    const QString markup = html.isEmpty() ? QString() : exchange::clipboardMarkup(html);
    return markup.isEmpty() ? withParagraphs(plain) : markup;
}

QString pastedPlain(const QString &plain)
{
    QStringList lines;
    for (const QString &line : withParagraphs(plain).split(u'\n'))
        lines << exchange::escapedMarkup(line);
    return lines.join(u'\n');
}

QString quotableWords(const QString &plain)
{
    static const QString marks = u"\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"_s;
    QString words = plain.simplified();
    while (!words.isEmpty() && marks.contains(words.front()))
        words.remove(0, 1);
    while (!words.isEmpty() && marks.contains(words.back()))
        words.chop(1);
    return words.trimmed();
}

QString pastedQuote(const QString &html, const QString &plain)
{
    QStringList lines;
    for (const QString &line : pastedMarkup(html, plain).trimmed().split(u'\n'))
        lines << (line.isEmpty() ? u">"_s : u"> "_s + line);
    return lines.join(u'\n') + u'\n';
}

}
