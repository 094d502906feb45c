// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace galley::exchange {

/// Takes the rows of a table one by one (RFC 4180): cells may be in quotation marks, and then hold separators
/// and line ends. Never fails: what is left open ends with the file.
class CsvTable
{
public:
    /// The separator is told by the first line: comma, semicolon or tab, whichever it has most of.
    /// The text is read while the table lives.
    explicit CsvTable(const QString &text);
    explicit CsvTable(QString &&text) = delete;

    bool atEnd() const { return m_position >= m_text.size(); }
    qsizetype position() const { return m_position; }
    QStringList next();
    /// A quotation mark was never closed, or a cell longer than longestCell was cut.
    bool hasFault() const { return m_hasFault; }

    static constexpr qsizetype longestCell = 100'000; ///< characters

private:
    QString quotedCell();
    QString plainCell();

    const QString &m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    bool m_hasFault = false;
};

/// One row in quotation marks throughout, with its line end. A cell that a spreadsheet would run as a formula
/// (it begins with = + - @, a tab or a line end) gets an apostrophe before it (OWASP, "CSV Injection").
QByteArray csvRow(const QStringList &cells);
/// A cell as it was before csvRow made it harmless.
QString withoutApostrophe(const QString &cell);

}
