// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

#include <algorithm>

namespace galley::layout {

namespace {

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

}

FlowItem PageMaker::itemOf(const FlowBlock &flow)
{
    const Block &block = *flow.block;
    FlowItem item;
    item.before = block.before;
    item.after = block.after;
    item.padTop = block.padTop;
    item.padBottom = block.padBottom;
    item.rows = block.rows;
    item.splittable = block.splittable;
    item.keepWithNext = block.keepWithNext;
    item.headRows = block.headRows;
    item.box = block.box < 0 ? -1 : block.box + flow.boxShift;
    item.toTop = block.toTop;
    item.headerBack = std::max(0, block.tableRow);
    for (const Footnote &note : block.notes) {
        const Part *text = textOf(block);
        item.notes.push_back({text ? lineOf(*text->text, note.at) : 0, note.block->rows});
    }
    return item;
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
    , m_last(cache.composition())
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
    const bool isKnown = m_last.isOf(m_story, m_style, m_options);
    const Unchanged same = isKnown ? m_last.unchanged(m_story.body) : Unchanged();
    std::vector<FlowBlock> header;
    Columns columns = freshColumns();
    const bool keepsHead = isKnown && keepsFirstPage(same);
    if (keepsHead) {
        m_list.elements = m_last.headElements;
        m_list.warnings = m_last.headWarnings;
    } else {
        makeHead(header, columns);
    }
    const QList<Element> headElements = m_list.elements;
    const QStringList headWarnings = m_list.warnings;
    const bool isLeadAlone = m_list.pages.size() > 1;
    m_bodyElement = static_cast<int>(headElements.size());
    m_sourceShift = m_story.body.children.empty() || m_last.parts.empty()
                        ? 0
                        : m_story.body.children.back().range.begin - m_last.parts.back().begin;
    const bool isPlain = header.empty() && !isLeadAlone && !m_options.slot && m_options.webWidth <= 0;
    m_lastItems = m_last.items.size();
    m_reusable = m_last.reusable;
    const bool isPatched = isKnown && isPlain && patchBody(same);
    std::vector<std::vector<Block>> strip;
    if (!isPatched)
        strip = makeBody(header, isKnown ? same : Unchanged());
    m_canReuse = isKnown && isPlain && (isPatched || hasSameSpanning());
    if (!makePages(columns, keepsHead)) {
        m_last = {};
        return PageMaker(m_story, m_style, m_cache, m_options).make();
    }
    if (isPatched && !m_tookTail)
        strip = makeStrip();
    if (!m_options.slot && !m_tookTail)
        setStrip(std::move(strip));
    if (m_options.webWidth > 0)
        endWebPage();
    else if (!m_options.slot)
        setRunningLines();
    keep(isPlain, headElements, headWarnings);
    m_list.warnings += m_cache.typefaces().warnings();
    m_list.warnings.removeDuplicates();
    m_cache.endRun();
    return std::move(m_list);
}

/// Boxes below the text, after everything else that the story brings.
std::vector<std::vector<Block>> PageMaker::makeStrip()
{
    m_list.elements.resize(m_bodyEnd);
    return m_builder.furniture([this](int index, int boxes) { return stripWidth(index, boxes); });
}

/// The flow node by node; and what stands below it.
std::vector<std::vector<Block>> PageMaker::makeBody(const std::vector<FlowBlock> &header,
                                                    const Unchanged &same)
{
    BuiltBody body = m_builder.body(m_last.parts.empty() ? nullptr : &m_last.parts, same);
    m_bodyEnd = static_cast<int>(m_list.elements.size());
    m_elementShift = m_bodyEnd - m_last.bodyEnd;
    splitFlow(header, body);
    m_parts = std::move(body.parts);
    const auto notReusable
        = std::ranges::find_if(m_parts, [](const PlacedPart &placed) { return !placed.part->isReusable; });
    m_reusable = static_cast<size_t>(notReusable - m_parts.begin());
    m_isPatchable = body.standsAlone;
    return makeStrip();
}

/// Whether the first page will be that of the last run, by what changed in the body: what it shows of the
/// flow is known before the flow is made.
bool PageMaker::keepsFirstPage(const Unchanged &same) const
{
    if (m_last.pages.empty() || m_options.slot || m_options.webWidth > 0)
        return false;
    if (same.isAll)
        return true;
    if (same.first > m_last.reusable)
        return false;
    return canKeep(0, same.first < m_last.parts.size() ? m_last.parts[same.first].firstItem
                                                       : m_last.items.size());
}

void PageMaker::makeHead(std::vector<FlowBlock> &header, Columns &columns)
{
    addPage();
    std::vector<Block> blocks;
    makeHeader(blocks);
    for (Block &block : blocks)
        header.push_back({std::make_shared<const Block>(std::move(block))});
    columns.tops.assign(columns.tops.size(), std::min(m_lastRow, m_grid.rows));
    setLead(m_builder.leadPhoto(), columns);
}

PageMaker::Columns PageMaker::freshColumns() const
{
    const auto count = static_cast<size_t>(m_grid.columns);
    Columns columns;
    columns.tops.assign(count, 0);
    columns.reserved.assign(count, 0);
    columns.bottom = m_grid.rows;
    return columns;
}

/// False where the first page was to be kept and cannot be.
bool PageMaker::makePages(const Columns &columns, bool keepsHead)
{
    if (keepsHead) {
        if (m_canReuse)
            takeHead();
        if (m_list.pages.empty() || m_tookTail)
            return !m_list.pages.empty();
        m_firstFresh = m_list.pages.size();
    } else {
        fillKept(columns);
        if (m_options.slot)
            addCopyfit(columns);
    }
    while (!m_cursor.isDone(m_items.size())
           || std::ranges::any_of(m_spanning, [](const Spanning &spanning) { return !spanning.isPlaced; })) {
        if (m_canReuse && takeTail())
            return true;
        addPage();
        fillKept(freshColumns());
    }
    return true;
}

void PageMaker::addPage()
{
    m_page = &m_list.pages.add();
    page().size = QSizeF(m_grid.pageWidth, m_grid.pageHeight);
    m_lastRow = 0;
}

/// Stands across columns, whatever the flow does.
bool PageMaker::spans(const Block &block) const
{
    return block.span > 1 && block.rows < m_grid.rows - 4;
}

void PageMaker::splitFlow(const std::vector<FlowBlock> &header, BuiltBody &body)
{
    m_items.reserve(body.flow.size());
    m_flow.reserve(body.flow.size());
    m_firstChanged = m_behindChanged = 0;
    const auto add = [this](const FlowBlock &flow) {
        if (spans(*flow.block)) {
            m_spanning.push_back({flow, m_items.size(), false});
            return;
        }
        m_items.push_back(itemOf(flow));
        m_flow.push_back(flow);
        m_flow.back().index = m_flow.size() - 1;
    };
    for (const FlowBlock &flow : header)
        add(flow);
    auto part = body.parts.begin();
    for (size_t i = 0; i < body.flow.size(); ++i) {
        for (; part != body.parts.end() && part->firstBlock <= i; ++part)
            part->firstItem = m_items.size();
        if (i == body.firstChanged)
            m_firstChanged = m_items.size();
        if (i == body.behindChanged)
            m_behindChanged = m_items.size();
        add(body.flow[i]);
    }
    for (; part != body.parts.end(); ++part)
        part->firstItem = m_items.size();
    if (body.firstChanged >= body.flow.size())
        m_firstChanged = m_items.size();
    if (body.behindChanged >= body.flow.size())
        m_behindChanged = m_items.size();
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

}
