// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/clauserules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

constexpr size_t longestSentence = 250; // tokens; longer ones are cut, which keeps the time linear
constexpr size_t longestGap = 14;       // tokens between a verb and the particle or comma that belongs to it

}

ClauseRules::ClauseRules(const Paragraph &paragraph, const Lexicon &lexicon)
    : m_tokens(paragraph.tokens)
    , m_lexicon(lexicon)
    , m_quotationOf(paragraph.tokens.size(), -1)
    , m_taken(paragraph.tokens.size())
{
    m_dialogue = m_tokens.size() > 2 && m_tokens.front().kind == TokenKind::Dash;
    const auto cut = [this](size_t begin, size_t end) {
        for (; begin < end; begin += longestSentence)
            m_sentences.push_back({begin, std::min(end, begin + longestSentence)});
    };
    if (m_dialogue) {
        cut(0, m_tokens.size());
    } else {
        for (const base::TextRange &sentence : paragraph.sentences)
            cut(static_cast<size_t>(sentence.begin), static_cast<size_t>(sentence.end));
    }
}

std::vector<Detected> ClauseRules::run()
{
    if (m_dialogue)
        markDialogue();
    findQuotations();
    for (size_t i = 0; i < m_sentences.size(); ++i)
        readSentence(i);
    std::vector<Detected> list;
    for (const Reading &reading : m_found) {
        Detected found;
        found.confidence = reading.confidence;
        if (!reading.source.isEmpty())
            found.source.push_back(rangeOf(reading.source));
        for (const Span &part : reading.cue)
            found.cue.push_back(rangeOf(part));
        for (const Span &part : reading.content)
            found.content.push_back(rangeOf(part));
        list.push_back(std::move(found));
    }
    return list;
}

/// "— We sail, — she said. — Tomorrow.": the speech is what stands between the first dash and a mark with a
/// dash.
void ClauseRules::markDialogue()
{
    bool speech = true;
    for (size_t i = 1; i < m_tokens.size(); ++i) {
        const TokenKind before = m_tokens[i - 1].kind;
        const bool turns = m_tokens[i].kind == TokenKind::Dash
                           && (before == TokenKind::Comma || before == TokenKind::Stop);
        if (turns) {
            if (before == TokenKind::Comma)
                m_tokens[i - 1].inQuote = false;
            speech = !speech;
        } else {
            m_tokens[i].inQuote = speech;
        }
    }
}

void ClauseRules::findQuotations()
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const TokenKind kind = m_tokens[i].kind;
        if (!m_tokens[i].inQuote && kind != TokenKind::CloseQuote && kind != TokenKind::OpenQuote)
            continue;
        const bool begins
            = i == 0 || m_quotationOf[i - 1] < 0 || (kind == TokenKind::OpenQuote && !m_dialogue);
        if (begins)
            m_quotations.push_back({i, i});
        m_quotations.back().end = i + 1;
        m_quotationOf[i] = static_cast<int>(m_quotations.size()) - 1;
    }
}

void ClauseRules::readSentence(size_t index)
{
    m_index = index;
    m_sentence = m_sentences[index];
    m_clause = m_sentence.begin;
    m_firstOfSentence = m_found.size();
    for (size_t at = m_sentence.begin; at < m_sentence.end; ++at) {
        if (m_quotationOf[at] >= 0 || token(at).kind != TokenKind::Word || m_taken[at])
            continue;
        if (!readAccording(at) && !readTrailing(at) && !readLike(at) && !readAside(at) && isCueWord(at))
            readCue(at);
    }
}

void ClauseRules::add(Reading reading)
{
    std::erase_if(reading.content, [](const Span &part) { return part.isEmpty(); });
    if (reading.content.empty())
        return;
    for (const Span &part : reading.cue)
        std::fill(m_taken.begin() + std::ptrdiff_t(part.begin), m_taken.begin() + std::ptrdiff_t(part.end),
                  true);
    m_found.push_back(std::move(reading));
}

bool ClauseRules::isMark(size_t at) const
{
    return at >= m_sentence.end || (token(at).kind != TokenKind::Word && token(at).kind != TokenKind::Other);
}

/// The next mark outside quotations, or the limit.
size_t ClauseRules::mark(size_t from, size_t limit) const
{
    while (from < limit && (m_quotationOf[from] >= 0 || !isMark(from)))
        ++from;
    return from;
}

bool ClauseRules::isCueWord(size_t at) const
{
    return m_lexicon.isCue(token(at).lower) || m_lexicon.particles.contains(token(at).lower);
}

bool ClauseRules::joins(size_t at) const
{
    return at < m_sentence.end && m_lexicon.joiners.contains(token(at).lower);
}

/// How many tokens the longest of the phrases that begins here has; 0 where none does.
size_t ClauseRules::phraseLength(size_t at, const QStringList &phrases) const
{
    size_t longest = 0;
    for (const QString &phrase : phrases) {
        const QStringList words = phrase.split(u' ');
        bool same = at + static_cast<size_t>(words.size()) <= m_sentence.end;
        for (qsizetype i = 0; same && i < words.size(); ++i)
            same = token(at + static_cast<size_t>(i)).lower == words[i];
        if (same)
            longest = std::max(longest, static_cast<size_t>(words.size()));
    }
    return longest;
}

