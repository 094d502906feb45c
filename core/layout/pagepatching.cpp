// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagemaker.h"

// The flow of the last run with a few nodes made anew: what a key costs then does not grow with the story.
namespace galley::layout {

/// Takes over the flow of the last run where only words of some nodes have changed. False, and nothing is
/// done, where more has.
bool PageMaker::patchBody(const Unchanged &same)
{
    const std::vector<markup::Node> &nodes = m_story.body.children;
    if (!m_last.isPatchable || nodes.size() != m_last.parts.size())
        return false;
    const auto itemAt = [](const std::vector<PlacedPart> &parts, size_t part, size_t items) {
        return part < parts.size() ? parts[part].firstItem : items;
    };
    const size_t first = same.first, end = nodes.size() - same.last;
    m_firstChanged = itemAt(m_last.parts, first, m_last.items.size());
    m_behindChanged = itemAt(m_last.parts, end, m_last.items.size());
    // A photo across columns at a place without items: nothing says on which side of the change it stands.
    if (m_firstChanged == m_behindChanged && !same.isAll && !m_last.spanning.empty())
        return false;
    const auto made = m_builder.rebuilt(m_last, first, end);
    if (!made)
        return false;
    m_flow = std::move(m_last.flow);
    m_items = std::move(m_last.items);
    m_spanning = std::move(m_last.spanning);
    m_parts = std::move(m_last.parts);
    m_list.elements = m_last.elements;
    m_list.warnings = m_last.warnings;
    m_bodyEnd = m_last.bodyEnd;
    m_isPatchable = true;
    m_builder.resume(m_last);
    for (Spanning &spanning : m_spanning)
        spanning.isPlaced = false;
    for (size_t i = first; i < end; ++i)
        patchPart(m_parts[i], (*made)[i - first], nodes[i].range.begin);
    if (m_sourceShift != 0)
        moveBehind(end);
    return true;
}

/// Puts a part that was made anew in its place.
void PageMaker::patchPart(PlacedPart &placed, const PartPointer &made, qsizetype begin)
{
    const int shift = placed.firstElement - made->firstElement;
    for (size_t i = 0; i < made->blocks.size(); ++i) {
        const size_t item = placed.firstItem + i;
        m_flow[item] = {made->blocks[i], 0, shift, 0, item};
        m_items[item] = itemOf(m_flow[item]);
    }
    qsizetype at = placed.firstElement;
    for (Element element : made->elements) {
        element.parent += element.parent >= made->firstElement ? shift : 0;
        if (m_list.elements.at(at) != element)
            m_list.elements[at] = std::move(element);
        ++at;
    }
    placed.part = made;
    placed.plain = PlainParagraph::of(made->node);
    placed.begin = begin;
}

/// Everything from this part on stands elsewhere in the body.
void PageMaker::moveBehind(size_t part)
{
    for (size_t i = part; i < m_parts.size(); ++i)
        m_parts[i].begin += m_sourceShift;
    for (size_t i = m_behindChanged; i < m_flow.size(); ++i)
        m_flow[i].sourceShift += m_sourceShift;
    for (Spanning &spanning : m_spanning)
        spanning.flow.sourceShift += spanning.anchor >= m_behindChanged ? m_sourceShift : 0;
}

/// Notes how an item of the flow was before a page sets it otherwise.
void PageMaker::change(size_t item)
{
    m_changed.emplace_back(item, m_flow[item]);
}

/// Leaves the flow for the next run, in its order and set as is best.
void PageMaker::keepFlow()
{
    for (auto changed = m_changed.rbegin(); changed != m_changed.rend(); ++changed) {
        m_flow[changed->first] = std::move(changed->second);
        m_items[changed->first] = itemOf(m_flow[changed->first]);
    }
    m_last.flow = std::move(m_flow);
    m_last.items = std::move(m_items);
    m_last.spanning = std::move(m_spanning);
    m_last.parts = std::move(m_parts);
}

}
