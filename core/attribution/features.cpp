// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/features.h"

#include "core/attribution/structure.h"
#include "core/language/hashing.h"

#include <algorithm>

namespace galley::attribution {

namespace {

using language::feature;

constexpr Item none{};

uint8_t stepKind(const Item &item)
{
    if (item.mark != Mark::Word)
        return static_cast<uint8_t>(item.mark);
    return 0;
}

/// What the neighbours look like from here.
uint32_t neighbourHash(const Surroundings &around)
{
    const auto opens = [](const Reading *reading) {
        return reading != nullptr && !reading->items.empty() && reading->items.front().mark == Mark::Open;
    };
    const auto staysOpen = [](const Reading *reading) {
        return reading != nullptr && !reading->items.empty() && reading->items.back().quoted
               && reading->items.back().mark != Mark::Close;
    };
    const auto ends = [](const Reading *reading) {
        return reading != nullptr && !reading->items.empty() && reading->items.back().mark == Mark::Close;
    };
    const auto hasCue = [](const Reading *reading) {
        return reading != nullptr && std::ranges::any_of(reading->items, &Item::strong);
    };
    return feature(1, opens(around.before), staysOpen(around.before), ends(around.before),
                   hasCue(around.before), opens(around.after), hasCue(around.after));
}

uint32_t neighbourPass(const Surroundings &around)
{
    const auto last = [](const FirstPass *pass) {
        return pass == nullptr || pass->labels.empty() ? 99U : pass->labels.back() + 0U;
    };
    const auto first = [](const FirstPass *pass) {
        return pass == nullptr || pass->labels.empty() ? 99U : pass->labels.front() + 0U;
    };
    const auto lastButStop = [](const FirstPass *pass) {
        return pass == nullptr || pass->labels.size() < 2 ? 99U : pass->labels[pass->labels.size() - 2] + 0U;
    };
    return feature(2, last(around.passBefore), lastButStop(around.passBefore), first(around.passAfter));
}

/// Writes the features of a paragraph's words one after the other. Numbers of features are their names: a
/// model knows them, so a changed meaning needs a new number.
class FeatureWriter
{
public:
    explicit FeatureWriter(const Surroundings &surroundings)
        : m_around(surroundings)
        , m_reading(*surroundings.here)
        , m_structure(m_reading)
        , m_neighbours(neighbourHash(surroundings))
        , m_neighbourPass(neighbourPass(surroundings))
    { }

    language::Observations run(bool ofWords, bool ofPass)
    {
        const size_t size = m_reading.items.size();
        m_out.features.reserve(size * ((ofWords ? 110 : 0) + (ofPass ? 40 : 0)));
        for (size_t at = 0; at < size; ++at) {
            m_at = at;
            if (ofWords) {
                words();
                rates();
                chunks();
                candidates();
                verbs();
                quotations();
                sentences();
            }
            if (ofPass)
                firstPass();
            m_out.begins.push_back(static_cast<uint32_t>(m_out.features.size()));
            contexts();
        }
        return std::move(m_out);
    }

private:
    template <class... Values>
    void add(uint32_t name, Values... values)
    {
        m_out.features.push_back(feature(name, values...));
    }

    const Item &item(int offset) const
    {
        const auto at = static_cast<std::ptrdiff_t>(m_at) + offset;
        return at < 0 || at >= static_cast<std::ptrdiff_t>(m_reading.items.size())
                   ? none
                   : m_reading.items[size_t(at)];
    }

