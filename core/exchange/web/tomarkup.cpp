// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/tomarkup.h"

#include "core/exchange/text/lines.h"
#include "core/exchange/text/pagehead.h"
#include "core/exchange/web/parts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using galley::markup::NodeType;

namespace galley::exchange::web {

namespace {

constexpr int mostNumber = 999'999'999; ///< that a list begins with (CommonMark)
constexpr int mostSpanned = 30;         ///< rows or columns under one cell
constexpr int deepestBlocks = 12; ///< quotations and lists within one another; deeper ones lie on that level

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1);
}

bool isCaption(const Node &node)
{
    static const QRegularExpression names(u"caption|(photo|image|img)[-_]?credit"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return node.tag == "figcaption"_L1 || node.names().contains(names);
}

/// Words in a line: spaces as one, none at the ends.
class Inlines
{
public:
    void addText(const QString &words, std::vector<markup::Node> &target)
    {
        QString text;
        for (const QChar c : words) {
            const bool isGap = c.isSpace() && c != u'\u00A0' && c != u'\u202F';
            if (!isGap)
                text += c;
            else if (!m_endsInGap)
                text += u' ';
            m_endsInGap = isGap || (m_endsInGap && text.isEmpty());
        }
        if (!text.isEmpty())
            target.push_back({.type = NodeType::Text, .text = text, .suggested = suggested});
    }
    void addBreak(std::vector<markup::Node> &target)
    {
        target.push_back({.type = NodeType::HardBreak});
        m_endsInGap = true;
    }
    void begin() { m_endsInGap = true; }

    markup::Suggested suggested = markup::Suggested::No; ///< of the words that are added

private:
    bool m_endsInGap = true; ///< nothing, or a space, stands before
};

/// A whole number that an attribute says, of what makes sense here; else 1.
int numberOf(const Node &node, QLatin1StringView attribute, int most)
{
    bool isNumber = false;
    const int number = node.attribute(attribute).trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? number : 1;
}

bool hasWords(const std::vector<markup::Node> &inlines)
{
    return std::ranges::any_of(
        inlines, [](const markup::Node &one) { return !markup::plainText(one).trimmed().isEmpty(); });
}

/// Without breaks and spaces at its end.
void trimEnd(std::vector<markup::Node> &inlines)
{
    while (!inlines.empty()) {
        markup::Node &last = inlines.back();
        if (last.type == NodeType::Text) {
            while (last.text.endsWith(u' '))
                last.text.chop(1);
        } else if (last.type != NodeType::HardBreak && !last.children.empty()) {
            trimEnd(last.children);
        }
        const bool isNothing
            = last.type == NodeType::HardBreak || (last.type == NodeType::Text && last.text.isEmpty())
              || (last.type != NodeType::Text && last.type != NodeType::Code && last.children.empty());
        if (!isNothing)
            return;
        inlines.pop_back();
    }
}

/// Takes the space away that inlines begin or end with. False where there is none.
bool takeSpace(std::vector<markup::Node> &inlines, bool atBegin)
{
    if (inlines.empty())
        return false;
    markup::Node &outer = atBegin ? inlines.front() : inlines.back();
    if (outer.type != NodeType::Text)
        return outer.type != NodeType::Code && takeSpace(outer.children, atBegin);
    const bool isThere = outer.suggested == markup::Suggested::No && outer.text.size() > 1
                         && (atBegin ? outer.text.startsWith(u' ') : outer.text.endsWith(u' '));
    if (isThere)
        outer.text = atBegin ? outer.text.sliced(1) : outer.text.chopped(1);
    return isThere;
}

class Builder
{
public:
    explicit Builder(QUrl base, Suggestions suggestions = Suggestions::Ignored)
        : m_base(std::move(base))
        , m_suggestions(suggestions)
    { }

    std::optional<PagePicture> picture(const Node *figure)
    {
        addFigure(figure);
        return m_content.pictures.empty() ? std::nullopt : std::optional(m_content.pictures.front());
    }

    PageContent build(const Node *article)
    {
        m_content.body.type = NodeType::Document;
        addBlocks(article, m_content.body.children, 0);
        flush(m_content.body.children);
        return std::move(m_content);
    }

private:
    void flush(std::vector<markup::Node> &target);
    void addBlocks(const Node *node, std::vector<markup::Node> &target, int depth);
    bool addBlock(const Node *node, std::vector<markup::Node> &target, int depth);
    void addList(const Node *list, std::vector<markup::Node> &target, int depth);
    void addCells(const Node *row, std::vector<markup::Node> &line, std::vector<int> &held);
    bool addTable(const Node *table, std::vector<markup::Node> &target);
    void addInline(const Node *node, std::vector<markup::Node> &target);
    void addInlines(const Node *node, std::vector<markup::Node> &target);
    void addPicture(const Node *picture, const QString &caption);
    void addFigure(const Node *figure);

    void addRaised(const Node *node, std::vector<markup::Node> &target);
    bool addSuggestion(const Node *node, std::vector<markup::Node> &target);

    QUrl m_base;
    Suggestions m_suggestions;
    PageContent m_content;
    Inlines m_inlines;
    std::vector<markup::Node> m_line; ///< words that wait for their paragraph
};

void Builder::flush(std::vector<markup::Node> &target)
{
    trimEnd(m_line);
    if (hasWords(m_line))
        target.push_back({.type = NodeType::Paragraph, .children = std::move(m_line)});
    m_line.clear();
    m_inlines.begin();
}

void Builder::addBlocks(const Node *node, std::vector<markup::Node> &target, int depth)
{
    for (const Node *child : node->children) {
        if (isPhrasing(*child) && child->tag != "img"_L1) {
            addInline(child, m_line);
        } else if (!addBlock(child, target, depth)) {
            flush(target);
            addBlocks(child, target, depth);
            flush(target);
        }
    }
}

/// False for what only holds other blocks.
bool Builder::addBlock(const Node *node, std::vector<markup::Node> &target, int depth)
{
    static const QHash<QString, int> headings{{u"h1"_s, 2}, {u"h2"_s, 2}, {u"h3"_s, 3},
                                              {u"h4"_s, 4}, {u"h5"_s, 5}, {u"h6"_s, 6}};
    if (node->tag == "img"_L1) {
        addPicture(node, {});
        return true;
    }
    if (node->tag == "a"_L1) { // a link around blocks: its blocks, without the link
        return false;
    }
    if (node->tag == "figure"_L1 || isCaption(*node)) {
        flush(target);
        addFigure(node);
        return true;
    }
    if (const int level = headings.value(node->tag); level > 0) {
        flush(target);
        addInlines(node, m_line);
        trimEnd(m_line);
        std::erase_if(m_line, [](const markup::Node &one) { return one.type == NodeType::HardBreak; });
        if (hasWords(m_line))
            target.push_back({.type = NodeType::Heading, .level = level, .children = std::move(m_line)});
        m_line.clear();
        m_inlines.begin();
        return true;
    }
    if (node->tag == "hr"_L1) {
        flush(target);
        return true;
    }
    if (node->tag == "pre"_L1) {
        flush(target);
        if (const QString words = wordsOf(node); !words.trimmed().isEmpty())
            target.push_back(
                {.type = NodeType::CodeBlock, .text = words.endsWith(u'\n') ? words : words + u'\n'});
        return true;
    }
    if (node->tag == "table"_L1) {
        flush(target);
        return addTable(node, target);
    }
    if (depth >= deepestBlocks)
        return false;
    if (node->tag == "ul"_L1 || node->tag == "ol"_L1) {
        flush(target);
        addList(node, target, depth + 1);
        return true;
    }
    if (node->tag == "blockquote"_L1) {
        flush(target);
        markup::Node quote{.type = NodeType::BlockQuote};
        addBlocks(node, quote.children, depth + 1);
        flush(quote.children);
        if (!quote.children.empty())
            target.push_back(std::move(quote));
        return true;
    }
    return false;
}

void Builder::addList(const Node *list, std::vector<markup::Node> &target, int depth)
{
    const bool isOrdered = list->tag == "ol"_L1;
    markup::Node made{.type = isOrdered ? NodeType::OrderedList : NodeType::BulletList,
                      .level = isOrdered ? numberOf(*list, "start"_L1, mostNumber) : 0};
    for (const Node *item : list->children) {
        if (item->isText())
            continue;
        markup::Node one{.type = NodeType::ListItem};
        addBlocks(item, one.children, depth);
        flush(one.children);
        made.tight
            = made.tight && std::ranges::count(one.children, NodeType::Paragraph, &markup::Node::type) <= 1;
        if (!one.children.empty())
            made.children.push_back(std::move(one));
    }
    if (!made.children.empty())
        target.push_back(std::move(made));
}

/// A cell that reaches over several rows or columns stands in the first; the others are empty, so that what
/// is below a heading stays below it.
void Builder::addCells(const Node *row, std::vector<markup::Node> &line, std::vector<int> &held)
{
    const auto fill = [&] {
        for (; line.size() < held.size() && held[line.size()] > 0;
             line.push_back({.type = NodeType::TableCell}))
            --held[line.size()];
    };
    for (const Node *cell : row->children) {
        if (cell->tag != "td"_L1 && cell->tag != "th"_L1)
            continue;
        fill();
        const int rows = numberOf(*cell, "rowspan"_L1, mostSpanned);
        markup::Node one{.type = NodeType::TableCell};
        m_inlines.begin();
        addInlines(cell, one.children);
        trimEnd(one.children);
        std::ranges::replace_if(
            one.children, [](const markup::Node &part) { return part.type == NodeType::HardBreak; },
            markup::Node{.type = NodeType::Text, .text = u" "_s});
        for (int i = std::max(1, numberOf(*cell, "colspan"_L1, mostSpanned)); i > 0; --i) {
            held.resize(std::max(held.size(), line.size() + 1));
            held[line.size()] = std::max(0, rows - 1);
            line.push_back(std::exchange(one, {.type = NodeType::TableCell}));
        }
    }
    fill();
}

/// A table of data; one that lays out a page is no block of its own.
bool Builder::addTable(const Node *table, std::vector<markup::Node> &target)
{
    auto *whole = const_cast<Node *>(table);
    const std::vector<Node *> rows = elements(whole, {"tr"_L1});
    const bool hasHead = !elements(whole, {"th"_L1}).empty();
    const bool hasBlocks
        = !elements(whole, {"p"_L1, "div"_L1, "ul"_L1, "ol"_L1, "table"_L1, "img"_L1}).empty();
    if (rows.size() < 2 || (!hasHead && hasBlocks))
        return false;
    markup::Node made{.type = NodeType::Table};
    size_t columns = 0;
    std::vector<int> held; ///< for each column, how many rows a cell above still reaches down
    for (const Node *row : rows) {
        markup::Node line{.type = NodeType::TableRow, .isHeader = made.children.empty()};
        addCells(row, line.children, held);
        columns = std::max(columns, line.children.size());
        if (!line.children.empty())
            made.children.push_back(std::move(line));
    }
    m_inlines.begin();
    for (markup::Node &row : made.children) {
        while (row.children.size() < columns)
            row.children.push_back({.type = NodeType::TableCell});
    }
    if (made.children.size() < 2 || columns < 2)
        return false;
    target.push_back(std::move(made));
    return true;
}

void Builder::addInlines(const Node *node, std::vector<markup::Node> &target)
{
    for (const Node *child : node->children)
        addInline(child, target);
}

void Builder::addInline(const Node *node, std::vector<markup::Node> &target)
{
    static const QHash<QString, NodeType> kinds{{u"em"_s, NodeType::Emphasis},
                                                {u"i"_s, NodeType::Emphasis},
                                                {u"cite"_s, NodeType::Emphasis},
                                                {u"strong"_s, NodeType::Strong},
                                                {u"b"_s, NodeType::Strong},
                                                {u"a"_s, NodeType::Link},
                                                {u"s"_s, NodeType::Strikethrough},
                                                {u"del"_s, NodeType::Strikethrough},
                                                {u"strike"_s, NodeType::Strikethrough}};
    if (node->isText()) {
        m_inlines.addText(node->text, target);
        return;
    }
    if (node->tag == "br"_L1) {
        m_inlines.addBreak(target);
        return;
    }
    if (node->tag == "img"_L1) {
        addPicture(node, {});
        return;
    }
    if (m_suggestions == Suggestions::Read && addSuggestion(node, target))
        return;
    if (node->tag == "sup"_L1 || node->tag == "sub"_L1) {
        addRaised(node, target);
        return;
    }
    const auto kind = kinds.find(node->tag);
    const QUrl url = m_base.resolved(QUrl(node->attribute("href"_L1).trimmed()));
    const bool isPlain = kind == kinds.end() || (*kind == NodeType::Link && !isWebAddress(url));
    if (isPlain) {
        addInlines(node, target);
        return;
    }
    markup::Node made{.type = *kind,
                      .target = *kind == NodeType::Link ? url.toString(QUrl::FullyEncoded) : QString()};
    addInlines(node, made.children);
    if (!hasWords(made.children)) {
        std::ranges::move(made.children, std::back_inserter(target));
        return;
    }
    // Spaces stand outside of what is emphasised: within it, its marks would be words.
    const auto space = [&target](bool isThere) {
        if (isThere)
            target.push_back({.type = NodeType::Text, .text = u" "_s});
    };
    space(takeSpace(made.children, true));
    const bool endsInSpace = takeSpace(made.children, false);
    target.push_back(std::move(made));
    space(endsInSpace);
}

/// Figures and letters above or below the line: 10⁶ is not 106.
void Builder::addRaised(const Node *node, std::vector<markup::Node> &target)
{
    std::vector<markup::Node> words;
    addInlines(node, words);
    const bool isPlain = !hasWords(words);
    if (!isPlain)
        target.push_back({.type = NodeType::InlineHtml, .text = u'<' + node->tag + u'>'});
    std::ranges::move(words, std::back_inserter(target));
    if (!isPlain)
        target.push_back({.type = NodeType::InlineHtml, .text = u"</"_s + node->tag + u'>'});
}

/// Words that somebody suggests to put in or to take out.
bool Builder::addSuggestion(const Node *node, std::vector<markup::Node> &target)
{
    const bool isInsertion = node->tag == "ins"_L1;
    if (!isInsertion && node->tag != "del"_L1)
        return false;
    const markup::Suggested before = m_inlines.suggested;
    m_inlines.suggested = isInsertion ? markup::Suggested::Insertion : markup::Suggested::Deletion;
    addInlines(node, target);
    m_inlines.suggested = before;
    return true;
}

void Builder::addPicture(const Node *picture, const QString &caption)
{
    PagePicture made;
    const QUrl url = m_base.resolved(QUrl(picture->attribute("src"_L1).trimmed()));
    made.address = isWebAddress(url) ? url.toString() : QString();
    made.alternateText = picture->attribute("alt"_L1).simplified();
    made.caption = caption;
    if (!made.address.isEmpty() || !made.caption.isEmpty())
        m_content.pictures.push_back(std::move(made));
}

/// A picture with its caption, or a caption alone.
void Builder::addFigure(const Node *figure)
{
    auto *whole = const_cast<Node *>(figure);
    QString words;
    if (isCaption(*figure)) {
        words = lineOf(figure);
    } else {
        for (const Node *caption : elements(whole, isCaption)) {
            if (!isWithin(caption, [](const Node &one) { return isCaption(one); }, 3))
                words += (words.isEmpty() ? u""_s : u" "_s) + lineOf(caption);
        }
    }
    const std::vector<Node *> pictures = elements(whole, {"img"_L1});
    PagePicture made{.caption = words};
    if (const std::vector<Line> lines = readLines(words); lines.size() == 1) {
        if (const auto told = photoWords(lines.front()); told && !told->credit.isEmpty()) {
            made.caption = told->caption;
            made.credit = told->credit;
        }
    }
    if (!pictures.empty()) {
        const QUrl url = m_base.resolved(QUrl(pictures.front()->attribute("src"_L1).trimmed()));
        made.address = isWebAddress(url) ? url.toString() : QString();
        made.alternateText = pictures.front()->attribute("alt"_L1).simplified();
    }
    if (!made.address.isEmpty() || !words.isEmpty())
        m_content.pictures.push_back(std::move(made));
}

}

PageContent contentOf(const Node *article, const QUrl &base, Suggestions suggestions)
{
    return Builder(base, suggestions).build(article);
}

std::optional<PagePicture> leadPicture(Node *root, const QUrl &base)
{
    const auto isStory = [](const Node &one) { return one.tag == "article"_L1 || one.tag == "main"_L1; };
    for (Node *figure : elements(root, {"figure"_L1})) {
        const Node *caption = firstElement(figure, "figcaption"_L1);
        if (caption && lengthOf(caption) > 0 && isWithin(figure, isStory))
            return Builder(base).picture(figure);
    }
    return std::nullopt;
}

}
