// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/article.h"

#include "core/base/patience.h"
#include "core/exchange/web/cleaning.h"
#include "core/exchange/web/parts.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::web {

namespace {

constexpr qsizetype enoughText
    = 500;                ///< characters: with less, names are believed less and it is tried again
constexpr int levels = 5; ///< elements around a paragraph that it speaks for
constexpr size_t mostCandidates = 5;
constexpr qsizetype leastParagraph = 25; ///< characters

class Finder
{
public:
    Finder(Page &page, QString title, Trust trust) : m_page(page), m_title(std::move(title)), m_trust(trust)
    { }

    FoundArticle find()
    {
        prune(m_page.body());
        std::vector<Node *> paragraphs = this->paragraphs(m_page.body());
        for (Node *paragraph : paragraphs) {
            if (!base::Patience::isOver())
                score(paragraph);
        }
        Node *top = bestElement();
        m_found.content = withSiblings(top);
        cleanArticle(m_page, m_found.content, m_trust);
        return m_found;
    }

private:
    void prune(Node *body);
    bool isOut(Node *node);
    std::vector<Node *> paragraphs(Node *body);
    void wrapPhrasing(Node *div);
    void score(Node *paragraph);
    double &scoreOf(Node *node);
    Node *bestElement();
    Node *sharedAncestor(Node *top, const std::vector<Node *> &candidates);
    Node *climb(Node *top);
    Node *withSiblings(Node *top);
    bool belongs(Node *sibling, Node *top, double threshold);

