// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/csvtable.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n").contains(cell.front());
}

}

CsvTable::CsvTable(const QString &text) : m_text(text), m_separator(u',')
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView first = QStringView(text).first(end < 0 ? text.size() : end);
    constexpr std::array<QChar, 3> separators{u',', u';', u'\t'};
    m_separator = *std::ranges::max_element(separators, {}, [first](QChar c) { return first.count(c); });
}

QString CsvTable::quotedCell()
{
    QString cell;
    ++m_position;
    for (; m_position < m_text.size(); ++m_position) {
        if (m_text[m_position] != u'"') {
            cell += m_text[m_position];
        } else if (m_position + 1 < m_text.size() && m_text[m_position + 1] == u'"') {
            cell += u'"';
            ++m_position;
        } else {
            ++m_position;
            cell += plainCell(); // what stands behind the mark belongs to it
            return cell.left(longestCell);
        }
        if (cell.size() > longestCell) { // an open quotation mark shall not swallow the file
            m_hasFault = true;
            plainCell();
            return cell;
        }
    }
    m_hasFault = true;
    return cell;
}

QString CsvTable::plainCell()
{
    const qsizetype begin = m_position;
    while (m_position < m_text.size() && m_text[m_position] != m_separator && m_text[m_position] != u'\n')
        ++m_position;
    m_hasFault = m_hasFault || m_position - begin > longestCell;
    return m_text.sliced(begin, std::min(m_position - begin, longestCell));
}

QStringList CsvTable::next()
{
    QStringList cells;
    while (true) {
        const bool isQuoted = m_position < m_text.size() && m_text[m_position] == u'"';
        cells << (isQuoted ? quotedCell() : plainCell());
        if (m_position >= m_text.size())
            return cells;
        const bool isRowEnd = m_text[m_position++] == u'\n';
        if (isRowEnd)
            return cells;
    }
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        QString safe = startsFormula(cell) ? u'\'' + cell : cell;
        row += (row.isEmpty() ? "\"" : ",\"") + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
    }
    return row + "\r\n";
}

QString withoutApostrophe(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

}
