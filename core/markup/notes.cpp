// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/notes.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

void collectNotes(const Node &node, QStringList &ids)
{
    for (const Node &child : node.children) {
        if (isNote(child) && !ids.contains(child.attributes.value(u"id"_s)))
            ids << child.attributes.value(u"id"_s);
        if (isBlock(child.type) && child.type != NodeType::Paragraph)
            collectNotes(child, ids);
    }
}

/// The text cut at its references to known notes.
std::vector<Node> cut(const Node &text, const QStringList &ids)
{
    static const QRegularExpression reference(uR"(\[\^([A-Za-z0-9_-]{1,40})\])"_s);
    std::vector<Node> parts;
    qsizetype done = 0;
    const auto takeUntil = [&](qsizetype end) {
        if (end <= done)
            return;
        Node words = text;
        words.text = text.text.sliced(done, end - done);
        words.range = {text.range.begin + done, text.range.begin + end};
        parts.push_back(std::move(words));
    };
    for (const auto &match : reference.globalMatch(text.text)) {
        if (!ids.contains(match.captured(1)))
            continue;
        takeUntil(match.capturedStart());
        done = match.capturedEnd();
        parts.push_back({.type = NodeType::NoteReference,
                         .range = {text.range.begin + match.capturedStart(), text.range.begin + done},
                         .name = match.captured(1)});
    }
    takeUntil(text.text.size());
    return parts;
}

void markIn(Node &node, const QStringList &ids)
{
    std::vector<Node> children;
    children.reserve(node.children.size());
    for (Node &child : node.children) {
        const bool mayHold = child.type == NodeType::Text && !child.isReplaced
                             && child.text.size() == child.range.length() && child.text.contains("[^"_L1);
        if (mayHold) {
            std::vector<Node> parts = cut(child, ids);
            std::move(parts.begin(), parts.end(), std::back_inserter(children));
            continue;
        }
        markIn(child, ids);
        children.push_back(std::move(child));
    }
    node.children = std::move(children);
}

void collectReferences(const Node &node, QMap<QString, int> &numbers)
{
    if (node.type == NodeType::NoteReference && !numbers.contains(node.name))
        numbers.insert(node.name, static_cast<int>(numbers.size()) + 1);
    for (const Node &child : node.children)
        collectReferences(child, numbers);
}

}

bool isNote(const Node &node)
{
    return node.type == NodeType::Directive && node.name == "note"_L1
           && !node.attributes.value(u"id"_s).isEmpty();
}

void markNoteReferences(Node &document)
{
    QStringList ids;
    collectNotes(document, ids);
    if (!ids.isEmpty())
        markIn(document, ids);
}

QMap<QString, int> noteNumbers(const Node &document)
{
    QStringList ids;
    collectNotes(document, ids);
    QMap<QString, int> numbers;
    if (!ids.isEmpty())
        collectReferences(document, numbers);
    for (const QString &id : std::as_const(ids)) {
        if (!numbers.contains(id))
            numbers.insert(id, static_cast<int>(numbers.size()) + 1);
    }
    return numbers;
}

}
