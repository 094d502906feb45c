// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/tokenizer.h"

#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::language {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isCloser(QStringView mark)
{
    return mark == u"”" || mark == u"\"" || mark == u"’" || mark == u"'" || mark == u"''" || mark == u")"
           || mark == u"]" || mark == u"»" || mark == u"“"; // “ closes in German
}

bool isSentenceEnd(QStringView mark)
{
    return mark == u"." || mark == u"?" || mark == u"!" || mark == u"…" || mark == u"..." || mark == u"....";
}

/// Words that begin a sentence after "U.S." or "p.m." more often than they go on.
bool isSentenceBeginner(QStringView word)
{
    static const QSet<QString> words{
        u"The"_s,   u"A"_s,     u"An"_s,    u"He"_s,  u"She"_s,  u"It"_s,   u"They"_s,  u"But"_s,
        u"And"_s,   u"In"_s,    u"On"_s,    u"At"_s,  u"We"_s,   u"I"_s,    u"This"_s,  u"That"_s,
        u"His"_s,   u"Her"_s,   u"Their"_s, u"If"_s,  u"When"_s, u"As"_s,   u"After"_s, u"There"_s,
        u"These"_s, u"Those"_s, u"While"_s, u"For"_s, u"So"_s,   u"What"_s, u"You"_s};
    return words.contains(word.toString());
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, qsizetype offset) : m_text(text), m_offset(offset) { }

    Words run()
    {
        m_result.range = {m_offset, m_offset + m_text.size()};
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text[i].isSpace()) {
                ++i;
                continue;
            }
            qsizetype end = i;
            while (end < m_text.size() && !m_text[end].isSpace())
                ++end;
            chunk(i, end);
            i = end;
        }
        cutSentences();
        return std::move(m_result);
    }

private:
    QStringView text(const base::TextRange &range) const
    {
        return m_text.sliced(range.begin - m_offset, range.length());
    }

    void add(qsizetype begin, qsizetype end)
    {
        if (end > begin)
            m_result.words.push_back({m_offset + begin, m_offset + end});
    }

    /// What stands between two spaces.
    void chunk(qsizetype begin, qsizetype end)
    {
        while (begin < end) {
            const qsizetype size = markSize(begin, end);
            if (size > 0) {
                add(begin, begin + size);
                begin += size;
                continue;
            }
            qsizetype stop = begin + 1;
            while (stop < end && markSize(stop, end) == 0)
                ++stop;
            word(begin, stop, end);
            begin = stop;
        }
    }

    bool isInside(qsizetype i, qsizetype end) const
    {
        return i > 0 && i + 1 < end && m_text[i - 1].isLetterOrNumber() && m_text[i + 1].isLetterOrNumber();
    }

    /// How many characters the mark at i has that stands alone; none where the character belongs to a word.
    qsizetype markSize(qsizetype i, qsizetype end) const
    {
        const QChar c = m_text[i];
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_')
            return 0;
        qsizetype run = 1;
        if (c == u'.' || c == u'-' || c == u'\'') {
            while (i + run < end && m_text[i + run] == c)
                ++run;
        }
        if (c == u'.')
            return run > 1 ? run : 0;
        if (c == u'-')
            return run > 1 ? run : (i == 0 || i + 1 >= end || m_text[i - 1].isSpace() ? 1 : 0);
        if (c == u',' || c == u':')
            return i > 0 && i + 1 < end && m_text[i - 1].isDigit() && m_text[i + 1].isDigit() ? 0 : 1;
        if (isApostrophe(c))
            return apostropheSize(i, end, run);
        if (c == u'@' || c == u'#')
            return i + 1 < end && m_text[i + 1].isLetterOrNumber() ? 0 : 1;
        if (c == u'/' || c == u'&')
            return isInside(i, end) ? 0 : 1;
        return 1;
    }

    qsizetype apostropheSize(qsizetype i, qsizetype end, qsizetype run) const
    {
        if (run > 1)
            return run;
        return i + 1 < end && m_text[i + 1].isLetterOrNumber() && i > 0
                       && (m_text[i - 1].isLetterOrNumber() || m_text[i - 1] == u'.')
                   ? 0
                   : 1;
    }

    /// A word with apostrophes and stops in it; chunkEnd tells whether the stop is the last character but for
    /// closing marks.
    void word(qsizetype begin, qsizetype end, qsizetype chunkEnd)
    {
        if (m_text[end - 1] == u'.' && end - begin > 1) {
            const bool last = end >= chunkEnd || !m_text[end].isLetterOrNumber();
            if (last && !isAbbreviation(m_text.sliced(begin, end - begin))) {
                clitics(begin, end - 1);
                add(end - 1, end);
                return;
            }
        }
        clitics(begin, end);
    }

    void clitics(qsizetype begin, qsizetype end)
    {
        const QString lower = m_text.sliced(begin, end - begin).toString().toLower().replace(u'’', u'\'');
        if (lower == "cannot"_L1 || lower == "gonna"_L1 || lower == "gotta"_L1 || lower == "wanna"_L1) {
            add(begin, begin + 3);
            add(begin + 3, end);
            return;
        }
        static constexpr std::array endings{"n't"_L1, "'s"_L1, "'re"_L1, "'ve"_L1,
                                            "'ll"_L1, "'d"_L1, "'m"_L1};
        for (const QLatin1StringView ending : endings) {
            if (lower.size() > ending.size() && lower.endsWith(ending)) {
                add(begin, end - ending.size());
                add(end - ending.size(), end);
                return;
            }
        }
        add(begin, end);
    }

    bool beginsSentence(size_t at) const
    {
        const QChar first = text(m_result.words[at]).front();
        return first.isUpper() || first.isDigit() || first == u'“' || first == u'"' || first == u'‘'
               || first == u'«' || first == u'„' || first == u'(' || first == u'[' || first == u'—'
               || first == u'–' || first == u'@' || first == u'#';
    }

    void cutSentences()
    {
        const auto &words = m_result.words;
        if (!words.empty())
            m_result.sentences.push_back(0);
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            const QStringView word = text(words[i]);
            const bool dotted = word.size() > 3 && word.endsWith(u'.') && word[word.size() - 3] == u'.';
            if (!isSentenceEnd(word) && !(dotted && isSentenceBeginner(text(words[i + 1]))))
                continue;
            size_t next = i + 1;
            while (next < words.size() && isCloser(text(words[next]))
                   && words[next].begin == words[next - 1].end)
                ++next;
            while (next < words.size() && isSentenceEnd(text(words[next])))
                ++next;
            if (next < words.size() && beginsSentence(next) && words[next].begin > words[next - 1].end)
                m_result.sentences.push_back(next);
            i = next - 1;
        }
    }

    QStringView m_text;
    qsizetype m_offset;
    Words m_result;
};

}