    void words()
    {
        const Item &here = item(0);
        add(1, here.shape.lower);
        add(2, here.shape.stem);
        add(3, here.tag);
        add(4, here.shape.shape);
        add(5, here.shape.prefix3);
        add(6, here.shape.suffix3);
        for (int offset = 1; offset <= 3; ++offset) {
            const auto n = static_cast<uint32_t>(offset);
            add(10 + n, item(-offset).shape.lower);
            add(14 + n, item(offset).shape.lower);
            add(18 + n, item(-offset).tag, item(-offset).mark);
            add(22 + n, item(offset).tag, item(offset).mark);
        }
        add(30, item(-1).shape.lower, here.shape.lower);
        add(31, here.shape.lower, item(1).shape.lower);
        add(32, item(-1).tag, here.tag);
        add(33, here.tag, item(1).tag);
        add(34, item(-1).tag, here.tag, item(1).tag);
        add(35, item(1).tag, item(2).tag, here.tag);
        add(36, item(-2).tag, item(-1).tag, here.tag);
        add(37, item(-1).shape.lower, item(1).shape.lower);
        add(38, item(-2).shape.lower, item(-1).shape.lower);
        add(39, item(1).shape.lower, item(2).shape.lower);
        add(40, item(-1).shape.suffix3, here.tag);
        add(41, here.tag, here.shape.isCapital, item(-1).shape.isCapital, item(1).shape.isCapital);
    }

    void rates()
    {
        const Item &here = item(0);
        add(50, here.cueStep);
        add(51, here.stemStep);
        add(52, here.taggedStep);
        add(53, here.pairStep, here.taggedStep);
        add(54, here.sourceStep);
        add(55, here.taggedStep, here.stemStep, here.tag);
        add(56, item(-1).taggedStep, item(-1).tag);
        add(57, item(1).taggedStep, item(1).tag);
        add(58, here.sourceStep, item(1).taggedStep);
        add(59, here.sourceStep, item(-1).taggedStep);
        add(60, item(1).taggedStep, item(2).taggedStep, here.tag);
        add(61, item(-1).taggedStep, item(-2).taggedStep, here.tag);
        add(62, item(-1).sourceStep, here.taggedStep, item(1).mark);
        add(63, item(-1).pairStep, here.tag);
    }

    void chunks()
    {
        const Chunk &chunk = m_structure.chunkOf(m_at);
        const Item &head = m_reading.items[chunk.end - 1];
        const int toEnd = static_cast<int>(chunk.end - m_at);
        const int toBegin = static_cast<int>(m_at - chunk.begin) + 1;
        const Item &next = item(toEnd);
        const Item &later = item(toEnd + 1);
        const Item &previous = item(-toBegin);
        const int size = std::min(6, static_cast<int>(chunk.end - chunk.begin));
        const int place = toBegin == 1 ? 0 : toEnd == 1 ? 2 : 1;
        add(70, chunk.kind, head.shape.lower);
        add(71, chunk.kind, head.sourceStep, next.taggedStep);
        add(72, chunk.kind, next.shape.lower);
        add(73, chunk.kind, previous.shape.lower);
        add(74, chunk.kind, size, place);
        add(75, chunk.kind, next.tag, later.taggedStep);
        add(76, chunk.kind, previous.tag, previous.mark, next.taggedStep, next.mark);
        add(77, chunk.kind, previous.taggedStep, previous.mark, head.sourceStep);
        add(78, chunk.kind, next.mark, next.taggedStep, place);
        const Chunk &following = m_structure.chunkAfter(m_at);
        const Item &afterFollowing
            = following.end < m_reading.items.size() ? m_reading.items[following.end] : none;
        add(79, chunk.kind, next.shape.lower, following.kind, afterFollowing.taggedStep);
        add(80, head.sourceStep, next.shape.lower, afterFollowing.taggedStep, afterFollowing.mark);
    }

