// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/diff.h"

#include <QHash>

#include <algorithm>

namespace galley::text {

namespace {

constexpr int mostDifferences = 600; // tokens; beyond, two texts are not versions of one another

using Tokens = std::vector<QStringView>;

/// A stretch of one token list that gave way to a stretch of the other.
struct Hunk
{
    size_t beginA;
    size_t endA;
    size_t beginB;
    size_t endB;
};

/// How texts are cut up to be compared, one after the other. Empty lines between paragraphs are all alike:
/// where several paragraphs changed, one would be taken for another, and the words around for others. So a
/// paragraph has those behind it with it; only where the words have too little in common are lines looked at.
enum class Level { Paragraphs, Words, Lines, WordsOfLines };

Tokens linesOf(QStringView text)
{
    Tokens tokens;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const qsizetype length = end < 0 ? text.size() : end + 1;
        tokens.push_back(text.first(length));
        text = text.sliced(length);
    }
    return tokens;
}

Tokens paragraphsOf(QStringView text)
{
    Tokens tokens;
    for (const QStringView line : linesOf(text)) {
        if (line == u"\n" && !tokens.empty())
            tokens.back() = QStringView(tokens.back().begin(), line.end());
        else
            tokens.push_back(line);
    }
    return tokens;
}

Tokens wordsOf(QStringView text)
{
    Tokens tokens;
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        while (text[begin].isLetterOrNumber() && end < text.size() && text[end].isLetterOrNumber())
            ++end;
        tokens.push_back(text.sliced(begin, end - begin));
    }
    return tokens;
}

std::vector<int> numbered(const Tokens &tokens, QHash<QStringView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(tokens.size());
    for (const QStringView token : tokens) {
        result.push_back(numbers.value(token, int(numbers.size())));
        numbers.insert(token, result.back());
    }
    return result;
}

/// The furthest reaching paths: for each number of differences d the end points on the diagonals -d, -d + 2 …
/// d, row behind row.
class Paths
{
public:
    void begin(int d) { m_ends.resize(rowOf(d + 1)); }
    int &at(int d, int k) { return m_ends[rowOf(d) + size_t((k + d) / 2)]; }
    int at(int d, int k) const { return m_ends[rowOf(d) + size_t((k + d) / 2)]; }
    int differences = -1; ///< in all; -1: more than mostDifferences

private:
    static size_t rowOf(int d) { return size_t(d) * size_t(d + 1) / 2; }

    std::vector<int> m_ends;
};

/// Whether the path to diagonal k with d differences takes its last one downwards.
bool comesDown(const Paths &paths, int d, int k)
{
    return k == -d || (k != d && paths.at(d - 1, k - 1) < paths.at(d - 1, k + 1));
}

/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
Paths pathsBetween(const std::vector<int> &a, const std::vector<int> &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    Paths paths;
    for (int d = 0; d <= mostDifferences; ++d) {
        paths.begin(d);
        for (int k = -d; k <= d; k += 2) {
            int x = d == 0 ? 0 : comesDown(paths, d, k) ? paths.at(d - 1, k + 1) : paths.at(d - 1, k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            paths.at(d, k) = x;
            if (x >= n && x - k >= m) {
                paths.differences = d;
                return paths;
            }
        }
    }
    return paths;
}

std::vector<Hunk> hunks(const Paths &paths, const std::vector<int> &a, const std::vector<int> &b)
{
    if (paths.differences < 0)
        return {{0, a.size(), 0, b.size()}};
    std::vector<Hunk> result; // last first
    int x = int(a.size());
    int y = int(b.size());
    for (int d = paths.differences; d > 0; --d) {
        const int k = x - y;
        const bool down = comesDown(paths, d, k);
        const int before = down ? k + 1 : k - 1;
        x = paths.at(d - 1, before);
        y = x - before;
        const int nextX = down ? x : x + 1;
        const int nextY = down ? y + 1 : y;
        if (!result.empty() && result.back().beginA == size_t(nextX)
            && result.back().beginB == size_t(nextY)) {
            result.back().beginA = size_t(x);
            result.back().beginB = size_t(y);
        } else {
            result.push_back({size_t(x), size_t(nextX), size_t(y), size_t(nextY)});
        }
    }
    std::ranges::reverse(result);
    return result;
}

/// A stretch of spaces and signs that happens to be the same in both holds two changes apart that are one.
std::vector<Hunk> joined(const std::vector<Hunk> &hunks, const Tokens &a)
{
    std::vector<Hunk> result;
    for (const Hunk &hunk : hunks) {
        const bool isNear
            = !result.empty()
              && std::none_of(a.begin() + qptrdiff(result.back().endA), a.begin() + qptrdiff(hunk.beginA),
                              [](QStringView token) { return token.front().isLetterOrNumber(); });
        const bool replaces = hunk.beginA != hunk.endA && hunk.beginB != hunk.endB;
        if (isNear && replaces) {
            result.back().endA = hunk.endA;
            result.back().endB = hunk.endB;
        } else {
            result.push_back(hunk);
        }
    }
    return result;
}

/// How many characters two texts have in common at the begin, and behind that at the end.
std::pair<qsizetype, qsizetype> commonEnds(QStringView a, QStringView b)
{
    const qsizetype same = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - same && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return {same, tail};
}

bool isWithinWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber();
}

