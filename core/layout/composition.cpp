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

PlainParagraph PlainParagraph::of(const markup::Node &node)
{
    PlainParagraph plain;
    if (node.type != markup::NodeType::Paragraph || node.children.size() != 1)
        return plain;
    const markup::Node &words = node.children.front();
    if (words.type != markup::NodeType::Text || words.isReplaced || words.suggested != markup::Suggested::No)
        return plain;
    const qsizetype begin = node.range.begin;
    return {words.text, node.range.end - begin, {words.range.begin - begin, words.range.end - begin}};
}

bool PlainParagraph::isSame(const markup::Node &node, qsizetype begin) const
{
    if (words.isNull() || node.type != markup::NodeType::Paragraph || node.children.size() != 1
        || node.range.begin != begin || node.range.end != begin + length)
        return false;
    const markup::Node &other = node.children.front();
    return other.type == markup::NodeType::Text && other.text.constData() == words.constData()
           && other.text.size() == words.size() && other.range.begin == begin + place.begin
           && other.range.end == begin + place.end && !other.isReplaced
           && other.suggested == markup::Suggested::No;
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
    const qsizetype shift = most > 0 ? nodes.back().range.begin - parts.back().begin : 0;
    const auto isAt = [&](size_t part, size_t node, qsizetype moved) {
        const PlacedPart &placed = parts[part];
        return placed.plain.isSame(nodes[node], placed.begin + moved)
               || (nodes[node].range.begin == placed.begin + moved
                   && isSameNode(placed.part->node, nodes[node]));
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
