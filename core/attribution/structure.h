// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/features.h"

namespace galley::attribution {

/// A run of words that belong together by their tags: a noun phrase, a verb group, or one other word.
struct Chunk
{
    size_t begin = 0;
    size_t end = 0;
    uint8_t kind = 0; ///< 0 other, 1 noun phrase, 2 verb group
};

/// The nearest word of a kind on one side, in the same sentence.
struct Nearest
{
    size_t at = 0;
    bool found = false;
    bool strong = false;
    bool quoted = false;
    uint8_t distance = 0; ///< in steps
    uint8_t between = 0;  ///< bits: comma, open, close, "that", colon or dash, "and" or "but"
};

struct QuoteState
{
    bool inside = false;
    uint8_t sinceOpen = 0;
    uint8_t untilClose = 0;
    uint8_t length = 0;
    uint8_t beforeOpen = 0; ///< mark before the opening one, or whether a candidate stands there
    uint8_t afterClose = 0;
    bool unclosed = false;
    bool opensParagraph = false;
    bool inSentence = false; ///< the sentence has a quotation
};

struct SentenceState
{
    uint8_t fromBegin = 0;
    uint8_t toEnd = 0;
    uint8_t candidates = 0;
    uint8_t strong = 0;
    uint32_t first = 0; ///< hash of the first word
    uint32_t lastWord = 0;
    uint8_t firstTag = 0;
    bool endsWithCue = false; ///< a candidate among the last four words
    uint8_t place = 0;        ///< of the sentence in the paragraph
    uint8_t sizeStep = 0;
    uint8_t previousCandidates = 0;
    bool previousQuoted = false;
    bool nextQuoted = false;
    uint32_t clauseWord = 0; ///< the last word that opens a clause, or mark, before here
    uint32_t nextClauseWord = 0;
    uint8_t sinceClause = 0;
};

struct SentencePass
{
    uint8_t cues = 0;
    uint8_t sources = 0;
    uint8_t contents = 0;
    uint8_t previous = 0; ///< whether the sentence before has a cue, and content
    uint8_t next = 0;
    uint8_t firstLabel = 0;
    uint8_t lastLabel = 0;
};

/// A distance in steps that widen: 0 1 2 3 4-5 6-8 9-13 14-20 more.
uint8_t distanceStep(size_t distance);

/// What can be said of each place of a paragraph from its words, tags and marks, computed in a few runs over
/// it.
class Structure
{
public:
    explicit Structure(const Reading &reading);

    const Chunk &chunkOf(size_t at) const { return m_chunks[m_chunkOf[at]]; }
    const Chunk &chunkAfter(size_t at) const;
    const Nearest &candidateBefore(size_t at) const { return m_candidateBefore[at]; }
    const Nearest &candidateAfter(size_t at) const { return m_candidateAfter[at]; }
    const Nearest &verbBefore(size_t at) const { return m_verbBefore[at]; }
    const Nearest &verbAfter(size_t at) const { return m_verbAfter[at]; }
    const Nearest &labelledCueBefore(size_t at, const std::vector<uint8_t> &labels);
    const Nearest &labelledCueAfter(size_t at, const std::vector<uint8_t> &labels);
    const QuoteState &quoteAt(size_t at) const { return m_quotes[at]; }
    const SentenceState &sentenceAt(size_t at) const { return m_sentences[at]; }
    const SentencePass &passOf(size_t at, const FirstPass &pass);
    static uint32_t thatWord();

private:
    template <class Is>
    void findNearest(const Is &is, std::vector<Nearest> &before, std::vector<Nearest> &after) const;
    uint8_t betweenBit(size_t at) const;
    void cutChunks();
    void readQuotations();
    void readSentences();
    void readClauses();
    void readPass(const FirstPass &pass);
    void findLabelledCues(const std::vector<uint8_t> &labels);

    const Reading &m_reading;
    std::vector<Chunk> m_chunks;
    std::vector<size_t> m_chunkOf;
    std::vector<Nearest> m_candidateBefore, m_candidateAfter, m_verbBefore, m_verbAfter, m_cueBefore,
        m_cueAfter;
    std::vector<QuoteState> m_quotes;
    std::vector<SentenceState> m_sentences;
    std::vector<SentencePass> m_passes; ///< of each sentence
};

}
