// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/blockbuilder.h"
#include "core/markup/notes.h"

#include <algorithm>

// The body node by node: what is as it was is taken from the run before.
using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

/// Footnotes and corrections reach across nodes, so that no node stands for itself.
bool BlockBuilder::standsAlone() const
{
    return m_notes.empty() && std::ranges::none_of(m_story.body.children, [](const markup::Node &node) {
               return isCorrection(node);
           });
}

BuiltBody BlockBuilder::body(const std::vector<PartPointer> *earlier, const Unchanged &same)
{
    Place place;
    place.width = m_grid.column;
    const std::vector<markup::Node> &nodes = m_story.body.children;
    BuiltBody body;
    body.parts.reserve(nodes.size());
    body.flow.reserve(nodes.size() + 8);
    m_noteNumbers = markup::noteNumbers(m_story.body);
    collectNotes(m_story.body);
    m_standsAlone = standsAlone();
    StoryPart frame;
    frame.isReusable = false;
    if (m_story.publication.correctionsFirst)
        addCorrections(place);
    m_wantsIndent = false;
    addPart(frame, body);
    body.parts.clear(); // what stands above the story is no node of it
    size_t firstBuilt = nodes.size(), lastBuilt = 0;
    std::vector<size_t> starts(nodes.size() + 1);
    for (size_t i = 0; i < nodes.size();) {
        starts[i] = body.flow.size();
        PartPointer known;
        if (earlier && m_standsAlone && i < same.first)
            known = (*earlier)[i];
        else if (earlier && m_standsAlone && i >= nodes.size() - same.last)
            known = (*earlier)[earlier->size() - (nodes.size() - i)];
        if (known && take(known, nodes[i], body)) {
            ++i;
            continue;
        }
        firstBuilt = std::min(firstBuilt, i);
        const size_t next = buildPart(i, body);
        for (size_t node = i + 1; node < next; ++node)
            starts[node] = body.flow.size();
        i = lastBuilt = next;
    }
    starts[nodes.size()] = body.flow.size();
    if (!same.isAll) { // where nodes were taken out, nothing was built
        firstBuilt = std::min(firstBuilt, same.first);
        lastBuilt = std::max(lastBuilt, nodes.size() - same.last);
    }
    body.firstChanged = starts[0] > 0 ? 0 : starts[firstBuilt]; // corrections above are made anew each time
    body.behindChanged = starts[lastBuilt];
    const size_t text = body.flow.size();
    addEnd(place);
    const size_t parts = body.parts.size();
    addPart(frame, body);
    body.parts.resize(parts);
    if (body.flow.size() > text) { // what stands below the story is made anew each time
        body.firstChanged = std::min(body.firstChanged, text);
        body.behindChanged = body.flow.size();
    }
    return body;
}

/// What stands behind the last node.
void BlockBuilder::addEnd(const Place &place)
{
    if (m_isFirstParagraph
        && !m_story.article.fields.datelinePlace.isEmpty()) { // a dateline without a paragraph to stand in
        RichTextBuilder words(m_language);
        addDateline(words);
        addText(part(words.take(), settingFor(place.role, place.width), Role::Paragraph, place, 0), place,
                {{-1, -1}, u"dateline"_s}, m_looks.style().textStyle(place.role));
    }
    addEndnotes();
    if (!m_story.publication.correctionsFirst)
        addCorrections(place);
}

/// Puts the blocks that were made into the flow, as a part of their own.
void BlockBuilder::addPart(StoryPart part, BuiltBody &body)
{
    for (Block &block : m_blocks) {
        part.blocks.push_back(std::make_shared<const Block>(std::move(block)));
        body.flow.push_back({part.blocks.back()});
    }
    m_blocks.clear();
    body.parts.push_back(std::make_shared<const StoryPart>(std::move(part)));
}

/// Makes the blocks of a node, and of those behind it as long as text runs round something. Returns the node
/// to go on with.
size_t BlockBuilder::buildPart(size_t first, BuiltBody &body)
{
    const std::vector<markup::Node> &nodes = m_story.body.children;
    Place place;
    place.width = m_grid.column;
    place.depth = 1;
    StoryPart part;
    part.before = state();
    part.firstElement = static_cast<int>(m_list.elements.size());
    part.firstBox = static_cast<int>(m_boxes.size());
    const qsizetype furniture = m_placedFurniture.size(), warnings = m_list.warnings.size();
    size_t next = first;
    do {
        add(nodes[next++], place);
        if (next == nodes.size())
            endBeside();
    } while (m_beside);
    part.after = state();
    part.isReusable = next == first + 1 && m_standsAlone;
    part.node = nodes[first];
    part.elements.assign(m_list.elements.begin() + part.firstElement, m_list.elements.end());
    part.boxes.assign(m_boxes.begin() + part.firstBox, m_boxes.end());
    part.placedFurniture = m_placedFurniture.mid(furniture);
    part.warnings = m_list.warnings.mid(warnings);
    addPart(std::move(part), body);
    for (size_t node = first + 1; node < next; ++node) {
        StoryPart behind;
        behind.node = nodes[node];
        behind.isReusable = false;
        addPart(std::move(behind), body);
    }
    return next;
}

/// False where the part cannot be had as it is.
bool BlockBuilder::take(const PartPointer &part, const markup::Node &node, BuiltBody &body)
{
    if (!part->isReusable || part->before != state())
        return false;
    const qsizetype sourceShift = node.range.begin - part->node.range.begin;
    const int elementShift = static_cast<int>(m_list.elements.size()) - part->firstElement;
    const int boxShift = static_cast<int>(m_boxes.size()) - part->firstBox;
    for (const std::shared_ptr<const Block> &block : part->blocks)
        body.flow.push_back({block, sourceShift, elementShift, boxShift});
    for (const Element &element : part->elements) {
        m_list.elements.push_back(element);
        if (element.parent >= part->firstElement)
            m_list.elements.back().parent += elementShift;
    }
    m_boxes.insert(m_boxes.end(), part->boxes.begin(), part->boxes.end());
    m_placedFurniture += part->placedFurniture;
    m_list.warnings += part->warnings;
    m_isFirstParagraph = part->after.isFirstParagraph;
    m_wantsIndent = part->after.wantsIndent;
    body.parts.push_back(part);
    return true;
}

}
