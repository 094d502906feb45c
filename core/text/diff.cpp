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

/// The furthest reaching paths, one row of end points for each number of differences.
std::vector<std::vector<int>> paths(const std::vector<int> &a, const std::vector<int> &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(size_t(2 * mostDifferences) + 3, 0);
    const auto at = [&reach](int k) -> int & { return reach[size_t(k + mostDifferences + 1)]; };
    for (int d = 0; d <= mostDifferences; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                trace.push_back(reach);
                return trace;
            }
        }
        trace.push_back(reach);
    }
    return {};
}

std::vector<Hunk> hunks(const std::vector<int> &a, const std::vector<int> &b)
{
    const auto trace = paths(a, b);
    if (trace.empty())
        return {{0, a.size(), 0, b.size()}};
    std::vector<Hunk> result; // last first
    int x = int(a.size());
    int y = int(b.size());
    for (int d = int(trace.size()) - 1; d > 0; --d) {
        const auto at = [&](int k) { return trace[size_t(d - 1)][size_t(k + mostDifferences + 1)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int before = down ? k + 1 : k - 1;
        x = at(before);
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
    void compare(QStringView a, QStringView b, bool byLines)
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
            compareTokens(innerA, innerB, byLines && innerA.contains(u'\n') && innerB.contains(u'\n'));
        skip(tail);
    }

    std::vector<Edit> edits;

private:
    void compareTokens(QStringView a, QStringView b, bool byLines)
    {
        const Tokens tokensA = byLines ? linesOf(a) : wordsOf(a);
        const Tokens tokensB = byLines ? linesOf(b) : wordsOf(b);
        QHash<QStringView, int> numbers;
        const std::vector<int> numbersA = numbered(tokensA, numbers);
        const std::vector<int> numbersB = numbered(tokensB, numbers);
        std::vector<Hunk> changes = hunks(numbersA, numbersB);
        if (!byLines)
            changes = joined(changes, tokensA);
        size_t at = 0;
        for (const Hunk &change : changes) {
            skip(span(tokensA, at, change.beginA).size());
            const QStringView gone = span(tokensA, change.beginA, change.endA);
            const QStringView come = span(tokensB, change.beginB, change.endB);
            if (byLines && !gone.isEmpty() && !come.isEmpty())
                compare(gone, come, false);
            else
                replace(gone, come);
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
    differ.compare(before, after, true);
    return std::move(differ.edits);
}

}