/// One of two texts has a stretch more. "the they" for "they" may have got " the" within the word, or "the "
/// before it: how far the stretch is to be moved to the front so that it consists of whole words; 0 where it
/// cannot be.
qsizetype stepsToWords(QStringView longer, qsizetype same, qsizetype tail)
{
    const qsizetype end = longer.size() - tail;
    for (qsizetype back = 0; back <= same; ++back) {
        if (!isWithinWord(longer, same - back) && !isWithinWord(longer, end - back))
            return back;
        if (back == same || longer[same - back - 1] != longer[end - back - 1])
            break;
    }
    return 0;
}

class Differ
{
public:
    void compare(QStringView a, QStringView b, Level level)
    {
        auto [same, tail] = commonEnds(a, b);
        if (same + tail == a.size() || same + tail == b.size()) {
            const qsizetype back = stepsToWords(a.size() > b.size() ? a : b, same, tail);
            same -= back;
            tail += back;
        } else {
            while (isWithinWord(a, same) || isWithinWord(b, same))
                --same;
            while (isWithinWord(a, a.size() - tail) || isWithinWord(b, b.size() - tail))
                --tail;
        }
        skip(same);
        const QStringView innerA = a.sliced(same).chopped(tail);
        const QStringView innerB = b.sliced(same).chopped(tail);
        if (innerA.isEmpty() || innerB.isEmpty())
            replace(innerA, innerB);
        else
            compareTokens(innerA, innerB,
                          level == Level::Paragraphs && !(innerA.contains(u'\n') && innerB.contains(u'\n'))
                              ? Level::Words
                              : level);
        skip(tail);
    }

    std::vector<Edit> edits;

private:
    static Tokens tokensOf(QStringView text, Level level)
    {
        return level == Level::Paragraphs ? paragraphsOf(text)
               : level == Level::Lines    ? linesOf(text)
                                          : wordsOf(text);
    }

    void compareTokens(QStringView a, QStringView b, Level level)
    {
        const Tokens tokensA = tokensOf(a, level);
        const Tokens tokensB = tokensOf(b, level);
        QHash<QStringView, int> numbers;
        const std::vector<int> numbersA = numbered(tokensA, numbers);
        const std::vector<int> numbersB = numbered(tokensB, numbers);
        const Paths paths = pathsBetween(numbersA, numbersB);
        if (paths.differences < 0 && level == Level::Words) {
            compareTokens(a, b, Level::Lines);
            return;
        }
        const bool isOfWords = level == Level::Words || level == Level::WordsOfLines;
        std::vector<Hunk> changes = hunks(paths, numbersA, numbersB);
        if (isOfWords)
            changes = joined(changes, tokensA);
        size_t at = 0;
        for (const Hunk &change : changes) {
            skip(span(tokensA, at, change.beginA).size());
            const QStringView gone = span(tokensA, change.beginA, change.endA);
            const QStringView come = span(tokensB, change.beginB, change.endB);
            if (isOfWords || gone.isEmpty() || come.isEmpty())
                replace(gone, come);
            else
                compare(gone, come, level == Level::Paragraphs ? Level::Words : Level::WordsOfLines);
            at = change.endA;
        }
        skip(span(tokensA, at, tokensA.size()).size());
    }

    /// Tokens lie one behind the other in their text, so a stretch of them is a view again.
    static QStringView span(const Tokens &tokens, size_t begin, size_t end)
    {
        if (begin >= end)
            return {};
        return QStringView(tokens[begin].begin(), tokens[end - 1].end());
    }

    void skip(qsizetype length) { m_position += length; }

    void replace(QStringView gone, QStringView come)
    {
        if (gone.isEmpty() && come.isEmpty())
            return;
        edits.push_back({m_position, gone.size(), come.size()});
        m_position += come.size();
    }

    qsizetype m_position = 0; ///< in the text as it becomes
};

}

std::vector<Edit> editsBetween(QStringView before, QStringView after)
{
    Differ differ;
    differ.compare(before, after, Level::Paragraphs);
    return std::move(differ.edits);
}

qsizetype differenceBetween(QStringView before, QStringView after)
{
    qsizetype changed = 0;
    for (const Edit &edit : editsBetween(before, after))
        changed += edit.removed + edit.inserted;
    return changed;
}

}
