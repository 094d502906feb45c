// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/writer.h"

#include "core/markup/inlinewriter.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

QStringList writeBlock(const Node &node, const Node *previous);

/// Blocks one under the other, a blank line between where they would run together.
QStringList writeBlocks(const std::vector<Node> &blocks, bool tight = false)
{
    QStringList lines;
    const Node *previous = nullptr;
    for (const Node &block : blocks) {
        if (previous && !tight)
            lines << QString();
        lines << writeBlock(block, previous);
        previous = &block;
    }
    return lines;
}

QStringList prefixed(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList result;
    for (const QString &line : lines) {
        const QString &prefix = result.isEmpty() ? first : others;
        result << (line.isEmpty() ? prefix.trimmed().isEmpty() ? QString() : QString(prefix).trimmed()
                                  : prefix + line);
    }
    if (result.isEmpty())
        result << first.trimmed();
    return result;
}

/// A fence longer than any run of its kind in the text.
QString fenceFor(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence;
}

QStringList writeCode(const Node &node)
{
    const QString fence = fenceFor(node.text);
    QString text = node.text;
    if (text.endsWith(u'\n'))
        text.chop(1);
    QStringList lines{fence + escapeInfo(node.name)};
    if (!node.text.isEmpty())
        lines << text.split(u'\n');
    return lines << fence;
}

QStringList writeHeading(const Node &node)
{
    const QStringList lines = writeInlines(node.children).split(u'\n');
    if (lines.size() == 1)
        return {QString(node.level, u'#') + u' ' + escapeHeadingEnd(lines.front())};
    return lines
           + QStringList{node.level == 1 ? u"==="_s
                                         : u"---"_s}; // only an underlined heading has several lines
}

QStringList writeList(const Node &list, const Node *previous)
{
    // Two lists of one kind in a row need two kinds of marker, or they would be one list.
    const bool sameKind = previous && previous->type == list.type;
    QStringList lines;
    int number = list.level;
    for (const Node &item : list.children) {
        if (!lines.isEmpty() && !list.tight)
            lines << QString();
        const QString marker = list.type == NodeType::BulletList
                                   ? (sameKind ? u"* "_s : u"- "_s)
                                   : QString::number(number++) + (sameKind ? u") "_s : u". "_s);
        lines << prefixed(writeBlocks(item.children, list.tight), marker, QString(marker.size(), u' '));
    }
    return lines;
}

QStringList writeTable(const Node &table)
{
    QStringList lines;
    for (const Node &row : table.children) {
        QString line = u"|"_s;
        QString rule = u"|"_s;
        for (const Node &cell : row.children) {
            line += u' ' + writeInlines(cell.children, InlinePlace::TableCell) + u" |"_s;
            rule += cell.alignment == Alignment::Left     ? u":---|"_s
                    : cell.alignment == Alignment::Center ? u":---:|"_s
                    : cell.alignment == Alignment::Right  ? u"---:|"_s
                                                          : u"---|"_s;
        }
        lines << line;
        if (row.isHeader)
            lines << rule;
    }
    return lines;
}

QStringList writeDirective(const Node &node)
{
    QString opening = u"::: "_s + node.name;
    for (const auto &[key, value] : node.attributes.asKeyValueRange()) {
        QString escaped = value;
        escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u' ');
        opening += u" %1=\"%2\""_s.arg(key, escaped);
    }
    return QStringList{opening} + writeBlocks(node.children) + QStringList{u":::"_s};
}

QStringList writeBlock(const Node &node, const Node *previous)
{
    switch (node.type) {
    case NodeType::Heading:
        return writeHeading(node);
    case NodeType::BlockQuote:
        return prefixed(writeBlocks(node.children), u"> "_s, u"> "_s);
    case NodeType::BulletList:
    case NodeType::OrderedList:
        return writeList(node, previous);
    case NodeType::CodeBlock:
        return writeCode(node);
    case NodeType::HtmlBlock:
        return (node.text.endsWith(u'\n') ? node.text.chopped(1) : node.text).split(u'\n');
    case NodeType::ThematicBreak:
        return {u"___"_s};
    case NodeType::Table:
        return writeTable(node);
    case NodeType::Directive:
        return writeDirective(node);
    default:
        return writeInlines(node.children).split(u'\n');
    }
}

}

QString write(const Node &document)
{
    const QStringList lines = writeBlocks(document.children);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

}
