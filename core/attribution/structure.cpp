// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/structure.h"

#include "core/language/hashing.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

enum Between : uint8_t { HasComma = 1, HasOpen = 2, HasClose = 4, HasThat = 8, HasColon = 16, HasAnd = 32 };

uint32_t wordHash(QStringView word)
{
    return language::hashOf(word);
}

std::vector<uint8_t> chunkKinds()
{
    std::vector<uint8_t> kinds;
    for (const QString &name : language::tagNames()) {
        static const QStringList nominal{u"DT"_s,  u"JJ"_s,  u"JJR"_s, u"JJS"_s, u"CD"_s, u"PRP$"_s,
                                         u"POS"_s, u"PRP"_s, u"$"_s,   u"PDT"_s, u"EX"_s, u"FW"_s};
        static const QStringList verbal{u"MD"_s, u"TO"_s, u"RB"_s};
        if (name.startsWith("NN"_L1) || nominal.contains(name))
            kinds.push_back(1);
        else if (name.startsWith("VB"_L1) || verbal.contains(name))
            kinds.push_back(2);
        else
            kinds.push_back(0);
    }
    kinds.resize(256, 0);
    return kinds;
}

bool opensClause(uint32_t lower)
{
    static const std::vector<uint32_t> words = [] {
        std::vector<uint32_t> hashes;
        for (const auto *word :
             {u"that",  u"who",   u"which",  u"if",       u"when",   u"while",   u"because", u"but", u"and",
              u"as",    u"after", u"before", u"although", u"though", u"whether", u"what",    u"how", u"why",
              u"where", u"since", u"until",  u"unless",   u"or",     u"so",      u"for",     u"to"})
            hashes.push_back(wordHash(QStringView(word)));
        std::ranges::sort(hashes);
        return hashes;
    }();
    return std::ranges::binary_search(words, lower);
}

uint8_t capped(size_t value, size_t limit)
{
    return static_cast<uint8_t>(std::min(value, limit));
}

}

uint8_t distanceStep(size_t distance)
{
    static constexpr std::array<size_t, 8> limits{1, 2, 3, 4, 6, 9, 14, 21};
    return static_cast<uint8_t>(std::ranges::upper_bound(limits, distance) - limits.begin());
}

uint32_t Structure::thatWord()
{
    static const uint32_t hash = wordHash(u"that");
    return hash;
}

Structure::Structure(const Reading &reading) : m_reading(reading)
{
    cutChunks();
    findNearest([](const Item &item) { return item.candidate; }, m_candidateBefore, m_candidateAfter);
    findNearest([](const Item &item) { return item.verb; }, m_verbBefore, m_verbAfter);
    readQuotations();
    readSentences();
    readClauses();
}

void Structure::cutChunks()
{
    static const std::vector<uint8_t> kinds = chunkKinds();
    static const language::Tag pronoun = language::tagFromName(u"PRP");
    static const language::Tag determiner = language::tagFromName(u"DT");
    const auto &items = m_reading.items;
    for (size_t at = 0; at < items.size(); ++at) {
        const uint8_t kind
            = items[at].mark == Mark::Word || items[at].mark == Mark::Apostrophe ? kinds[items[at].tag] : 0;
        const bool starts = items[at].tag == pronoun || items[at].tag == determiner
                            || (at > 0 && items[at - 1].tag == pronoun);
        const bool joins = kind != 0 && !m_chunks.empty() && m_chunks.back().end == at
                           && m_chunks.back().kind == kind && items[at].sentence == items[at - 1].sentence
                           && !(kind == 1 && starts);
        if (joins)
            m_chunks.back().end = at + 1;
        else
            m_chunks.push_back({at, at + 1, kind});
        m_chunkOf.push_back(m_chunks.size() - 1);
    }
}

const Chunk &Structure::chunkAfter(size_t at) const
{
    static constexpr Chunk none{};
    // the chunk behind the word that follows this chunk: "the head [of] the union"
    const size_t next = chunkOf(at).end + 1;
    if (next >= m_reading.items.size()) {
        static const Chunk end{0, size_t(-1) / 2, 3};
        return end;
    }
    return m_chunkOf.empty() ? none : m_chunks[m_chunkOf[next]];
}