    Page &m_page;
    QString m_title;
    Trust m_trust;
    QHash<Node *, double> m_scores;
    FoundArticle m_found;
    bool m_seenTitle = false;
};

/// Takes out what is nobody's text, in the order of the page.
void Finder::prune(Node *body)
{
    std::vector<Node *> open{body};
    while (!open.empty() && !base::Patience::isOver()) {
        Node *node = open.back();
        open.pop_back();
        if (node != body && isOut(node)) {
            node->detach();
            continue;
        }
        for (Node *child : std::views::reverse(node->children)) {
            if (!child->isText())
                open.push_back(child);
        }
    }
}

bool isEmpty(const Node *node)
{
    const bool hasWords = lengthOf(node) > 0;
    const auto kept
        = [](const Node *child) { return child->isText() || child->tag == "br"_L1 || child->tag == "hr"_L1; };
    return !hasWords && std::ranges::all_of(node->children, kept);
}

bool Finder::isOut(Node *node)
{
    static const QSet<QString> roles{u"menu"_s,  u"menubar"_s,     u"complementary"_s, u"navigation"_s,
                                     u"alert"_s, u"alertdialog"_s, u"dialog"_s};
    static const QSet<QString> mayBeEmpty{u"div"_s, u"section"_s, u"header"_s, u"h1"_s, u"h2"_s,
                                          u"h3"_s,  u"h4"_s,      u"h5"_s,     u"h6"_s};
    if (isHidden(*node))
        return true;
    const QString names = node->names();
    const bool mayBeByline
        = m_found.byline.isEmpty()
          && (node->attribute("rel"_L1) == "author"_L1 || node->attribute("itemprop"_L1).contains("author"_L1)
              || soundsLikeByline(names));
    if (mayBeByline) {
        const QString words = lineOf(node);
        if (!words.isEmpty() && words.size() < 100) {
            m_found.byline = words;
            return true;
        }
    }
    const bool isHeading = node->tag == "h1"_L1 || node->tag == "h2"_L1;
    if (isHeading && !m_seenTitle && likeness(m_title, lineOf(node)) > 0.75) {
        m_seenTitle = true;
        return true;
    }
    if (m_trust.names) {
        const bool isKept = node->tag == "a"_L1 || isWithin(node, [](const Node &one) {
                                return one.tag == "table"_L1 || one.tag == "code"_L1;
                            });
        if (!isKept && soundsLikeFurniture(names) && !soundsLikeContent(names))
            return true;
        if (roles.contains(node->attribute("role"_L1)))
            return true;
    }
    return mayBeEmpty.contains(node->tag) && isEmpty(node);
}

bool hasBlockBelow(Node *node)
{
    return !elements(node, isBlock).empty();
}

/// Words that stand in a division itself become paragraphs of their own.
void Finder::wrapPhrasing(Node *div)
{
    Node *paragraph = nullptr;
    for (Node *child : std::vector<Node *>(div->children)) {
        if (!isPhrasing(*child)) {
            paragraph = nullptr;
            continue;
        }
        const bool isGap = child->isText() ? child->text.trimmed().isEmpty() : child->tag == "br"_L1;
        if (!paragraph && isGap)
            continue;
        if (!paragraph) {
            paragraph = m_page.make(u"p"_s);
            div->insert(child->indexInParent(), paragraph);
        }
        paragraph->append(child);
    }
}

/// What speaks for the elements around it.
std::vector<Node *> Finder::paragraphs(Node *body)
{
    static const QSet<QString> scored{u"section"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s,
                                      u"h6"_s,      u"p"_s,  u"td"_s, u"pre"_s};
    std::vector<Node *> found;
    for (Node *node : elements(body, [](const Node &) { return true; })) {
        if (base::Patience::isOver())
            break;
        if (scored.contains(node->tag))
            found.push_back(node);
        if (node->tag != "div"_L1)
            continue;
        if (!hasBlockBelow(node)) {
            node->tag = u"p"_s;
            found.push_back(node);
            continue;
        }
        const size_t before = node->children.size();
        wrapPhrasing(node);
        std::vector<Node *> inner;
        std::ranges::copy_if(node->children, std::back_inserter(inner), [](const Node *child) {
            return !child->isText() || !child->text.trimmed().isEmpty();
        });
        const bool isShell = inner.size() == 1 && inner.front()->tag == "p"_L1 && linkDensity(node) < 0.25;
        if (isShell) { // the paragraph stands for it
            Node *paragraph = inner.front();
            paragraph->attributes.insert(paragraph->attributes.end(), node->attributes.begin(),
                                         node->attributes.end());
            node->parent->insert(node->indexInParent(), paragraph);
            node->detach();
            found.push_back(paragraph);
        } else if (before > 0) {
            for (Node *child : node->children) {
                if (child->tag == "p"_L1 && child->attributes.empty())
                    found.push_back(child);
            }
        }
    }
    std::vector<Node *> once;
    QSet<Node *> seen;
    for (Node *node : found) {
        if (!seen.contains(node) && node->parent)
            once.push_back(node);
        seen.insert(node);
    }
    return once;
}

/// What an element is worth by what it is, before any paragraph speaks for it.
double &Finder::scoreOf(Node *node)
{
    const auto known = m_scores.find(node);
    if (known != m_scores.end())
        return *known;
    static const QHash<QString, int> worth{
        {u"div"_s, 5}, {u"pre"_s, 3},   {u"td"_s, 3},  {u"blockquote"_s, 3}, {u"address"_s, -3},
        {u"ol"_s, -3}, {u"ul"_s, -3},   {u"dl"_s, -3}, {u"dd"_s, -3},        {u"dt"_s, -3},
        {u"li"_s, -3}, {u"form"_s, -3}, {u"h1"_s, -5}, {u"h2"_s, -5},        {u"h3"_s, -5},
        {u"h4"_s, -5}, {u"h5"_s, -5},   {u"h6"_s, -5}, {u"th"_s, -5}};
    return *m_scores.insert(node, worth.value(node->tag) + (m_trust.weights ? weightOf(*node) : 0));
}

void Finder::score(Node *paragraph)
{
    const QString words = lineOf(paragraph);
    if (!paragraph->parent || words.size() < leastParagraph)
        return;
    const double worth = 2 + double(commasIn(words)) + double(std::min<qsizetype>(words.size() / 100, 3));
    int level = 0;
    for (Node *around = paragraph->parent; around && around->parent && level < levels;
         around = around->parent, ++level) {
        const double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
        scoreOf(around) += worth / share;
    }
}

Node *Finder::bestElement()
{
    std::vector<Node *> candidates;
    for (auto it = m_scores.begin(); it != m_scores.end(); ++it) {
        *it *= 1 - linkDensity(it.key());
        candidates.push_back(it.key());
    }
    // The order of the page where scores are equal: the outer one of two comes first.
    QHash<Node *, int> place;
    for (Node *node : elements(m_page.root(), [](const Node &) { return true; }))
        place.insert(node, int(place.size()));
    std::ranges::sort(candidates, [&](Node *a, Node *b) {
        return m_scores[a] != m_scores[b] ? m_scores[a] > m_scores[b] : place.value(a) < place.value(b);
    });
    candidates.resize(std::min(candidates.size(), mostCandidates));
    Node *body = m_page.body();
    if (candidates.empty() || candidates.front() == body) {
        Node *all = m_page.make(u"div"_s);
        for (Node *child : std::vector<Node *>(body->children))
            all->append(child);
        body->append(all);
        scoreOf(all);
        return all;
    }
    return climb(sharedAncestor(candidates.front(), candidates));
}

/// An element that holds most of the good ones is better than the best of them.
Node *Finder::sharedAncestor(Node *top, const std::vector<Node *> &candidates)
{
    constexpr double nearlyAsGood = 0.75;
    constexpr int fewest = 3;
    std::vector<Node *> good;
    for (Node *one : candidates) {
        if (one != top && m_scores[one] >= nearlyAsGood * m_scores[top])
            good.push_back(one);
    }
    if (good.size() < fewest)
        return top;
    for (Node *around = top->parent; around && around != m_page.body(); around = around->parent) {
        const auto holds = std::ranges::count_if(good, [around](const Node *one) {
            return isWithin(one, [around](const Node &each) { return &each == around; });
        });
        if (holds >= fewest) {
            scoreOf(around);
            return around;
        }
    }
    return top;
}

/// Goes up as long as that finds more.
Node *Finder::climb(Node *top)
{
    double last = scoreOf(top);
    const double least = last / 3;
    for (Node *around = top->parent; around && around != m_page.body(); around = around->parent) {
        if (!m_scores.contains(around))
            continue;
        const double score = m_scores[around];
        if (score < least)
            break;
        if (score > last) {
            top = around;
            break;
        }
        last = score;
    }
    const auto isOnly = [](const Node *node) {
        return std::ranges::count_if(node->parent->children, [](const Node *one) { return !one->isText(); })
               == 1;
    };
    while (top->parent && top->parent != m_page.body() && isOnly(top))
        top = top->parent;
    scoreOf(top);
    return top;
}

bool Finder::belongs(Node *sibling, Node *top, double threshold)
{
    if (sibling == top)
        return true;
    const QString names = top->attribute("class"_L1);
    const bool isAlike = !names.isEmpty() && sibling->attribute("class"_L1) == names;
    if (m_scores.contains(sibling) && m_scores[sibling] + (isAlike ? m_scores[top] * 0.2 : 0) >= threshold)
        return true;
    if (sibling->tag != "p"_L1)
        return false;
    static const QRegularExpression sentence(u"\\.( |$)"_s);
    const QString words = lineOf(sibling);
    const double links = linkDensity(sibling);
    return words.size() > 80 ? links < 0.25 : !words.isEmpty() && links == 0 && words.contains(sentence);
}

/// The article with what stands beside it and is of it: a first paragraph outside, parts split by an advert.
Node *Finder::withSiblings(Node *top)
{
    Node *article = m_page.make(u"div"_s);
    const double threshold = std::max(10.0, m_scores[top] * 0.2);
    if (!top->parent) {
        article->append(top);
        return article;
    }
    static const QSet<QString> kept{u"div"_s, u"article"_s, u"section"_s, u"p"_s, u"ol"_s, u"ul"_s};
    for (Node *sibling : std::vector<Node *>(top->parent->children)) {
        if (sibling->isText() || !belongs(sibling, top, threshold))
            continue;
        if (!kept.contains(sibling->tag)) // a header or footer that holds the text
            sibling->tag = u"div"_s;
        article->append(sibling);
    }
    return article;
}

}

FoundArticle findArticle(Page &page, const QString &title, const std::function<Page()> &parseAgain)
{
    FoundArticle best;
    qsizetype longest = -1;
    Page kept;
    for (const Trust trust : {Trust{true, true, true}, Trust{false, true, true}, Trust{false, false, true},
                              Trust{false, false, false}}) {
        Page tried = longest < 0 ? std::exchange(page, {}) : parseAgain();
        preparePage(tried);
        FoundArticle found = Finder(tried, title, trust).find();
        const qsizetype length = lengthOf(found.content);
        if (length > longest) {
            longest = length;
            best = found;
            kept = std::move(tried);
        }
        if (length >= enoughText)
            break;
    }
    page = std::move(kept);
    return best;
}

}
