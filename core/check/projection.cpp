// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/projection.h"

#include "core/markup/html.h"

#include <algorithm>

namespace galley::check {

using markup::Node;
using markup::NodeType;

Projection::Projection(const Node &body)
{
    add(body);
}

void Projection::add(const Node &node)
{
    if (node.suggested == markup::Suggested::Deletion || node.type == NodeType::CodeBlock)
        return;
    if (isBlock(node.type))
        breakLine();
    const qsizetype begin = m_text.size();
    const bool isBreak = node.type == NodeType::SoftBreak || node.type == NodeType::HardBreak;
    const QString words = node.type == NodeType::HtmlBlock ? markup::htmlWords(node.text)
                          : isBreak                        ? QStringLiteral(" ")
                          : node.type == NodeType::Text || node.type == NodeType::Code ? node.text
                                                                                       : QString();
    if (!words.isEmpty()) {
        m_pieces.push_back({{m_text.size(), m_text.size() + words.size()},
                            node.range,
                            isBreak || node.isReplaced || words.size() != node.range.length()});
        m_text += words;
    }
    for (const Node &child : node.children)
        add(child);
    const bool isQuotation
        = node.type == NodeType::BlockQuote
          || (node.type == NodeType::Directive && node.name == QLatin1StringView("pullquote"));
    if (isQuotation)
        m_quotations.push_back({begin, m_text.size()});
    if (isBlock(node.type))
        breakLine();
}

void Projection::breakLine()
{
    if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
}

const Projection::Piece *Projection::pieceAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_pieces, position, {},
                                                [](const Piece &piece) { return piece.words.begin; });
    return after == m_pieces.begin() ? nullptr : &*std::prev(after);
}

base::TextRange Projection::toSource(const base::TextRange &range) const
{
    const Piece *first = pieceAt(range.begin);
    const Piece *last = pieceAt(qMax(range.begin, range.end - 1));
    if (first == nullptr || last == nullptr)
        return {};
    const qsizetype begin
        = first->isReplaced ? first->source.begin
                            : qMin(first->source.begin + range.begin - first->words.begin, first->source.end);
    const qsizetype end = last->isReplaced
                              ? last->source.end
                              : qMin(last->source.begin + range.end - last->words.begin, last->source.end);
    return {begin, qMax(begin, end)};
}

base::TextRange Projection::fromSource(const base::TextRange &range) const
{
    base::TextRange words;
    for (const Piece &piece : m_pieces) {
        const qsizetype begin = qMax(piece.source.begin, range.begin);
        const qsizetype end = qMin(piece.source.end, range.end);
        if (begin >= end)
            continue;
        const base::TextRange part = piece.isReplaced
                                         ? piece.words
                                         : base::TextRange{piece.words.begin + begin - piece.source.begin,
                                                           piece.words.begin + end - piece.source.begin};
        words = words.isEmpty() ? part : base::TextRange{words.begin, part.end};
    }
    return words;
}

bool Projection::isVerbatim(const base::TextRange &range) const
{
    const Piece *piece = pieceAt(range.begin);
    return piece != nullptr && !piece->isReplaced && piece->words.contains(range);
}

bool Projection::isQuotation(const base::TextRange &range) const
{
    return std::ranges::any_of(m_quotations,
                               [&range](const base::TextRange &one) { return one.contains(range); });
}

std::vector<base::TextRange> Projection::paragraphs() const
{
    std::vector<base::TextRange> result;
    for (qsizetype begin = 0; begin < m_text.size();) {
        qsizetype end = m_text.indexOf(u'\n', begin);
        end = end < 0 ? m_text.size() : end;
        if (end > begin)
            result.push_back({begin, end});
        begin = end + 1;
    }
    return result;
}

}
