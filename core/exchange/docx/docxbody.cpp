// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/docx/docxbody.h"

#include "core/exchange/html/htmltext.h"
#include "core/exchange/xml/bodyxml.h"
#include "core/markup/html.h"
#include "core/markup/notes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::docx {

namespace {

using markup::Node;
using markup::NodeType;

bool isOneOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::contains(names, name);
}

}

BodyWriter::BodyWriter(QXmlStreamWriter &xml, const story::Story &story, std::vector<Comment> comments)
    : m_xml(xml)
    , m_story(story)
    , m_comments(std::move(comments))
    , m_suggestions(markup::suggestions(story.article.body))
    , m_noteNumbers(markup::noteNumbers(story.body))
{
    std::ranges::stable_sort(m_comments, {},
                             [](const Comment &each) { return std::pair(each.range.begin, each.range.end); });
}

void BodyWriter::value(QLatin1StringView name, const QString &value)
{
    m_xml.writeEmptyElement(name);
    m_xml.writeAttribute("w:val"_L1, value);
}

QString BodyWriter::addRelation(const QString &type, const QString &target, bool isExternal)
{
    const QString id = u"rId%1"_s.arg(m_relations.size() + 1);
    m_relations << Relation{id, type, target, isExternal};
    return id;
}

void BodyWriter::write(const Node &body)
{
    collectNotes(body);
    for (const Node &child : body.children)
        markup::walk(child, *this);
    if (m_open.empty() && m_nextComment >= m_comments.size())
        return;
    startParagraph("Normal"_L1); // comments on words that stand nowhere on the page
    startComments(0, std::numeric_limits<qsizetype>::max());
    endParagraph();
}

/// A note that nothing calls has no place in a Word file.
void BodyWriter::collectNotes(const Node &node)
{
    for (const Node &child : node.children) {
        if (markup::isNote(child))
            m_notes.insert(m_noteNumbers.value(child.attributes.value(u"id"_s)), &child);
        collectNotes(child);
    }
}

void BodyWriter::writeField(QLatin1StringView style, const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    start("w:p"_L1);
    start("w:pPr"_L1);
    value("w:pStyle"_L1, style);
    end();
    std::vector<Comment> whole;
    while (!m_hasHeader && m_nextComment < m_comments.size() && m_comments[m_nextComment].range.isEmpty())
        whole.push_back(m_comments[m_nextComment++]);
    for (const Comment &comment : whole) {
        m_xml.writeEmptyElement("w:commentRangeStart"_L1);
        m_xml.writeAttribute("w:id"_L1, QString::number(comment.id));
    }
    start("w:r"_L1);
    m_xml.writeStartElement("w:t"_L1);
    m_xml.writeAttribute("xml:space"_L1, "preserve"_L1);
    m_xml.writeCharacters(xmlText(words.simplified()));
    end();
    end();
    for (const Comment &comment : whole)
        endComment(comment);
    end();
    m_hasHeader = true;
}

void BodyWriter::writeNote(const Node &note)
{
    bool isFirst = true;
    for (const Node &child : note.children) {
        startParagraph("FootnoteText"_L1);
        if (std::exchange(isFirst, false)) {
            start("w:r"_L1);
            start("w:rPr"_L1);
            value("w:rStyle"_L1, u"FootnoteReference"_s);
            end();
            m_xml.writeEmptyElement("w:footnoteRef"_L1);
            end();
            writeRun(u" ", Node{.type = NodeType::Text});
        }
        writeRun(markup::plainText(child).simplified(), Node{.type = NodeType::Text});
        endParagraph();
    }
    if (isFirst) { // Word wants a paragraph
        startParagraph("FootnoteText"_L1);
        endParagraph();
    }
}

QLatin1StringView BodyWriter::styleHere() const
{
    if (!m_openLists.isEmpty())
        return "ListParagraph"_L1;
    return m_styles.isEmpty() ? "Normal"_L1 : m_styles.last();
}

void BodyWriter::startParagraph(QLatin1StringView style)
{
    start("w:p"_L1);
    start("w:pPr"_L1);
    value("w:pStyle"_L1, style);
    if (!m_openLists.isEmpty()) {
        List &list = m_openLists.last();
        if (!std::exchange(list.isItemBegun, true)) {
            start("w:numPr"_L1);
            value("w:ilvl"_L1, QString::number(std::min<qsizetype>(8, m_openLists.size() - 1)));
            value("w:numId"_L1, QString::number(list.number));
            end();
        } else { // a further paragraph of the item stands below its words
            m_xml.writeEmptyElement("w:ind"_L1);
            m_xml.writeAttribute("w:left"_L1, QString::number(360 * m_openLists.size()));
        }
    }
    end();
    m_isInParagraph = true;
}

void BodyWriter::endParagraph()
{
    if (!std::exchange(m_isInParagraph, false))
        return;
    end();
}