uint8_t Structure::betweenBit(size_t at) const
{
    static const uint32_t andWord = wordHash(u"and");
    static const uint32_t butWord = wordHash(u"but");
    const Item &item = m_reading.items[at];
    switch (item.mark) {
    case Mark::Comma:
        return HasComma;
    case Mark::Open:
        return HasOpen;
    case Mark::Close:
        return HasClose;
    case Mark::Colon:
    case Mark::Semicolon:
    case Mark::Dash:
        return HasColon;
    case Mark::Word:
        if (item.shape.lower == thatWord())
            return HasThat;
        return item.shape.lower == andWord || item.shape.lower == butWord ? uint8_t(HasAnd) : uint8_t(0);
    default:
        return 0;
    }
}

template <class Is>
void Structure::findNearest(const Is &is, std::vector<Nearest> &before, std::vector<Nearest> &after) const
{
    const auto &items = m_reading.items;
    before.assign(items.size(), {});
    after.assign(items.size(), {});
    const auto run = [&](std::vector<Nearest> &out, size_t count, auto place) {
        Nearest nearest;
        for (size_t i = 0; i < count; ++i) {
            const size_t at = place(i);
            if (i > 0 && items[at].sentence != items[place(i - 1)].sentence)
                nearest = {};
            if (nearest.found)
                nearest.distance = distanceStep(at > nearest.at ? at - nearest.at : nearest.at - at);
            out[at] = nearest;
            if (is(items[at]))
                nearest = {at, true, items[at].strong, items[at].quoted, 0, 0};
            else
                nearest.between |= betweenBit(at);
        }
    };
    run(before, items.size(), [](size_t i) { return i; });
    run(after, items.size(), [&](size_t i) { return items.size() - 1 - i; });
}

void Structure::findLabelledCues(const std::vector<uint8_t> &labels)
{
    const Item *first = m_reading.items.data();
    findNearest([&](const Item &item) { return labels[size_t(&item - first)] == CueBegin; }, m_cueBefore,
                m_cueAfter);
}

const Nearest &Structure::labelledCueBefore(size_t at, const std::vector<uint8_t> &labels)
{
    if (m_cueBefore.empty())
        findLabelledCues(labels);
    return m_cueBefore[at];
}

const Nearest &Structure::labelledCueAfter(size_t at, const std::vector<uint8_t> &labels)
{
    if (m_cueBefore.empty())
        findLabelledCues(labels);
    return m_cueAfter[at];
}

void Structure::readQuotations()
{
    const auto &items = m_reading.items;
    m_quotes.resize(items.size());
    std::vector<bool> quotedSentences(m_reading.words.sentences.size());
    for (size_t begin = 0; begin < items.size();) {
        if (!items[begin].quoted) {
            ++begin;
            continue;
        }
        size_t end = begin + 1;
        while (end < items.size() && items[end].quoted && items[end - 1].mark != Mark::Close)
            ++end;
        const Item before = begin > 0 ? items[begin - 1] : Item{};
        const Item after = end < items.size() ? items[end] : Item{};
        for (size_t at = begin; at < end; ++at) {
            QuoteState &state = m_quotes[at];
            state.inside = true;
            state.sinceOpen = distanceStep(at - begin);
            state.untilClose = distanceStep(end - 1 - at);
            state.length = distanceStep(end - begin);
            state.beforeOpen = static_cast<uint8_t>(begin == 0         ? 20
                                                    : before.candidate ? 21
                                                                       : static_cast<int>(before.mark));
            state.afterClose = static_cast<uint8_t>(end == items.size() ? 20
                                                    : after.candidate   ? 21
                                                                        : static_cast<int>(after.mark));
            state.unclosed = items[end - 1].mark != Mark::Close;
            state.opensParagraph = begin == 0;
            quotedSentences[items[at].sentence] = true;
        }
        begin = end;
    }
    for (size_t at = 0; at < items.size(); ++at)
        m_quotes[at].inSentence = quotedSentences[items[at].sentence];
}

