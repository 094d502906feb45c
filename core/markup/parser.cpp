// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"

#include "core/markup/commonmark.h"
#include "core/markup/directives.h"
#include "core/markup/notes.h"
#include "core/markup/suggestions.h"

namespace galley::markup {

namespace {

using Nodes = std::vector<Node>;

/// The blocks of a range of text in which these directives stand.
Nodes parseWithDirectives(QStringView text, const base::TextRange &range,
                          const std::vector<Directive> &directives)
{
    Nodes nodes;
    qsizetype done = range.begin;
    const auto takeUntil = [&](qsizetype end) {
        if (done < end) {
            Nodes blocks
                = parseBlocks(text.sliced(done, end - done), done, Extensions::TablesAndStrikethrough);
            std::move(blocks.begin(), blocks.end(), std::back_inserter(nodes));
        }
    };
    for (const Directive &directive : directives) {
        takeUntil(directive.range.begin);
        nodes.push_back({.type = NodeType::Directive,
                         .range = directive.range,
                         .name = directive.name,
                         .attributes = directive.attributes,
                         .children = parseWithDirectives(text, directive.content, directive.children)});
        done = qMin(directive.range.end + 1, range.end);
    }
    takeUntil(range.end);
    return nodes;
}

/// Cuts a text at the borders of suggestions and says of each part whether it comes or goes.
void splitByPieces(const Node &text, const Projection &projection, Nodes &parts)
{
    for (qsizetype begin = text.range.begin; begin < text.range.end;) {
        const Piece &piece = projection.pieceAt(begin);
        const qsizetype end
            = text.isReplaced ? text.range.end : qMin(text.range.end, piece.begin + piece.length);
        Node part = text;
        if (!text.isReplaced)
            part.text = text.text.sliced(begin - text.range.begin, end - begin);
        part.range = projection.toSource({begin, end});
        part.suggested = piece.state;
        parts.push_back(std::move(part));
        begin = end;
    }
}

void mapToSource(Node &node, const Projection &projection)
{
    Nodes children;
    for (Node &child : node.children) {
        if (child.type == NodeType::Text && !child.range.isEmpty()) {
            splitByPieces(child, projection, children);
            continue;
        }
        mapToSource(child, projection);
        children.push_back(std::move(child));
    }
    node.children = std::move(children);
    if (node.type == NodeType::SoftBreak || node.type == NodeType::HardBreak)
        node.suggested = projection.pieceAt(node.range.begin).state;
    node.range = projection.toSource(node.range);
    for (const Node &child : node.children)
        node.range = {qMin(node.range.begin, child.range.begin), qMax(node.range.end, child.range.end)};
}

}

Node parse(const QString &source, SuggestionView view)
{
    const Projection projection = project(source, view);
    const QStringView text = projection.text;
    const base::TextRange whole{0, text.size()};
    Node document{.type = NodeType::Document, .range = whole};
    document.children = parseWithDirectives(text, whole, findDirectives(text));
    markNoteReferences(document);
    if (!projection.isIdentity())
        mapToSource(document, projection);
    document.range = {0, source.size()};
    return document;
}

Node parseCommonMark(const QString &source)
{
    return {.type = NodeType::Document,
            .range = {0, source.size()},
            .children = parseBlocks(source, 0, Extensions::None)};
}

}
