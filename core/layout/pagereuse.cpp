// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

#include <algorithm>

// Pages of the last run that are still right: those before a change, and all from where the columns break as
// they did.
namespace galley::layout {

namespace {

/// The same lines, whichever run set them.
bool hasSameLines(const Block &a, const Block &b)
{
    return std::ranges::equal(a.parts, b.parts, {}, &Part::text, &Part::text);
}

}

/// The photos across columns are those of the last run.
bool PageMaker::hasSameSpanning() const
{
    const auto block = [](const Spanning &spanning) { return spanning.flow.block; };
    return std::ranges::equal(m_spanning, m_last.spanning, {}, block, block);
}

std::vector<bool> PageMaker::spanningPlaced() const
{
    std::vector<bool> placed;
    placed.reserve(m_spanning.size());
    for (const Spanning &spanning : m_spanning)
        placed.push_back(spanning.isPlaced);
    return placed;
}

/// The flow from here on is in the order of the story.
bool PageMaker::isNatural(const FlowCursor &cursor) const
{
    return cursor.waiting.empty()
           && (cursor.item >= m_flow.size() || m_flow[cursor.item].index == cursor.item);
}

/// One past the items that can have had a say in where a page ends: the group that stands behind it, and a
/// few paragraphs that may have passed it by.
size_t PageMaker::endOfLook(const FlowCursor &next) const
{
    constexpr int plain = 6;
    size_t end = next.item;
    for (int seen = 0; end < m_items.size() && seen < plain; ++end)
        seen += !m_items[end].keepWithNext && m_items[end].box < 0 && m_items[end].splittable;
    return end;
}

/// Fills a page and notes what it was made of.
void PageMaker::fillKept(const Columns &columns)
{
    KeptPage kept;
    kept.isFilled = true;
    kept.isNatural = isNatural(m_cursor);
    kept.from = m_cursor;
    kept.linesBefore = m_linesNumbered;
    kept.spanningPlaced = spanningPlaced();
    if (m_cursor.row > 0)
        kept.firstBlock = m_flow[m_cursor.item].block;
    fillPage(columns);
    kept.next = m_cursor;
    kept.looked = endOfLook(m_cursor);
    m_kept.resize(m_list.pages.size());
    m_kept.back() = std::move(kept);
}

/// Whether a page of the last run still stands as it was, of a flow unchanged up to an item.
bool PageMaker::canKeep(size_t page, size_t firstChanged) const
{
    if (page + 1 >= m_last.pages.size())
        return false;
    const KeptPage &kept = m_last.pages[page], &next = m_last.pages[page + 1];
    return kept.isFilled && next.isFilled && kept.isNatural && next.isNatural && kept.looked < firstChanged;
}

/// Takes the pages before the change.
void PageMaker::takeHead()
{
    if (takeTail())
        return;
    for (size_t page = 0; canKeep(page, m_firstChanged); ++page) {
        KeptPage &kept = m_last.pages[page];
        const KeptPage &next = m_last.pages[page + 1];
        m_cursor = kept.next;
        m_linesNumbered = next.linesBefore;
        for (size_t i = 0; i < m_spanning.size(); ++i)
            m_spanning[i].isPlaced = next.spanningPlaced[i];
        if (next.firstBlock) {
            change(m_cursor.item);
            m_flow[m_cursor.item].block = next.firstBlock;
            m_items[m_cursor.item] = itemOf(m_flow[m_cursor.item]);
        }
        m_list.pages.add(kept.page);
        m_kept.push_back(std::move(kept));
    }
}

/// Takes all pages that are left, where this one would begin as its forerunner did and nothing behind it has
/// changed.
bool PageMaker::takeTail()
{
    const size_t page = m_list.pages.size();
    if (page >= m_last.pages.size() || m_cursor.item < m_behindChanged)
        return false;
    const KeptPage &first = m_last.pages[page];
    const bool isSameBegin = first.isFilled && first.isNatural && isNatural(m_cursor)
                             && first.from.row == m_cursor.row
                             && m_items.size() - m_cursor.item == m_lastItems - first.from.item
                             && first.spanningPlaced == spanningPlaced()
                             && (!m_style.lineNumbers || first.linesBefore == m_linesNumbered);
    if (!isSameBegin || (m_cursor.row > 0 && !hasSameLines(*m_flow[m_cursor.item].block, *first.firstBlock)))
        return false;
    const auto itemShift
        = static_cast<std::ptrdiff_t>(m_items.size()) - static_cast<std::ptrdiff_t>(m_lastItems);
    const auto move = [itemShift](size_t &item) {
        item = static_cast<size_t>(static_cast<std::ptrdiff_t>(item) + itemShift);
    };
    m_freshEnd = page;
    m_kept.resize(page);
    for (size_t i = page; i < m_last.pages.size(); ++i) {
        KeptPage kept = std::move(m_last.pages[i]);
        if (m_sourceShift != 0 || m_elementShift != 0)
            kept.page = kept.page->moved({m_sourceShift, m_elementShift, m_bodyElement});
        move(kept.from.item);
        move(kept.next.item);
        move(kept.looked);
        m_list.pages.add(kept.page);
        m_kept.push_back(std::move(kept));
    }
    m_tookTail = true;
    return true;
}

/// Leaves for the next run what this one made.
void PageMaker::keep(bool isPlain, const QList<Element> &headElements, const QStringList &headWarnings)
{
    if (m_tookTail || m_canReuse)
        addFonts(m_last.fonts);
    if (!m_last.isOf(m_story, m_style, m_options))
        keepStory();
    keepFlow();
    m_last.isPatchable = isPlain && m_isPatchable;
    m_last.reusable = m_reusable;
    m_last.headElements = headElements;
    m_last.headWarnings = headWarnings;
    m_last.elements = m_list.elements;
    m_last.warnings = m_list.warnings;
    m_last.warnings.removeDuplicates();
    m_last.bodyEnd = m_bodyEnd;
    m_last.boxes = m_builder.boxes();
    m_last.placedFurniture = m_builder.placedFurniture();
    m_last.fonts = m_list.fonts;
    m_kept.resize(m_list.pages.size());
    for (size_t i = 0; i < m_kept.size(); ++i)
        m_kept[i].page = m_list.pages.share(i);
    m_last.pages = isPlain ? std::move(m_kept) : std::vector<KeptPage>();
}

void PageMaker::keepStory()
{
    m_last = {};
    m_last.isValid = true;
    m_last.style = m_style;
    m_last.fields = m_story.article.fields;
    m_last.publication = m_story.publication;
    m_last.assets = m_story.assets;
    m_last.options = m_options;
}

/// Pages that were taken over are set in fonts of runs before.
void PageMaker::addFonts(const std::vector<std::shared_ptr<const FontFile>> &fonts)
{
    m_list.fonts.resize(std::max(m_list.fonts.size(), fonts.size()));
    for (size_t i = 0; i < fonts.size(); ++i) {
        if (!m_list.fonts[i])
            m_list.fonts[i] = fonts[i];
    }
}

}
