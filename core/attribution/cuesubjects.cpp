// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CueRules, the part that finds who speaks: the subject before a cue, or after it.

#include "core/attribution/cuerules.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

constexpr size_t longestSubject = 24; // tokens

}

size_t CueRules::clauseStart(size_t at, Span sentence) const
{
    size_t begin = at;
    while (begin > sentence.begin && at - begin < longestSubject) {
        const Token &left = token(begin - 1);
        const bool mark
            = left.kind != TokenKind::Word && left.kind != TokenKind::Other
              && !(left.kind == TokenKind::Stop && left.range.end <= token(begin).range.begin && begin < at
                   && left.range.begin == token(begin - 2 < begin ? begin - 2 : 0).range.end);
        if (mark || left.inQuote || m_lexicon.boundaries.contains(left.lower)
            || (left.kind == TokenKind::Word && m_lexicon.auxiliaries.contains(left.lower)))
            break;
        if (left.lower == "who"_L1
            || (begin < at && isCueHere(begin - 1, sentence) && begin - 1 > sentence.begin))
            break;
        const bool joinsNames = begin - 1 > sentence.begin && token(begin - 2).isCapital && begin < at
                                && token(begin).isCapital;
        if (left.lower == "and"_L1 && !joinsNames)
            break;
        --begin;
    }
    return begin;
}

size_t CueRules::withoutOpeners(size_t begin, size_t end) const
{
    while (begin < end && m_lexicon.openers.contains(token(begin).lower)) {
        ++begin;
        while (begin < end && m_lexicon.places.contains(token(begin).lower)) // on Tuesday Ms Quill said
            ++begin;
    }
    return begin;
}

Span CueRules::subjectBefore(size_t at, Span sentence) const
{
    if (at <= sentence.begin)
        return {};
    const Token &last = token(at - 1);
    if (last.inQuote || last.kind == TokenKind::CloseQuote)
        return {};
    if (last.kind == TokenKind::Comma) { // Ms Quill, who runs the shop, said
        size_t open = at - 1;
        while (open > sentence.begin && at - open < longestSubject && !is(open - 1, TokenKind::Comma)
               && !token(open - 1).inQuote && token(open - 1).kind != TokenKind::CloseQuote)
            --open;
        if (open <= sentence.begin + 1 || !is(open - 1, TokenKind::Comma)
            || token(at).lower.endsWith("ing"_L1))
            return {};
        const size_t begin = withoutOpeners(clauseStart(open - 1, sentence), open - 1);
        return begin < open - 1 ? Span{begin, at} : Span{};
    }
    if (last.kind != TokenKind::Word && last.kind != TokenKind::Other)
        return {};
    if (last.lower == "who"_L1 || last.lower == "which"_L1 || last.lower == "that"_L1) {
        const size_t end = is(at - 2, TokenKind::Comma) ? at - 2 : at - 1;
        const size_t begin = withoutOpeners(clauseStart(end, sentence), end);
        return begin < end && (last.lower != "that"_L1 || begin + 1 < end) ? Span{begin, end} : Span{};
    }
    if (m_lexicon.pronouns.contains(last.lower) && last.lower != "one"_L1)
        return {at - 1, at};
    const size_t begin = withoutOpeners(clauseStart(at, sentence), at);
    return begin < at ? Span{begin, at} : Span{};
}

Span CueRules::subjectAfter(size_t at, Span sentence) const
{
    if (at >= sentence.end || token(at).kind != TokenKind::Word)
        return {};
    const Token &first = token(at);
    if (m_lexicon.pronouns.contains(first.lower))
        return {at, at + 1};
    if (!first.isCapital && !m_lexicon.determiners.contains(first.lower))
        return {};
    size_t end = at;
    while (end < sentence.end && !endsHere(end, sentence) && !is(end, TokenKind::Comma)
           && !is(end, TokenKind::Colon) && !is(end, TokenKind::OpenQuote) && !is(end, TokenKind::Dash)
           && !(end > at + 1
                && (m_lexicon.boundaries.contains(token(end).lower) || token(end).lower == "in"_L1
                    || token(end).lower == "on"_L1 || token(end).lower == "during"_L1
                    || token(end).lower == "who"_L1)))
        ++end;
    if (is(end, TokenKind::Comma)) { // said Joss Fenwick, the coxswain, …
        size_t close = end + 1;
        while (close < sentence.end && !is(close, TokenKind::Comma) && !endsHere(close, sentence)
               && !is(close, TokenKind::OpenQuote) && !m_lexicon.isCue(token(close).lower))
            ++close;
        const bool ends = endsHere(close, sentence);
        if (ends || is(close, TokenKind::Comma))
            return {at, ends ? close : close + 1};
    }
    return {at, end};
}

}
