// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/tabletext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

constexpr qsizetype widestPadding = 60; // a cell of more does not push the others out of sight

Alignment alignmentOf(QStringView rule)
{
    const bool isLeft = rule.startsWith(u':');
    const bool isRight = rule.endsWith(u':');
    return isLeft && isRight ? Alignment::Center
           : isRight         ? Alignment::Right
           : isLeft          ? Alignment::Left
                             : Alignment::Default;
}

QString ruleOf(Alignment alignment, qsizetype width)
{
    QString rule(std::max<qsizetype>(3, width), u'-');
    if (alignment == Alignment::Left || alignment == Alignment::Center)
        rule.front() = u':';
    if (alignment == Alignment::Right || alignment == Alignment::Center)
        rule.back() = u':';
    return rule;
}

/// Characters that take a place of their own, as far as a line of text has places.
qsizetype widthOf(QStringView cell)
{
    return std::ranges::count_if(cell, [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); });
}

QString padded(const QString &cell, qsizetype width, Alignment alignment)
{
    const qsizetype missing = std::max<qsizetype>(0, width - widthOf(cell));
    const qsizetype ahead = alignment == Alignment::Right    ? missing
                            : alignment == Alignment::Center ? missing / 2
                                                             : 0;
    return QString(ahead, u' ') + cell + QString(missing - ahead, u' ');
}

QString lineOf(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

}

void TableText::insertRow(int before)
{
    QStringList cells;
    for (int i = 0; i < columns(); ++i)
        cells << QString();
    rows.insert(rows.begin() + std::clamp(before, 1, int(rows.size())), cells);
}

void TableText::insertColumn(int before)
{
    const int place = std::clamp(before, 0, columns());
    alignments.insert(alignments.begin() + place, Alignment::Default);
    for (QStringList &row : rows)
        row.insert(place, QString());
}

void TableText::removeRow(int row)
{
    if (row > 0 && row < int(rows.size()))
        rows.erase(rows.begin() + row);
}

void TableText::removeColumn(int column)
{
    if (columns() < 2 || column < 0 || column >= columns())
        return;
    alignments.erase(alignments.begin() + column);
    for (QStringList &row : rows)
        row.removeAt(column);
}

bool isTableLine(QStringView line)
{
    return line.contains(u'|') && !line.trimmed().isEmpty() && !line.startsWith(u":::");
}

bool isTableRule(QStringView line)
{
    static const QRegularExpression rule(
        u"^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"_s);
    return line.contains(u'|') && rule.matchView(line).hasMatch();
}

std::vector<base::TextRange> cellsOf(QStringView line)
{
    std::vector<base::TextRange> cells;
    qsizetype begin = 0;
    while (begin < line.size() && line[begin].isSpace())
        ++begin;
    if (begin < line.size() && line[begin] == u'|')
        ++begin;
    const auto add = [&](qsizetype end) {
        qsizetype first = begin;
        qsizetype last = end;
        while (first < last && line[first].isSpace())
            ++first;
        while (last > first && line[last - 1].isSpace())
            --last;
        if (first == last) // between the spaces, where somebody would write
            first = last = std::min(end, begin + (end > begin ? 1 : 0));
        cells.push_back({first, last});
        begin = end + 1;
    };
    for (qsizetype i = begin; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'|')
            add(i);
    }
    if (begin < line.size() && !line.sliced(begin).trimmed().isEmpty())
        add(line.size());
    return cells;
}

std::optional<TableText> readTable(const QStringList &lines)
{
    if (lines.size() < 2 || !isTableRule(lines[1]))
        return std::nullopt;
    TableText table;
    for (const base::TextRange &cell : cellsOf(lines[1]))
        table.alignments.push_back(alignmentOf(QStringView(lines[1]).sliced(cell.begin, cell.length())));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 1)
            continue;
        QStringList row;
        for (const base::TextRange &cell : cellsOf(lines[i]))
            row << lines[i].sliced(cell.begin, cell.length());
        while (row.size() < table.columns())
            row << QString();
        if (i > 0) // cells beyond the header are shown nowhere, but nobody's words are thrown away
            for (qsizetype extra = table.columns(); extra < row.size(); ++extra)
                row[table.columns() - 1] += u" \\| "_s + row[extra];
        row.resize(table.columns());
        table.rows.push_back(row);
    }
    return table;
}

QStringList writeTable(const TableText &table)
{
    std::vector<qsizetype> widths(size_t(table.columns()), 3);
    for (const QStringList &row : table.rows) {
        for (int i = 0; i < table.columns(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], std::min(widestPadding, widthOf(row[i])));
    }
    QStringList lines;
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (int i = 0; i < table.columns(); ++i)
            cells << padded(row[i], widths[size_t(i)], table.alignments[size_t(i)]);
        lines << lineOf(cells);
        if (lines.size() == 1) {
            QStringList rules;
            for (int i = 0; i < table.columns(); ++i)
                rules << ruleOf(table.alignments[size_t(i)], widths[size_t(i)]);
            lines << lineOf(rules);
        }
    }
    return lines;
}

}