/// The words of a phrase in their order, up to the next mark; empty where one is missing.
std::vector<Span> ClauseRules::phraseBehind(size_t at, const QStringList &phrase) const
{
    std::vector<Span> parts{{at, at + 1}};
    size_t next = at + 1;
    for (const QString &word : phrase) {
        const size_t limit = std::min(m_sentence.end, next + longestGap);
        while (next < limit && !isMark(next) && token(next).lower != word)
            ++next;
        if (next >= limit || token(next).lower != word)
            return {};
        if (parts.back().end == next)
            ++parts.back().end;
        else
            parts.push_back({next, next + 1});
        ++next;
    }
    return parts;
}

/// The verb with the words that make it a cue: "teilte … mit". Empty where they are missing.
std::vector<Span> ClauseRules::cueAt(size_t at) const
{
    for (const QString &phrase : m_lexicon.particles.value(token(at).lower)) {
        std::vector<Span> parts = phraseBehind(at, phrase.split(u' '));
        if (!parts.empty())
            return parts;
    }
    if (!m_lexicon.isCue(token(at).lower))
        return {};
    return {{at, at + 1}};
}

void ClauseRules::readCue(size_t at)
{
    const std::vector<Span> cue = cueAt(at);
    if (cue.empty())
        return;
    if (!readQuotationBefore(at, cue) && !readBehind(at, cue) && !readClauseBefore(at, cue))
        readObject(at, cue);
}

/// The quotation that ends right before here but for ", —"; -1 where there is none.
int ClauseRules::quotationBefore(size_t at) const
{
    size_t end = at;
    if (end > m_sentence.begin && token(end - 1).kind == TokenKind::Dash)
        --end;
    if (end > m_sentence.begin && token(end - 1).kind == TokenKind::Comma && m_quotationOf[end - 1] < 0)
        --end;
    return end > m_sentence.begin && end < at ? m_quotationOf[end - 1] : -1;
}

/// „…“, sagte Mara Quell. «…», — сказала она.
bool ClauseRules::readQuotationBefore(size_t at, const std::vector<Span> &cue)
{
    const int quotation = quotationBefore(at);
    if (quotation < 0)
        return false;
    constexpr double sure = 0.92;
    Reading reading{sourceBehind(at + 1), cue, {m_quotations[size_t(quotation)]}, sure};
    if (reading.source.isEmpty())
        reading.source = sourceBehind(cue.back().end);
    addContinuation(reading, std::max(reading.source.end, cue.back().end));
    add(std::move(reading));
    return true;
}

/// What goes on behind the speaker, and whole sentences of quotation behind that.
void ClauseRules::addContinuation(Reading &reading, size_t from) const
{
    size_t next = mark(from, m_sentence.end);
    while (next < m_sentence.end && m_quotationOf[next] < 0 && isMark(next))
        ++next;
    if (next < m_sentence.end && m_quotationOf[next] >= 0 && next > from)
        reading.content.push_back(m_quotations[size_t(m_quotationOf[next])]);
    else if (mark(from, m_sentence.end) + 1 < m_sentence.end)
        return;
    for (size_t i = m_index + 1; i < m_sentences.size(); ++i) {
        const Span sentence = m_sentences[i];
        for (size_t at = sentence.begin; at < sentence.end; ++at) {
            if (m_quotationOf[at] < 0 && m_tokens[at].kind != TokenKind::Stop)
                return;
        }
        reading.content.push_back(sentence);
    }
}

/// X sagte: „…“   X sagte, dass …   X сказал, что …   Am Dienstag sagte X, …
bool ClauseRules::readBehind(size_t at, const std::vector<Span> &cue)
{
    const size_t behind = cue.back().end;
    const size_t limit = std::min(m_sentence.end, behind + longestGap);
    size_t stop = mark(behind, limit);
    while (stop < limit && !is(stop, TokenKind::Comma) && !is(stop, TokenKind::Colon))
        stop = mark(stop + 1, limit);
    if (stop >= limit || stop + 1 >= m_sentence.end)
        return false;
    Reading reading{subjectBefore(at), cue, {}, 0.85};
    const bool bare = m_lexicon.bareClauses && m_lexicon.clause.contains(token(at).lower);
    const bool colon = is(stop, TokenKind::Colon);
    const size_t begin = stop + 1;
    if (!colon && !m_lexicon.conjunctions.contains(token(begin).lower)) {
        const bool clauseBefore = at > m_clause && is(at - 1, TokenKind::Comma) && reading.source.isEmpty();
        if (!bare || clauseBefore || (stop > behind && opensRelative(begin) && !isReported(begin)))
            return false;
        reading.confidence = 0.7;
    }
    if (reading.source.isEmpty())
        reading.source = sourceBehind(at + 1);
    const bool shares = reading.source.isEmpty() && m_found.size() > m_firstOfSentence;
    if (shares)
        reading.source = m_found.back().source;
    const size_t end = colon && m_quotationOf[begin] >= 0 ? m_quotations[size_t(m_quotationOf[begin])].end
                                                          : clauseEnd(begin);
    reading.content.push_back({begin, end});
    m_clause = end;
    add(std::move(reading));
    return true;
}