bool BodyWriter::enter(const Node &node)
{
    if (!isBlock(node.type))
        return enterInline(node);
    switch (node.type) {
    case NodeType::Paragraph:
        startParagraph(styleHere());
        return true;
    case NodeType::Heading:
        startParagraph(node.level <= 2 ? "Heading2"_L1 : node.level == 3 ? "Heading3"_L1 : "Heading4"_L1);
        return true;
    case NodeType::BlockQuote:
        m_styles << "Quote"_L1;
        return true;
    case NodeType::BulletList:
    case NodeType::OrderedList:
        m_lists << (node.type == NodeType::BulletList ? 0 : std::max(1, node.level));
        m_openLists << List{static_cast<int>(m_lists.size()), false};
        return true;
    case NodeType::ListItem:
        m_openLists.last().isItemBegun = false;
        return true;
    case NodeType::CodeBlock:
        writeCode(node);
        return false;
    case NodeType::HtmlBlock:
        if (const QString words = markup::htmlWords(node.text); !words.isEmpty()) {
            startParagraph(styleHere());
            writeRun(words, Node{.type = NodeType::Text});
            endParagraph();
        }
        return false;
    case NodeType::ThematicBreak:
        startParagraph(styleHere());
        writeRun(u"* * *", Node{.type = NodeType::Text});
        endParagraph();
        return false;
    case NodeType::Table:
        startTable(node);
        return true;
    case NodeType::TableRow:
        start("w:tr"_L1);
        if (node.isHeader) {
            start("w:trPr"_L1);
            m_xml.writeEmptyElement("w:tblHeader"_L1);
            end();
        }
        return true;
    case NodeType::TableCell:
        start("w:tc"_L1);
        startParagraph("Normal"_L1);
        m_look.bold += node.isHeader;
        return true;
    case NodeType::Directive:
        return enterDirective(node);
    default:
        return false;
    }
}

void BodyWriter::leave(const Node &node)
{
    switch (node.type) {
    case NodeType::Paragraph:
    case NodeType::Heading:
        endParagraph();
        return;
    case NodeType::BlockQuote:
        m_styles.removeLast();
        return;
    case NodeType::BulletList:
    case NodeType::OrderedList:
        m_openLists.removeLast();
        return;
    case NodeType::Table:
        end();
        startParagraph("Normal"_L1); // else a table behind it would join it
        endParagraph();
        return;
    case NodeType::TableRow:
        end();
        return;
    case NodeType::TableCell:
        endParagraph();
        end();
        m_look.bold -= node.isHeader;
        return;
    case NodeType::Emphasis:
        --m_look.italic;
        return;
    case NodeType::Strong:
        --m_look.bold;
        return;
    case NodeType::Strikethrough:
        --m_look.strike;
        return;
    case NodeType::Link:
        if (!html::safeAddress(node.target).isEmpty() && --m_links == 0)
            end();
        return;
    default:
        return;
    }
}

void BodyWriter::startTable(const Node &table)
{
    qsizetype columns = 1;
    for (const Node &row : table.children)
        columns = std::max(columns, static_cast<qsizetype>(row.children.size()));
    start("w:tbl"_L1);
    start("w:tblPr"_L1);
    m_xml.writeEmptyElement("w:tblW"_L1);
    m_xml.writeAttribute("w:w"_L1, "0"_L1);
    m_xml.writeAttribute("w:type"_L1, "auto"_L1);
    start("w:tblBorders"_L1);
    for (const auto side : {"w:top"_L1, "w:bottom"_L1, "w:insideH"_L1}) {
        m_xml.writeEmptyElement(side);
        m_xml.writeAttribute("w:val"_L1, "single"_L1);
        m_xml.writeAttribute("w:sz"_L1, "4"_L1);
        m_xml.writeAttribute("w:space"_L1, "0"_L1);
        m_xml.writeAttribute("w:color"_L1, "999999"_L1);
    }
    end();
    end();
    start("w:tblGrid"_L1);
    for (qsizetype i = 0; i < columns; ++i) {
        m_xml.writeEmptyElement("w:gridCol"_L1);
        m_xml.writeAttribute("w:w"_L1, QString::number(9000 / columns)); // of a page's 9,000 twips
    }
    end();
}

void BodyWriter::writeCode(const Node &node)
{
    startParagraph("Code"_L1);
    bool isFirst = true;
    for (const QString &line : node.text.trimmed().split(u'\n')) {
        if (!std::exchange(isFirst, false))
            writeBreak();
        writeRun(line, Node{.type = NodeType::Text});
    }
    endParagraph();
}

bool BodyWriter::enterDirective(const Node &node)
{
    const auto &attributes = node.attributes;
    if (markup::isNote(node)
        || isOneOf(node.name, {"newsletter"_L1, "support"_L1, "related"_L1, "pullquote"_L1}))
        return false;
    if (node.name == "photo"_L1)
        writePhoto({attributes.value(u"src"_s), attributes.value(u"alt"_s),
                    markup::plainText(node).simplified(), attributes.value(u"credit"_s)});
    else if (isOneOf(node.name, {"correction"_L1, "clarification"_L1, "update"_L1, "editors-note"_L1}))
        writeBox(node, "Correction"_L1);
    else
        writeBox(node, "Box"_L1);
    return false;
}

void BodyWriter::writeBox(const Node &node, QLatin1StringView style)
{
    m_styles << style;
    const auto lists = std::exchange(m_openLists, {});
    if (const QString title = node.attributes.value(u"title"_s); !title.isEmpty()) {
        startParagraph(style);
        ++m_look.bold;
        writeRun(title, Node{.type = NodeType::Text});
        --m_look.bold;
        endParagraph();
    }
    for (const Node &child : node.children)
        markup::walk(child, *this);
    m_openLists = lists;
    m_styles.removeLast();
}

}
