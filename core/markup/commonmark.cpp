// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/commonmark.h"

#include "core/markup/rangefinder.h"
#include "core/markup/utf8map.h"

#include <md4c-html.h>
#include <md4c.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

// md4c takes any depth, but a tree is walked by recursion; real stories nest four deep.
constexpr size_t deepestNesting = 100;

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString result;
    for (unsigned i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const QByteArray part(
            attribute.text + attribute.substr_offsets[i],
            static_cast<qsizetype>(attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]));
        result += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodeEntity(part) : QString::fromUtf8(part);
    }
    return result;
}

Alignment alignmentOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return Alignment::Left;
    case MD_ALIGN_CENTER:
        return Alignment::Center;
    case MD_ALIGN_RIGHT:
        return Alignment::Right;
    default:
        return Alignment::Default;
    }
}

/// Takes md4c's events and grows the tree. md4c says where words are, not where blocks and spans begin: their
/// ranges are found from those of their words and the markers around these.
class TreeBuilder
{
public:
    explicit TreeBuilder(QStringView text) : m_text(text), m_map(text), m_ranges(text)
    {
        m_open.push_back({});
    }

    std::vector<Node> build(Extensions extensions);

private:
    int enterBlock(MD_BLOCKTYPE type, const void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, const void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int addText(MD_TEXTTYPE type, const char *text, MD_SIZE size);

    void open(Node node);
    void close();
    bool isTooDeep() const { return m_open.size() > deepestNesting; }
    void addBreak(NodeType type);
    void addWords(Node node, QByteArrayView bytes);
    void addReplaced(const QString &words, QByteArrayView bytes);

    QStringView m_text;
    Utf8Map m_map;
    RangeFinder m_ranges;
    std::vector<Node>
        m_open; ///< from the root to the node that is being filled; a range of -1 is not known yet
    std::vector<bool> m_skipped; ///< for each md4c block or span: no node was made of it
    qsizetype m_cursor = 0;      ///< where the last words ended
};

std::vector<Node> TreeBuilder::build(Extensions extensions)
{
    MD_PARSER parser{};
    parser.flags = extensions == Extensions::None ? 0 : MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return static_cast<TreeBuilder *>(data)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return static_cast<TreeBuilder *>(data)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return static_cast<TreeBuilder *>(data)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return static_cast<TreeBuilder *>(data)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        return static_cast<TreeBuilder *>(data)->addText(type, text, size);
    };
    md_parse(m_map.bytes().constData(), static_cast<MD_SIZE>(m_map.bytes().size()), &parser, this);
    return std::move(m_open.front().children);
}

int TreeBuilder::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    Node node;
    switch (type) {
    case MD_BLOCK_QUOTE:
        node.type = NodeType::BlockQuote;
        break;
    case MD_BLOCK_UL:
        node.type = NodeType::BulletList;
        node.tight = static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0;
        break;
    case MD_BLOCK_OL:
        node.type = NodeType::OrderedList;
        node.tight = static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->is_tight != 0;
        node.level = static_cast<int>(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start);
        break;
    case MD_BLOCK_LI:
        node.type = NodeType::ListItem;
        break;
    case MD_BLOCK_HR:
        node.type = NodeType::ThematicBreak;
        break;
    case MD_BLOCK_H:
        node.type = NodeType::Heading;
        node.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        node.type = NodeType::CodeBlock;
        node.name = attributeText(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->info);
        break;
    case MD_BLOCK_HTML:
        node.type = NodeType::HtmlBlock;
        break;
    case MD_BLOCK_P:
        node.type = NodeType::Paragraph;
        break;
    case MD_BLOCK_TABLE:
        node.type = NodeType::Table;
        break;
    case MD_BLOCK_TR:
        node.type = NodeType::TableRow;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        node.type = NodeType::TableCell;
        node.alignment = alignmentOf(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align);
        node.isHeader = type == MD_BLOCK_TH;
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_skipped.push_back(true);
        return 0;
    }
    const bool isContainer
        = type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_LI;
    m_skipped.push_back(isContainer && isTooDeep());
    if (!m_skipped.back())
        open(std::move(node));
    return 0;
}

/// md4c leaves out the paragraphs of a tight list; the tree has them, so that words always stand in a leaf
/// block.
void wrapInlines(Node &item)
{
    std::vector<Node> blocks;
    bool inParagraph = false;
    for (Node &child : item.children) {
        if (isBlock(child.type)) {
            inParagraph = false;
            blocks.push_back(std::move(child));
            continue;
        }
        if (!inParagraph)
            blocks.push_back({.type = NodeType::Paragraph, .range = child.range});
        inParagraph = true;
        blocks.back().range.end = child.range.end;
        blocks.back().children.push_back(std::move(child));
    }
    item.children = std::move(blocks);
}

int TreeBuilder::leaveBlock(MD_BLOCKTYPE)
{
    const bool skipped = m_skipped.back();
    m_skipped.pop_back();
    if (skipped)
        return 0;
    Node &node = m_open.back();
    if (node.type == NodeType::ListItem)
        wrapInlines(node);
    if (node.type == NodeType::TableRow)
        node.isHeader = !node.children.empty() && node.children.front().isHeader;
    m_cursor = m_ranges.placeBlock(node, m_cursor);
    close();
    return 0;
}

