// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/node.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

void appendText(const Node &node, QString &text)
{
    if (node.suggested == Suggested::Deletion)
        return;
    if (node.type == NodeType::SoftBreak || node.type == NodeType::HardBreak)
        text += u' ';
    else if (node.type == NodeType::Text || node.type == NodeType::Code || node.type == NodeType::CodeBlock)
        text += node.text;
    for (const Node &child : node.children) {
        if (isBlock(child.type) && !text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        appendText(child, text);
    }
}

QLatin1StringView typeName(NodeType type)
{
    static constexpr QLatin1StringView names[] = {
        "Document"_L1,    "Paragraph"_L1, "Heading"_L1,       "BlockQuote"_L1, "BulletList"_L1,
        "OrderedList"_L1, "ListItem"_L1,  "CodeBlock"_L1,     "HtmlBlock"_L1,  "ThematicBreak"_L1,
        "Table"_L1,       "TableRow"_L1,  "TableCell"_L1,     "Directive"_L1,  "Text"_L1,
        "Emphasis"_L1,    "Strong"_L1,    "Strikethrough"_L1, "Code"_L1,       "Link"_L1,
        "Image"_L1,       "SoftBreak"_L1, "HardBreak"_L1,     "InlineHtml"_L1, "NoteReference"_L1,
    };
    return names[static_cast<size_t>(type)];
}

bool sameOwn(const Node &a, const Node &b)
{
    return a.type == b.type && a.text == b.text && a.name == b.name && a.target == b.target
           && a.title == b.title && a.attributes == b.attributes && a.level == b.level && a.tight == b.tight
           && a.isHeader == b.isHeader && a.alignment == b.alignment && a.suggested == b.suggested;
}

/// The children with neighbouring texts of one state joined.
std::vector<Node> joined(const std::vector<Node> &children)
{
    std::vector<Node> result;
    for (const Node &child : children) {
        if (child.type == NodeType::Text && !result.empty() && result.back().type == NodeType::Text
            && result.back().suggested == child.suggested)
            result.back().text += child.text;
        else
            result.push_back(child);
    }
    return result;
}

void dumpInto(const Node &node, int depth, QStringList &lines)
{
    QString line = QString(2 * depth, u' ') + typeName(node.type)
                   + u" %1-%2"_s.arg(node.range.begin).arg(node.range.end);
    const auto add = [&line](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            line += u" "_s + name + u"=\""_s + QString(value).replace(u'\n', u"\\n"_s) + u'"';
    };
    add("name"_L1, node.name);
    add("target"_L1, node.target);
    add("title"_L1, node.title);
    add("text"_L1, node.text);
    for (const auto &[key, value] : node.attributes.asKeyValueRange())
        line += u" %1=\"%2\""_s.arg(key, value);
    if (node.level != 0)
        line += u" level=%1"_s.arg(node.level);
    if (node.alignment != Alignment::Default)
        line += u" align=%1"_s.arg(static_cast<int>(node.alignment));
    if (!node.tight)
        line += u" loose"_s;
    if (node.suggested != Suggested::No)
        line += node.suggested == Suggested::Insertion ? u" inserted"_s : u" deleted"_s;
    lines << line;
    for (const Node &child : node.children)
        dumpInto(child, depth + 1, lines);
}

}

QString plainText(const Node &node)
{
    QString text;
    appendText(node, text);
    return text;
}

bool sameContent(const Node &a, const Node &b)
{
    if (!sameOwn(a, b))
        return false;
    const std::vector<Node> left = joined(a.children);
    const std::vector<Node> right = joined(b.children);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), sameContent);
}

QString dump(const Node &node)
{
    QStringList lines;
    dumpInto(node, 0, lines);
    return lines.join(u'\n');
}

}
