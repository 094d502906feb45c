// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/lexicon.h"
#include "core/attribution/tokens.h"

#include <optional>

namespace galley::attribution {

/// Tokens [begin, end) of a paragraph.
struct Span
{
    size_t begin = 0;
    size_t end = 0;
    bool isEmpty() const { return end <= begin; }
};

/// One attribution, in tokens of its paragraph.
struct Found
{
    std::optional<Span> source;
    Span cue;
    std::vector<Span> content;
    bool sharesSource = false; ///< taken from the verb before: "said … and added …"
};

/// Reads a paragraph cue by cue: is the content before it or after it, who is its subject, where does the
/// clause end.
class CueRules
{
public:
    CueRules(const Paragraph &paragraph, const Lexicon &lexicon);
    std::vector<Found> run();

private:
    void mergeQuestions();
    void readSentence(size_t index);
    void readAccording(size_t at, Span sentence);
    void readCue(size_t at, Span sentence);
    bool readInverted(Span cue, Span sentence);
    bool readAfterContent(Span cue, Span subject, Span sentence);
    void readPassive(Span cue, Span subject, Span sentence);
    void addContinuation(Found &found);

    bool isCueHere(size_t at, Span sentence) const;
    bool isPassive(Span cue) const;
    bool hasVerb(Span span) const;
    Span cueSpan(size_t at, Span sentence) const;
    Span subjectBefore(size_t at, Span sentence) const;
    size_t clauseStart(size_t at, Span sentence) const;
    size_t withoutOpeners(size_t begin, size_t end) const;
    Span subjectAfter(size_t at, Span sentence) const;
    Span contentAfter(Span cue, Span sentence) const;
    size_t contentBegin(Span cue, Span sentence) const;
    size_t contentEnd(size_t begin, Span sentence) const;
    size_t beforeMark(size_t end, Span sentence) const;
    bool endsHere(size_t at, Span sentence) const;
    bool closesQuote(size_t at, Span sentence) const;
    const Token &token(size_t at) const { return m_paragraph.tokens[at]; }
    bool is(size_t at, TokenKind kind) const
    {
        return at < m_paragraph.tokens.size() && m_paragraph.tokens[at].kind == kind;
    }

    const Paragraph &m_paragraph;
    const Lexicon &m_lexicon;
    std::vector<Span> m_sentences;
    std::vector<Found> m_found;
    size_t m_sentence = 0;
    size_t m_firstOfSentence = 0; ///< index in m_found
};

}