void Structure::readSentences()
{
    const auto &items = m_reading.items;
    m_sentences.resize(items.size());
    SentenceState previous;
    for (size_t sentence = 0; sentence < m_reading.words.sentences.size(); ++sentence) {
        const size_t begin = m_reading.sentenceBegin(sentence);
        const size_t end = m_reading.sentenceEnd(sentence);
        SentenceState state;
        size_t candidates = 0;
        size_t strong = 0;
        for (size_t at = begin; at < end; ++at) {
            candidates += items[at].candidate ? 1 : 0;
            strong += items[at].strong ? 1 : 0;
            state.endsWithCue = state.endsWithCue || (items[at].candidate && at + 5 >= end);
        }
        state.candidates = capped(candidates, 4);
        state.strong = capped(strong, 3);
        state.first = items[begin].shape.lower;
        state.firstTag = items[begin].tag;
        state.lastWord = items[end > begin + 1 ? end - 2 : begin].shape.lower;
        state.place = capped(sentence, 3);
        state.sizeStep = distanceStep(end - begin);
        state.previousCandidates = previous.strong;
        state.previousQuoted = begin > 0 && m_quotes[begin - 1].inSentence;
        state.nextQuoted = end < items.size() && m_quotes[end].inSentence;
        for (size_t at = begin; at < end; ++at) {
            m_sentences[at] = state;
            m_sentences[at].fromBegin = distanceStep(at - begin);
            m_sentences[at].toEnd = distanceStep(end - 1 - at);
        }
        previous = state;
    }
}

void Structure::readClauses()
{
    const auto &items = m_reading.items;
    const auto opens = [&](size_t at) {
        return opensClause(items[at].shape.lower)
               || (items[at].mark != Mark::Word && items[at].mark != Mark::Apostrophe);
    };
    uint32_t word = 0;
    size_t since = 0;
    for (size_t at = 0; at < items.size(); ++at) {
        if (at > 0 && items[at].sentence != items[at - 1].sentence)
            word = 0, since = at;
        m_sentences[at].clauseWord = word;
        m_sentences[at].sinceClause = distanceStep(at - since);
        if (opens(at)) {
            word = items[at].shape.lower;
            since = at;
        }
    }
    word = 0;
    for (size_t at = items.size(); at-- > 0;) {
        if (at + 1 < items.size() && items[at].sentence != items[at + 1].sentence)
            word = 0;
        m_sentences[at].nextClauseWord = word;
        if (opens(at))
            word = items[at].shape.lower;
    }
}

void Structure::readPass(const FirstPass &pass)
{
    const size_t sentences = m_reading.words.sentences.size();
    m_passes.resize(sentences);
    for (size_t sentence = 0; sentence < sentences; ++sentence) {
        SentencePass &result = m_passes[sentence];
        size_t cues = 0, sources = 0, contents = 0;
        const size_t begin = m_reading.sentenceBegin(sentence);
        const size_t end = m_reading.sentenceEnd(sentence);
        for (size_t at = begin; at < end; ++at) {
            const uint8_t label = pass.labels[at];
            cues += label == CueBegin ? 1 : 0;
            sources += roleOf(label) == Role::Source && isBegin(label) ? 1 : 0;
            contents += roleOf(label) == Role::Content && isBegin(label) ? 1 : 0;
        }
        result.cues = capped(cues, 3);
        result.sources = capped(sources, 3);
        result.contents = capped(contents, 3);
        result.firstLabel = pass.labels[begin];
        result.lastLabel = pass.labels[end > begin + 1 ? end - 2 : begin];
    }
    const auto summary = [](const SentencePass &sentence) {
        return static_cast<uint8_t>(1 + (sentence.cues > 0 ? 1 : 0) + (sentence.contents > 0 ? 2 : 0));
    };
    for (size_t sentence = 0; sentence < sentences; ++sentence) {
        m_passes[sentence].previous = sentence > 0 ? summary(m_passes[sentence - 1]) : uint8_t(0);
        m_passes[sentence].next = sentence + 1 < sentences ? summary(m_passes[sentence + 1]) : uint8_t(0);
    }
}

const SentencePass &Structure::passOf(size_t at, const FirstPass &pass)
{
    if (m_passes.empty())
        readPass(pass);
    return m_passes[m_reading.items[at].sentence];
}

}
