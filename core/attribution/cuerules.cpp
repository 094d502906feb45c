// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/cuerules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

constexpr size_t longestSentence = 250; // tokens; longer ones are cut, which keeps the time linear
constexpr size_t longestAside
    = 14; // tokens of "on Tuesday, in an interview with …" between a cue and its content

bool isBeForm(const QString &word)
{
    static const QSet<QString> forms{u"is"_s, u"are"_s, u"was"_s, u"were"_s, u"been"_s, u"be"_s, u"being"_s};
    return forms.contains(word);
}

/// Words that are verbs as often as nouns: a preposition after them tells the noun.
bool isNounHere(const QString &word, const QString &next)
{
    static const QSet<QString> prepositions{u"of"_s, u"from"_s, u"by"_s, u"against"_s, u"among"_s, u"over"_s};
    return !word.endsWith("ed"_L1) && prepositions.contains(next);
}

}

CueRules::CueRules(const Paragraph &paragraph, const Lexicon &lexicon)
    : m_paragraph(paragraph)
    , m_lexicon(lexicon)
{
    for (const base::TextRange &sentence :
         paragraph.sentences) { // the rules look back and forth within a sentence
        const auto end = static_cast<size_t>(sentence.end);
        for (auto begin = static_cast<size_t>(sentence.begin); begin < end; begin += longestSentence)
            m_sentences.push_back({begin, qMin(end, begin + longestSentence)});
    }
}

std::vector<Found> CueRules::run()
{
    mergeQuestions();
    for (size_t i = 0; i < m_sentences.size(); ++i)
        readSentence(i);
    return std::move(m_found);
}

