// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/tokens.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

const QSet<QString> &abbreviations()
{
    static const QSet<QString> words{u"mr"_s,  u"mrs"_s, u"ms"_s,   u"dr"_s,  u"prof"_s, u"rev"_s, u"sen"_s,
                                     u"rep"_s, u"gov"_s, u"gen"_s,  u"lt"_s,  u"col"_s,  u"sgt"_s, u"st"_s,
                                     u"jr"_s,  u"sr"_s,  u"inc"_s,  u"co"_s,  u"corp"_s, u"ltd"_s, u"no"_s,
                                     u"vs"_s,  u"jan"_s, u"feb"_s,  u"aug"_s, u"sept"_s, u"oct"_s, u"nov"_s,
                                     u"dec"_s, u"u.s"_s, u"u.k"_s,  u"u.n"_s, u"d.c"_s,  u"a.m"_s, u"p.m"_s,
                                     u"etc"_s, u"hon"_s, u"capt"_s, u"ret"_s, u"e.g"_s,  u"i.e"_s};
    return words;
}

bool isWordCharacter(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    const bool inside
        = i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
    return inside
           && (c == u'\'' || c == u'’' || c == u'-' || c == u'.' || c == u'&' || c == u'@'
               || (c == u',' && text[i - 1].isDigit() && text[i + 1].isDigit()));
}

QChar closerOf(QChar opener)
{
    return opener == u'„' ? u'“' : opener == u'»' ? u'«' : opener == u'«' ? u'»' : u'”';
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, qsizetype offset) : m_text(text), m_offset(offset) { }

    Paragraph run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text[i].isSpace())
                ++i;
            else
                i = isWordCharacter(m_text, i) ? word(i) : mark(i);
        }
        cutSentences();
        return std::move(m_paragraph);
    }

private:
    qsizetype word(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_text.size() && isWordCharacter(m_text, end))
            ++end;
        add(begin, end, TokenKind::Word);
        Token &token = m_paragraph.tokens.back();
        token.lower = m_text.sliced(begin, end - begin).toString().toLower();
        token.isCapital = m_text[begin].isUpper();
        return end;
    }

    qsizetype mark(qsizetype i)
    {
        const QChar c = m_text[i];
        const bool doubled = c == u'\'' && i + 1 < m_text.size() && m_text[i + 1] == u'\'';
        const qsizetype end = i + (doubled ? 2 : 1);
        TokenKind kind = TokenKind::Other;
        if (m_open && c == m_closer) // „…“ and »…« close with what opens elsewhere
            kind = TokenKind::CloseQuote;
        else if (c == u'“' || c == u'«' || c == u'„' || (c == u'»' && !m_open))
            kind = TokenKind::OpenQuote;
        else if (c == u'”' || c == u'»')
            kind = TokenKind::CloseQuote;
        else if (c == u'"' || doubled)
            kind = m_open ? TokenKind::CloseQuote : TokenKind::OpenQuote;
        else if (c == u'.' || c == u'?' || c == u'!' || c == u'…')
            kind = TokenKind::Stop;
        else if (c == u',')
            kind = TokenKind::Comma;
        else if (c == u':' || c == u';')
            kind = TokenKind::Colon;
        else if (c == u'—' || c == u'–'
                 || (c == u'-' && end < m_text.size() && (m_text[end] == u'-' || m_text[end].isSpace())))
            kind = TokenKind::Dash;
        if (kind == TokenKind::CloseQuote)
            m_open = false;
        add(i, end, kind);
        if (kind == TokenKind::OpenQuote) {
            m_closer = closerOf(c);
            m_open = true;
        }
        return end;
    }

    void add(qsizetype begin, qsizetype end, TokenKind kind)
    {
        m_paragraph.tokens.push_back(
            {.range = {m_offset + begin, m_offset + end}, .kind = kind, .lower = {}, .inQuote = m_open});
    }

    bool endsAbbreviation(size_t stop) const
    {
        if (stop == 0 || m_paragraph.tokens[stop - 1].kind != TokenKind::Word)
            return false;
        const Token &before = m_paragraph.tokens[stop - 1];
        if (before.range.end != m_paragraph.tokens[stop].range.begin)
            return false;
        return abbreviations().contains(before.lower)
               || (before.lower.size() == 1 && before.isCapital && before.lower != "i"_L1);
    }

    void cutSentences()
    {
        const auto &tokens = m_paragraph.tokens;
        size_t begin = 0;
        for (size_t i = 0; i < tokens.size(); ++i) {
            const bool inside = tokens[i].inQuote && tokens[i].kind != TokenKind::CloseQuote;
            const bool stop = tokens[i].kind == TokenKind::Stop && !inside && !endsAbbreviation(i);
            const bool quotedStop
                = tokens[i].kind == TokenKind::CloseQuote && i > 0 && tokens[i - 1].kind == TokenKind::Stop;
            if (!stop && !quotedStop)
                continue;
            size_t next = i + 1;
            while (next < tokens.size()
                   && (tokens[next].kind == TokenKind::Stop || tokens[next].kind == TokenKind::CloseQuote))
                ++next;
            const bool starts = next >= tokens.size() || tokens[next].isCapital
                                || tokens[next].kind == TokenKind::OpenQuote
                                || (!tokens[next].lower.isEmpty() && tokens[next].lower.front().isDigit());
            // “Really?” he asked: the capital of a name after the mark does not tell; a cue there does, and
            // the rules look for it.
            if (starts && next > begin) {
                m_paragraph.sentences.push_back(
                    {static_cast<qsizetype>(begin), static_cast<qsizetype>(next)});
                begin = next;
            }
            i = next - 1;
        }
        if (begin < tokens.size())
            m_paragraph.sentences.push_back(
                {static_cast<qsizetype>(begin), static_cast<qsizetype>(tokens.size())});
    }

    QStringView m_text;
    qsizetype m_offset;
    Paragraph m_paragraph;
    bool m_open = false;
    QChar m_closer; ///< of the quotation that is open
};

}

std::vector<Paragraph> tokenize(QStringView text)
{
    std::vector<Paragraph> paragraphs;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != QChar::ParagraphSeparator
               && text[end] != QChar::LineSeparator)
            ++end;
        Paragraph paragraph = Tokenizer(text.sliced(begin, end - begin), begin).run();
        if (!paragraph.tokens.empty())
            paragraphs.push_back(std::move(paragraph));
        begin = end + 1;
    }
    return paragraphs;
}

}
