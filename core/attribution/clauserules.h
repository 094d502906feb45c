// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/cuerules.h"
#include "core/attribution/detector.h"

namespace galley::attribution {

/// Reads a paragraph of a language that sets clauses apart by commas, as German and Russian do (English does
/// not: CueRules reads it). What is said is a quotation or a clause before or behind the cue; what stands on
/// the cue's other side is who says it. The words come from the lexicon. Linear in the length of the
/// paragraph.
class ClauseRules
{
public:
    ClauseRules(const Paragraph &paragraph, const Lexicon &lexicon);
    std::vector<Detected> run();

private:
    /// An attribution in tokens of the paragraph.
    struct Reading
    {
        Span source;
        std::vector<Span> cue;
        std::vector<Span> content;
        double confidence = 0;
    };

    void markDialogue();
    void findQuotations();
    void readSentence(size_t index);
    bool readAccording(size_t at);
    bool readTrailing(size_t at);
    bool readAside(size_t at);
    bool readLike(size_t at);
    void readCue(size_t at);
    bool readQuotationBefore(size_t at, const std::vector<Span> &cue);
    bool readBehind(size_t at, const std::vector<Span> &cue);
    bool readClauseBefore(size_t at, const std::vector<Span> &cue);
    bool readObject(size_t at, const std::vector<Span> &cue);
    void addContinuation(Reading &reading, size_t from) const;
    void addAround(Reading &reading, size_t begin, size_t end) const;
    void add(Reading reading);

    std::vector<Span> cueAt(size_t at) const;
    std::vector<Span> phraseBehind(size_t at, const QStringList &phrase) const;
    Span subjectBefore(size_t at) const;
    Span sourceBehind(size_t at) const;
    Span nounPhrase(size_t at) const;
    bool isAdjective(size_t at) const;
    bool opensRelative(size_t at) const;
    bool isReported(size_t begin) const;
    size_t clauseEnd(size_t begin) const;
    size_t phraseLength(size_t at, const QStringList &phrases) const;
    size_t mark(size_t from, size_t limit) const;
    bool isMark(size_t at) const;
    bool isCueWord(size_t at) const;
    bool joins(size_t at) const;
    int quotationBefore(size_t at) const;

    const Token &token(size_t at) const { return m_tokens[at]; }
    bool is(size_t at, TokenKind kind) const { return at < m_sentence.end && m_tokens[at].kind == kind; }
    base::TextRange rangeOf(Span span) const
    {
        return {m_tokens[span.begin].range.begin, m_tokens[span.end - 1].range.end};
    }

    std::vector<Token> m_tokens;
    std::vector<Span> m_sentences;
    const Lexicon &m_lexicon;
    bool m_dialogue = false;
    std::vector<Span> m_quotations;
    std::vector<int> m_quotationOf; ///< of each token, -1 outside
    std::vector<bool> m_taken;      ///< tokens that are cues already
    Span m_sentence;
    size_t m_index = 0;  ///< of the sentence
    size_t m_clause = 0; ///< where the clause at hand begins
    size_t m_firstOfSentence = 0;
    std::vector<Reading> m_found;
};

}
