// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/dom.h"

#include "core/exchange/web/scan.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::web {

namespace {

constexpr qsizetype mostBytes = 32 << 20;

QString tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
}

struct GumboFree
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// Copies Gumbo's tree without calling itself: pages nest deeply.
void copyTree(Page &page, const GumboNode *from, Node *to)
{
    std::vector<std::pair<const GumboNode *, Node *>> open{{from, to}};
    while (!open.empty()) {
        const auto [source, target] = open.back();
        open.pop_back();
        const GumboVector &children = source->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE
                || child->type == GUMBO_NODE_CDATA) {
                target->append(page.makeText(QString::fromUtf8(child->v.text.text)));
            } else if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
                Node *made = page.make(tagOf(child->v.element));
                const GumboVector &attributes = child->v.element.attributes;
                for (unsigned a = 0; a < attributes.length; ++a) {
                    const auto *one = static_cast<const GumboAttribute *>(attributes.data[a]);
                    made->attributes.push_back({QString::fromUtf8(one->name), QString::fromUtf8(one->value)});
                }
                target->append(made);
                open.emplace_back(child, made);
            }
        }
    }
}

void collect(Node *node, const std::function<bool(const Node &)> &passes, std::vector<Node *> &found)
{
    for (Node *child : node->children) {
        if (child->isText())
            continue;
        if (passes(*child))
            found.push_back(child);
        collect(child, passes, found);
    }
}

void addWords(const Node *node, QString &words)
{
    if (node->isText())
        words += node->text;
    for (const Node *child : node->children)
        addWords(child, words);
}

}

QString Node::attribute(QLatin1StringView name) const
{
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? QString() : found->value;
}

bool Node::hasAttribute(QLatin1StringView name) const
{
    return std::ranges::contains(attributes, name, &Attribute::name);
}

QString Node::names() const
{
    return attribute("class"_L1) + u' ' + attribute("id"_L1);
}

size_t Node::indexInParent() const
{
    return static_cast<size_t>(std::ranges::find(parent->children, this) - parent->children.begin());
}

void Node::detach()
{
    if (parent)
        std::erase(parent->children, this);
    parent = nullptr;
}

void Node::append(Node *child)
{
    insert(children.size(), child);
}

void Node::insert(size_t at, Node *child)
{
    child->detach();
    child->parent = this;
    children.insert(children.begin() + static_cast<std::ptrdiff_t>(std::min(at, children.size())), child);
}

base::Result<Page> Page::parse(const QString &html)
{
    const QByteArray bytes = withoutExcess(html.toUtf8());
    if (bytes.size() > mostBytes)
        return base::failure(base::ErrorCode::Invalid, u"the page has more than 32 MiB"_s);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // pages have millions, and nobody asks for them
    const std::unique_ptr<GumboOutput, GumboFree> output(
        gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size())));
    Page page;
    page.m_root = page.make(u"html"_s);
    for (unsigned a = 0; a < output->root->v.element.attributes.length; ++a) {
        const auto *one = static_cast<const GumboAttribute *>(output->root->v.element.attributes.data[a]);
        page.m_root->attributes.push_back({QString::fromUtf8(one->name), QString::fromUtf8(one->value)});
    }
    copyTree(page, output->root, page.m_root);
    return page;
}

Node *Page::body() const
{
    const auto found = std::ranges::find(m_root->children, u"body"_s, &Node::tag);
    return found == m_root->children.end() ? m_root : *found;
}

Node *Page::make(const QString &tag)
{
    m_nodes.emplace_back();
    m_nodes.back().tag = tag;
    return &m_nodes.back();
}

Node *Page::makeText(const QString &text)
{
    m_nodes.emplace_back();
    m_nodes.back().text = text;
    return &m_nodes.back();
}

std::vector<Node *> elements(Node *node, const std::function<bool(const Node &)> &passes)
{
    std::vector<Node *> found;
    collect(node, passes, found);
    return found;
}

std::vector<Node *> elements(Node *node, std::initializer_list<QLatin1StringView> tags)
{
    return elements(node, [&tags](const Node &one) { return std::ranges::contains(tags, one.tag); });
}

Node *firstElement(Node *node, QLatin1StringView tag)
{
    for (Node *child : node->children) {
        if (child->tag == tag)
            return child;
        if (Node *below = firstElement(child, tag))
            return below;
    }
    return nullptr;
}

bool isWithin(const Node *node, const std::function<bool(const Node &)> &passes, int most)
{
    for (const Node *around = node->parent; around && most-- > 0; around = around->parent) {
        if (passes(*around))
            return true;
    }
    return false;
}

QString wordsOf(const Node *node)
{
    QString words;
    addWords(node, words);
    return words;
}

QString lineOf(const Node *node)
{
    return wordsOf(node).simplified();
}

qsizetype lengthOf(const Node *node)
{
    return lineOf(node).size();
}

}