bool isAbbreviation(QStringView wordWithStop)
{
    static const QSet<QString> words{
        u"mr"_s,   u"mrs"_s,    u"ms"_s,   u"dr"_s,   u"prof"_s, u"rev"_s,   u"sen"_s,  u"sens"_s, u"rep"_s,
        u"reps"_s, u"gov"_s,    u"gen"_s,  u"lt"_s,   u"col"_s,  u"sgt"_s,   u"st"_s,   u"jr"_s,   u"sr"_s,
        u"inc"_s,  u"co"_s,     u"corp"_s, u"ltd"_s,  u"no"_s,   u"vs"_s,    u"jan"_s,  u"feb"_s,  u"mar"_s,
        u"apr"_s,  u"aug"_s,    u"sept"_s, u"oct"_s,  u"nov"_s,  u"dec"_s,   u"etc"_s,  u"hon"_s,  u"capt"_s,
        u"ret"_s,  u"messrs"_s, u"supt"_s, u"cllr"_s, u"fla"_s,  u"calif"_s, u"mass"_s, u"conn"_s, u"wis"_s,
        u"mich"_s, u"tenn"_s,   u"ariz"_s, u"pa"_s,   u"va"_s,   u"ala"_s,   u"ga"_s,   u"ky"_s,   u"la"_s,
        u"md"_s,   u"minn"_s,   u"neb"_s,  u"nev"_s,  u"okla"_s, u"tex"_s,   u"del"_s,  u"ill"_s,  u"ind"_s,
        u"kan"_s,  u"colo"_s,   u"ark"_s,  u"vt"_s,   u"wash"_s, u"adm"_s,   u"maj"_s,  u"dept"_s, u"univ"_s,
        u"ave"_s,  u"blvd"_s,   u"mt"_s,   u"al"_s};
    if (wordWithStop.size() < 2 || !wordWithStop.endsWith(u'.'))
        return false;
    const QStringView bare = wordWithStop.chopped(1);
    if (bare.size() == 1)
        return bare.front().isUpper();
    if (bare.contains(u'.')) { // U.S. p.m. e.g.
        for (qsizetype i = 0; i < bare.size(); i += 2) {
            if (!bare[i].isLetter() || (i + 1 < bare.size() && bare[i + 1] != u'.'))
                return false;
        }
        return true;
    }
    return words.contains(bare.toString().toLower())
           && (bare.front().isUpper() || bare == u"vs" || bare == u"etc");
}

Words tokenizeParagraph(QStringView paragraph, qsizetype offset)
{
    return Tokenizer(paragraph, offset).run();
}

std::vector<base::TextRange> paragraphRanges(QStringView text)
{
    std::vector<base::TextRange> ranges;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        bool blank = true;
        while (end < text.size() && text[end] != u'\n' && text[end] != QChar::ParagraphSeparator
               && text[end] != QChar::LineSeparator) {
            blank = blank && text[end].isSpace();
            ++end;
        }
        if (!blank)
            ranges.push_back({begin, end});
        begin = end + 1;
    }
    return ranges;
}

}
