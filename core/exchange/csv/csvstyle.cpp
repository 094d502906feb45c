// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/csvstyle.h"

#include "core/exchange/csv/csvtable.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr qsizetype longestWord = 200; // characters; a longer one is a mistake, or an attack on the search

const QStringList headings{u"find"_s, u"prefer"_s, u"kind"_s, u"reason"_s};

std::unexpected<base::Error> fault(qsizetype line, const QString &column, const QString &what)
{
    return base::failure(base::ErrorCode::Invalid, u"line %1, column %2: %3"_s.arg(line).arg(column, what));
}

/// Which cell of a row is which of the headings; -1 where the table has no such column.
struct Columns
{
    qsizetype of[4]{-1, -1, -1, -1};

    QString cell(const QStringList &row, size_t heading) const
    {
        const qsizetype column = of[heading];
        return column >= 0 && column < row.size() ? withoutApostrophe(row[column]).trimmed() : QString();
    }
};

base::Result<story::HouseWord> wordOf(const QStringList &row, const Columns &columns, qsizetype line)
{
    const QString kindName = columns.cell(row, 2).toLower();
    const auto kind
        = kindName.isEmpty() ? story::HouseWord::Kind::Prefer : story::houseWordKindFromName(kindName);
    story::HouseWord word{columns.cell(row, 0), columns.cell(row, 1),
                          kind.value_or(story::HouseWord::Kind::Prefer), columns.cell(row, 3)};
    if (word.find.isEmpty())
        return fault(line, headings[0], u"the words to look for are missing"_s);
    if (word.find.size() > longestWord)
        return fault(line, headings[0], u"more than %1 characters are no word"_s.arg(longestWord));
    if (word.prefer.isEmpty())
        return fault(line, headings[1], u"what to write instead of “%1” is missing"_s.arg(word.find));
    if (!kind)
        return fault(line, headings[2], u"“%1” is not one of prefer, avoid, pattern"_s.arg(kindName));
    const QRegularExpression pattern(word.find);
    if (word.kind == story::HouseWord::Kind::Pattern && !pattern.isValid())
        return fault(line, headings[0],
                     u"“%1” is no regular expression: %2"_s.arg(word.find, pattern.errorString()));
    if (word.kind == story::HouseWord::Kind::Pattern && pattern.match(QString()).hasMatch())
        return fault(
            line, headings[0],
            u"“%1” is met where there is no word at all: ask for one character at least"_s.arg(word.find));
    return word;
}

}

base::Result<std::vector<story::HouseWord>> readCsvStyle(const QString &text)
{
    CsvTable table(text);
    const QStringList first = table.next();
    Columns columns;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const qsizetype heading = headings.indexOf(first[i].trimmed().toLower());
        if (heading >= 0)
            columns.of[heading] = i;
    }
    if (columns.of[0] < 0 || columns.of[1] < 0)
        return base::failure(
            base::ErrorCode::Invalid,
            u"line 1: the first line names the columns; \"find\" and \"prefer\" are needed"_s);
    std::vector<story::HouseWord> words;
    while (!table.atEnd()) {
        const qsizetype line = text.first(table.position()).count(u'\n') + 1;
        const QStringList row = table.next();
        if (row.join(QString()).trimmed().isEmpty())
            continue;
        if (table.hasFault())
            return base::failure(base::ErrorCode::Invalid,
                                 u"line %1: a quotation mark is not closed"_s.arg(line));
        auto word = wordOf(row, columns, line);
        if (!word)
            return std::unexpected(word.error());
        words.push_back(std::move(*word));
    }
    return words;
}

QByteArray writeCsvStyle(const std::vector<story::HouseWord> &words)
{
    QByteArray bytes = csvRow(headings);
    for (const story::HouseWord &word : words)
        bytes += csvRow({word.find, word.prefer, story::houseWordKindName(word.kind), word.reason});
    return bytes;
}

}
