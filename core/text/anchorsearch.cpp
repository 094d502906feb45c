// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchorsearch.h"

#include <algorithm>
#include <utility>

namespace galley::text {

namespace {

constexpr double mostErrors = 0.4;        // share of an anchor's words that may have changed
constexpr size_t fewWords = 4;            // fewer do not bear a change: two words alike are chance
constexpr qsizetype tellingLength = 12;   // words this long hardly stand twice in a story by chance
constexpr qsizetype paragraphReach = 240; // characters in which a cue stands from its quotation
constexpr int unknownWord = -1;           // stands nowhere in the text
constexpr size_t contextWords = 5;        // about what 32 characters hold

/// Calls take(begin, end) for each run of letters and digits; an apostrophe within a word belongs to it.
template <class Take>
void eachWord(QStringView text, Take take)
{
    const auto isApostrophe = [](QChar c) { return c == u'\'' || c == u'’'; };
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end) {
        end = begin + 1;
        if (!text[begin].isLetterOrNumber() && !text[begin].isSurrogate())
            continue;
        while (end < text.size()
               && (text[end].isLetterOrNumber() || text[end].isSurrogate() || text[end].isMark()
                   || (isApostrophe(text[end]) && end + 1 < text.size() && text[end + 1].isLetter())))
            ++end;
        take(begin, end);
    }
}

QString folded(QStringView word)
{
    return word.toString().toCaseFolded().replace(u'’', u'\'');
}

/// Length of the longest common subsequence as a share of the first list.
double sharedOrder(const std::vector<int> &wanted, const std::vector<int> &there)
{
    if (wanted.empty())
        return 0;
    std::vector<size_t> row(there.size() + 1, 0);
    for (const int word : wanted) {
        size_t diagonal = 0;
        for (size_t j = 0; j < there.size(); ++j) {
            const size_t above = row[j + 1];
            row[j + 1] = word == there[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return double(row.back()) / double(wanted.size());
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

qsizetype distance(const base::TextRange &a, const base::TextRange &b)
{
    return std::max<qsizetype>({0, a.begin - b.end, b.begin - a.end});
}

}

AnchorSearch::AnchorSearch(const QString &text) : m_text(text)
{
    eachWord(m_text, [this](qsizetype begin, qsizetype end) {
        const QString word = folded(QStringView(m_text).sliced(begin, end - begin));
        m_places.push_back({begin, end});
        m_words.push_back(m_numbers.value(word, int(m_numbers.size())));
        m_numbers.insert(word, m_words.back());
    });
}

std::vector<int> AnchorSearch::wordsOf(QStringView text) const
{
    std::vector<int> words;
    eachWord(text, [&](qsizetype begin, qsizetype end) {
        words.push_back(m_numbers.value(folded(text.sliced(begin, end - begin)), unknownWord));
    });
    return words;
}

/// How much of the anchor's surroundings stands around a place: letter by letter from the words outwards, or
/// word by word in order, whichever finds more.
double AnchorSearch::contextAt(const Anchor &anchor, const base::TextRange &range) const
{
    const qsizetype all = anchor.prefix.size() + anchor.suffix.size();
    if (all == 0)
        return 0;
    const qsizetype letters = commonSuffix(QStringView(m_text).first(range.begin), anchor.prefix)
                              + commonPrefix(QStringView(m_text).sliced(range.end), anchor.suffix);
    const qsizetype reach = 2 * contextLength;
    const qsizetype begin = std::max<qsizetype>(0, range.begin - reach);
    const auto before = wordsOf(QStringView(m_text).sliced(begin, range.begin - begin));
    const auto behind = wordsOf(QStringView(m_text).mid(range.end, reach));
    std::vector<int> prefix = wordsOf(anchor.prefix);
    std::vector<int> suffix = wordsOf(anchor.suffix);
    if (anchor.prefix.size() == contextLength && !prefix.empty())
        prefix.erase(prefix.begin()); // cut in the middle of a word
    if (anchor.suffix.size() == contextLength && !suffix.empty())
        suffix.pop_back();
    const double count = double(prefix.size() + suffix.size());
    const double words = count == 0 ? 0
                                    : (sharedOrder(prefix, before) * double(prefix.size())
                                       + sharedOrder(suffix, behind) * double(suffix.size()))
                                          / count;
    return std::max(double(letters) / double(all), words);
}

std::vector<AnchorSearch::Candidate> AnchorSearch::exactPlaces(const Anchor &anchor) const
{
    std::vector<Candidate> places;
    for (qsizetype at = m_text.indexOf(anchor.exact); at >= 0; at = m_text.indexOf(anchor.exact, at + 1)) {
        const base::TextRange range{at, at + anchor.exact.size()};
        const bool isWithinWord
            = (at > 0 && m_text[at - 1].isLetterOrNumber() && anchor.exact.front().isLetterOrNumber())
              || (range.end < m_text.size() && m_text[range.end].isLetterOrNumber()
                  && anchor.exact.back().isLetterOrNumber());
        if (!isWithinWord)
            places.push_back({range, 1, contextAt(anchor, range)});
    }
    return places;
}

/// Signs that belong to the anchor's words at either end ("“", ",”") and stand there in the text as well.
base::TextRange AnchorSearch::withSigns(base::TextRange range, const QString &exact) const
{
    const auto isSign = [](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); };
    for (qsizetype i = 0;
         i < exact.size() && isSign(exact[i]) && range.begin > 0 && isSign(m_text[range.begin - 1]); ++i)
        --range.begin;
    for (qsizetype i = exact.size() - 1;
         i >= 0 && isSign(exact[i]) && range.end < m_text.size() && isSign(m_text[range.end]); --i)
        ++range.end;
    return range;
}

/// Places where the anchor's words stand with few changes: approximate matching of a pattern within a text,
/// words for letters (P. H. Sellers, The theory and computation of evolutionary distances, 1980).
std::vector<AnchorSearch::Candidate> AnchorSearch::alikePlaces(const Anchor &anchor) const
{
    const std::vector<int> pattern = wordsOf(anchor.exact);
    const size_t size = pattern.size();
    std::vector<Candidate> places;
    if (size == 0)
        return places;
    const int limit = size < fewWords ? 0 : int(double(size) * mostErrors);
    struct Cell
    {
        int errors;
        size_t begin; ///< word of the text where the match starts
    };
    std::vector<Cell> column(size + 1);
    for (size_t i = 0; i <= size; ++i)
        column[i] = {int(i), 0};
    for (size_t j = 0; j < m_words.size(); ++j) {
        Cell diagonal = column[0];
        column[0] = {0, j + 1};
        for (size_t i = 1; i <= size; ++i) {
            const Cell left = column[i];
            Cell best{diagonal.errors + (pattern[i - 1] == m_words[j] ? 0 : 1), diagonal.begin};
            for (const Cell &from : {left, column[i - 1]}) { // of equals the one that reaches further back
                if (std::pair(from.errors + 1, from.begin) < std::pair(best.errors, best.begin))
                    best = {from.errors + 1, from.begin};
            }
            diagonal = left;
            column[i] = best;
        }
        const auto [errors, begin] = column[size];
        if (errors > limit || begin > j)
            continue;
        const base::TextRange range = withSigns({m_places[begin].begin, m_places[j].end}, anchor.exact);
        const double likeness = 1 - double(errors) / double(size);
        if (!places.empty() && places.back().range.overlaps(range)) {
            if (places.back().likeness <= likeness) // of equals the longer
                places.back() = {range, likeness};
        } else {
            places.push_back({range, likeness});
        }
    }
    for (Candidate &place : places)
        place.context = contextAt(anchor, place.range);
    return places;
}

std::optional<base::TextRange> AnchorSearch::find(const Anchor &anchor,
                                                  const std::optional<base::TextRange> &near) const
{
    if (anchor.exact.isEmpty())
        return std::nullopt;
    std::vector<Candidate> places = exactPlaces(anchor);
    const bool isExact = !places.empty();
    if (!isExact)
        places = alikePlaces(anchor);
    if (places.empty())
        return std::nullopt;
    for (Candidate &place : places)
        place.isNear = near && distance(place.range, *near) < paragraphReach;
    const auto score = [&near](const Candidate &place) {
        const double close
            = place.isNear ? 1 - double(distance(place.range, *near)) / (2 * double(paragraphReach)) : 0;
        return 2 * place.likeness + place.context + close;
    };
    std::ranges::stable_sort(places, std::greater<>(), score);
    const Candidate &best = places.front();
    const bool isAlone = places.size() == 1;
    const bool isClear = isAlone || score(best) - score(places[1]) > 0.1;
    const bool isTelling = anchor.exact.size() >= tellingLength;
    if (best.isNear && isClear)
        return best.range;
    if (best.likeness == 1)
        return (isClear && best.context >= 0.5) || (isAlone && isTelling) ? std::optional(best.range)
                                                                          : std::nullopt;
    const bool isLikely = best.likeness >= 0.75 || best.context >= 0.3;
    return isClear && isLikely && wordsOf(anchor.exact).size() >= fewWords ? std::optional(best.range)
                                                                           : std::nullopt;
}

void reanchor(std::vector<Anchor *> anchors, const QString &text)
{
    std::erase_if(anchors, [&text](const Anchor *anchor) { return standsOnItsWords(*anchor, text); });
    if (anchors.empty())
        return;
    const AnchorSearch search(text);
    for (Anchor *anchor : anchors) {
        if (const auto place = search.find(*anchor)) {
            *anchor = makeAnchor(text, *place);
            continue;
        }
        const base::TextRange &range = anchor->range;
        const bool isInside = range.begin >= 0 && range.end <= text.size() && !range.isEmpty();
        const QStringView there
            = isInside ? QStringView(text).sliced(range.begin, range.length()) : QStringView();
        // Written down in the middle of a deletion: what is left of its words is under it.
        const bool isRest = !anchor->orphaned && there.size() >= 2 && anchor->exact.contains(there);
        if (isRest)
            *anchor = makeAnchor(text, range);
        else
            anchor->orphaned = true;
    }
}

}
