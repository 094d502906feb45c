// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/web/parts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::web {

namespace {

QRegularExpression anyOf(const QString &words)
{
    QRegularExpression expression(words, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

bool has(const QString &text, const QRegularExpression &expression)
{
    return expression.matchView(text).hasMatch();
}

/// Names that pages give to the parts of their articles ...
const QRegularExpression &good()
{
    static const auto expression = anyOf(u"article|blog|body|content|entry|main|page|post|story|text"_s);
    return expression;
}

/// ... and to what stands around and between them.
const QRegularExpression &bad()
{
    static const auto expression = anyOf(
        u"-ad-|advert|banner|com-|comment|contact|foot(er|note)|gdpr|(^|\\s)hid(\\s|$)|hidden|masthead|"
        "media|meta|outbrain|promo|related|scroll|share|shopping|sidebar|sponsor|tags|widget"_s);
    return expression;
}

}

bool soundsLikeFurniture(const QString &names)
{
    static const auto expression = anyOf(
        u"-ad-|ad-break|advert|banner|breadcrumb|comment|community|consent|cookie|cover-wrap|disqus|"
        "extra|footer|gdpr|header|legends|menu|most-read|newsletter|outbrain|pager|pagination|paywall|"
        "popup|recirc|related|remark|replies|rss|sidebar|social|sponsor|supplement|taboola|trending|yom-remote"_s);
    return has(names, expression);
}

bool soundsLikeContent(const QString &names)
{
    static const auto expression = anyOf(u"and|article|body|column|content|main|math|shadow"_s);
    return has(names, expression);
}

bool soundsLikeByline(const QString &names)
{
    static const auto expression = anyOf(u"byline|author|dateline|writtenby|p-author"_s);
    return has(names, expression);
}

bool soundsLikeSharing(const QString &names)
{
    static const auto expression = anyOf(u"(\\b|_)(share|sharedaddy)(\\b|_)"_s);
    return has(names, expression);
}

int weightOf(const Node &node)
{
    int weight = 0;
    for (const QLatin1StringView name : {"class"_L1, "id"_L1}) {
        const QString words = node.attribute(name);
        if (words.isEmpty())
            continue;
        weight -= has(words, bad()) ? 25 : 0;
        weight += has(words, good()) ? 25 : 0;
    }
    return weight;
}

bool isPhrasing(const Node &node)
{
    static const QSet<QString> tags{
        u"abbr"_s,     u"audio"_s,  u"b"_s,        u"bdo"_s,      u"br"_s,     u"button"_s, u"cite"_s,
        u"code"_s,     u"data"_s,   u"datalist"_s, u"dfn"_s,      u"em"_s,     u"embed"_s,  u"i"_s,
        u"img"_s,      u"input"_s,  u"kbd"_s,      u"label"_s,    u"mark"_s,   u"math"_s,   u"meter"_s,
        u"noscript"_s, u"object"_s, u"output"_s,   u"progress"_s, u"q"_s,      u"ruby"_s,   u"samp"_s,
        u"script"_s,   u"select"_s, u"small"_s,    u"span"_s,     u"strong"_s, u"sub"_s,    u"sup"_s,
        u"textarea"_s, u"time"_s,   u"var"_s,      u"wbr"_s,      u"font"_s,   u"u"_s,      u"s"_s,
        u"strike"_s,   u"big"_s,    u"tt"_s,       u"bdi"_s,      u"nobr"_s};
    if (node.isText() || tags.contains(node.tag))
        return true;
    const bool mayHold = node.tag == "a"_L1 || node.tag == "del"_L1 || node.tag == "ins"_L1;
    return mayHold
           && std::ranges::all_of(node.children, [](const Node *child) { return isPhrasing(*child); });
}

bool isBlock(const Node &node)
{
    static const QSet<QString> tags{u"blockquote"_s, u"dl"_s,  u"div"_s,   u"img"_s, u"ol"_s,
                                    u"p"_s,          u"pre"_s, u"table"_s, u"ul"_s};
    return tags.contains(node.tag);
}

bool isMedia(const Node &node)
{
    static const auto sites = anyOf(
        u"//(www\\.)?((dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq|bilibili|live\\.bilibili)"
        "\\.com|(archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)"_s);
    return std::ranges::any_of(node.attributes,
                               [](const Node::Attribute &one) { return has(one.value, sites); });
}

bool isHidden(const Node &node)
{
    static const auto style = anyOf(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s);
    const bool isAside = node.attribute("aria-hidden"_L1) == "true"_L1
                         && !node.attribute("class"_L1).contains("fallback-image"_L1);
    return node.hasAttribute("hidden"_L1) || isAside || has(node.attribute("style"_L1), style);
}

double linkDensity(const Node *node)
{
    const qsizetype all = lengthOf(node);
    if (all == 0)
        return 0;
    double inLinks = 0;
    for (const Node *link : elements(const_cast<Node *>(node), {"a"_L1})) {
        const double share = link->attribute("href"_L1).startsWith(u'#') ? 0.3 : 1;
        inLinks += share * static_cast<double>(lengthOf(link));
    }
    return inLinks / static_cast<double>(all);
}

qsizetype commasIn(const QString &words)
{
    static const QSet<char16_t> commas{u',',      u'\u060C', u'\uFE50', u'\uFE10', u'\uFE11',
                                       u'\u2E41', u'\u2E34', u'\u2E32', u'\uFF0C'};
    return std::ranges::count_if(words, [](QChar c) { return commas.contains(c.unicode()); });
}

double densityOf(Node *node, std::initializer_list<QLatin1StringView> tags)
{
    const qsizetype all = lengthOf(node);
    if (all == 0)
        return 0;
    qsizetype within = 0;
    std::vector<Node *> open(node->children.begin(), node->children.end());
    while (!open.empty()) { // what is found is not looked into: its words count once
        Node *one = open.back();
        open.pop_back();
        if (std::ranges::contains(tags, one->tag))
            within += lengthOf(one);
        else
            open.insert(open.end(), one->children.begin(), one->children.end());
    }
    return static_cast<double>(within) / static_cast<double>(all);
}

double likeness(const QString &a, const QString &b)
{
    static const QRegularExpression gaps(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList first = a.toLower().split(gaps, Qt::SkipEmptyParts);
    const QStringList second = b.toLower().split(gaps, Qt::SkipEmptyParts);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    QStringList others;
    for (const QString &word : second) {
        if (!first.contains(word))
            others << word;
    }
    return 1 - double(others.join(u' ').size()) / double(second.join(u' ').size());
}

}
