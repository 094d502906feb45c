// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/phrases.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::text {

namespace {

constexpr qsizetype leastStem = 5; // letters: of a shorter word no vowel is left out

/// Soft hyphen, joiners, marks of direction, variation selectors, the Arabic tatweel: between letters, not
/// seen.
const QString unseen
    = u"\\x{AD}\\x{34F}\\x{61C}\\x{640}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}"
      "\\x{FE00}-\\x{FE0F}\\x{FEFF}"_s;
const QString between = u"[\\s\\p{Pd}*_"_s + unseen + u"]+"_s;
const QString running
    = u"\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}\\p{Thai}\\p{Lao}\\p{Khmer}\\p{Myanmar}"_s;

QRegularExpression pattern(const QString &words)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList wordsOf(const QString &phrase)
{
    static const QRegularExpression hidden(u"["_s + unseen + u"]+"_s);
    static const QRegularExpression apart(u"[\\s\\p{Pd}]+"_s);
    return QString(phrase).remove(hidden).split(apart, Qt::SkipEmptyParts);
}

/// Letters with the marks that belong to them.
QStringList lettersOf(const QString &word)
{
    QStringList letters;
    const QString composed = word.normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at < composed.size();) {
        const bool isPair = composed[at].isHighSurrogate() && at + 1 < composed.size();
        const QString letter = composed.sliced(at, isPair ? 2 : 1);
        if (!letters.isEmpty() && letter.front().isMark())
            letters.last() += letter;
        else
            letters << letter;
        at += letter.size();
    }
    return letters;
}

QString eitherForm(const QString &letter)
{
    const QString apart = letter.normalized(QString::NormalizationForm_D);
    return apart == letter
               ? QRegularExpression::escape(letter)
               : u"(?:%1|%2)"_s.arg(QRegularExpression::escape(letter), QRegularExpression::escape(apart));
}

QString wordPattern(const QString &word)
{
    QStringList letters;
    for (const QString &letter : lettersOf(word))
        letters << eitherForm(letter);
    return letters.join(u"["_s + unseen + u"]*"_s);
}

/// A word ends where no letter, figure or mark follows; a zero-width space ends it too.
QString phrasePattern(const QString &phrase)
{
    QStringList words;
    for (const QString &word : wordsOf(phrase))
        words << wordPattern(word);
    static const QRegularExpression anywhere(u"[%1]"_s.arg(running));
    const QString whole = words.join(between);
    if (phrase.contains(anywhere))
        return whole + u"(?![\\p{M}\\x{1160}-\\x{11FF}])"_s; // a vowel or mark would make another syllable
    return u"(?<![\\p{L}\\p{N}])"_s + whole + u"(?!["_s + QString(unseen).replace(u"200B"_s, u"200C"_s)
           + u"]*[\\p{L}\\p{N}\\p{M}])"_s;
}

/// In a text whose letters and marks are taken apart.
QString loosePattern(const QString &phrase)
{
    static const QString vowels = u"aeiouyаеиоуыюяьій"_s;
    QStringList words;
    for (const QString &word : wordsOf(phrase)) {
        QString letters;
        for (const QChar unit : word.normalized(QString::NormalizationForm_D)) {
            if (!unit.isMark())
                letters += unit;
        }
        if (letters.size() > leastStem && vowels.contains(letters.back().toLower()))
            letters.chop(1);
        QString loose;
        for (const QString &letter : lettersOf(letters)) {
            const QString apart = letter.normalized(QString::NormalizationForm_D); // Hangul
            loose += QRegularExpression::escape(apart) + u"[\\p{M}"_s + unseen + u"]*"_s;
        }
        words << loose + u"\\p{L}{0,4}"_s;
    }
    return words.join(between);
}

bool hasWord(const QString &phrase)
{
    return std::ranges::any_of(phrase, [](QChar c) { return c.isLetterOrNumber(); });
}

}

QRegularExpression wholePhrases(const QStringList &phrases)
{
    QStringList patterns;
    for (const QString &phrase : phrases) {
        if (hasWord(phrase))
            patterns << phrasePattern(phrase);
    }
    // The longest first: of a name and its beginning the whole goes.
    std::ranges::sort(patterns, std::greater(), &QString::size);
    return pattern(patterns.isEmpty() ? u"(?!)"_s : patterns.join(u'|'));
}

QStringList likePhrases(const QStringList &phrases, const QString &text)
{
    QStringList patterns;
    for (const QString &phrase : phrases) {
        if (hasWord(phrase))
            patterns << loosePattern(phrase);
    }
    if (patterns.isEmpty())
        return {};
    const QString attached = u"[\\p{L}\\p{N}\\p{M}"_s + unseen + u"]{0,30}"_s;
    const QRegularExpression like = pattern(u"(?<![\\p{L}\\p{N}\\p{M}])"_s + attached + u"(?:"_s
                                            + patterns.join(u'|') + u')' + attached);
    const QRegularExpression whole = wholePhrases(phrases);
    QStringList found;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QRegularExpressionMatch &one : like.globalMatch(apart)) {
        const QString words = one.captured().normalized(QString::NormalizationForm_C).simplified();
        if (!whole.match(words).hasMatch() && !found.contains(words))
            found << words;
    }
    return found;
}

}
