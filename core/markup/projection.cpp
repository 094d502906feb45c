// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/projection.h"

#include <algorithm>

namespace galley::markup {

namespace {

class WordCollector
{
public:
    void collect(const Node &node)
    {
        switch (node.type) {
        case NodeType::Text:
            if (node.suggested != Suggested::Deletion)
                add(node.text, node.range);
            return;
        case NodeType::SoftBreak:
        case NodeType::HardBreak:
            add(QStringLiteral(" "), node.range);
            return;
        case NodeType::Code:
            add(node.text, node.range);
            return;
        case NodeType::Image:
        case NodeType::CodeBlock:
        case NodeType::HtmlBlock:
        case NodeType::InlineHtml:
            return;
        default:
            break;
        }
        for (const Node &child : node.children) {
            if (isBlock(child.type))
                partFrom(child.range.begin);
            collect(child);
        }
    }

    Projection projection;

private:
    void add(const QString &text, const base::TextRange &range)
    {
        if (text.isEmpty())
            return;
        projection.pieces.push_back({projection.text.size(), range.begin, text.size(), range.length()});
        projection.text += text;
    }

    /// A blank line before the next block.
    void partFrom(qsizetype source)
    {
        if (projection.text.isEmpty() || projection.text.endsWith(u'\n'))
            return;
        projection.pieces.push_back({projection.text.size(), source, 2, 0});
        projection.text += QStringLiteral("\n\n");
    }
};

}

const Piece &Projection::pieceAt(qsizetype position) const
{
    const auto next
        = std::upper_bound(pieces.begin(), pieces.end(), position,
                           [](qsizetype value, const Piece &piece) { return value < piece.begin; });
    return next == pieces.begin() ? pieces.front() : *std::prev(next);
}

base::TextRange Projection::toSource(const base::TextRange &range) const
{
    if (isIdentity())
        return range;
    const auto within = [](const Piece &piece, qsizetype position) {
        const qsizetype offset = position - piece.begin;
        return piece.source
               + (offset >= piece.length ? piece.sourceLength : qMin(offset, piece.sourceLength));
    };
    const qsizetype begin = within(pieceAt(range.begin), range.begin);
    if (range.isEmpty())
        return {begin, begin};
    return {begin, within(pieceAt(range.end - 1), range.end)};
}

Projection projectWords(const Node &document)
{
    WordCollector collector;
    collector.collect(document);
    if (collector.projection.pieces.empty())
        collector.projection.pieces.push_back({});
    return collector.projection;
}

}
