// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/transcript.h"

#include "core/text/numberwords.h"
#include "core/text/segmentation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

/// The spoken words alone: lines stay lines.
QString withoutMarks(QString text)
{
    static const QRegularExpression timing(
        u"^.*-->.*$|^(WEBVTT|NOTE|STYLE)\\b.*$|^\\d+\\s*$(?=\\n.*-->)|<[^>\\n]*>"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression timecode(u"[\\[(]\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d+)?[\\])]"
                                             "|^\\s*\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d+)?\\b"_s,
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression speaker(u"^\\s*(?:[-–—*]\\s*)?\\p{Lu}[\\p{L}\\p{M}\\d.'’-]*(?: "
                                            u"[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*){0,3}\\*{0,2}:"
                                            "(?=\\s|\\*)"_s,
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    text.replace("\r\n"_L1, "\n"_L1);
    return text.remove(timing).remove(timecode).remove(speaker);
}

/// Words of `said` that a message can hold.
constexpr size_t mostShown = 12;
/// How far around the place where most words stand an alignment looks, in words.
constexpr size_t margin = 24;
/// Words of a quotation that are aligned at once; the rest of a longer one is passed over.
constexpr std::ptrdiff_t longestAligned = 600;

}

Transcript::Transcript(QString text, const QString &language)
    : m_text(withoutMarks(std::move(text)))
    , m_language(language)
    , m_words(wordsOf(m_text))
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_places[m_words[i].key].push_back(i);
}

std::vector<Transcript::Word> Transcript::wordsOf(QStringView text) const
{
    const QHash<QString, QString> &numbers = text::numberWords(m_language);
    std::vector<Word> words;
    for (const base::TextRange &range : text::words(text, m_language)) {
        QString key = text.sliced(range.begin, range.length()).toString().toCaseFolded();
        key.replace(u'’', u'\'');
        words.push_back({range, numbers.value(key, key)});
    }
    return words;
}

Transcript::Quoted Transcript::quotedWords(QStringView quotation) const
{
    static const QRegularExpression gap(u"\\[[^\\]]*\\]|…|\\.\\s?\\.\\s?\\."_s);
    std::vector<base::TextRange> gaps;
    for (const QRegularExpressionMatch &match : gap.globalMatchView(quotation))
        gaps.push_back({match.capturedStart(), match.capturedEnd()});
    Quoted quoted;
    auto next = gaps.cbegin();
    bool afterGap = false;
    for (Word &word : wordsOf(quotation)) {
        for (; next != gaps.cend() && next->end <= word.range.begin; ++next)
            afterGap = true;
        if (next != gaps.cend() && next->begin < word.range.end)
            continue; // the writer's own word, in brackets
        quoted.push_back({std::move(word), afterGap});
        afterGap = false;
    }
    return quoted;
}

/// Behind the run of quoted words from `from` up to the next gap, where it stands here at `at`.
std::optional<size_t> Transcript::endOfRun(const Quoted &quoted, size_t from, size_t at,
                                           const Allowance &allowance) const
{
    for (size_t i = from; i < quoted.size() && (i == from || !quoted[i].afterGap); ++i, ++at) {
        while (at < m_words.size() && m_words[at].key != quoted[i].key && i != from
               && allowance.hesitations.contains(m_words[at].key))
            ++at;
        if (at >= m_words.size() || m_words[at].key != quoted[i].key)
            return std::nullopt;
    }
    return at;
}

bool Transcript::standsFrom(const Quoted &quoted, size_t at, const Allowance &allowance) const
{
    std::optional<size_t> end = endOfRun(quoted, 0, at, allowance);
    for (size_t i = 1; end && i < quoted.size(); ++i) {
        if (!quoted[i].afterGap)
            continue;
        const auto places = m_places.constFind(quoted[i].key);
        if (places == m_places.cend())
            return false;
        const size_t last = *end + size_t(allowance.elision);
        auto place = std::ranges::lower_bound(*places, *end);
        for (end.reset(); !end && place != places->end() && *place <= last; ++place)
            end = endOfRun(quoted, i, *place, allowance);
    }
    return end.has_value();
}

bool Transcript::standsWhole(const Quoted &quoted, const Allowance &allowance) const
{
    const auto places = m_places.constFind(quoted.front().key);
    return places != m_places.cend()
           && std::ranges::any_of(*places, [&](size_t at) { return standsFrom(quoted, at, allowance); });
}

/// Where the quotation would begin if it stood here: each of its words votes for the places that it would be
/// right at, and neighbouring places count together.
size_t Transcript::likeliestPlace(const Quoted &quoted) const
{
    constexpr size_t reach = 8;
    QHash<size_t, int> votes;
    for (size_t i = 0; i < quoted.size(); ++i) {
        for (const size_t place : m_places.value(quoted[i].key))
            ++votes[(place + quoted.size() - i) / reach];
    }
    size_t best = 0;
    int most = 0;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        const int sum = *vote + votes.value(vote.key() + 1);
        if (sum > most || (sum == most && vote.key() < best)) {
            most = sum;
            best = vote.key();
        }
    }
    const size_t place = best * reach;
    return place > quoted.size() ? place - quoted.size() : 0;
}

