// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

#include "core/layout/pagewords.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

constexpr int leastForVariant = 4; ///< lines: in fewer a line more or less is seen
constexpr size_t mostVariants = 5; ///< paragraphs of a column that are tried
constexpr double marginForJump
    = 36;                      ///< points below the columns, where a jump line finds room above the foot
constexpr int mostMissing = 2; ///< rows: more are missing only above a box or photo, which no variant mends

/// The line of a paragraph that a character stands on.
int lineOf(const SetParagraph &paragraph, int character)
{
    const auto &places = paragraph.shaped->places;
    const auto line = std::ranges::find_if(paragraph.lines, [&](const BrokenLine &each) {
        return character <= places[static_cast<size_t>(each.to)].end;
    });
    return static_cast<int>(std::min(line - paragraph.lines.begin(), std::ssize(paragraph.lines) - 1));
}

/// The part whose lines are the block's rows.
const Part *textOf(const Block &block)
{
    const auto part = std::ranges::find_if(block.parts, [&block](const Part &each) {
        return each.leading <= 0 && each.text->lineCount() == block.rows;
    });
    return part == block.parts.end() ? nullptr : &*part;
}

FlowItem itemOf(const Block &block)
{
    FlowItem item;
    item.before = block.before;
    item.after = block.after;
    item.padTop = block.padTop;
    item.padBottom = block.padBottom;
    item.rows = block.rows;
    item.splittable = block.splittable;
    item.keepWithNext = block.keepWithNext;
    item.headRows = block.headRows;
    item.box = block.box;
    item.toTop = block.toTop;
    item.headerBack = std::max(0, block.tableRow);
    for (const Footnote &note : block.notes) {
        const Part *text = textOf(block);
        item.notes.push_back({text ? lineOf(*text->text, note.at) : 0, note.block->rows});
    }
    return item;
}

}

PageMaker::PageMaker(const story::Story &story, const story::PublicationStyle &style, ParagraphCache &cache,
                     const ComposeOptions &options)
    : m_story(story)
    , m_style(style)
    , m_cache(cache)
    , m_options(options)
    , m_grid(style, story.article.fields.language)
    , m_looks(style, cache.typefaces())
    , m_builder(story, m_looks, cache, m_grid, m_list, options)
{
    Element document;
    document.role = Role::Document;
    document.parent = -1;
    document.language = story.article.fields.language;
    m_list.elements.push_back(document);
    m_artifact = m_builder.addElement(Role::Artifact, 0);
}

std::vector<int> PageMaker::Columns::rows() const
{
    std::vector<int> rows(tops.size());
    for (size_t c = 0; c < tops.size(); ++c)
        rows[c] = std::max(0, bottom - reserved[c] - tops[c]);
    return rows;
}

