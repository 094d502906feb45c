// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/composition.h"

#include <algorithm>

namespace galley::layout {

namespace {

bool isSameText(const QString &a, const QString &b)
{
    return a.size() == b.size() && (a.constData() == b.constData() || a == b);
}

bool isSame(const markup::Node &a, const markup::Node &b, qsizetype shift)
{
    if (a.type != b.type || a.children.size() != b.children.size() || a.range.begin + shift != b.range.begin
        || a.range.end + shift != b.range.end || !isSameText(a.text, b.text))
        return false;
    if (!isSameText(a.target, b.target) || !isSameText(a.name, b.name) || !isSameText(a.title, b.title)
        || a.level != b.level || a.tight != b.tight || a.isHeader != b.isHeader
        || a.isReplaced != b.isReplaced || a.alignment != b.alignment || a.suggested != b.suggested
        || a.attributes != b.attributes)
        return false;
    for (size_t i = 0; i < a.children.size(); ++i) {
        if (!isSame(a.children[i], b.children[i], shift))
            return false;
    }
    return true;
}

}

bool isSameNode(const markup::Node &a, const markup::Node &b)
{
    return isSame(a, b, b.range.begin - a.range.begin);
}

Page KeptPage::moved(int firstMoved) const
{
    Page copy = *page;
    if (sourceShift == 0 && elementShift == 0)
        return copy;
    const auto moveElement = [&](int &element) { element += element >= firstMoved ? elementShift : 0; };
    const auto moveOrigin = [&](Origin &origin) {
        if (origin.range.begin >= 0)
            origin.range = {origin.range.begin + sourceShift, origin.range.end + sourceShift};
    };
    for (PlacedRun &run : copy.runs) {
        run.source += run->origin.range.begin >= 0 ? sourceShift : 0;
        moveElement(run.element);
    }
    for (Picture &picture : copy.pictures) {
        moveElement(picture.element);
        moveOrigin(picture.origin);
    }
    for (LinkArea &link : copy.links)
        moveElement(link.element);
    for (BlockArea &block : copy.blocks)
        moveOrigin(block.origin);
    return copy;
}

bool Composition::isOf(const story::Story &story, const story::PublicationStyle &usedStyle,
                       const ComposeOptions &usedOptions) const
{
    return isValid && assets == story.assets && options == usedOptions && fields == story.article.fields
           && style == usedStyle && publication == story.publication;
}

Unchanged Composition::unchanged(const markup::Node &body) const
{
    const std::vector<markup::Node> &nodes = body.children;
    const size_t most = std::min(nodes.size(), parts.size());
    Unchanged same;
    const qsizetype shift = most > 0 ? nodes.back().range.begin - begins.back() : 0;
    const auto isAt = [&](size_t part, size_t node, qsizetype moved) {
        return nodes[node].range.begin == begins[part] + moved && isSameNode(parts[part]->node, nodes[node]);
    };
    // From the end first: of a story that did not change at all, every page is taken as it is.
    while (same.last < most && isAt(parts.size() - 1 - same.last, nodes.size() - 1 - same.last, shift))
        ++same.last;
    while (same.first < most - same.last && isAt(same.first, same.first, 0))
        ++same.first;
    same.isAll = same.last == nodes.size() && same.last == parts.size();
    return same;
}

}