/// The longest common subsequence of the quotation and what stands around that place.
std::vector<Transcript::Pair> Transcript::align(const Quoted &quoted, size_t from) const
{
    const size_t begin = from > margin ? from - margin : 0;
    const size_t end = std::min(m_words.size(), from + quoted.size() + 2 * margin);
    const size_t width = end - begin;
    std::vector<int> longest((quoted.size() + 1) * (width + 1));
    const auto at = [&](size_t i, size_t k) -> int & { return longest[i * (width + 1) + k]; };
    for (size_t i = quoted.size(); i-- > 0;) {
        for (size_t k = width; k-- > 0;)
            at(i, k) = quoted[i].key == m_words[begin + k].key ? at(i + 1, k + 1) + 1
                                                               : std::max(at(i + 1, k), at(i, k + 1));
    }
    std::vector<Pair> pairs;
    for (size_t i = 0, k = 0; i < quoted.size() && k < width;) {
        if (quoted[i].key == m_words[begin + k].key)
            pairs.push_back({i++, begin + k++});
        else if (at(i + 1, k) > at(i, k + 1))
            ++i;
        else
            ++k;
    }
    // A first word that stands often is taken where it stands nearest to the second.
    for (size_t i = pairs.size() - std::min<size_t>(pairs.size(), 1); i-- > 0;) {
        for (size_t k = pairs[i + 1].here; k-- > pairs[i].here;) {
            if (m_words[k].key == quoted[pairs[i].quoted].key) {
                pairs[i].here = k;
                break;
            }
        }
    }
    return pairs;
}

QString Transcript::said(size_t from, size_t to) const
{
    if (from >= to)
        return {};
    const size_t last = std::min(to, from + mostShown) - 1;
    const QString words
        = m_text.sliced(m_words[from].range.begin, m_words[last].range.end - m_words[from].range.begin);
    return words.simplified() + (last + 1 < to ? u"…"_s : QString());
}

/// The first difference between a run of quoted words and what stands here.
Transcript::Comparison Transcript::describe(const Quoted &run, const std::vector<Pair> &pairs,
                                            const Allowance &allowance) const
{
    const auto words = [&run](size_t from, size_t to) {
        return base::TextRange{run[from].range.begin, run[to - 1].range.end};
    };
    if (pairs.empty())
        return {.differs = words(0, run.size())};
    if (const Pair &first = pairs.front(); first.quoted > 0)
        return {.differs = words(0, first.quoted),
                .said = said(first.here - std::min(first.here, first.quoted), first.here)};
    for (size_t i = 0; i + 1 < pairs.size(); ++i) {
        const Pair &before = pairs[i];
        const Pair &after = pairs[i + 1];
        size_t from = before.here + 1;
        while (from < after.here && allowance.hesitations.contains(m_words[from].key))
            ++from;
        if (after.quoted > before.quoted + 1)
            return {.differs = words(before.quoted + 1, after.quoted), .said = said(from, after.here)};
        if (from < after.here)
            return {.differs = words(before.quoted, after.quoted + 1),
                    .said = said(from, after.here),
                    .isLeftOut = true};
    }
    const Pair &last = pairs.back();
    const size_t missing = run.size() - last.quoted - 1;
    if (missing == 0)
        return {.differs = words(0, run.size())};
    return {.differs = words(last.quoted + 1, run.size()),
            .said = said(last.here + 1, std::min(m_words.size(), last.here + 1 + missing))};
}

Transcript::Comparison Transcript::compare(QStringView quotation, const Allowance &allowance) const
{
    const Quoted quoted = quotedWords(quotation);
    if (quoted.empty() || standsWhole(quoted, allowance))
        return {};
    Comparison result;
    size_t found = 0;
    for (auto begin = quoted.begin(); begin != quoted.end();) {
        const auto end = std::ranges::find_if(begin + 1, quoted.end(), &QuotedWord::afterGap);
        const Quoted run(begin, end - begin > longestAligned ? begin + longestAligned : end);
        const bool stands = standsWhole(run, allowance);
        const std::vector<Pair> pairs = stands ? std::vector<Pair>() : align(run, likeliestPlace(run));
        if (!stands && !result.differs)
            result = describe(run, pairs, allowance);
        found += stands ? run.size() : pairs.size();
        begin = end;
    }
    result.share = double(found) / double(quoted.size());
    if (!result.differs || result.share < leastShare)
        return {.share = result.share,
                .differs = base::TextRange{quoted.front().range.begin, quoted.back().range.end}};
    return result;
}

}