    void candidates()
    {
        const Nearest &left = m_structure.candidateBefore(m_at);
        const Nearest &right = m_structure.candidateAfter(m_at);
        const Item &before = left.found ? m_reading.items[left.at] : none;
        const Item &behind = right.found ? m_reading.items[right.at] : none;
        const bool quoted = item(0).quoted;
        add(90, left.found, before.shape.stem, left.distance);
        add(91, right.found, behind.shape.stem, right.distance);
        add(92, left.found, before.taggedStep, left.between, quoted);
        add(93, right.found, behind.taggedStep, right.between, quoted);
        add(94, left.between, right.between, quoted);
        add(95, left.between, right.between, before.taggedStep, behind.taggedStep);
        add(96, left.found, left.distance, item(0).tag, left.between);
        add(97, right.found, right.distance, item(0).tag, right.between);
        add(98, left.found, left.strong, right.found, right.strong, quoted);
        add(99, item(-1).mark, item(-1).tag, left.between, left.distance);
        add(100, item(0).shape.lower, left.between, left.found);
        add(101, item(0).shape.lower, right.between, right.found);
        add(102, item(1).mark, item(1).shape.lower, right.between, right.distance);
        add(103, left.quoted, right.quoted, quoted, left.between, right.between);
    }

    void verbs()
    {
        const Nearest &left = m_structure.verbBefore(m_at);
        const Nearest &right = m_structure.verbAfter(m_at);
        const Item &before = left.found ? m_reading.items[left.at] : none;
        const Item &behind = right.found ? m_reading.items[right.at] : none;
        add(110, before.shape.stem, left.distance);
        add(111, behind.shape.stem, right.distance);
        add(112, before.taggedStep, left.distance, item(0).tag);
        add(113, behind.taggedStep, right.distance, item(0).tag);
        add(114, behind.taggedStep, behind.tag, right.between, item(0).sourceStep);
        add(115, before.taggedStep, behind.taggedStep, left.between, right.between);
    }

    void quotations()
    {
        const QuoteState &state = m_structure.quoteAt(m_at);
        add(120, state.inside, state.sinceOpen, state.untilClose);
        add(121, state.inside, item(-1).mark, item(1).mark);
        add(122, state.inside, state.length, state.beforeOpen);
        add(123, state.inside, state.afterClose, state.untilClose);
        add(124, state.inside, state.unclosed, state.opensParagraph);
        add(125, state.inside, state.inSentence, state.beforeOpen);
        add(126, item(0).mark, item(-1).mark, item(-2).mark, state.inside);
        add(127, item(0).mark, item(1).mark, item(2).mark, state.inside);
    }

    void sentences()
    {
        const SentenceState &state = m_structure.sentenceAt(m_at);
        add(140, state.fromBegin);
        add(141, state.toEnd);
        add(142, state.candidates, state.strong, item(0).quoted);
        add(143, state.first, item(0).quoted);
        add(144, state.lastWord, state.toEnd);
        add(145, state.endsWithCue, item(0).quoted, state.fromBegin);
        add(146, state.place, state.sizeStep, state.candidates, item(0).quoted);
        add(147, state.previousCandidates, state.previousQuoted, state.nextQuoted, state.candidates,
            item(0).quoted);
        add(148, m_neighbours, state.place, state.candidates > 0, item(0).quoted);
        add(149, std::min<size_t>(m_around.place, 2), item(0).tag);
        add(150, state.clauseWord, item(0).tag);
        add(151, state.clauseWord, state.sinceClause, m_structure.candidateBefore(m_at).between);
        add(152, state.endsWithCue, state.candidates, state.sinceClause, item(-1).mark);
        add(153, state.firstTag, state.fromBegin, state.candidates);
        add(154, std::min<size_t>(m_around.place, 2), state.candidates, item(0).quoted);
        add(155, state.clauseWord, state.nextClauseWord, item(0).quoted);
    }

    uint8_t label(int offset) const
    {
        const auto at = static_cast<std::ptrdiff_t>(m_at) + offset;
        const auto &labels = m_around.pass->labels;
        return at < 0 || at >= static_cast<std::ptrdiff_t>(labels.size()) ? uint8_t(LabelCount)
                                                                          : labels[size_t(at)];
    }

