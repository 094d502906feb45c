// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"
#include "core/layout/pagewords.h"

#include <algorithm>

// Everything put at its place on the page.
using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

/// Says on which page the story goes on, or came from. It belongs to the page, as a folio does.
void PageMaker::setJumpLine(const QString &word, int column, int row, int pageNumber)
{
    setFieldLine(pageWord(word, m_story.article.fields.language).arg(pageNumber), {}, u"jump"_s, m_artifact,
                 m_grid.columnLeft(column), m_grid.column, rowTop(row) + m_grid.unit * baselineInRow,
                 word == "continuedOn"_L1 ? Align::End : Align::Start);
}

void PageMaker::setPage(const FilledPage &filled, const Columns &columns)
{
    setBoxes(filled, columns);
    setColumnRules(columns, filled);
    for (const FlowPlace &place : filled.places) {
        const int row = columns.tops[static_cast<size_t>(place.column)] + place.row;
        const Block &block = *m_flow[place.item].block;
        m_isRepeat = place.isRepeat;
        m_moved = m_flow[place.item];
        setBlock(block, {m_grid.columnLeft(place.column), m_grid.column, rowTop(row)}, place.fromRow,
                 place.toRow);
        m_isRepeat = false;
        m_moved = {};
        m_lastRow = std::max(m_lastRow, row + place.toRow - place.fromRow
                                            + (place.toRow == block.rows ? block.padBottom : 0));
    }
    setNotes(filled, columns);
    if (m_style.lineNumbers)
        numberLines(filled, columns);
}

/// Footnotes, below a short rule.
void PageMaker::setNotes(const FilledPage &filled, const Columns &columns)
{
    int column = -1;
    for (const NotePlace &place : filled.notes) {
        const Block &note = *m_flow[place.item]->notes[place.note].block;
        const Area area{m_grid.columnLeft(place.column), m_grid.column,
                        rowTop(columns.tops[static_cast<size_t>(place.column)] + place.row)};
        if (place.column != column)
            page().rectangles.push_back(
                {QRectF(startOf(area, 0, area.width / 3), area.top - m_grid.unit * 0.4, area.width / 3, 0.4),
                 QColor(m_style.rule),
                 {},
                 0});
        column = place.column;
        m_moved = m_flow[place.item];
        setBlock(note, area, 0, note.rows);
        m_moved = {};
        m_lastRow
            = std::max(m_lastRow, columns.tops[static_cast<size_t>(place.column)] + place.row + note.rows);
    }
}

/// In the margin beside every fifth line of text, for people who talk about it.
void PageMaker::numberLines(const FilledPage &filled, const Columns &columns)
{
    constexpr double room = 24, gap = 10; // points: three digits, and white between them and the text
    for (const FlowPlace &place : filled.places) {
        if (place.isRepeat)
            continue;
        int lines = 0;
        for (const Part &part : m_flow[place.item]->parts)
            lines = std::max(lines, part.leading > 0 ? 0 : part.text->lineCount());
        const double left = m_grid.columnLeft(place.column);
        const bool hasRoom = left > room + gap || (place.column > 0 && m_grid.gutter > room + gap);
        const Area margin{m_grid.rightToLeft ? left + m_grid.column + gap : left - gap - room, room, 0};
        for (int row = place.fromRow; row < std::min(place.toRow, lines); ++row) {
            if (++m_linesNumbered % 5 != 0 || !hasRoom)
                continue;
            const int onPage
                = columns.tops[static_cast<size_t>(place.column)] + place.row + row - place.fromRow;
            setFieldLine(QString::number(m_linesNumbered), {}, u"folio"_s, m_artifact, margin.left,
                         margin.width, rowTop(onPage) + m_grid.unit * baselineInRow,
                         m_grid.rightToLeft ? Align::Start : Align::End);
        }
    }
}

/// One tint below all neighbours of one box in a column.
void PageMaker::setBoxes(const FilledPage &filled, const Columns &columns)
{
    for (size_t i = 0; i < filled.places.size();) {
        const FlowPlace &first = filled.places[i];
        const int box = m_items[first.item].box;
        size_t last = i;
        while (last + 1 < filled.places.size() && filled.places[last + 1].column == first.column
               && m_items[filled.places[last + 1].item].box == box)
            ++last;
        if (box >= 0) {
            const FlowPlace &end = filled.places[last];
            const bool isEnd = end.toRow == m_items[end.item].rows;
            const int top = columns.tops[static_cast<size_t>(first.column)];
            const int from = top + first.row - (first.fromRow == 0 ? m_items[first.item].padTop : 0);
            const int to
                = top + end.row + end.toRow - end.fromRow + (isEnd ? m_items[end.item].padBottom : 0);
            const Box &look = m_builder.boxes()[static_cast<size_t>(box)];
            // The tint ends inside its outer rows, so that white stays between it and the text of the column.
            const double above = rowTop(from) + m_grid.unit * 0.25, below = rowTop(to) - m_grid.unit * 0.35;
            const double left
                = startOf({m_grid.columnLeft(first.column), m_grid.column, 0}, look.left, look.width);
            page().rectangles.push_back({QRectF(left, above, look.width, below - above), look.fill, {}, 0});
            if (first.fromRow == 0)
                page().rectangles.push_back({QRectF(left, above, look.width, 1.5), look.rule, {}, 0});
        }
        i = last + 1;
    }
}

