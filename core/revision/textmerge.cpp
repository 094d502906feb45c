// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/textmerge.h"

#include "core/markup/suggestions.h"
#include "core/text/diff.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::revision {

namespace {

using base::TextRange;

/// A stretch of the base and what a side made of it. Between two of them both texts are the same.
struct Hunk
{
    TextRange base;
    TextRange side;
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether a place lies within a word of the text.
bool isInWord(const QString &text, qsizetype place)
{
    return place > 0 && place < text.size() && isWord(text[place - 1]) && isWord(text[place]);
}

/// The length of the first word, or of the first character where it is none.
qsizetype firstToken(QStringView text)
{
    qsizetype length = 1;
    while (length < text.size() && isWord(text[length - 1]) && isWord(text[length]))
        ++length;
    return length;
}

qsizetype lastToken(QStringView text)
{
    qsizetype length = 1;
    while (length < text.size() && isWord(text[text.size() - length])
           && isWord(text[text.size() - length - 1]))
        ++length;
    return length;
}

/// Edits may begin and end within words; what a person changes is words. Afterwards no word at either end is
/// the same on both sides.
Hunk inWholeWords(const QString &base, const QString &side, Hunk hunk)
{
    while (isInWord(base, hunk.base.begin) || isInWord(side, hunk.side.begin)) {
        --hunk.base.begin;
        --hunk.side.begin;
    }
    while (isInWord(base, hunk.base.end) || isInWord(side, hunk.side.end)) {
        ++hunk.base.end;
        ++hunk.side.end;
    }
    return hunk;
}

Hunk trimmed(const QString &base, const QString &side, Hunk hunk)
{
    const auto left = [](const QString &text, const TextRange &range) {
        return QStringView(text).sliced(range.begin, range.length());
    };
    while (!hunk.base.isEmpty() && !hunk.side.isEmpty()) {
        const QStringView old = left(base, hunk.base);
        const QStringView now = left(side, hunk.side);
        if (const qsizetype size = firstToken(old);
            size == firstToken(now) && old.first(size) == now.first(size)) {
            hunk.base.begin += size;
            hunk.side.begin += size;
        } else if (const qsizetype end = lastToken(old);
                   end == lastToken(now) && old.last(end) == now.last(end)) {
            hunk.base.end -= end;
            hunk.side.end -= end;
        } else {
            break;
        }
    }
    return hunk;
}

std::vector<Hunk> hunksBetween(const QString &base, const QString &side)
{
    std::vector<Hunk> hunks;
    qsizetype shift = 0; // of the side against the base, so far
    for (const text::Edit &edit : text::editsBetween(base, side)) {
        const qsizetype begin = edit.position - shift;
        shift += edit.inserted - edit.removed;
        const Hunk one = inWholeWords(
            base, side, {{begin, begin + edit.removed}, {edit.position, edit.position + edit.inserted}});
        if (!hunks.empty() && hunks.back().base.end >= one.base.begin) {
            hunks.back().base.end = std::max(hunks.back().base.end, one.base.end);
            hunks.back().side.end = std::max(hunks.back().side.end, one.side.end);
        } else {
            hunks.push_back(one);
        }
    }
    for (Hunk &hunk : hunks)
        hunk = trimmed(base, side, hunk);
    std::erase_if(hunks, [](const Hunk &hunk) { return hunk.base.isEmpty() && hunk.side.isEmpty(); });
    return hunks;
}

/// Makes one hunk of those that lie within a range of one of the two texts, as wide as the range. Returns
/// whether that changed anything.
bool cover(std::vector<Hunk> &hunks, const TextRange &range, TextRange Hunk::*here, TextRange Hunk::*there)
{
    const auto isWithin = [&](const Hunk &hunk) {
        const TextRange &place = hunk.*here;
        return place.begin < range.end && place.end > range.begin;
    };
    const auto first = std::ranges::find_if(hunks, isWithin);
    if (first == hunks.end())
        return false;
    const auto end = std::find_if_not(first, hunks.end(), isWithin);
    const Hunk before = *first;
    const Hunk last = *std::prev(end);
    const qsizetype left = std::max<qsizetype>(0, (before.*here).begin - range.begin);
    const qsizetype right = std::max<qsizetype>(0, range.end - (last.*here).end);
    if (left == 0 && right == 0 && std::next(first) == end)
        return false;
    Hunk whole;
    whole.*here = {(before.*here).begin - left, (last.*here).end + right};
    whole.*there = {(before.*there).begin - left, (last.*there).end + right};
    *first = whole;
    hunks.erase(std::next(first), end);
    return true;
}

/// A suggestion that a side touched, or made, is one hunk: half of one is no text anybody wrote.
std::vector<Hunk> wholeHunks(const QString &base, const QString &side)
{
    std::vector<Hunk> hunks = hunksBetween(base, side);
    const std::vector<markup::Suggestion> ofBase = markup::suggestions(base);
    const std::vector<markup::Suggestion> ofSide = markup::suggestions(side);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const markup::Suggestion &one : ofBase)
            isChanged |= cover(hunks, one.range, &Hunk::base, &Hunk::side);
        for (const markup::Suggestion &one : ofSide)
            isChanged |= cover(hunks, one.range, &Hunk::side, &Hunk::base);
    }
    return hunks;
}