int TreeBuilder::enterSpan(MD_SPANTYPE type, const void *detail)
{
    Node node;
    switch (type) {
    case MD_SPAN_EM:
        node.type = NodeType::Emphasis;
        break;
    case MD_SPAN_STRONG:
        node.type = NodeType::Strong;
        break;
    case MD_SPAN_DEL:
        node.type = NodeType::Strikethrough;
        break;
    case MD_SPAN_CODE:
        node.type = NodeType::Code;
        break;
    case MD_SPAN_A:
        node.type = NodeType::Link;
        node.target = attributeText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
        node.title = attributeText(static_cast<const MD_SPAN_A_DETAIL *>(detail)->title);
        break;
    case MD_SPAN_IMG:
        node.type = NodeType::Image;
        node.target = attributeText(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
        node.title = attributeText(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->title);
        break;
    default:
        m_skipped.push_back(true);
        return 0;
    }
    m_skipped.push_back(isTooDeep());
    if (!m_skipped.back())
        open(std::move(node));
    return 0;
}

int TreeBuilder::leaveSpan(MD_SPANTYPE)
{
    const bool skipped = m_skipped.back();
    m_skipped.pop_back();
    if (skipped)
        return 0;
    m_ranges.placeSpan(m_open.back(), m_cursor);
    m_cursor = qMax(m_cursor, m_open.back().range.end);
    close();
    return 0;
}

int TreeBuilder::addText(MD_TEXTTYPE type, const char *text, MD_SIZE size)
{
    const QByteArrayView bytes(text, static_cast<qsizetype>(size));
    switch (type) {
    case MD_TEXT_BR:
        addBreak(NodeType::HardBreak);
        break;
    case MD_TEXT_SOFTBR:
        addBreak(NodeType::SoftBreak);
        break;
    case MD_TEXT_NULLCHAR: { // given as a constant of md4c's own, not as bytes of the source
        const qsizetype begin = qMax(m_cursor, m_text.indexOf(QChar(0), m_cursor));
        m_cursor = qMin(begin + 1, m_text.size());
        m_open.back().children.push_back({.type = NodeType::Text,
                                          .range = {begin, m_cursor},
                                          .text = QString(QChar::ReplacementCharacter),
                                          .isReplaced = true});
        break;
    }
    case MD_TEXT_ENTITY:
        addReplaced(decodeEntity(bytes.toByteArray()), bytes);
        break;
    case MD_TEXT_HTML:
        addWords({.type = NodeType::InlineHtml}, bytes);
        break;
    default:
        addWords({.type = NodeType::Text}, bytes);
    }
    return 0;
}

void TreeBuilder::open(Node node)
{
    node.range = {-1, -1};
    m_open.push_back(std::move(node));
}

void TreeBuilder::close()
{
    Node node = std::move(m_open.back());
    m_open.pop_back();
    m_open.back().children.push_back(std::move(node));
}

void TreeBuilder::addBreak(NodeType type)
{
    const qsizetype newline = m_text.indexOf(u'\n', m_cursor);
    const qsizetype begin = newline < 0 ? m_cursor : newline;
    m_open.back().children.push_back({.type = type, .range = {begin, newline < 0 ? begin : begin + 1}});
    m_cursor = m_open.back().children.back().range.end;
}

void TreeBuilder::addReplaced(const QString &words, QByteArrayView bytes)
{
    addWords({.type = NodeType::Text, .text = words, .isReplaced = true}, bytes);
}

void TreeBuilder::addWords(Node node, QByteArrayView bytes)
{
    Node &parent = m_open.back();
    const qsizetype begin = bytes.data() - m_map.bytes().constData();
    const bool fromSource = begin >= 0 && begin + bytes.size() <= m_map.bytes().size();
    if (fromSource) {
        node.range = {m_map.toUtf16(begin), m_map.toUtf16(begin + bytes.size())};
        if (!node.isReplaced)
            node.text = m_text.sliced(node.range.begin, node.range.length()).toString();
    } else { // md4c's own: a line end of a code block, the spaces of an expanded tab
        node.range = {m_cursor, m_cursor};
        node.text = QString::fromUtf8(bytes);
    }
    m_cursor = node.range.end;
    if (parent.type != NodeType::Code && parent.type != NodeType::CodeBlock
        && parent.type != NodeType::HtmlBlock) {
        parent.children.push_back(std::move(node));
        return;
    }
    parent.text += node.text;
    if (parent.range.begin < 0)
        parent.range.begin = node.range.begin;
    parent.range.end = node.range.end;
}

/// Moves the ranges by the offset; a parent takes in its children.
void shift(std::vector<Node> &nodes, qsizetype offset)
{
    for (Node &node : nodes) {
        node.range = {node.range.begin + offset, node.range.end + offset};
        shift(node.children, offset);
        for (const Node &child : node.children)
            node.range = {qMin(node.range.begin, child.range.begin), qMax(node.range.end, child.range.end)};
    }
}

}

std::vector<Node> parseBlocks(QStringView text, qsizetype offset, Extensions extensions)
{
    std::vector<Node> blocks = TreeBuilder(text).build(extensions);
    shift(blocks, offset);
    return blocks;
}

QString decodeEntity(const QByteArray &reference)
{
    // md4c's own HTML writer holds the table of names; it writes the four characters of HTML as references
    // again.
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *data) {
        static_cast<QByteArray *>(data)->append(text, static_cast<qsizetype>(size));
    };
    md_html(reference.constData(), static_cast<MD_SIZE>(reference.size()), append, &html, 0, 0);
    if (!html.startsWith("<p>") || !html.endsWith("</p>\n"))
        return QString::fromUtf8(reference);
    html = html.sliced(3, html.size() - 8);
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    return QString::fromUtf8(html);
}

}
