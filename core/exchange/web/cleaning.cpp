// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/cleaning.h"

#include "core/exchange/web/parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::web {

namespace {

constexpr qsizetype shareable = 500; ///< characters: with more it is no box to share the article

bool isWhite(const Node *node)
{
    return node->isText() && node->text.trimmed().isEmpty();
}

Node *nextInLine(Node *node)
{
    Node *parent = node->parent;
    for (size_t i = node->indexInParent() + 1; i < parent->children.size(); ++i) {
        if (!isWhite(parent->children[i]))
            return parent->children[i];
    }
    return nullptr;
}

/// Two line breaks in a row end a paragraph.
void paragraphsOfBreaks(Page &page)
{
    for (Node *br : elements(page.body(), {"br"_L1})) {
        if (!br->parent)
            continue;
        bool isDouble = false;
        for (Node *next = nextInLine(br); next && next->tag == "br"_L1; next = nextInLine(br)) {
            isDouble = true;
            next->detach();
        }
        if (!isDouble)
            continue;
        Node *parent = br->parent;
        Node *paragraph = page.make(u"p"_s);
        parent->insert(br->indexInParent(), paragraph);
        br->detach();
        for (size_t i = paragraph->indexInParent() + 1; i < parent->children.size();) {
            Node *next = parent->children[i];
            Node *behind = next->tag == "br"_L1 ? nextInLine(next) : nullptr;
            if (!isPhrasing(*next) || (behind && behind->tag == "br"_L1))
                break;
            paragraph->append(next);
        }
        while (!paragraph->children.empty() && isWhite(paragraph->children.back()))
            paragraph->children.back()->detach();
        if (parent->tag == "p"_L1)
            parent->tag = u"div"_s;
    }
}

bool isDataTable(Node *table)
{
    if (table->attribute("role"_L1) == "presentation"_L1 || table->attribute("datatable"_L1) == "0"_L1)
        return false;
    if (table->hasAttribute("summary"_L1))
        return true;
    if (const Node *caption = firstElement(table, "caption"_L1); caption && lengthOf(caption) > 0)
        return true;
    if (!elements(table, {"col"_L1, "colgroup"_L1, "tfoot"_L1, "thead"_L1, "th"_L1}).empty())
        return true;
    if (firstElement(table, "table"_L1)) // tables in tables lay out a page
        return false;
    const std::vector<Node *> rows = elements(table, {"tr"_L1});
    size_t columns = 0;
    for (Node *row : rows)
        columns = std::max(columns, elements(row, {"td"_L1}).size());
    if (rows.size() <= 1 || columns <= 1)
        return false;
    return rows.size() >= 10 || columns > 4 || rows.size() * columns > 10;
}

bool isInDataTable(const Node *node)
{
    return isWithin(
        node, [](const Node &one) { return one.tag == "table"_L1 && isDataTable(const_cast<Node *>(&one)); });
}

/// What an element holds, in numbers.
struct Counts
{
    explicit Counts(Node *node)
    {
        for (const Node *one : elements(node, [](const Node &) { return true; })) {
            paragraphs += one->tag == "p"_L1;
            pictures += one->tag == "img"_L1;
            items += one->tag == "li"_L1;
            inputs += one->tag == "input"_L1;
            const bool isForeign
                = one->tag == "object"_L1 || one->tag == "embed"_L1 || one->tag == "iframe"_L1;
            foreign += isForeign;
            hasFilm = hasFilm || (isForeign && isMedia(*one));
        }
    }
    int paragraphs = 0, pictures = 0, items = 0, inputs = 0, foreign = 0;
    bool hasFilm = false;
};

bool isList(Node *node)
{
    if (node->tag == "ul"_L1 || node->tag == "ol"_L1)
        return true;
    return densityOf(node, {"ul"_L1, "ol"_L1}) > 0.9;
}

/// Whether something in an article looks like what stands beside articles.
bool looksForeign(Node *node, const Trust &trust)
{
    static const QRegularExpression advert(
        u"^(ad(vert(ising|isement)?)?|pub(licité)?|werbung|anzeige|реклама|anuncio|loading…?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const int weight = trust.weights ? weightOf(*node) : 0;
    if (weight < 0)
        return true;
    const QString words = lineOf(node);
    if (commasIn(words) >= 10)
        return false;
    const Counts counts(node);
    if (counts.hasFilm)
        return false;
    if (words.contains(advert))
        return true;
    const bool isOfItems = isList(node);
    const double links = linkDensity(node);
    const bool inFigure = isWithin(node, [](const Node &one) { return one.tag == "figure"_L1; });
    const double headings = densityOf(node, {"h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1});
    const double running = densityOf(node, {"span"_L1, "li"_L1, "td"_L1, "blockquote"_L1, "dl"_L1, "div"_L1,
                                            "img"_L1, "ol"_L1, "p"_L1, "pre"_L1, "table"_L1, "ul"_L1});
    const bool manyPictures
        = !isOfItems && !inFigure && counts.pictures > 1 && counts.paragraphs * 2 < counts.pictures;
    const bool manyItems = !isOfItems && counts.items - 100 > counts.paragraphs;
    const bool isForm = counts.inputs > counts.paragraphs / 3;
    const bool isBare = !isOfItems && headings < 0.9 && words.size() < 25
                        && (counts.pictures == 0 || counts.pictures > 2) && !inFigure && links > 0;
    const bool isOfLinks = (!isOfItems && weight < 25 && links > 0.2) || (weight >= 25 && links > 0.5);
    const bool isForeign = (counts.foreign == 1 && words.size() < 75) || counts.foreign > 1;
    const bool isNothing = counts.pictures == 0 && running == 0;
    const bool isOut = manyPictures || manyItems || isForm || isBare || isOfLinks || isForeign || isNothing;
    if (!isOut || !isOfItems)
        return isOut;
    // A list of pictures, each with nothing beside it.
    const bool isPlain = std::ranges::all_of(node->children, [](const Node *item) {
        return std::ranges::count_if(item->children, [](const Node *one) { return !one->isText(); }) <= 1;
    });
    return !(isPlain && counts.items > 0 && counts.items == counts.pictures);
}

void cleanByLooks(Node *article, std::initializer_list<QLatin1StringView> tags, const Trust &trust)
{
    if (!trust.looks)
        return;
    std::vector<Node *> found = elements(article, tags);
    for (Node *node : std::views::reverse(found)) { // the inner ones first
        const bool isTable = node->tag == "table"_L1 && isDataTable(node);
        const bool inCode = isWithin(node, [](const Node &one) { return one.tag == "code"_L1; });
        if (!node->parent || isTable || inCode || isInDataTable(node))
            continue;
        if (looksForeign(node, trust))
            node->detach();
    }
}

void cleanAll(Node *article, std::initializer_list<QLatin1StringView> tags)
{
    for (Node *node : elements(article, tags)) {
        const bool isFilm = (node->tag == "object"_L1 || node->tag == "embed"_L1 || node->tag == "iframe"_L1)
                            && isMedia(*node);
        if (!isFilm)
            node->detach();
    }
}

void cleanSharing(Node *article)
{
    for (Node *part : std::vector<Node *>(article->children)) {
        for (Node *node : elements(part, [](const Node &one) { return soundsLikeSharing(one.names()); })) {
            if (lengthOf(node) < shareable)
                node->detach();
        }
    }
}

}

void preparePage(Page &page)
{
    for (Node *node :
         elements(page.root(), {"script"_L1, "style"_L1, "noscript"_L1, "template"_L1, "svg"_L1}))
        node->detach();
    paragraphsOfBreaks(page);
    for (Node *font : elements(page.body(), {"font"_L1}))
        font->tag = u"span"_s;
}

void cleanArticle(Page &, Node *article, const Trust &trust)
{
    cleanByLooks(article, {"form"_L1, "fieldset"_L1}, trust);
    cleanAll(article, {"object"_L1, "embed"_L1, "footer"_L1, "link"_L1, "aside"_L1});
    cleanSharing(article);
    cleanAll(article, {"iframe"_L1, "input"_L1, "textarea"_L1, "select"_L1, "button"_L1});
    for (Node *heading : elements(article, {"h1"_L1, "h2"_L1})) {
        if (trust.weights && weightOf(*heading) < 0)
            heading->detach();
    }
    cleanByLooks(article, {"table"_L1, "ul"_L1, "div"_L1}, trust);
    for (Node *paragraph : elements(article, {"p"_L1})) {
        const bool hasPicture
            = !elements(paragraph, {"img"_L1, "picture"_L1, "embed"_L1, "object"_L1, "iframe"_L1}).empty();
        if (!hasPicture && lengthOf(paragraph) == 0)
            paragraph->detach();
    }
}

}
