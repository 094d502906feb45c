// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/protectedwords.h"

#include <algorithm>

namespace galley::vault {

namespace {

constexpr qsizetype leastSurname = 4; // letters: shorter ones are words of the language too often
constexpr qsizetype leastDigits = 6;
constexpr qsizetype comparedDigits = 8;    // the country's code may be there or not
constexpr qsizetype comparedBeginning = 3; // letters that no form of a name changes
constexpr qsizetype leastOfHan = 2;
constexpr qsizetype leastOfSounds = 3; // letters in the other scripts without spaces

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
    static const QString between = QStringLiteral(" +-–./()\u00A0\u2009\u2011\u202F");
    std::vector<base::TextRange> numbers;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isDigit()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        for (qsizetype i = at;
             i < text.size()
             && (text[i].isDigit() || between.contains(text[i]) || isUnseen(text[i].unicode()));
             ++i) {
            if (text[i].isDigit())
                end = i + 1;
        }
        numbers.push_back({at, end});
        at = end;
    }
    return numbers;
}

/// Keeps them in order; of two at one place the first stays.
void addApart(const Exposure &one, std::vector<Exposure> &found)
{
    const auto place = std::ranges::upper_bound(found, one.range.begin, {},
                                                [](const Exposure &other) { return other.range.begin; });
    const bool isFree = (place == found.end() || !place->range.overlaps(one.range))
                        && (place == found.begin() || !std::prev(place)->range.overlaps(one.range));
    if (isFree)
        found.insert(place, one);
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
        for (const QString &contact : one->contacts)
            addNumber(contact, one.key());
        const QStringList phrases = one->aliases + one->contacts + QStringList{one->realName};
        for (const QString &phrase : phrases) {
            add(phrase, one.key());
            addLiteral(phrase.trimmed(), one.key());
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
    if (made.words.isEmpty())
        return;
    m_byBeginning.insert(made.words.first().first(qMin(comparedBeginning, made.words.first().size())), made);
    addRunning(phrase, source);
}

void ProtectedWords::addNumber(const QString &contact, const QString &source)
{
    const QString digits = lastDigits(contact);
    if (!digits.isEmpty())
        m_numbers.insert(digits, source);
}

void ProtectedWords::addLiteral(const QString &phrase, const QString &source)
{
    if (phrase.size() < (hasRunningScript(phrase) ? leastOfSounds : leastSurname))
        return;
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        const std::pair literal(phrase.normalized(form), source);
        if (!m_literals.contains(literal))
            m_literals << literal;
    }
}

void ProtectedWords::addRunning(const QString &phrase, const QString &source)
{
    if (!hasRunningScript(phrase))
        return;
    const QString name = runningText(phrase).folded;
    const bool isHan = std::ranges::all_of(
        name, [](QChar one) { return one.unicode() >= 0x4E00 && one.unicode() < 0xA000; });
    if (name.size() >= (isHan ? leastOfHan : leastOfSounds))
        m_running.emplaceBack(name, source);
}

const ProtectedWords::Phrase *ProtectedWords::longestAt(std::span<const Word> words, const Word &first) const
{
    const Phrase *longest = nullptr;
    const auto [begin, end]
        = m_byBeginning.equal_range(first.folded.first(qMin(comparedBeginning, first.folded.size())));
    for (auto phrase = begin; phrase != end; ++phrase) {
        const auto size = static_cast<size_t>(phrase->words.size());
        if (size > words.size() || (longest && longest->words.size() >= phrase->words.size())
            || !isFormOf(phrase->words.first(), first))
            continue;
        if (std::ranges::equal(std::span(phrase->words).subspan(1), words.subspan(1, size - 1), isFormOf))
            longest = &*phrase;
    }
    return longest;
}

void ProtectedWords::findWords(const std::vector<Word> &words, std::vector<Exposure> &found) const
{
    for (size_t i = 0; i < words.size(); ++i) {
        const auto rest = std::span(words).subspan(i);
        const Phrase *phrase = longestAt(rest, words[i]);
        if (!phrase)
            phrase = longestAt(rest, withoutParticle(words[i]));
        if (!phrase)
            continue;
        const size_t end = i + static_cast<size_t>(phrase->words.size()) - 1;
        addApart({{words[i].range.begin, words[end].range.end}, phrase->source}, found);
        i = end;
    }
}

void ProtectedWords::findRunning(const QString &text, std::vector<Exposure> &found) const
{
    if (m_running.isEmpty() || !hasRunningScript(text))
        return;
    const RunningText running = runningText(text);
    for (const auto &[name, source] : m_running) {
        for (const base::TextRange &range : placesOf(name, running))
            addApart({range, source}, found);
    }
}

void ProtectedWords::findNumbers(const QString &text, std::vector<Exposure> &found) const
{
    if (m_numbers.isEmpty())
        return;
    for (const base::TextRange &range : numbersOf(text)) {
        const QString digits = lastDigits(QStringView(text).sliced(range.begin, range.length()));
        if (const auto number = m_numbers.find(digits); !digits.isEmpty() && number != m_numbers.end())
            addApart({range, *number}, found);
    }
}

std::vector<Exposure> ProtectedWords::find(const QString &text) const
{
    std::vector<Exposure> found;
    if (!m_byBeginning.isEmpty()) {
        findWords(wordsOf(text), found);
        if (text.contains(QChar(0x200B)))
            findWords(wordsOf(text, ZeroWidthSpace::Parts), found);
    }
    findRunning(text, found);
    findNumbers(text, found);
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
