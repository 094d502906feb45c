// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/rangefinder.h"

namespace galley::markup {

/// A line that has no words of its own ("***", "#", "-"): the next that is not blank.
base::TextRange RangeFinder::nextLine(qsizetype cursor) const
{
    qsizetype begin = cursor;
    if (begin > 0 && at(begin) != u'\n') // the rest of the line the cursor is on belongs to what was there
        begin = at(begin - 1) == u'\n' ? begin : m_text.indexOf(u'\n', begin);
    while (begin >= 0 && begin < m_text.size() && m_text[begin].isSpace())
        ++begin;
    if (begin < 0 || begin >= m_text.size())
        return {qMin(cursor, m_text.size()), qMin(cursor, m_text.size())};
    const qsizetype end = m_text.indexOf(u'\n', begin);
    return {begin, end < 0 ? m_text.size() : end};
}

/// The position after the marker before `position` on its line, or `position` where the line has none of
/// these.
qsizetype RangeFinder::markerBefore(qsizetype position, QStringView markers) const
{
    const qsizetype lineStart = position > 0 ? m_text.lastIndexOf(u'\n', position - 1) + 1 : 0;
    for (qsizetype i = position - 1; i >= lineStart; --i) {
        if (markers.contains(m_text[i]))
            return i;
    }
    return position;
}

qsizetype RangeFinder::placeBlock(Node &node, qsizetype cursor) const
{
    if (!node.children.empty()) {
        node.range.begin = node.children.front().range.begin;
        node.range.end = node.children.back().range.end;
    }
    if (node.range.begin < 0) {
        if (node.type == NodeType::TableCell) { // its row may have no more of them in the text
            node.range = {cursor, cursor};
            return cursor;
        }
        node.range = nextLine(cursor);
        return node.range.end;
    }
    switch (node.type) {
    case NodeType::Heading:
        return placeHeading(node, cursor);
    case NodeType::CodeBlock:
        return placeCode(node, cursor);
    case NodeType::BlockQuote:
        node.range.begin = markerBefore(node.range.begin, u">");
        break;
    case NodeType::ListItem:
        node.range.begin = markerBefore(node.range.begin, u"-+*.)");
        placeNumber(node);
        break;
    case NodeType::TableRow:
        node.range.begin = markerBefore(node.range.begin, u"|");
        break;
    default:
        break;
    }
    return cursor;
}

qsizetype RangeFinder::placeHeading(Node &node, qsizetype cursor) const
{
    const qsizetype hash = markerBefore(node.range.begin, u"#");
    if (hash != node.range.begin) {
        node.range.begin = hash - runLength(hash - 1, -1, u'#');
        return cursor;
    }
    const qsizetype lineEnd = m_text.indexOf(u'\n', node.range.end);
    if (lineEnd < 0)
        return cursor;
    const qsizetype underlineEnd = m_text.indexOf(u'\n', lineEnd + 1);
    node.range.end = underlineEnd < 0 ? m_text.size() : underlineEnd;
    return node.range.end;
}

/// Takes in the fences of a fenced code block; an indented one has none.
qsizetype RangeFinder::placeCode(Node &node, qsizetype cursor) const
{
    const qsizetype lineStart = node.range.begin > 0 ? m_text.lastIndexOf(u'\n', node.range.begin - 1) : -1;
    if (lineStart > 0) {
        const qsizetype fenceStart = m_text.lastIndexOf(u'\n', lineStart - 1) + 1;
        const QStringView fence = m_text.sliced(fenceStart, lineStart - fenceStart);
        const qsizetype marker = qMax(fence.indexOf(u"```"), fence.indexOf(u"~~~"));
        if (marker >= 0)
            node.range.begin = fenceStart + marker;
    }
    const base::TextRange next = nextLine(cursor);
    const QStringView closing = m_text.sliced(next.begin, next.length());
    if (!closing.startsWith(u"```") && !closing.startsWith(u"~~~"))
        return cursor;
    node.range.end = next.end;
    return next.end;
}

/// An ordered item's range begins at its number.
void RangeFinder::placeNumber(Node &node) const
{
    if (at(node.range.begin) != u'.' && at(node.range.begin) != u')')
        return;
    while (at(node.range.begin - 1).isDigit())
        --node.range.begin;
}

qsizetype RangeFinder::runLength(qsizetype position, int step, QChar marker) const
{
    qsizetype length = 0;
    while (at(position) == marker) {
        position += step;
        ++length;
    }
    return length;
}

void RangeFinder::placeSpan(Node &node, qsizetype cursor) const
{
    if (!node.children.empty())
        node.range = {node.children.front().range.begin, node.children.back().range.end};
    if (node.range.begin < 0)
        node.range = {cursor, cursor};
    const auto widen = [&node](qsizetype by) { node.range = {node.range.begin - by, node.range.end + by}; };
    switch (node.type) {
    case NodeType::Emphasis:
        widen(1);
        break;
    case NodeType::Strong:
        widen(2);
        break;
    case NodeType::Strikethrough:
        widen(runLength(node.range.begin - 1, -1, u'~'));
        break;
    case NodeType::Code:
        if (at(node.range.begin - 1) == u' ') // one space each side of `` `a` `` is no part of the words
            widen(1);
        widen(runLength(node.range.begin - 1, -1, u'`'));
        break;
    case NodeType::Link:
        placeLink(node, 1);
        break;
    case NodeType::Image:
        placeLink(node, 2);
        break;
    default:
        break;
    }
    node.range = {qMax<qsizetype>(0, node.range.begin), qMin(node.range.end, m_text.size())};
}

/// [words](address "title"), [words][label], [label] or <address>.
void RangeFinder::placeLink(Node &node, qsizetype markerLength) const
{
    if (at(node.range.begin - 1) == u'<') {
        node.range = {node.range.begin - 1, node.range.end + 1};
        return;
    }
    node.range.begin -= markerLength;
    qsizetype end = node.range.end + 1; // past the ]
    const QChar open = at(end);
    if (open == u'[') {
        const qsizetype closing = m_text.indexOf(u']', end);
        end = closing < 0 ? end : closing + 1;
    } else if (open == u'(') {
        int depth = 0;
        for (qsizetype i = end; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == u'(')
                ++depth;
            else if (m_text[i] == u')' && --depth == 0) {
                end = i + 1;
                break;
            }
        }
    }
    node.range.end = end;
}

}
