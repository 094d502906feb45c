// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/protectedwords.h"

#include <algorithm>
#include <span>

namespace galley::vault {

namespace {

constexpr qsizetype leastSurname = 4; // letters: shorter ones are words of the language too often
constexpr qsizetype leastDigits = 6;
constexpr qsizetype comparedDigits = 8; // the country's code may be there or not

struct Word
{
    QString folded;
    base::TextRange range;
};

QString folded(QStringView text)
{
    QString plain;
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!letter.isMark())
            plain += letter;
    }
    return plain;
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordUnit(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isWordUnit(text[end]))
            ++end;
        words.push_back({folded(QStringView(text).sliced(at, end - at)), {at, end}});
        at = end;
    }
    return words;
}

QString lastDigits(QStringView text)
{
    QString digits;
    for (const QChar unit : text) {
        if (unit.isDigit())
            digits += QChar(u'0' + unit.digitValue());
    }
    return digits.size() < leastDigits ? QString() : digits.last(std::min(digits.size(), comparedDigits));
}

/// Runs of digits with what people put between them.
std::vector<base::TextRange> numbersOf(const QString &text)
{
    static const QString between = QStringLiteral(" +-–./()\u00A0");
    std::vector<base::TextRange> numbers;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isDigit()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        for (qsizetype i = at; i < text.size() && (text[i].isDigit() || between.contains(text[i])); ++i) {
            if (text[i].isDigit())
                end = i + 1;
        }
        numbers.push_back({at, end});
        at = end;
    }
    return numbers;
}

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char high = static_cast<char>(unit.row());
        const char low = static_cast<char>(unit.cell());
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

}

ProtectedWords::ProtectedWords(const QHash<QString, Identity> &identities)
{
    for (auto one = identities.begin(); one != identities.end(); ++one) {
        QStringList phrases = one->aliases;
        phrases << one->realName;
        for (const QString &contact : one->contacts) {
            const QString digits = lastDigits(contact);
            if (!digits.isEmpty())
                m_numbers.insert(digits, one.key());
            phrases << contact;
        }
        for (const QString &phrase : std::as_const(phrases)) {
            add(phrase, one.key());
            if (phrase.trimmed().size() >= leastSurname)
                m_literals.emplaceBack(phrase.trimmed(), one.key());
        }
        const std::vector<Word> name = wordsOf(one->realName);
        if (name.size() > 1 && name.back().folded.size() >= leastSurname)
            add(name.back().folded, one.key());
        if (name.size() == 2) // "Roe, Jane"
            add(name[1].folded + u' ' + name[0].folded, one.key());
    }
}

void ProtectedWords::add(const QString &phrase, const QString &source)
{
    Phrase made{{}, source};
    for (const Word &word : wordsOf(phrase))
        made.words << word.folded;
    if (!made.words.isEmpty())
        m_byFirstWord.insert(made.words.first(), made);
}

std::vector<Exposure> ProtectedWords::find(const QString &text) const
{
    std::vector<Exposure> found;
    const std::vector<Word> words = m_byFirstWord.isEmpty() ? std::vector<Word>() : wordsOf(text);
    for (size_t i = 0; i < words.size(); ++i) {
        const Phrase *longest = nullptr;
        const auto [first, last] = m_byFirstWord.equal_range(words[i].folded);
        for (auto phrase = first; phrase != last; ++phrase) {
            const auto size = static_cast<size_t>(phrase->words.size());
            if (size > words.size() - i || (longest && longest->words.size() >= phrase->words.size()))
                continue;
            if (std::ranges::equal(phrase->words, std::span(words).subspan(i, size), {}, {}, &Word::folded))
                longest = &*phrase;
        }
        if (!longest)
            continue;
        const size_t end = i + static_cast<size_t>(longest->words.size()) - 1;
        found.push_back({{words[i].range.begin, words[end].range.end}, longest->source});
        i = end;
    }
    for (const base::TextRange &range :
         m_numbers.isEmpty() ? std::vector<base::TextRange>() : numbersOf(text)) {
        const QString digits = lastDigits(QStringView(text).sliced(range.begin, range.length()));
        const bool isKnown
            = std::ranges::any_of(found, [&range](const Exposure &one) { return one.range.overlaps(range); });
        if (const auto number = m_numbers.find(digits);
            !isKnown && !digits.isEmpty() && number != m_numbers.end())
            found.push_back({range, *number});
    }
    std::ranges::stable_sort(found, {}, [](const Exposure &one) { return one.range.begin; });
    return found;
}

QStringList ProtectedWords::findInBytes(const QByteArray &bytes) const
{
    QStringList sources;
    for (const auto &[literal, source] : m_literals) {
        if (!sources.contains(source)
            && (bytes.contains(literal.toUtf8()) || bytes.contains(utf16(literal, false))
                || bytes.contains(utf16(literal, true))))
            sources << source;
    }
    return sources;
}

}
