// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/searchstems.h"

#include "core/text/stemming.h"

namespace galley::store {

namespace {

enum class Sign { Part, Mark, Accent, Gap };

Sign signOf(char32_t character)
{
    constexpr char32_t firstAccent = 0x300;
    constexpr char32_t lastAccent = 0x331; // that unicode61 leaves in its word
    if (QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse)
        return Sign::Part;
    if (!QChar::isMark(character))
        return Sign::Gap;
    return character >= firstAccent && character <= lastAccent ? Sign::Accent : Sign::Mark;
}

QString marked(const QString &code, const QString &stem)
{
    return stemMark + code + stem;
}

}

QString withoutMarks(QString text)
{
    return text.replace(stemMark, u' ');
}

std::vector<IndexedWord> indexedWords(QStringView text)
{
    std::vector<IndexedWord> words;
    qsizetype begin = -1;
    int tokens = 0;
    Sign before = Sign::Gap;
    for (qsizetype at = 0; at <= text.size();) {
        const bool isPair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        const Sign sign = at == text.size() ? Sign::Gap
                          : isPair          ? signOf(QChar::surrogateToUcs4(text[at], text[at + 1]))
                                            : signOf(text[at].unicode());
        if (sign == Sign::Gap && begin >= 0)
            words.push_back({text.sliced(begin, at - begin), tokens});
        if (sign == Sign::Part && (begin < 0 || before == Sign::Mark))
            tokens = begin < 0 ? 1 : tokens + 1;
        if (sign == Sign::Gap)
            begin = -1;
        else if (sign == Sign::Part && begin < 0)
            begin = at;
        before = sign;
        at += isPair ? 2 : 1;
    }
    return words;
}

QString markedStem(const QString &word, const QString &language)
{
    const QString code = text::stemLanguage(language);
    const QString stem = text::stem(word, code);
    return stem.isEmpty() ? QString() : marked(code, stem);
}

QString stemsOf(const QStringList &columns, const QString &language)
{
    const QString code = text::stemLanguage(language);
    QString all;
    if (code.isEmpty())
        return all;
    const QString none = marked(code, {});
    for (const QString &column : columns) {
        for (const IndexedWord &word : indexedWords(column)) {
            all += marked(code, text::stem(word.text.toString(), code)) + u' ';
            for (int further = 1; further < word.tokens; ++further)
                all += none + u' ';
        }
        all += u'\n';
    }
    return all;
}

}