    void firstPass()
    {
        const FirstPass &pass = *m_around.pass;
        add(200, label(0));
        for (int offset = 1; offset <= 3; ++offset) {
            add(200 + static_cast<uint32_t>(offset), label(-offset));
            add(203 + static_cast<uint32_t>(offset), label(offset));
        }
        add(210, label(-1), label(0), label(1));
        add(211, label(-2), label(-1), label(0), label(1), label(2));
        add(212, label(0), item(0).shape.lower);
        add(213, label(0), label(1), item(1).shape.lower);
        add(214, label(0), label(-1), item(-1).shape.lower);
        add(215, pass.cue[m_at], pass.source[m_at]);
        add(216, pass.content[m_at], label(0));
        add(217, pass.cue[m_at], pass.content[m_at], item(0).quoted);
        add(218, label(0), item(0).mark, item(1).mark, item(1).quoted);
        add(219, label(0), item(0).tag, item(-1).tag);
        add(224, m_at > 0 ? pass.source[m_at - 1] : 11, pass.source[m_at], item(0).tag);
        add(225, m_at > 0 ? pass.content[m_at - 1] : 11, pass.content[m_at], item(0).mark);
        const Nearest &left = m_structure.labelledCueBefore(m_at, pass.labels);
        const Nearest &right = m_structure.labelledCueAfter(m_at, pass.labels);
        const uint32_t before = left.found ? m_reading.items[left.at].shape.stem : 0;
        const uint32_t behind = right.found ? m_reading.items[right.at].shape.stem : 0;
        add(226, label(0), left.found, left.distance, left.between);
        add(227, label(0), right.found, right.distance, right.between);
        add(228, before, behind, item(0).quoted);
        add(229, left.found, right.found, left.between, right.between, item(0).quoted);
        const SentencePass &sentence = m_structure.passOf(m_at, pass);
        add(230, sentence.cues, sentence.sources, sentence.contents, label(0));
        add(231, sentence.previous, sentence.next, label(0), item(0).quoted);
        add(232, sentence.firstLabel, sentence.lastLabel, label(0), m_structure.sentenceAt(m_at).toEnd);
        add(233, m_neighbourPass, label(0), m_structure.sentenceAt(m_at).place);
        add(234, left.found, right.found, m_structure.sentenceAt(m_at).sinceClause, label(0));
        const Chunk &chunk = m_structure.chunkOf(m_at);
        add(235, label(0), static_cast<int>(pass.labels[chunk.begin]),
            static_cast<int>(pass.labels[chunk.end - 1]), chunk.kind);
    }

    void contexts()
    {
        const uint8_t here = stepKind(item(0));
        const uint8_t before = stepKind(item(-1));
        m_out.firstContext.push_back(static_cast<uint8_t>(before * stepKinds + here));
        const int quote = (item(-1).quoted ? 1 : 0) + (item(0).quoted ? 2 : 0);
        const bool sentence = m_structure.sentenceAt(m_at).fromBegin == 0;
        const int rate = item(0).strong ? 3 : item(0).candidate ? 2 : item(-1).candidate ? 1 : 0;
        const bool that = item(0).shape.lower == m_structure.thatWord();
        m_out.secondContext.push_back(static_cast<uint8_t>(quote * 12
                                                           + (sentence ? 4
                                                              : that   ? 8
                                                                       : 0)
                                                           + rate));
    }

    const Surroundings &m_around;
    const Reading &m_reading;
    Structure m_structure;
    uint32_t m_neighbours;
    uint32_t m_neighbourPass;
    size_t m_at = 0;
    language::Observations m_out;
};

}

uint32_t surroundingsKey(const Surroundings &surroundings)
{
    return feature(3, neighbourHash(surroundings), neighbourPass(surroundings),
                   std::min<size_t>(surroundings.place, 2));
}

language::Observations observe(const Surroundings &surroundings)
{
    return FeatureWriter(surroundings).run(true, surroundings.pass != nullptr);
}

language::Observations observeWords(const Surroundings &surroundings)
{
    return FeatureWriter(surroundings).run(true, false);
}

language::Observations observePass(const Surroundings &surroundings)
{
    return FeatureWriter(surroundings).run(false, true);
}

}
