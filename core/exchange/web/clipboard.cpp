// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/clipboard.h"

#include "core/exchange/web/tomarkup.h"
#include "core/markup/writer.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using namespace web;

constexpr qsizetype mostCharacters = 1'000'000; ///< the window waits for this

/// A property of an element's style attribute, in small letters.
QString styleOf(const Node &node, const QString &property)
{
    for (const QString &part : node.attribute("style"_L1).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && part.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return part.sliced(colon + 1).trimmed().toLower();
    }
    return {};
}

bool isBold(const QString &weight)
{
    return weight == "bold"_L1 || weight == "bolder"_L1 || weight.toInt() >= 600;
}

/// Puts the children of a node into a new element around them.
void wrap(Page &page, Node *node, const QString &tag)
{
    Node *inner = page.make(tag);
    for (Node *child : std::vector(node->children)) {
        child->detach();
        inner->append(child);
    }
    node->append(inner);
}

/// Looks that programs write as styles become elements; elements that a style takes back become plain.
/// (Google Docs puts everything into a <b> that is not bold.)
void readLooks(Page &page, Node *root)
{
    for (Node *node : elements(root, [](const Node &one) { return !one.isText(); })) {
        const QString weight = styleOf(*node, u"font-weight"_s);
        const bool isStrong = node->tag == "b"_L1 || node->tag == "strong"_L1;
        if (isStrong && !weight.isEmpty() && !isBold(weight)) {
            node->tag = u"span"_s;
        } else if (node->tag == "span"_L1) {
            if (isBold(weight))
                wrap(page, node, u"b"_s);
            if (styleOf(*node, u"font-style"_s) == "italic"_L1)
                wrap(page, node, u"i"_s);
            if (styleOf(*node, u"text-decoration"_s).contains("line-through"_L1))
                wrap(page, node, u"s"_s);
        } else if (node->tag == "del"_L1 || node->tag == "strike"_L1) {
            node->tag = u"s"_s;
        }
    }
}

/// What a program says about itself, and pictures, whose bytes are not on the clipboard's page.
void takeOutRest(Node *root)
{
    static const QStringList tags{u"style"_s, u"script"_s, u"meta"_s,     u"title"_s,   u"link"_s,
                                  u"xml"_s,   u"img"_s,    u"template"_s, u"noscript"_s};
    for (Node *node : elements(root, [](const Node &one) { return tags.contains(one.tag); }))
        node->detach();
}

/// Word writes the items of a list as paragraphs with a style "mso-list:l0 level1 lfo1", the number in a span
/// of its own.
struct WordItem
{
    Node *node = nullptr;
    int level = 1;
    bool isOrdered = false;
};

std::optional<WordItem> wordItem(Node *node)
{
    static const QRegularExpression place(u"\\bl\\d+ level(\\d)"_s), number(u"^\\W?\\w{1,4}[.)]"_s);
    const auto match = place.match(styleOf(*node, u"mso-list"_s));
    if (!match.hasMatch())
        return std::nullopt;
    WordItem item{node, match.captured(1).toInt(), false};
    for (Node *span : elements(node, {"span"_L1})) {
        if (styleOf(*span, u"mso-list"_s) != "ignore"_L1)
            continue;
        item.isOrdered = number.match(lineOf(span)).hasMatch();
        span->detach();
    }
    return item;
}

void readWordLists(Page &page, Node *parent)
{
    std::vector<Node *> open; ///< lists, one in the other
    const QList<Node *> children(parent->children.begin(), parent->children.end()); // which are moved
    for (Node *child : children) {
        if (child->isText() && child->text.trimmed().isEmpty())
            continue;
        const auto item = child->isText() ? std::nullopt : wordItem(child);
        if (!item) {
            open.clear();
            readWordLists(page, child);
            continue;
        }
        const auto level = static_cast<size_t>(std::clamp(item->level, 1, 8));
        while (open.size() > level)
            open.pop_back();
        while (open.size() < level) {
            Node *list = page.make(item->isOrdered ? u"ol"_s : u"ul"_s);
            if (open.empty()) {
                parent->insert(child->indexInParent(), list);
            } else {
                if (open.back()->children.empty())
                    open.back()->append(page.make(u"li"_s));
                open.back()->children.back()->append(list);
            }
            open.push_back(list);
        }
        child->detach();
        Node *entry = page.make(u"li"_s);
        entry->append(child);
        child->tag = u"p"_s;
        open.back()->append(entry);
    }
}

}

QString clipboardMarkup(const QString &html)
{
    if (html.size() > mostCharacters)
        return {};
    auto page = Page::parse(html);
    if (!page || !page->body())
        return {};
    takeOutRest(page->body());
    readLooks(*page, page->body());
    readWordLists(*page, page->body());
    return markup::write(contentOf(page->body(), QUrl()).body).trimmed();
}

}
