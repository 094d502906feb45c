// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/tableediting.h"

#include "ui/editor/highlighting.h"
#include "ui/editor/storyeditor.h"

#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int mostLines = 2000; // a longer table is changed as text

int lineOfRow(int row)
{
    return row == 0 ? 0 : row + 1; // the rule stands between
}

}

std::optional<TablePlace> tableAt(const QTextCursor &cursor)
{
    const QTextBlock here = cursor.document()->findBlock(cursor.position());
    if (!markup::isTableLine(here.text()) || kindAt(here, 0) == TextKind::Code)
        return std::nullopt;
    QTextBlock first = here;
    int above = 0;
    while (first.previous().isValid() && markup::isTableLine(first.previous().text()) && above < mostLines) {
        first = first.previous();
        ++above;
    }
    TablePlace place;
    place.range.begin = first.position();
    for (QTextBlock block = first; block.isValid() && markup::isTableLine(block.text());
         block = block.next()) {
        if (place.lines.size() > mostLines)
            return std::nullopt;
        place.lines << block.text();
        place.range.end = block.position() + block.length() - 1;
    }
    if (place.lines.size() < 2 || !markup::isTableRule(place.lines[1]))
        return std::nullopt;
    place.rows = int(place.lines.size()) - 1;
    place.row = std::max(0, above - 1);
    const int column = cursor.position() - here.position();
    for (const base::TextRange &cell : markup::cellsOf(here.text()))
        place.column += cell.end < column ? 1 : 0;
    place.column = std::min(place.column, int(markup::cellsOf(place.lines[0]).size()) - 1);
    return place;
}

base::TextRange cellPlace(const TablePlace &table, int row, int column)
{
    qsizetype begin = table.range.begin;
    const int line = lineOfRow(row);
    for (int i = 0; i < line; ++i)
        begin += table.lines[i].size() + 1;
    const auto cells = markup::cellsOf(table.lines[line]);
    if (column >= int(cells.size())) // short of cells: behind the last one
        return {begin + table.lines[line].size(), begin + table.lines[line].size()};
    return {begin + cells[size_t(column)].begin, begin + cells[size_t(column)].end};
}

QString emptyTable(int rows, int columns)
{
    markup::TableText table;
    table.alignments.resize(size_t(columns), markup::Alignment::Default);
    table.rows.resize(1);
    for (int i = 0; i < columns; ++i)
        table.rows[0] << QString();
    for (int i = 1; i < rows; ++i)
        table.insertRow(i);
    return markup::writeTable(table).join(u'\n');
}

/// Tab and Enter between cells. The step before lets Tab leave the text where there is no table.
bool StoryEditor::tableKey(const QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab && event.modifiers() == Qt::NoModifier;
    const bool isBack = event.key() == Qt::Key_Backtab;
    const bool isEnter = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
                         && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if ((!isTab && !isBack && !isEnter) || isReadOnly() || !m_story)
        return false;
    const auto table = tableAt(textCursor());
    if (!table)
        return false;
    const int columns = int(markup::cellsOf(table->lines[0]).size());
    const int here = table->row * columns + table->column;
    const int wanted = isEnter ? (table->row + 1) * columns : isTab ? here + 1 : here - 1;
    if (wanted < 0)
        return false;
    if (wanted >= table->rows * columns) {
        addRowBelow(*table, columns);
        return true;
    }
    const base::TextRange cell = cellPlace(*table, wanted / columns, wanted % columns);
    goToCell(cell);
    return true;
}

void StoryEditor::goToCell(const base::TextRange &cell)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(cell.begin));
    cursor.setPosition(int(cell.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// A row that stays empty ends the table: whoever presses Enter twice is done with it.
void StoryEditor::addRowBelow(const TablePlace &table, int columns)
{
    const QString last = table.lines.constLast();
    const bool isEmpty = table.row > 0 && QString(last).remove(u'|').trimmed().isEmpty();
    const base::TextRange end{table.range.end, table.range.end};
    if (isEmpty) {
        const base::TextRange gone{table.range.end - last.size(), table.range.end};
        replaceAll({{gone, QString()}});
        return;
    }
    QString row = u"|"_s;
    for (int i = 0; i < columns; ++i)
        row += u"     |"_s;
    replaceAll({{end, u'\n' + row}});
    const auto grown = tableAt(textCursor());
    if (grown && !m_isSuggesting)
        goToCell(cellPlace(*grown, grown->rows - 1, 0));
}

void StoryEditor::insertTable(int rows, int columns)
{
    if (isReadOnly() || !m_story)
        return;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const bool isEmpty = block.text().trimmed().isEmpty();
    const int place = isEmpty ? block.position() : block.position() + block.length() - 1;
    const QString ahead = isEmpty ? (block.previous().length() > 1 ? u"\n"_s : QString()) : u"\n\n"_s;
    const QString behind = block.next().isValid() && block.next().length() > 1 ? u"\n\n"_s : u"\n"_s;
    replaceAll({{{place, place}, ahead + emptyTable(rows, columns) + behind}});
    goToCell({place + ahead.size() + 2, place + ahead.size() + 2});
}

void StoryEditor::changeTable(const std::function<void(markup::TableText &, int &row, int &column)> &change)
{
    const auto place = tableAt(textCursor());
    if (!place || isReadOnly()) {
        Q_EMIT told(tr("Put the caret into a table first."));
        return;
    }
    if (m_isSuggesting) {
        Q_EMIT told(
            tr("A table is changed as a whole, which is no suggestion: switch suggesting off first."));
        return;
    }
    auto table = markup::readTable(place->lines);
    if (!table)
        return;
    int row = place->row;
    int column = place->column;
    change(*table, row, column);
    const QString text = markup::writeTable(*table).join(u'\n');
    if (text != place->lines.join(u'\n'))
        replaceAll({{place->range, text}});
    TablePlace now = *place;
    now.lines = text.split(u'\n');
    goToCell(cellPlace(now, std::clamp(row, 0, int(table->rows.size()) - 1),
                       std::clamp(column, 0, table->columns() - 1)));
}

}