/// “Where is it?” Ms Quill asked. The capital of a name after the question mark looks like the begin of a
/// sentence.
void CueRules::mergeQuestions()
{
    for (size_t i = 0; i + 1 < m_sentences.size();) {
        const Span next = m_sentences[i + 1];
        const bool asks = is(m_sentences[i].end - 1, TokenKind::CloseQuote)
                          && !is(m_sentences[i].end - 2, TokenKind::Comma);
        bool answers = false;
        for (size_t at = next.begin; asks && at < qMin(next.end, next.begin + 9); ++at) {
            if (token(at).kind == TokenKind::OpenQuote)
                break;
            answers = answers
                      || (m_lexicon.clause.contains(token(at).lower) && at > next.begin && at + 1 < next.end
                          && (endsHere(at + 1, next) || is(at + 1, TokenKind::Comma)));
        }
        if (answers) {
            m_sentences[i].end = next.end;
            m_sentences.erase(m_sentences.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        } else {
            ++i;
        }
    }
}

void CueRules::readSentence(size_t index)
{
    m_sentence = index;
    m_firstOfSentence = m_found.size();
    const Span sentence = m_sentences[index];
    for (size_t at = sentence.begin; at < sentence.end; ++at) {
        if (token(at).inQuote || token(at).kind != TokenKind::Word)
            continue;
        if (token(at).lower == "according"_L1 && at + 2 < sentence.end && token(at + 1).lower == "to"_L1)
            readAccording(at, sentence);
        else if (isCueHere(at, sentence))
            readCue(at, sentence);
    }
}

bool CueRules::isCueHere(size_t at, Span sentence) const
{
    const QString &word = token(at).lower;
    if (!m_lexicon.isCue(word))
        return false;
    const QString next = at + 1 < sentence.end ? token(at + 1).lower : QString();
    if (at == sentence.begin)
        return word.endsWith("ing"_L1) && token(at).isCapital;
    const QString &before = token(at - 1).lower;
    if (m_lexicon.determiners.contains(before) || before.endsWith("'s"_L1) || before.endsWith("’s"_L1)
        || before == "to"_L1 || before == "of"_L1)
        return false;
    return !isNounHere(word, next) || m_lexicon.particles.value(word).contains(next);
}

Span CueRules::cueSpan(size_t at, Span sentence) const
{
    Span cue{at, at + 1};
    while (cue.begin > sentence.begin && m_lexicon.auxiliaries.contains(token(cue.begin - 1).lower))
        --cue.begin;
    while (cue.begin < at && (token(cue.begin).lower == "to"_L1 || token(cue.begin).lower == "then"_L1))
        ++cue.begin;
    if (cue.end < sentence.end && m_lexicon.particles.value(token(at).lower).contains(token(cue.end).lower))
        ++cue.end;
    return cue;
}

bool CueRules::isPassive(Span cue) const
{
    bool be = false;
    for (size_t i = cue.begin; i < cue.end; ++i)
        be = be || isBeForm(token(i).lower);
    const QString &verb = token(cue.end - 1).lower;
    return be && !verb.endsWith("ing"_L1);
}

bool CueRules::endsHere(size_t at, Span sentence) const
{
    return at >= sentence.end || (token(at).kind == TokenKind::Stop && at + 2 >= sentence.end);
}

/// A closing mark after which a cue may stand: “…,” or “…?”.
bool CueRules::closesQuote(size_t at, Span sentence) const
{
    return at > sentence.begin && is(at, TokenKind::CloseQuote)
           && (is(at - 1, TokenKind::Comma) || is(at - 1, TokenKind::Stop) || is(at + 1, TokenKind::Comma));
}

void CueRules::readAccording(size_t at, Span sentence)
{
    Found found{.source = {}, .cue = {at, at + 2}, .content = {}};
    size_t end = at + 2;
    while (end < sentence.end && !endsHere(end, sentence) && !is(end, TokenKind::Comma)
           && !is(end, TokenKind::OpenQuote) && !is(end, TokenKind::Dash) && !is(end, TokenKind::Colon))
        ++end;
    found.source = Span{at + 2, end};
    if (at <= sentence.begin + 1) {
        const size_t begin = is(end, TokenKind::Comma) ? end + 1 : end;
        found.content.push_back({begin, contentEnd(begin, sentence)});
    } else {
        size_t begin = sentence.begin;
        for (size_t i = m_firstOfSentence; i < m_found.size(); ++i) { // "X said A. B, according to Y": only B
            if (m_found[i].cue.end < at && !m_found[i].content.empty()
                && m_found[i].content.back().begin < at)
                begin = qMax(begin, qMin(m_found[i].content.back().begin, at));
        }
        found.content.push_back({begin, is(at - 1, TokenKind::Comma) ? at - 1 : at});
    }
    m_found.push_back(std::move(found));
}

void CueRules::readCue(size_t at, Span sentence)
{
    const Span cue = cueSpan(at, sentence);
    if (readInverted(cue, sentence))
        return;
    const Span subject = subjectBefore(cue.begin, sentence);
    if (isPassive(cue)) {
        readPassive(cue, subject, sentence);
        return;
    }
    if (!subject.isEmpty() && readAfterContent(cue, subject, sentence))
        return;
    Found found{.source = {}, .cue = cue, .content = {}};
    if (!subject.isEmpty()) {
        found.source = subject;
    } else if (m_found.size() > m_firstOfSentence && m_found.back().source) {
        found.source = m_found.back().source;
        found.sharesSource = true;
    } else if (token(at).lower.endsWith("ing"_L1)) {
        Span leading{withoutOpeners(sentence.begin, cue.begin), sentence.begin};
        leading.end = leading.begin;
        while (leading.end < cue.begin
               && (token(leading.end).isCapital || m_lexicon.determiners.contains(token(leading.end).lower)))
            ++leading.end;
        if (!leading.isEmpty())
            found.source = leading;
    }
    const Span content = contentAfter(cue, sentence);
    if (content.isEmpty() || !found.source)
        return;
    found.content.push_back(content);
    m_found.push_back(std::move(found));
}

/// A clause and not a name: "said the firm was ready".
bool CueRules::hasVerb(Span span) const
{
    for (size_t i = span.begin; i < span.end; ++i) {
        if (m_lexicon.auxiliaries.contains(token(i).lower)
            || (i > span.begin && m_lexicon.isCue(token(i).lower)))
            return true;
    }
    return !token(span.begin).isCapital && span.end - span.begin > 4;
}

/// “…,” said Ms Quill, who runs the shop.
bool CueRules::readInverted(Span cue, Span sentence)
{
    if (cue.begin <= sentence.begin + 1 || !m_lexicon.clause.contains(token(cue.end - 1).lower)
        || token(cue.end - 1).lower.endsWith("ing"_L1))
        return false;
    const bool afterQuote
        = closesQuote(cue.begin - 1, sentence)
          || (is(cue.begin - 1, TokenKind::Comma) && is(cue.begin - 2, TokenKind::CloseQuote));
    if (!afterQuote && !is(cue.begin - 1, TokenKind::Comma))
        return false;
    const Span subject = subjectAfter(cue.end, sentence);
    if (subject.isEmpty())
        return false;
    const bool ends = endsHere(subject.end, sentence) || is(subject.end, TokenKind::Comma)
                      || is(subject.end - 1, TokenKind::Comma);
    if (!afterQuote && (!ends || cue.begin < sentence.begin + 5 || hasVerb(subject)))
        return false;
    Found found{
        .source = subject, .cue = cue, .content = {{sentence.begin, beforeMark(cue.begin, sentence)}}};
    size_t next = subject.end;
    while (next < sentence.end && (is(next, TokenKind::Comma) || is(next, TokenKind::Colon)))
        ++next;
    if (is(next, TokenKind::OpenQuote))
        found.content.push_back({next, contentEnd(next, sentence)});
    addContinuation(found);
    m_found.push_back(std::move(found));
    return true;
}

/// “…,” she said.   The bar has moved, she said.
bool CueRules::readAfterContent(Span cue, Span subject, Span sentence)
{
    if (subject.begin <= sentence.begin + 1 || token(cue.end - 1).lower.endsWith("ing"_L1))
        return false;
    const bool afterQuote
        = closesQuote(subject.begin - 1, sentence)
          || (is(subject.begin - 1, TokenKind::Comma) && is(subject.begin - 2, TokenKind::CloseQuote));
    bool thatFollows = false;
    for (size_t i = cue.end; i < sentence.end; ++i)
        thatFollows = thatFollows || token(i).lower == "that"_L1;
    const size_t left = sentence.end - cue.end;
    const bool afterClause = is(subject.begin - 1, TokenKind::Comma) && subject.begin > sentence.begin + 4
                             && m_lexicon.clause.contains(token(cue.end - 1).lower)
                             && (endsHere(cue.end, sentence)
                                 || (left <= 7 && !thatFollows
                                     && (m_lexicon.places.contains(token(cue.end).lower)
                                         || m_lexicon.addressee.contains(token(cue.end - 1).lower))));
    if (!afterQuote && !afterClause)
        return false;
    Found found{
        .source = subject, .cue = cue, .content = {{sentence.begin, beforeMark(subject.begin, sentence)}}};
    size_t next = cue.end;
    while (next < sentence.end && !is(next, TokenKind::OpenQuote) && next < cue.end + longestAside
           && !m_lexicon.isCue(token(next).lower))
        ++next;
    if (is(next, TokenKind::OpenQuote))
        found.content.push_back({next, contentEnd(next, sentence)});
    addContinuation(found);
    m_found.push_back(std::move(found));
    return true;
}

/// The plan is expected to fail: nobody is named, and what is expected stands on both sides.
void CueRules::readPassive(Span cue, Span subject, Span sentence)
{
    Found found{.source = {}, .cue = cue, .content = {}};
    if (!subject.isEmpty())
        found.content.push_back(subject);
    const Span rest = contentAfter(cue, sentence);
    if (!rest.isEmpty())
        found.content.push_back(rest);
    if (!found.content.empty() && !rest.isEmpty())
        m_found.push_back(std::move(found));
}

/// “A,” she said. “B.” The second quotation is hers too.
void CueRules::addContinuation(Found &found)
{
    for (size_t next = m_sentence + 1; next < m_sentences.size(); ++next) {
        const Span sentence = m_sentences[next];
        const bool opens
            = is(sentence.begin, TokenKind::OpenQuote) && is(sentence.end - 1, TokenKind::CloseQuote);
        bool whole = opens;
        for (size_t i = sentence.begin + 1; whole && i + 1 < sentence.end; ++i)
            whole = token(i).inQuote;
        if (!whole)
            return;
        found.content.push_back(sentence);
    }
}

/// Where content that stands before a cue ends: a comma outside quotation marks is not part of it.
size_t CueRules::beforeMark(size_t end, Span sentence) const
{
    return end > sentence.begin && is(end - 1, TokenKind::Comma) ? end - 1 : end;
}

size_t CueRules::contentBegin(Span cue, Span sentence) const
{
    size_t begin = cue.end;
    const auto opens = [&](size_t i) { return token(i).lower == "that"_L1 || is(i, TokenKind::OpenQuote); };
    if (begin >= sentence.end || opens(begin))
        return begin;
    const QString &verb = token(cue.end - 1).lower;
    const bool hasAddressee = m_lexicon.addressee.contains(verb) || verb == "told"_L1;
    if (hasAddressee || m_lexicon.places.contains(token(begin).lower) || is(begin, TokenKind::Comma)
        || is(begin, TokenKind::Colon)) {
        const size_t limit = qMin(sentence.end, begin + longestAside + (hasAddressee ? 6 : 0));
        for (size_t i = begin; i < limit && m_lexicon.clause.contains(verb); ++i) {
            if (opens(i))
                return i;
        }
    }
    if (is(begin, TokenKind::Comma) || is(begin, TokenKind::Colon))
        return begin + 1;
    if (verb == "told"_L1 || verb == "tells"_L1 || verb == "telling"_L1) {
        const size_t first = begin;
        while (begin < sentence.end
               && (token(begin).isCapital || (begin == first && token(begin).kind == TokenKind::Word)))
            ++begin;
    } else if (m_lexicon.clause.contains(verb)) {
        while (begin < sentence.end && token(begin).lower.endsWith("day"_L1) && token(begin).isCapital)
            ++begin;
        if (begin + 1 < sentence.end && token(begin).lower == "on"_L1
            && token(begin + 1).lower.endsWith("day"_L1))
            begin += 2;
    }
    return begin;
}

size_t CueRules::contentEnd(size_t begin, Span sentence) const
{
    for (size_t i = begin + 2; i < sentence.end; ++i) {
        if (token(i).inQuote || token(i).kind != TokenKind::Word)
            continue;
        const bool according
            = token(i).lower == "according"_L1 && i + 1 < sentence.end && token(i + 1).lower == "to"_L1;
        if (!according && !isCueHere(i, sentence))
            continue;
        const Span cue = according ? Span{i, i + 2} : cueSpan(i, sentence);
        const Token &left = token(cue.begin - 1);
        const bool coordinated
            = left.lower == "and"_L1 || left.lower == "but"_L1 || left.kind == TokenKind::Comma;
        if (!coordinated && !according)
            continue;
        size_t end = cue.begin - (according && left.kind != TokenKind::Comma ? 0 : 1);
        if (end > begin && is(end - 1, TokenKind::Comma))
            --end;
        if (end > begin)
            return end;
    }
    size_t end = sentence.end;
    if (end > begin && is(end - 1, TokenKind::Stop))
        --end;
    return end;
}

Span CueRules::contentAfter(Span cue, Span sentence) const
{
    const size_t begin = contentBegin(cue, sentence);
    if (begin >= sentence.end)
        return {};
    return {begin, contentEnd(begin, sentence)};
}

}