/// Takes hunks off the front of a side's list as long as they touch the region, which grows with them.
bool grow(TextRange &region, const std::vector<Hunk> &hunks, size_t &next)
{
    bool grown = false;
    while (next < hunks.size() && hunks[next].base.begin <= region.end) {
        region.end = std::max(region.end, hunks[next].base.end);
        ++next;
        grown = true;
    }
    return grown;
}

/// What a side made of a region of the base that its hunks from first to last (not included) lie in.
QString sideWords(const QString &base, const QString &side, const TextRange &region,
                  const std::vector<Hunk> &hunks, size_t first, size_t last)
{
    if (first == last)
        return base.sliced(region.begin, region.length());
    const qsizetype begin = hunks[first].side.begin - (hunks[first].base.begin - region.begin);
    const qsizetype end = hunks[last - 1].side.end + (region.end - hunks[last - 1].base.end);
    return side.sliced(begin, end - begin);
}

struct Mark
{
    QString words;
    Side side;
};

std::vector<Mark> marksOf(const QString &base, const QString &mine, QString theirs)
{
    const auto taken = [&base] { return u"{--%1--}"_s.arg(base); };
    if (theirs.isEmpty())
        return {{taken(), Side::Theirs}, {u"{++"_s + mine + u"++}"_s, Side::Mine}};
    if (mine.isEmpty())
        return {{taken(), Side::Mine}, {u"{++"_s + theirs + u"++}"_s, Side::Theirs}};
    if (!mine.back().isSpace() && !theirs.front().isSpace())
        theirs.prepend(u' '); // whoever takes both has two words
    const QString ofMine
        = base.isEmpty() ? u"{++%1++}"_s.arg(mine) : QString(u"{~~"_s + base + u"~>"_s + mine + u"~~}"_s);
    return {{ofMine, Side::Mine}, {u"{++"_s + theirs + u"++}"_s, Side::Theirs}};
}

/// Marks do not nest.
bool holdsMarks(const QString &words)
{
    static const QRegularExpression mark(uR"(\{\+\+|\+\+\}|\{--|--\}|\{~~|~>|~~\})"_s);
    return words.contains(mark);
}

/// Appends a conflict to the merged text, as suggestions where the words let it.
void addConflict(MergedText &merged, const QString &base, const QString &mine, const QString &theirs)
{
    Conflict conflict{.range = {merged.text.size(), 0}};
    QString marked;
    std::vector<TextRange> expected;
    for (const Mark &mark : marksOf(base, mine, theirs)) {
        const TextRange within{marked.size(), marked.size() + mark.words.size()};
        marked += mark.words;
        expected.push_back(within);
        conflict.suggestions.emplace_back(
            TextRange{conflict.range.begin + within.begin, conflict.range.begin + within.end}, mark.side);
    }
    const std::vector<markup::Suggestion> read = markup::suggestions(marked);
    const bool areRead
        = std::ranges::equal(read, expected, {}, &markup::Suggestion::range) && !merged.text.endsWith(u'\\');
    if (!areRead || holdsMarks(base) || holdsMarks(mine) || holdsMarks(theirs)) {
        conflict.suggestions.clear();
        const bool needsSpace
            = !mine.isEmpty() && !theirs.isEmpty() && !mine.back().isSpace() && !theirs.front().isSpace();
        marked = mine + (needsSpace ? u" "_s : QString()) + theirs;
    }
    merged.text += marked;
    conflict.range.end = merged.text.size();
    merged.conflicts.push_back(std::move(conflict));
}

}

MergedText mergeTexts(const QString &base, const QString &mine, const QString &theirs)
{
    const std::vector<Hunk> ofMine = wholeHunks(base, mine);
    const std::vector<Hunk> ofTheirs = wholeHunks(base, theirs);
    MergedText merged;
    size_t m = 0;
    size_t t = 0;
    qsizetype done = 0; // of the base
    while (m < ofMine.size() || t < ofTheirs.size()) {
        const bool mineIsNext
            = t == ofTheirs.size() || (m < ofMine.size() && ofMine[m].base.begin <= ofTheirs[t].base.begin);
        TextRange region = mineIsNext ? ofMine[m].base : ofTheirs[t].base;
        const size_t firstMine = m;
        const size_t firstTheirs = t;
        ++(mineIsNext ? m : t);
        while (grow(region, ofMine, m) || grow(region, ofTheirs, t)) { }
        merged.text += QStringView(base).sliced(done, region.begin - done);
        done = region.end;
        const QString words = sideWords(base, mine, region, ofMine, firstMine, m);
        const QString other = sideWords(base, theirs, region, ofTheirs, firstTheirs, t);
        if (firstTheirs == t || words == other)
            merged.text += words;
        else if (firstMine == m)
            merged.text += other;
        else
            addConflict(merged, base.sliced(region.begin, region.length()), words, other);
    }
    merged.text += QStringView(base).sliced(done);
    return merged;
}

}
