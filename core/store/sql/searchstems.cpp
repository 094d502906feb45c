// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/searchstems.h"

#include "core/text/stemming.h"

namespace galley::store {

namespace {

constexpr char32_t firstBehindAscii = 0x80;

/// Surrogates that have no other half stand for themselves.
char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

bool isPlain(QChar letter)
{
    return letter.unicode() < firstBehindAscii && letter.isLetterOrNumber();
}

enum class Sign { Part, Mark, Accent, Gap };

Sign signOf(char32_t character)
{
    constexpr char32_t firstAccent = 0x300;
    constexpr char32_t lastAccent = 0x331; // that unicode61 leaves in its word
    if (character < firstBehindAscii)
        return QChar::isLetterOrNumber(character) ? Sign::Part : Sign::Gap;
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
    words.reserve(size_t(text.size()) / 4); // letters and a space
    qsizetype begin = 0;
    IndexedWord word{{}, 0};
    Sign before = Sign::Gap;
    const auto end = [&](qsizetype at) {
        word.text = text.sliced(begin, at - begin);
        if (word.tokens > 0)
            words.push_back(word);
        word = {{}, 0};
    };
    for (qsizetype at = 0; at < text.size();) {
        if (word.tokens > 0 && before == Sign::Part && isPlain(text[at])) { // as nearly all letters are
            ++at;
            continue;
        }
        const char32_t character = characterAt(text, at);
        const Sign sign = signOf(character);
        if (sign == Sign::Gap || (word.tokens == 0 && sign != Sign::Part)) {
            end(at);
        } else if (sign == Sign::Part && word.tokens == 0) {
            begin = at;
            word.tokens = 1;
        } else if (sign == Sign::Part && before == Sign::Mark) {
            ++word.tokens;
        }
        word.isAscii = word.isAscii && (word.tokens == 0 || character < firstBehindAscii);
        before = sign;
        at += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    end(text.size());
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
