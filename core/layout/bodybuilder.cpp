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

BuiltBody BlockBuilder::body(const std::vector<PlacedPart> *earlier, const Unchanged &same)
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
            known = (*earlier)[i].part;
        else if (earlier && m_standsAlone && i >= nodes.size() - same.last)
            known = (*earlier)[earlier->size() - (nodes.size() - i)].part;
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
    body.standsAlone = m_standsAlone && starts[0] == 0;
    const size_t text = body.flow.size();
    addEnd(place);
    const size_t parts = body.parts.size();
    addPart(frame, body);
    body.parts.resize(parts);
    if (body.flow.size() > text) { // what stands below the story is made anew each time
        body.firstChanged = std::min(body.firstChanged, text);
        body.behindChanged = body.flow.size();
        body.standsAlone = false;
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
    PlacedPart placed;
    placed.begin = part.node.range.begin;
    placed.firstElement = part.firstElement;
    placed.firstBlock = body.flow.size();
    for (Block &block : m_blocks) {
        part.blocks.push_back(std::make_shared<const Block>(std::move(block)));
        body.flow.push_back({part.blocks.back()});
    }
    m_blocks.clear();
    placed.plain = PlainParagraph::of(part.node);
    placed.part = std::make_shared<const StoryPart>(std::move(part));
    body.parts.push_back(std::move(placed));
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
    body.parts.push_back({part, node.range.begin, static_cast<int>(m_list.elements.size()), body.flow.size(),
                          0, PlainParagraph::of(node)});
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
    return true;
}

/// Whether a node, or one below it, has a say in what is made of others.
static bool reachesBeyond(const markup::Node &node)
{
    return markup::isNote(node) || isCorrection(node) || std::ranges::any_of(node.children, reachesBeyond);
}

/// Alike but for words and lines.
static bool hasShapeOf(const StoryPart &a, const StoryPart &b)
{
    const auto isSpanning = [](const std::shared_ptr<const Block> &block) { return block->span > 1; };
    return a.isReusable && b.isReusable && a.before == b.before && a.after == b.after && a.boxes.empty()
           && b.boxes.empty() && a.blocks.size() == b.blocks.size() && a.elements.size() == b.elements.size()
           && a.placedFurniture == b.placedFurniture && a.warnings == b.warnings
           && std::ranges::none_of(a.blocks, isSpanning) && std::ranges::none_of(b.blocks, isSpanning);
}

std::optional<std::vector<PartPointer>> BlockBuilder::rebuilt(const Composition &earlier, size_t first,
                                                              size_t end)
{
    const std::vector<markup::Node> &nodes = m_story.body.children;
    const qsizetype elements = m_list.elements.size(), warnings = m_list.warnings.size();
    std::vector<PartPointer> made;
    BuiltBody body;
    m_standsAlone = true;
    if (first < end) {
        m_isFirstParagraph = earlier.parts[first].part->before.isFirstParagraph;
        m_wantsIndent = earlier.parts[first].part->before.wantsIndent;
    }
    bool isAlike = true;
    for (size_t i = first; i < end && isAlike; ++i) {
        isAlike = !reachesBeyond(nodes[i]) && buildPart(i, body) == i + 1
                  && hasShapeOf(*body.parts.back().part, *earlier.parts[i].part);
        if (isAlike)
            made.push_back(body.parts.back().part);
    }
    m_list.elements.resize(elements);
    m_list.warnings.resize(warnings);
    forget();
    return isAlike ? std::optional(made) : std::nullopt;
}

/// As before anything was made.
void BlockBuilder::forget()
{
    m_beside.reset();
    m_label.clear();
    m_blocks.clear();
    m_boxes.clear();
    m_placedFurniture.clear();
    m_isFirstParagraph = true;
    m_wantsIndent = false;
}

void BlockBuilder::resume(const Composition &earlier)
{
    m_boxes = earlier.boxes;
    m_placedFurniture = earlier.placedFurniture;
}

}