/// Die Mannschaft sei müde, sagte der Betriebsleiter.
bool ClauseRules::readClauseBefore(size_t at, const std::vector<Span> &cue)
{
    const bool comma = at > m_sentence.begin + 2 && is(at - 1, TokenKind::Comma);
    if (!comma || !m_lexicon.isCue(token(at).lower))
        return false;
    Reading reading{sourceBehind(at + 1), cue, {{m_clause, at - 1}}, 0.75};
    if (reading.source.isEmpty())
        return false;
    add(std::move(reading));
    return true;
}

/// X kritisierte den Beschluss.
bool ClauseRules::readObject(size_t at, const std::vector<Span> &cue)
{
    const bool takesObject
        = m_lexicon.object.contains(token(at).lower)
          || (cue.size() + cue.front().end > at + 2 && !m_lexicon.clause.contains(token(at).lower));
    Reading reading{subjectBefore(at), cue, {}, 0.55};
    if (!takesObject || reading.source.isEmpty())
        return false;
    size_t end = clauseEnd(cue.back().end);
    if (cue.back().begin > cue.front().end) // "kündigte den Verkauf an": the object stands within the cue
        reading.content.push_back({cue.front().end, cue.back().begin});
    else
        reading.content.push_back({cue.back().end, end});
    add(std::move(reading));
    return true;
}

/// All that the clause says around the words [begin, end).
void ClauseRules::addAround(Reading &reading, size_t begin, size_t end) const
{
    size_t before = begin;
    if (before > m_clause && (is(before - 1, TokenKind::Comma) || is(before - 1, TokenKind::Dash)))
        --before;
    if (before > m_clause && is(before - 1, TokenKind::Comma))
        --before;
    reading.content.push_back({m_clause, before});
    if (is(end, TokenKind::Comma))
        ++end;
    reading.content.push_back({end, clauseEnd(end)});
}

/// Laut Polizei …   … nach Angaben der Reederei …   По словам капитана, …
bool ClauseRules::readAccording(size_t at)
{
    const size_t length = phraseLength(at, m_lexicon.according);
    if (length == 0 || at + length >= m_sentence.end)
        return false;
    Reading reading{{}, {{at, at + length}}, {}, 0.85};
    reading.source = m_lexicon.capitalNouns ? nounPhrase(at + length)
                                            : Span{at + length, mark(at + length, m_sentence.end)};
    if (reading.source.isEmpty())
        return false;
    addAround(reading, at, reading.source.end);
    add(std::move(reading));
    return true;
}

/// Dem Bericht zufolge …
bool ClauseRules::readTrailing(size_t at)
{
    if (!m_lexicon.trailing.contains(token(at).lower))
        return false;
    size_t begin = at;
    while (begin > m_clause && !isMark(begin - 1)
           && (token(begin - 1).isCapital || isAdjective(begin - 1)
               || m_lexicon.determiners.contains(token(begin - 1).lower)))
        --begin;
    if (begin == at)
        return false;
    Reading reading{{begin, at}, {{at, at + 1}}, {}, 0.85};
    addAround(reading, begin, at + 1);
    add(std::move(reading));
    return true;
}

/// Wie die Zeitung berichtet, …   …, как сообщил капитан.
bool ClauseRules::readLike(size_t at)
{
    const bool place = at == m_clause || (at > m_clause && is(at - 1, TokenKind::Comma));
    if (!place || !m_lexicon.like.contains(token(at).lower))
        return false;
    const size_t end = mark(at + 1, m_sentence.end);
    size_t verb = at + 1;
    while (verb < end && (m_quotationOf[verb] >= 0 || !m_lexicon.clause.contains(token(verb).lower)))
        ++verb;
    if (verb >= end)
        return false;
    Reading reading{{}, {{at, at + 1}}, {}, 0.85};
    if (verb == at + 1) {
        reading.cue = {{at, verb + 1}};
        reading.source = {verb + 1, end};
    } else {
        reading.cue.push_back({verb, verb + 1});
        reading.source = m_lexicon.capitalNouns ? nounPhrase(at + 1) : Span{at + 1, verb};
    }
    if (reading.source.isEmpty())
        return false;
    addAround(reading, at, end);
    add(std::move(reading));
    return true;
}

/// …, so der Gutachter.
bool ClauseRules::readAside(size_t at)
{
    if (!m_lexicon.asides.contains(token(at).lower) || at == m_clause || at + 1 >= m_sentence.end)
        return false;
    Reading reading{nounPhrase(at + 1), {{at, at + 1}}, {}, 0.8};
    if (reading.source.isEmpty() || !isMark(reading.source.end))
        return false;
    if (const int quotation = quotationBefore(at); quotation >= 0) {
        reading.content.push_back(m_quotations[size_t(quotation)]);
        addContinuation(reading, reading.source.end);
    } else if (is(at - 1, TokenKind::Comma)) {
        addAround(reading, at, reading.source.end);
    }
    add(std::move(reading));
    return true;
}

}
