// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/reparser.h"

#include "core/markup/commonmark.h"
#include "core/markup/suggestions.h"

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::markup {

namespace {

/// Letters compared at once, before the place is looked for letter by letter.
constexpr qsizetype stretch = 1024;

qsizetype commonBegin(QStringView a, QStringView b)
{
    const qsizetype most = qMin(a.size(), b.size());
    qsizetype common = 0;
    while (common + stretch <= most && a.sliced(common, stretch) == b.sliced(common, stretch))
        common += stretch;
    while (common < most && a[common] == b[common])
        ++common;
    return common;
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype most = qMin(a.size(), b.size());
    qsizetype common = 0;
    while (common + stretch <= most
           && a.last(common + stretch).first(stretch) == b.last(common + stretch).first(stretch))
        common += stretch;
    while (common < most && a[a.size() - common - 1] == b[b.size() - common - 1])
        ++common;
    return common;
}

bool standsBetweenBlankLines(QStringView source, const base::TextRange &range)
{
    const bool begins = range.begin == 0 || source.first(range.begin).endsWith(u"\n\n");
    return begins && (range.end == source.size() || source.sliced(range.end).startsWith(u"\n\n"));
}

/// Whether nothing outside can know of these words, nor be known by them.
bool isPlain(QStringView words)
{
    if (words.isEmpty() || words.front().isSpace())
        return false;
    constexpr QStringView reaching = u"[]{}<>\r";
    return std::ranges::none_of(words, [&](QChar c) { return reaching.contains(c); })
           && !words.contains(u":::") && !words.contains(u"```") && !words.contains(u"~~~");
}

void move(Node &node, qsizetype by)
{
    node.range.begin += by;
    node.range.end += by;
    for (Node &child : node.children)
        move(child, by);
}

void shareWordsOfNode(Node &node, const Node &earlier)
{
    if (node.text == earlier.text)
        node.text = earlier.text;
    const size_t most = std::min(node.children.size(), earlier.children.size());
    for (size_t i = 0; i < most; ++i)
        shareWordsOfNode(node.children[i], earlier.children[i]);
}

}

void shareWords(Node &tree, const Node &earlier)
{
    const size_t most = std::min(tree.children.size(), earlier.children.size());
    for (size_t i = 0; i < most; ++i) {
        shareWordsOfNode(tree.children[i], earlier.children[i]);
        shareWordsOfNode(*(tree.children.rbegin() + qsizetype(i)),
                         *(earlier.children.rbegin() + qsizetype(i)));
    }
}

bool reparse(Node &tree, const QString &before, const QString &after)
{
    const qsizetype changed = commonBegin(before, after);
    const qsizetype same = commonEnd(QStringView(before).sliced(changed), QStringView(after).sliced(changed));
    const base::TextRange old{changed, before.size() - same};
    const qsizetype by = after.size() - before.size();
    auto paragraph = std::ranges::upper_bound(tree.children, changed, {},
                                              [](const Node &node) { return node.range.begin; });
    if (paragraph == tree.children.begin())
        return false;
    --paragraph;
    const base::TextRange range = paragraph->range;
    if (paragraph->type != NodeType::Paragraph || !range.contains(old) || range.end + by <= range.begin)
        return false;
    const base::TextRange now{range.begin, range.end + by};
    const QStringView words = QStringView(after).sliced(now.begin, now.length());
    if (!standsBetweenBlankLines(before, range) || !isPlain(words)
        || !isPlain(QStringView(before).sliced(range.begin, range.length())) || !suggestions(before).empty())
        return false;
    std::vector<Node> blocks = parseBlocks(words, now.begin, Extensions::TablesAndStrikethrough);
    if (blocks.size() != 1 || blocks.front().type != NodeType::Paragraph)
        return false;
    *paragraph = std::move(blocks.front());
    for (auto behind = paragraph + 1; by != 0 && behind != tree.children.end(); ++behind)
        move(*behind, by);
    tree.range = {0, after.size()};
    return true;
}

}
