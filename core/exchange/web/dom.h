// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <deque>
#include <functional>
#include <vector>

namespace galley::exchange::web {

/// An element of a page, or a stretch of its words (without a tag).
struct Node
{
    struct Attribute
    {
        QString name;
        QString value;
    };

    QString tag;  ///< in small letters; empty: words
    QString text; ///< of words
    std::vector<Attribute> attributes;
    std::vector<Node *> children;
    Node *parent = nullptr;

    bool isText() const { return tag.isEmpty(); }
    QString attribute(QLatin1StringView name) const;
    bool hasAttribute(QLatin1StringView name) const;
    /// Class and id, for words that tell what it is.
    QString names() const;
    size_t indexInParent() const;
    /// Takes it out of its page; it stays valid as long as the page.
    void detach();
    void append(Node *child);
    void insert(size_t at, Node *child);
};

/// A web page as a tree. Owns all its nodes, those taken out too.
class Page
{
public:
    /// Reads HTML as browsers do (HTML Living Standard, 13.2). No page is refused for its faults; elements
    /// nested deeper than 500 are taken for part of the one above, and a tag's attributes above 100 are left
    /// out. Invalid over 32 MiB.
    static base::Result<Page> parse(const QString &html);

    Node *root() const { return m_root; }
    Node *body() const;
    Node *make(const QString &tag);
    Node *makeText(const QString &text);

private:
    std::deque<Node> m_nodes; ///< their places in memory do not change
    Node *m_root = nullptr;
};

/// Elements below a node that pass, in the order of the page.
std::vector<Node *> elements(Node *node, const std::function<bool(const Node &)> &passes);
std::vector<Node *> elements(Node *node, std::initializer_list<QLatin1StringView> tags);
Node *firstElement(Node *node, QLatin1StringView tag);
/// Whether one of the elements around it, at most so many above, passes.
bool isWithin(const Node *node, const std::function<bool(const Node &)> &passes, int most = 1000);
/// All words below it as they stand.
QString wordsOf(const Node *node);
/// The same in one line.
QString lineOf(const Node *node);
qsizetype lengthOf(const Node *node); ///< of lineOf()

}
