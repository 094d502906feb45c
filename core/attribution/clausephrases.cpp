// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ClauseRules, the part that finds who speaks and where a clause ends.

#include "core/attribution/clauserules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

/// "die neue Hafenmeisterin": an inflected word right before a noun, which German writes with a capital.
bool ClauseRules::isAdjective(size_t at) const
{
    static const QStringList endings{u"e"_s, u"en"_s, u"er"_s, u"es"_s, u"em"_s};
    const Token &word = token(at);
    if (word.kind != TokenKind::Word || word.isCapital || m_lexicon.determiners.contains(word.lower)
        || isCueWord(at) || m_lexicon.auxiliaries.contains(word.lower))
        return false;
    return at + 1 < m_sentence.end && token(at + 1).isCapital
           && std::ranges::any_of(endings,
                                  [&](const QString &ending) { return word.lower.endsWith(ending); });
}

/// A German noun phrase from here on with its genitives and prepositions: "der Sprecher der Stadt in Kiel".
Span ClauseRules::nounPhrase(size_t at) const
{
    if (at < m_sentence.end && m_quotationOf[at] >= 0) // «Солтмирский курьер»
        return m_quotations[size_t(m_quotationOf[at])];
    if (at < m_sentence.end && m_lexicon.pronouns.contains(token(at).lower))
        return {at, at + 1};
    size_t end = at;
    size_t next = at;
    while (next < m_sentence.end && !isMark(next) && m_quotationOf[next] < 0) {
        const Token &word = token(next);
        const bool first = next == at;
        const bool noun = word.isCapital || (word.kind == TokenKind::Word && word.lower.front().isDigit());
        if (noun) {
            end = ++next;
        } else if (isAdjective(next)) {
            ++next;
        } else if (m_lexicon.prepositions.contains(word.lower)
                   && (first || !m_lexicon.places.contains(word.lower))) {
            ++next;
        } else if (m_lexicon.determiners.contains(word.lower)) {
            const bool afterPreposition = next > at && m_lexicon.prepositions.contains(token(next - 1).lower);
            if (!first && !afterPreposition && !m_lexicon.genitives.contains(word.lower))
                break;
            ++next;
        } else {
            break;
        }
    }
    return {at, end};
}

/// Who stands behind an inverted verb: "sagte die Stadträtin", "сказала она", "заявили в лиге".
Span ClauseRules::sourceBehind(size_t at) const
{
    if (m_lexicon.capitalNouns)
        return nounPhrase(at);
    if (at >= m_sentence.end || (isMark(at) && m_quotationOf[at] < 0))
        return {};
    if (m_quotationOf[at] >= 0)
        return m_quotations[size_t(m_quotationOf[at])];
    if (m_lexicon.pronouns.contains(token(at).lower))
        return {at, at + 1};
    size_t end = at;
    while (end < m_sentence.end && !isMark(end) && m_quotationOf[end] < 0
           && (end == at || !m_lexicon.prepositions.contains(token(end).lower)))
        ++end;
    return {at, end};
}

bool ClauseRules::opensRelative(size_t at) const
{
    const QString &word = token(at).lower;
    return m_lexicon.relatives.contains(word)
           || std::ranges::any_of(m_lexicon.participles, [&](const QString &ending) {
                  return word.size() > ending.size() + 2 && word.endsWith(ending);
              });
}

/// "der Platz bleibe beim Verein": a subjunctive tells reported speech from a clause about the word before.
bool ClauseRules::isReported(size_t begin) const
{
    const size_t end = mark(begin, m_sentence.end);
    for (size_t at = begin; at < end; ++at) {
        if (m_lexicon.subjunctives.contains(token(at).lower))
            return true;
    }
    return false;
}

/// What stands before the verb in its clause; empty where that is no subject but a time or a place.
Span ClauseRules::subjectBefore(size_t at) const
{
    size_t end = at;
    while (end > m_clause && m_lexicon.auxiliaries.contains(token(end - 1).lower))
        --end;
    size_t begin = end;
    while (begin > m_clause && m_quotationOf[begin - 1] < 0 && !isMark(begin - 1))
        --begin;
    if (begin == end && begin > m_clause
        && is(begin - 1, TokenKind::Comma)) { // X, der nicht genannt werden wollte, sagte
        size_t open = begin - 1;
        while (open > m_clause && !isMark(open - 1))
            --open;
        if (open <= m_clause + 1 || !is(open - 1, TokenKind::Comma) || !opensRelative(open))
            return {};
        begin = open - 1;
        while (begin > m_clause && !isMark(begin - 1))
            --begin;
        end = open - 1 > begin ? at - 1 : begin;
    }
    while (begin < end && (joins(begin) || m_lexicon.openers.contains(token(begin).lower)))
        ++begin;
    if (begin >= end || !m_lexicon.prepositions.contains(token(begin).lower))
        return {begin, end};
    if (m_lexicon.capitalNouns)
        return {};
    const bool more = begin + 2 < end; // Во вторник депутат сказал; В клубе сказали
    return {more ? begin + 2 : begin, end};
}

/// Where the clause that begins here is over: at the end of the sentence, or where another cue takes its
/// turn.
size_t ClauseRules::clauseEnd(size_t begin) const
{
    for (size_t i = begin + 1; i < m_sentence.end; ++i) {
        if (m_quotationOf[i] >= 0)
            continue;
        const bool joined = joins(i) && i + 1 < m_sentence.end && isCueWord(i + 1) && !cueAt(i + 1).empty();
        if (joined)
            return is(i - 1, TokenKind::Comma) ? i - 1 : i;
        const bool turned = is(i, TokenKind::Comma) && i + 2 < m_sentence.end
                            && m_lexicon.clause.contains(token(i + 1).lower) && !sourceBehind(i + 2).isEmpty()
                            && is(sourceBehind(i + 2).end, TokenKind::Stop);
        if (turned)
            return i;
    }
    size_t end = m_sentence.end;
    while (end > begin && (is(end - 1, TokenKind::Stop) && m_quotationOf[end - 1] < 0))
        --end;
    return end;
}

}
