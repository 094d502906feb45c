// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/comparison.h"

#include "core/text/diff.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::revision {

namespace {

constexpr qsizetype leastMoved = 30; // characters: a shorter paragraph may come twice by chance
constexpr double alikeEnough = 0.75; // of the words: the paragraph was moved and touched, not written anew

using Ranges = std::vector<base::TextRange>;

/// Paragraphs with the blank line behind them.
Ranges paragraphsOf(const QString &text)
{
    Ranges paragraphs;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype gap = text.indexOf("\n\n"_L1, from);
        const qsizetype to = gap < 0 ? text.size() : gap + 2;
        paragraphs.push_back({from, to});
        from = to;
    }
    return paragraphs;
}

QStringView wordsAt(const QString &text, const base::TextRange &range)
{
    return QStringView(text).sliced(range.begin, range.length());
}

/// The share of words that two paragraphs have in common (Dice's coefficient over sets).
double alike(const QStringView a, const QStringView b)
{
    const auto words = [](QStringView text) {
        QSet<QStringView> set;
        for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
            set.insert(word.trimmed());
        return set;
    };
    const QSet<QStringView> ofA = words(a);
    const QSet<QStringView> ofB = words(b);
    const auto common = std::ranges::count_if(ofA, [&ofB](QStringView word) { return ofB.contains(word); });
    const auto all = ofA.size() + ofB.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

/// The two texts, paragraph by paragraph: which is the same as which (in order), and which was moved.
class Pairing
{
public:
    Pairing(const QString &earlier, const QString &later)
        : before(paragraphsOf(earlier))
        , after(paragraphsOf(later))
        , sameAs(before.size(), -1)
        , movedTo(before.size(), -1)
        , movedFrom(after.size(), -1)
        , m_before(earlier)
        , m_after(later)
    {
        findSame();
        findMoved();
    }

    Ranges before;
    Ranges after;
    std::vector<int> sameAs;    ///< of each earlier paragraph; -1: of none
    std::vector<int> movedTo;   ///< of each earlier paragraph
    std::vector<int> movedFrom; ///< of each later paragraph

private:
    bool isSame(size_t b, size_t a) const
    {
        return wordsAt(m_before, before[b]) == wordsAt(m_after, after[a]);
    }
    void findSame();
    void findMoved();
    /// The number of paragraphs that stay before this one: two of one gap have the same.
    static int gapOf(int paragraph, const std::vector<int> &anchors)
    {
        return static_cast<int>(std::ranges::lower_bound(anchors, paragraph) - anchors.begin());
    }

    const QString &m_before;
    const QString &m_after;
};

/// Longest common subsequence of paragraphs (Wagner and Fischer, 1974), after what is the same at both ends.
void Pairing::findSame()
{
    size_t begin = 0;
    while (begin < before.size() && begin < after.size() && isSame(begin, begin)) {
        sameAs[begin] = static_cast<int>(begin);
        ++begin;
    }
    size_t end = 0;
    while (end + begin < before.size() && end + begin < after.size()
           && isSame(before.size() - end - 1, after.size() - end - 1)) {
        ++end;
        sameAs[before.size() - end] = static_cast<int>(after.size() - end);
    }
    const size_t rows = before.size() - begin - end;
    const size_t columns = after.size() - begin - end;
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1));
    for (size_t b = rows; b-- > 0;) {
        for (size_t a = columns; a-- > 0;)
            length[b][a] = isSame(begin + b, begin + a) ? length[b + 1][a + 1] + 1
                                                        : std::max(length[b + 1][a], length[b][a + 1]);
    }
    for (size_t b = 0, a = 0; b < rows && a < columns;) {
        if (isSame(begin + b, begin + a))
            sameAs[begin + b++] = static_cast<int>(begin + a++);
        else if (length[b + 1][a] >= length[b][a + 1])
            ++b;
        else
            ++a;
    }
}

void Pairing::findMoved()
{
    std::vector<int> stayBefore;
    std::vector<int> stayAfter;
    for (size_t b = 0; b < sameAs.size(); ++b) {
        if (sameAs[b] >= 0) {
            stayBefore.push_back(static_cast<int>(b));
            stayAfter.push_back(sameAs[b]);
        }
    }
    for (size_t b = 0; b < before.size(); ++b) {
        const QStringView gone = wordsAt(m_before, before[b]).trimmed();
        if (sameAs[b] >= 0 || gone.size() < leastMoved)
            continue;
        double best = alikeEnough;
        for (size_t a = 0; a < after.size(); ++a) {
            const QStringView come = wordsAt(m_after, after[a]).trimmed();
            const bool isTaken
                = movedFrom[a] >= 0 || std::ranges::binary_search(stayAfter, static_cast<int>(a));
            const bool isHere
                = gapOf(static_cast<int>(b), stayBefore) == gapOf(static_cast<int>(a), stayAfter);
            if (isTaken || isHere || come.size() < leastMoved || come.size() > 2 * gone.size())
                continue;
            if (const double share = alike(gone, come); share > best) {
                best = share;
                movedTo[b] = static_cast<int>(a);
            }
        }
        if (movedTo[b] >= 0)
            movedFrom[static_cast<size_t>(movedTo[b])] = static_cast<int>(b);
    }
}

/// Puts the pieces together from front to end.
class PieceMaker
{
public:
    PieceMaker(const QString &before, const QString &after)
        : m_beforeText(before)
        , m_afterText(after)
        , m_pairing(before, after)
    { }

