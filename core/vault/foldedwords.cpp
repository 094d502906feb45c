// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/foldedwords.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace galley::vault {

namespace {

constexpr qsizetype leastForm = 5; // letters of a name of which other forms are looked for
constexpr qsizetype longName = 8;  // letters: hardly a word of the language begins like it
constexpr char32_t zeroWidthSpace = 0x200B;

struct Span
{
    char32_t first;
    char32_t last;
};

bool isWithin(char32_t letter, const auto &spans)
{
    return std::ranges::any_of(spans,
                               [letter](Span one) { return letter >= one.first && letter <= one.last; });
}

struct Letter
{
    char32_t code;
    qsizetype size; ///< UTF-16 units
};

Letter letterAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

bool isOfWord(char32_t letter, ZeroWidthSpace space)
{
    if (letter == zeroWidthSpace)
        return space == ZeroWidthSpace::Joins;
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter) || isUnseen(letter);
}

QString folded(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; }))
        return text.toString().toLower();
    const QString seen = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (qsizetype at = 0; at < seen.size();) {
        const Letter letter = letterAt(seen, at);
        if (!QChar::isMark(letter.code) && !isUnseen(letter.code))
            plain += QStringView(seen).sliced(at, letter.size);
        at += letter.size;
    }
    return plain;
}

/// Without the last letters that the cases of Slavic names exchange ("ая", "ий", "а", "ь"); empty where there
/// is none, or where too little would be left.
QString stemOf(const QString &name)
{
    static const QString exchanged = QStringLiteral("аеиоуыьюяa");
    qsizetype size = name.size();
    while (size > leastForm && size > name.size() - 2 && exchanged.contains(name[size - 1]))
        --size;
    return size < name.size() ? name.first(size) : QString();
}

/// Letters that may stand behind: with a short name they make another word sooner.
qsizetype mostBehind(const QString &name)
{
    return name.size() >= longName ? 4 : name.size() > leastForm ? 3 : 2;
}

}

bool isUnseen(char32_t letter)
{
    static constexpr std::array spans{Span{0xAD, 0xAD},     Span{0x34F, 0x34F},   Span{0x61C, 0x61C},
                                      Span{0x640, 0x640},   Span{0x115F, 0x1160}, Span{0x17B4, 0x17B5},
                                      Span{0x180B, 0x180F}, Span{0x200B, 0x200F}, Span{0x202A, 0x202E},
                                      Span{0x2060, 0x206F}, Span{0x3164, 0x3164}, Span{0xFE00, 0xFE0F},
                                      Span{0xFEFF, 0xFEFF}, Span{0xFFA0, 0xFFA0}, Span{0xE0000, 0xE0FFF}};
    return letter >= 0xAD && isWithin(letter, spans);
}

std::vector<Word> wordsOf(const QString &text, ZeroWidthSpace space)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const Letter first = letterAt(text, at);
        if (!isOfWord(first.code, space) || isUnseen(first.code)) {
            at += first.size;
            continue;
        }
        qsizetype last = at + first.size; // behind the last that is seen
        qsizetype end = last;
        while (end < text.size()) {
            const Letter next = letterAt(text, end);
            if (!isOfWord(next.code, space))
                break;
            end += next.size;
            if (!isUnseen(next.code))
                last = end;
        }
        words.push_back(
            {folded(QStringView(text).sliced(at, last - at)), {at, last}, QChar::isLower(first.code)});
        at = end;
    }
    return words;
}

bool isFormOf(const QString &name, const Word &word)
{
    if (word.folded == name)
        return true;
    if (name.size() < leastForm || (word.isLowerCase && name.size() < longName)
        || isRunningScript(name.front().unicode())) // they are looked for anywhere
        return false;
    if (word.folded.startsWith(name))
        return word.folded.size() - name.size() <= mostBehind(name);
    const QString stem = stemOf(name);
    const qsizetype behind = word.folded.size() - stem.size();
    return !stem.isEmpty() && behind > 0 && behind <= mostBehind(stem) && word.folded.startsWith(stem);
}

Word withoutParticle(const Word &word)
{
    static const QString particles = QStringLiteral("وفبلكسוהבלמשכ");
    const bool hasOne = word.folded.size() >= leastForm && particles.contains(word.folded.front());
    return hasOne ? Word{word.folded.sliced(1), word.range, false} : Word();
}

bool isRunningScript(char32_t letter)
{
    static constexpr std::array spans{Span{0xE00, 0xEFF},   Span{0x1000, 0x109F},  Span{0x1100, 0x11FF},
                                      Span{0x1780, 0x17FF}, Span{0x3005, 0x3007},  Span{0x3041, 0x30FF},
                                      Span{0x3131, 0x318E}, Span{0x3400, 0x4DBF},  Span{0x4E00, 0x9FFF},
                                      Span{0xA960, 0xA97F}, Span{0xAC00, 0xD7FF},  Span{0xF900, 0xFAFF},
                                      Span{0xFF66, 0xFFDC}, Span{0x20000, 0x323AF}};
    return letter >= 0xE00 && isWithin(letter, spans);
}

bool hasRunningScript(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (isRunningScript(letter.code))
            return true;
        at += letter.size;
    }
    return false;
}

RunningText runningText(const QString &text)
{
    RunningText made;
    for (qsizetype at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        const base::TextRange place{at, at + letter.size};
        at += letter.size;
        const bool isBetween = QChar::isSpace(letter.code) || letter.code == 0xB7 || letter.code == 0x30FB;
        if (isBetween || isUnseen(letter.code))
            continue;
        QString plain = text.sliced(place.begin, place.length());
        if (letter.code >= 0x80 && (letter.code < 0x4E00 || letter.code > 0x9FFF))
            plain = plain.normalized(QString::NormalizationForm_KD); // Hangul comes apart into its letters
        made.folded += plain.toCaseFolded();
        made.places.resize(static_cast<size_t>(made.folded.size()), place);
    }
    return made;
}

std::vector<base::TextRange> placesOf(const QString &name, const RunningText &text)
{
    std::vector<base::TextRange> found;
    for (qsizetype at = text.folded.indexOf(name); at >= 0; at = text.folded.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        // A vowel, a final consonant or a mark behind it makes another syllable of the last one.
        const QChar behind = end < text.folded.size() ? text.folded[end] : QChar();
        if (behind.isMark() || (behind >= QChar(0x1160) && behind <= QChar(0x11FF)))
            continue;
        found.push_back(
            {text.places[static_cast<size_t>(at)].begin, text.places[static_cast<size_t>(end) - 1].end});
    }
    return found;
}

}