void PageMaker::setColumnRules(const Columns &columns, const FilledPage &filled)
{
    if (!m_style.columnRules || m_grid.gutter < 4)
        return;
    std::vector<int> ends(columns.tops);
    for (const FlowPlace &place : filled.places) {
        int &end = ends[static_cast<size_t>(place.column)];
        end = std::max(end, columns.tops[static_cast<size_t>(place.column)] + place.row + place.toRow
                                - place.fromRow);
    }
    for (size_t c = 0; c + 1 < columns.tops.size(); ++c) {
        const int top = std::max(columns.tops[c], columns.tops[c + 1]);
        const int end = std::max(ends[c], ends[c + 1]);
        if (ends[c + 1] <= columns.tops[c + 1] || end <= top)
            continue;
        const double edge = m_grid.columnLeft(static_cast<int>(c));
        const double x
            = m_grid.rightToLeft ? edge - m_grid.gutter / 2 : edge + m_grid.column + m_grid.gutter / 2;
        const double from = rowTop(top) + m_grid.unit * 0.22;
        page().rectangles.push_back(
            {QRectF(x - 0.15, from, 0.3, rowTop(end) - from), QColor(m_style.rule), {}, 0});
    }
}

void PageMaker::useFonts(const SetParagraph &paragraph)
{
    for (const FontId font : paragraph.fonts) {
        const auto i = static_cast<size_t>(font);
        if (i >= m_list.fonts.size())
            m_list.fonts.resize(i + 1);
        if (!m_list.fonts[i])
            m_list.fonts[i] = m_cache.typefaces().file(font);
    }
}

void PageMaker::placeLine(const SetLine &line, const Part &part, const QPointF &at)
{
    const auto elementOf = [&part](int link) {
        return link < 0 ? part.element : part.linkElements[static_cast<size_t>(link)];
    };
    for (const GlyphRun &run : line.runs)
        page().runs.push_back({&run, at, m_isRepeat ? m_artifact : elementOf(run.link) + m_moved.elementShift,
                               part.source + m_moved.sourceShift, m_isRepeat});
    for (const Rectangle &mark : line.marks)
        page().rectangles.push_back({mark.rect.translated(at), mark.fill, mark.stroke, mark.strokeWidth});
    if (m_isRepeat)
        return;
    for (const SetLine::Link &link : line.links)
        page().links.push_back({link.rect.translated(at), part.text->shaped->text.links[link.link],
                                elementOf(link.link) + m_moved.elementShift});
}

void PageMaker::setPart(const Part &part, const Area &area, int fromRow, int toRow)
{
    const SetParagraph &paragraph = *part.text;
    useFonts(paragraph);
    const bool isOnGrid = part.leading <= 0;
    const double leading = isOnGrid ? m_grid.unit : part.leading;
    double inLine = leading * baselineInRow;
    if (!isOnGrid && !paragraph.shaped->text.looks.empty()) {
        const Look &look = paragraph.shaped->text.looks.front();
        inLine = leading / 2 + m_cache.typefaces().metrics(look.font).capHeight * look.size / 2;
    }
    const int first = isOnGrid ? fromRow : 0;
    const bool isBehind = !isOnGrid && fromRow > 0; // it stood where the block began
    const int last = isBehind ? 0 : isOnGrid ? std::min(toRow, paragraph.lineCount()) : paragraph.lineCount();
    const std::vector<SetLine> &lines = m_cache.setLines(paragraph);
    if (first < last)
        page().owners.push_back(part.text);
    const double left = startOf(area, part.left, paragraph.setting.measure);
    for (int line = first; line < last; ++line) {
        const double baseline = area.top + part.top + (line - first) * leading + inLine;
        placeLine(lines[static_cast<size_t>(line)], part, {left, baseline});
    }
}

/// Where it stands in the body now.
Origin PageMaker::moved(Origin origin) const
{
    if (origin.range.begin >= 0)
        origin.range = {origin.range.begin + m_moved.sourceShift, origin.range.end + m_moved.sourceShift};
    return origin;
}

void PageMaker::setBlock(const Block &block, const Area &area, int fromRow, int toRow)
{
    const double height = (toRow - fromRow) * m_grid.unit;
    for (Rectangle mark : block.marks) {
        mark.rect.moveTopLeft({startOf(area, mark.rect.left(), mark.rect.width()),
                               mark.rect.top() + area.top - fromRow * m_grid.unit});
        if (mark.rect.top() >= area.top - 1 && mark.rect.top() <= area.top + height + 2)
            page().rectangles.push_back(mark);
    }
    if (block.picture && fromRow == 0) {
        Picture picture = *block.picture;
        picture.rect.moveTopLeft(
            {startOf(area, picture.rect.left(), picture.rect.width()), picture.rect.top() + area.top});
        picture.element += m_moved.elementShift;
        picture.origin = moved(picture.origin);
        page().pictures.push_back(std::move(picture));
    }
    for (const Part &part : block.parts)
        setPart(part, area, fromRow, toRow);
    if (m_isRepeat)
        return;
    double width = block.parts.empty() ? area.width : 1;
    for (const Part &part : block.parts)
        width = std::max(width, part.left + part.text->setting.measure);
    page().blocks.push_back({QRectF(startOf(area, 0, width), area.top, width, height), moved(block.origin)});
}

}