    std::vector<Piece> make()
    {
        for (size_t b = 0; b <= m_pairing.before.size(); ++b) {
            const bool isEnd = b == m_pairing.before.size();
            if (!isEnd && m_pairing.sameAs[b] < 0)
                continue;
            addGap(b, isEnd ? m_pairing.after.size() : static_cast<size_t>(m_pairing.sameAs[b]));
            if (!isEnd)
                addSame();
        }
        pairMoved();
        return std::move(m_pieces);
    }

private:
    void addSame()
    {
        const base::TextRange was = m_pairing.before[m_b++];
        const base::TextRange is = m_pairing.after[m_a++];
        if (!m_pieces.empty() && m_pieces.back().kind == Piece::Kind::Same) {
            m_pieces.back().before.end = was.end;
            m_pieces.back().after.end = is.end;
        } else {
            m_pieces.push_back({Piece::Kind::Same, was, is});
        }
    }

    /// Paragraphs that have no equal: runs of them are compared word by word, moved ones stand alone.
    void addGap(size_t endBefore, size_t endAfter)
    {
        while (m_b < endBefore || m_a < endAfter) {
            const size_t fromB = m_b;
            const size_t fromA = m_a;
            while (m_b < endBefore && m_pairing.movedTo[m_b] < 0)
                ++m_b;
            while (m_a < endAfter && m_pairing.movedFrom[m_a] < 0)
                ++m_a;
            if (m_b < endBefore)
                while (m_a > fromA && hasItsLike(m_a - 1, endBefore))
                    --m_a;
            else if (m_a < endAfter)
                while (m_b > fromB && isTheLikeOf(m_b - 1, endAfter))
                    --m_b;
            addWords({placeBefore(fromB), placeBefore(m_b)}, {placeAfter(fromA), placeAfter(m_a)});
            for (; m_b < endBefore && m_pairing.movedTo[m_b] >= 0; ++m_b)
                m_pieces.push_back(
                    {Piece::Kind::MovedAway, m_pairing.before[m_b], {placeAfter(m_a), placeAfter(m_a)}});
            for (; m_a < endAfter && m_pairing.movedFrom[m_a] >= 0; ++m_a)
                m_pieces.push_back(
                    {Piece::Kind::MovedHere, {placeBefore(m_b), placeBefore(m_b)}, m_pairing.after[m_a]});
        }
    }

    double alikeAt(size_t b, size_t a) const
    {
        return alike(wordsAt(m_beforeText, m_pairing.before[b]), wordsAt(m_afterText, m_pairing.after[a]));
    }
    /// A run ends at a paragraph that moved. What was made of those behind it belongs to the next.
    bool hasItsLike(size_t a, size_t endBefore) const
    {
        for (size_t b = m_b; b < endBefore; ++b) {
            if (m_pairing.movedTo[b] < 0 && alikeAt(b, a) > alikeEnough)
                return true;
        }
        return false;
    }
    bool isTheLikeOf(size_t b, size_t endAfter) const
    {
        for (size_t a = m_a; a < endAfter; ++a) {
            if (m_pairing.movedFrom[a] < 0 && alikeAt(b, a) > alikeEnough)
                return true;
        }
        return false;
    }

    qsizetype placeBefore(size_t paragraph) const
    {
        return paragraph < m_pairing.before.size() ? m_pairing.before[paragraph].begin : m_beforeText.size();
    }
    qsizetype placeAfter(size_t paragraph) const
    {
        return paragraph < m_pairing.after.size() ? m_pairing.after[paragraph].begin : m_afterText.size();
    }

    void addWords(const base::TextRange &was, const base::TextRange &is)
    {
        qsizetype b = was.begin;
        qsizetype a = is.begin;
        const auto keep = [&](qsizetype length) {
            if (length > 0)
                m_pieces.push_back({Piece::Kind::Same, {b, b + length}, {a, a + length}});
            b += length;
            a += length;
        };
        const auto edits = text::editsBetween(wordsAt(m_beforeText, was), wordsAt(m_afterText, is));
        for (const text::Edit &edit : edits) { // from front to end, placed in what is made so far
            keep(is.begin + edit.position - a);
            if (edit.removed > 0)
                m_pieces.push_back({Piece::Kind::Removed, {b, b + edit.removed}, {a, a}});
            b += edit.removed;
            if (edit.inserted > 0)
                m_pieces.push_back({Piece::Kind::Added, {b, b}, {a, a + edit.inserted}});
            a += edit.inserted;
        }
        keep(was.end - b);
    }

    void pairMoved()
    {
        for (size_t away = 0; away < m_pieces.size(); ++away) {
            if (m_pieces[away].kind != Piece::Kind::MovedAway)
                continue;
            const auto b
                = std::ranges::find(m_pairing.before, m_pieces[away].before) - m_pairing.before.begin();
            const base::TextRange target
                = m_pairing.after[static_cast<size_t>(m_pairing.movedTo[static_cast<size_t>(b)])];
            for (size_t here = 0; here < m_pieces.size(); ++here) {
                if (m_pieces[here].kind == Piece::Kind::MovedHere && m_pieces[here].after == target) {
                    m_pieces[away].partner = static_cast<int>(here);
                    m_pieces[here].partner = static_cast<int>(away);
                }
            }
        }
    }

    const QString &m_beforeText;
    const QString &m_afterText;
    Pairing m_pairing;
    std::vector<Piece> m_pieces;
    size_t m_b = 0;
    size_t m_a = 0;
};

}

std::vector<Piece> comparePieces(const QString &before, const QString &after)
{
    return PieceMaker(before, after).make();
}

}
