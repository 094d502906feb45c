// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/lines.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr qsizetype longestFurnitureLine
    = 260; // characters; what fits a furniture phrase as a whole is shorter

QString tidied(const QString &raw)
{
    static const QRegularExpression invisible(u"[\\x{00AD}\\x{200B}\\x{200E}\\x{200F}\\x{2060}\\x{FEFF}]"_s);
    static const QRegularExpression addresses(
        u"\\s*<(?:https?|mailto|file):[^>\\s]+>"_s); // as browsers save links in text
    static const QRegularExpression marks(u"^\\[\\d+\\](?=\\S)|^\\[(?:edit|image|img)[^\\]]*\\]$"_s);
    QString text = raw;
    text.remove(invisible).remove(addresses);
    return text.simplified().remove(marks);
}

/// Where a text was broken at a width, most of its full lines end in the middle of a sentence.
int wrapWidth(const QStringList &rows)
{
    qsizetype longest = 0;
    int followed = 0;
    int open = 0;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        longest = qMax(longest, rows[i].size());
        if (rows[i].size() < 40 || rows[i + 1].trimmed().isEmpty())
            continue;
        ++followed;
        const QChar last = rows[i].trimmed().back();
        open += last.isLetterOrNumber() || last == u',' ? 1 : 0;
    }
    const bool isWrapped = longest <= 100 && followed >= 4 && open * 2 > followed;
    return isWrapped ? static_cast<int>(longest) : 0;
}

bool startsItem(const QString &row)
{
    static const QRegularExpression item(u"^\\s*(?:[•*·‣▪–—-]|\\d{1,2}[.)])\\s+\\S"_s);
    return item.match(row).hasMatch();
}

/// Joins the rows of a wrapped text; a row much shorter than the width ends its paragraph.
QStringList unwrapped(const QStringList &rows, int width)
{
    QStringList result;
    bool open = false;
    for (const QString &row : rows) {
        const bool isEmpty = row.trimmed().isEmpty();
        if (open && !isEmpty && !startsItem(row))
            result.last() += u' ' + row.trimmed();
        else
            result << row;
        open = !isEmpty && row.size() * 3 > width * 2;
    }
    return result;
}

bool endsAsSentence(const QString &text)
{
    static const QRegularExpression end(u"[.!?…:;؟。][\\s\"'”’»“)\\]]*$|[.!?…,][”\"’]$"_s);
    return end.match(text).hasMatch();
}

void measure(Line &line)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression quoted(u"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)|‘[^’]*’"_s);
    const Phrases &phrases = Phrases::builtIn();
    for (auto match = word.globalMatch(line.text); match.hasNext(); match.next())
        ++line.words;
    line.endsSentence = endsAsSentence(line.text);
    const QString own = QString(line.text).remove(quoted);
    line.addressesReader = phrases.address.match(own).hasMatch();
    if (line.text.size() <= longestFurnitureLine) {
        line.ends = phrases.ends.match(line.text).hasMatch();
        line.closes = phrases.closes.match(line.text).hasMatch();
    }
    int best = 0;
    for (int kind = 0; kind < furnitureKinds; ++kind) {
        const Phrases::Kind &kindPhrases = phrases.kinds[static_cast<size_t>(kind)];
        if (line.lineKind < 0 && line.text.size() <= longestFurnitureLine
            && kindPhrases.line.match(line.text).hasMatch())
            line.lineKind = kind;
        int found = 0;
        for (auto match = kindPhrases.within.globalMatch(own); match.hasNext(); match.next())
            ++found;
        line.evidence += found;
        if (found > best) {
            best = found;
            line.evidenceKind = kind;
        }
    }
    if (line.lineKind >= 0)
        line.evidenceKind = line.lineKind;
}

void markRepeated(std::vector<Line> &lines)
{
    QHash<QString, int> counts;
    for (const Line &line : lines)
        ++counts[line.text.toLower()];
    for (Line &line : lines)
        line.isRepeated = counts.value(line.text.toLower()) > 1;
}

}

std::vector<Line> readLines(const QString &text)
{
    QStringList rows = text.split(u'\n');
    if (const int width = wrapWidth(rows); width > 0)
        rows = unwrapped(rows, width);
    static const QRegularExpression bullet(u"^(?:[•*·‣▪]|[–—-](?=\\s))\\s*"_s);
    std::vector<Line> lines;
    bool gap = false;
    for (const QString &row : rows) {
        Line line{.text = tidied(row), .gapBefore = gap};
        const QRegularExpressionMatch item = bullet.match(line.text);
        line.isListItem = item.hasMatch() && item.capturedLength() < line.text.size();
        if (line.isListItem)
            line.text.remove(0, item.capturedLength());
        gap = line.text.isEmpty();
        if (gap)
            continue;
        measure(line);
        lines.push_back(std::move(line));
    }
    markRepeated(lines);
    return lines;
}

}