DisplayList PageMaker::make()
{
    m_cache.beginRun();
    m_cache.setCosts(m_style.lines);
    addPage();
    std::vector<Block> flow;
    makeHeader(flow);
    Columns columns;
    const size_t count = static_cast<size_t>(m_grid.columns);
    columns.tops.assign(count, std::min(m_lastRow, m_grid.rows));
    columns.reserved.assign(count, 0);
    columns.bottom = m_grid.rows;
    setLead(m_builder.leadPhoto(), columns);
    std::vector<Block> body = m_builder.body();
    flow.insert(flow.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
    auto strip = m_builder.furniture([this](int index, int boxes) { return stripWidth(index, boxes); });
    splitFlow(std::move(flow));
    fillPage(columns);
    if (m_options.slot)
        addCopyfit(columns);
    while (!m_cursor.isDone(m_items.size())
           || std::ranges::any_of(m_spanning, [](const Spanning &spanning) { return !spanning.isPlaced; })) {
        addPage();
        columns.tops.assign(count, 0);
        columns.reserved.assign(count, 0);
        columns.bottom = m_grid.rows;
        fillPage(columns);
    }
    if (!m_options.slot)
        setStrip(std::move(strip));
    if (m_options.webWidth > 0)
        endWebPage();
    else if (!m_options.slot)
        setRunningLines();
    m_list.warnings += m_cache.typefaces().warnings();
    m_list.warnings.removeDuplicates();
    return std::move(m_list);
}

void PageMaker::addPage()
{
    m_list.pages.emplace_back();
    page().size = QSizeF(m_grid.pageWidth, m_grid.pageHeight);
    m_lastRow = 0;
}

void PageMaker::splitFlow(std::vector<Block> blocks)
{
    for (Block &block : blocks) {
        if (block.span > 1 && block.rows < m_grid.rows - 4) {
            m_spanning.push_back({std::move(block), m_items.size(), false});
            continue;
        }
        m_items.push_back(itemOf(block));
        m_flow.push_back(std::move(block));
    }
}

/// The lead photo stands below the headline, over the last columns: the story begins beside it, right under
/// its headline, and programs that read a page by the places of its words find the columns in their order.
void PageMaker::setLead(std::optional<Block> lead, Columns &columns)
{
    if (!lead)
        return;
    int row = *std::max_element(columns.tops.begin(), columns.tops.end());
    if (row + lead->rows > m_grid.rows - 2) {
        addPage();
        row = 0;
        columns.tops.assign(columns.tops.size(), 0);
    }
    const int span = std::min(lead->span, m_grid.columns);
    const int first = m_grid.columns - span;
    setBlock(*lead, {m_grid.columnLeft(first, span), m_grid.spanWidth(span), rowTop(row)}, 0, lead->rows);
    for (int c = first; c < m_grid.columns; ++c)
        columns.tops[static_cast<size_t>(c)] = row + lead->rows + 1;
    m_lastRow = row + lead->rows + 1;
}

void PageMaker::placeSpanning(Columns &columns, const FilledPage &trial)
{
    const bool isFirst = m_list.pages.size() == 1;
    for (Spanning &spanning : m_spanning) {
        const bool isHere = spanning.anchor < trial.next.item || trial.next.item >= m_items.size();
        if (spanning.isPlaced || !isHere)
            continue;
        const int span = std::min(spanning.block.span, m_grid.columns);
        const int first = isFirst ? m_grid.columns - span : 0;
        const int need = spanning.block.rows + 1;
        const auto fits = [&](int c) {
            const auto i = static_cast<size_t>(c);
            return columns.bottom - columns.reserved[i] - columns.tops[i] >= need + (isFirst ? 3 : 0);
        };
        bool hasRoom = true;
        int top = 0, reserved = 0;
        for (int c = first; c < first + span; ++c) {
            hasRoom = hasRoom && fits(c);
            top = std::max(top, columns.tops[static_cast<size_t>(c)]);
            reserved = std::max(reserved, columns.reserved[static_cast<size_t>(c)]);
        }
        if (!hasRoom)
            continue;
        const int row = isFirst ? columns.bottom - reserved - spanning.block.rows : top;
        setBlock(spanning.block, {m_grid.columnLeft(first, span), m_grid.spanWidth(span), rowTop(row)}, 0,
                 spanning.block.rows);
        for (int c = first; c < first + span; ++c) {
            if (isFirst)
                columns.reserved[static_cast<size_t>(c)] = reserved + need;
            else
                columns.tops[static_cast<size_t>(c)] = top + need;
        }
        m_lastRow = std::max(m_lastRow, row + spanning.block.rows);
        spanning.isPlaced = true;
    }
}

/// The least depth at which all that is left fits: then the columns of the last page end together.
FilledPage PageMaker::balanced(Columns &columns, FlowCursor from) const
{
    const bool isFixed
        = std::any_of(columns.reserved.begin(), columns.reserved.end(), [](int rows) { return rows > 0; });
    const int full = columns.bottom;
    FilledPage filled = fillColumns(m_items, from, columns.rows(), tallest());
    if (isFixed || m_grid.columns == 1)
        return filled;
    int used = 0;
    for (size_t i = from.item; i < m_items.size(); ++i)
        used += m_items[i].rows;
    const int tops = std::accumulate(columns.tops.begin(), columns.tops.end(), 0);
    for (int bottom = std::max(1, (used - from.row + tops) / m_grid.columns - 1); bottom < full; ++bottom) {
        columns.bottom = bottom;
        FilledPage tried = fillColumns(m_items, from, columns.rows(), tallest());
        if (tried.next.isDone(m_items.size()))
            return tried;
    }
    columns.bottom = full;
    return filled;
}

/// Rows left white at the end of a column.
int PageMaker::missingRows(const FilledPage &filled, const Columns &columns, int column) const
{
    int used = 0;
    int limit = columns.rows()[static_cast<size_t>(column)];
    for (const NotePlace &note : filled.notes) {
        if (note.column == column)
            limit = std::min(limit, note.row - noteGap);
    }
    for (const FlowPlace &place : filled.places) {
        if (place.column == column)
            used = place.row + place.toRow - place.fromRow
                   + (place.toRow == m_items[place.item].rows ? m_items[place.item].padBottom : 0);
    }
    return std::max(0, limit - used);
}

/// Sets one paragraph of the column in a line more or less, if that leaves fewer rows white. The longest are
/// tried first: there a line more is noticed least.
bool PageMaker::tryVariants(FilledPage &filled, const Columns &columns, FlowCursor from, int column)
{
    const int missing = missingRows(filled, columns, column);
    std::vector<size_t> candidates;
    for (const FlowPlace &place : filled.places) {
        const bool isWhole = place.fromRow == 0 && !(place.item == from.item && from.row > 0);
        if (place.column == column && isWhole && m_items[place.item].splittable
            && m_items[place.item].rows >= leastForVariant)
            candidates.push_back(place.item);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [this](size_t a, size_t b) { return m_items[a].rows > m_items[b].rows; });
    candidates.resize(std::min(candidates.size(), mostVariants));
    for (const size_t item : candidates) {
        Part &part = m_flow[item].parts.front();
        for (const int more : {1, -1}) {
            const ParagraphPointer variant
                = part.text->lineCount() == m_items[item].rows ? m_cache.variant(part.text, more) : nullptr;
            if (!variant)
                continue;
            const ParagraphPointer usual = std::exchange(part.text, variant);
            m_flow[item].rows = variant->lineCount();
            m_items[item] = itemOf(m_flow[item]);
            FilledPage tried = fillColumns(m_items, from, columns.rows(), tallest());
            if (missingRows(tried, columns, column) < missing && tried.next.item < m_items.size()) {
                filled = std::move(tried);
                return true;
            }
            part.text = usual;
            m_flow[item].rows = usual->lineCount();
            m_items[item] = itemOf(m_flow[item]);
        }
    }
    return false;
}

/// One past the items that begin with this one and go together: a box, a photo, a pull quote.
size_t PageMaker::endOfGroup(size_t item) const
{
    size_t end = item + 1;
    while (m_items[item].box >= 0 && end < m_items.size() && m_items[end].box == m_items[item].box)
        ++end;
    return end;
}

/// Where a box or photo was too deep for the rest of a column, the paragraph behind it goes first. False
/// where there is none.
bool PageMaker::letTextPass(const FilledPage &filled, int column)
{
    size_t item = filled.next.item;
    int row = filled.next.row;
    for (const FlowPlace &place : filled.places) {
        if (place.column > column && !place.isRepeat) {
            item = place.item;
            row = place.fromRow;
            break;
        }
    }
    const bool isFixed = item < m_items.size() && (m_items[item].headerBack > 0 || m_items[item].toTop);
    if (item >= m_items.size() || row > 0 || isFixed || (m_items[item].keepWithNext && m_items[item].box < 0))
        return false;
    const bool isGroup = m_items[item].box >= 0 || !m_items[item].splittable;
    const size_t end = endOfGroup(item);
    if (!isGroup || end >= m_items.size() || m_items[end].box >= 0)
        return false;
    size_t passing = end;
    while (passing < m_items.size() && m_items[passing].keepWithNext) // a subhead takes its text along
        ++passing;
    if (passing >= m_items.size() || !m_items[passing].splittable || m_items[passing].box >= 0)
        return false;
    const auto turn = [&](auto &list) {
        const auto at = [&list](size_t i) { return list.begin() + static_cast<qsizetype>(i); };
        std::rotate(at(item), at(end), at(passing + 1));
    };
    turn(m_items);
    turn(m_flow);
    return true;
}

/// Columns that end early are filled: by text that stood behind a box, by paragraphs a line longer or shorter
/// than is best.
void PageMaker::fillShortColumns(FilledPage &filled, const Columns &columns, FlowCursor from)
{
    for (int column = 0; column < m_grid.columns; ++column) {
        for (int tries = 0; tries < 6 && missingRows(filled, columns, column) > mostMissing; ++tries) {
            if (!letTextPass(filled, column))
                break;
            filled = fillColumns(m_items, from, columns.rows(), tallest());
        }
        for (int tries = 0; tries < 2; ++tries) {
            const int missing = missingRows(filled, columns, column);
            const bool isShort = missing > 0 && missing <= mostMissing;
            if (!isShort || !tryVariants(filled, columns, from, column))
                break;
        }
    }
}

void PageMaker::fillPage(Columns columns)
{
    const FlowCursor from = m_cursor;
    const bool hasJumps = hasJumpLines();
    if (hasJumps && m_list.pages.size() > 1)
        setJumpLine(u"continuedFrom"_s, 0, columns.tops[0]++, static_cast<int>(m_list.pages.size()) - 1);
    FilledPage filled = fillColumns(m_items, from, columns.rows(), tallest());
    placeSpanning(columns, filled);
    filled = fillColumns(m_items, from, columns.rows(), tallest());
    const int last = m_grid.columns - 1;
    if (filled.next.isDone(m_items.size())) {
        filled = balanced(columns, from);
    } else if (hasJumps) {
        int &reserved = columns.reserved[static_cast<size_t>(last)];
        const bool hasMargin = reserved == 0 && m_grid.pageHeight - rowTop(m_grid.rows) >= marginForJump;
        reserved += hasMargin ? 0 : 1;
        filled = fillColumns(m_items, from, columns.rows(), tallest());
        setJumpLine(u"continuedOn"_s, last, columns.bottom - reserved,
                    static_cast<int>(m_list.pages.size()) + 1);
    }
    if (!filled.next.isDone(m_items.size()))
        fillShortColumns(filled, columns, from);
    m_isStuck = filled.next == from; // nothing fitted: on the next page it is cut or sticks out
    m_cursor = filled.next;
    setPage(filled, columns);
}

bool PageMaker::hasJumpLines() const
{
    constexpr int leastRows = 12; // on a smaller page such lines would take more than they help
    return m_style.jumpLines && !m_options.slot && m_options.webWidth <= 0 && m_grid.rows >= leastRows;
}

/// Rows of the deepest column that a page can have.
int PageMaker::tallest() const
{
    if (m_isStuck)
        return 0;
    return m_grid.rows - (hasJumpLines() ? std::max(0, 3 - m_grid.columns) : 0);
}

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
        const Block &block = m_flow[place.item];
        m_isRepeat = place.isRepeat;
        setBlock(block, {m_grid.columnLeft(place.column), m_grid.column, rowTop(row)}, place.fromRow,
                 place.toRow);
        m_isRepeat = false;
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
        const Block &note = *m_flow[place.item].notes[place.note].block;
        const Area area{m_grid.columnLeft(place.column), m_grid.column,
                        rowTop(columns.tops[static_cast<size_t>(place.column)] + place.row)};
        if (place.column != column)
            page().rectangles.push_back(
                {QRectF(startOf(area, 0, area.width / 3), area.top - m_grid.unit * 0.4, area.width / 3, 0.4),
                 QColor(m_style.rule),
                 {},
                 0});
        column = place.column;
        setBlock(note, area, 0, note.rows);
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
        for (const Part &part : m_flow[place.item].parts)
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
    for (const auto &run : line.runs)
        page().runs.push_back(
            {run, at, m_isRepeat ? m_artifact : elementOf(run->link), part.source, m_isRepeat});
    for (const Rectangle &mark : line.marks)
        page().rectangles.push_back({mark.rect.translated(at), mark.fill, mark.stroke, mark.strokeWidth});
    if (m_isRepeat)
        return;
    for (const SetLine::Link &link : line.links)
        page().links.push_back(
            {link.rect.translated(at), part.text->shaped->text.links[link.link], elementOf(link.link)});
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
    const double left = startOf(area, part.left, paragraph.setting.measure);
    for (int line = first; line < last; ++line) {
        const double baseline = area.top + part.top + (line - first) * leading + inLine;
        placeLine(lines[static_cast<size_t>(line)], part, {left, baseline});
    }
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
        page().pictures.push_back(std::move(picture));
    }
    for (const Part &part : block.parts)
        setPart(part, area, fromRow, toRow);
    if (m_isRepeat)
        return;
    double width = block.parts.empty() ? area.width : 1;
    for (const Part &part : block.parts)
        width = std::max(width, part.left + part.text->setting.measure);
    page().blocks.push_back({QRectF(startOf(area, 0, width), area.top, width, height), block.origin});
}

}
