// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <vector>

namespace galley::vault {

/// A word of a text, folded for comparison: no letter case, no accents, nothing that does not show.
struct Word
{
    QString folded;
    base::TextRange range;
    bool isLowerCase = false; ///< it begins with a small letter
};

/// What stands between letters and is not seen: soft hyphens, joiners, marks of direction, the Arabic
/// tatweel.
bool isUnseen(char32_t letter);

/// Whether a word can go on behind what is not seen: else a zero-width space ends it, as some pages have it.
enum class ZeroWidthSpace { Joins, Parts };
std::vector<Word> wordsOf(const QString &text, ZeroWidthSpace space = ZeroWidthSpace::Joins);

/// Whether a word of a text may be a form of a name: the name with the few letters behind it that case,
/// number or a suffix add ("Quandtmüllers"), or with its last vowel exchanged ("Журавлёвой" of "Журавлёва").
/// A word in small letters is one only of a long name: "bakery" is no form of "Baker".
bool isFormOf(const QString &name, const Word &word);
/// The word behind a conjunction or preposition that Arabic and Hebrew write onto it; empty where there can
/// be none.
Word withoutParticle(const Word &word);

/// Text of scripts that put no spaces between words, or that write particles onto them: without spaces and
/// what is not seen, and where each unit came from.
struct RunningText
{
    QString folded;
    std::vector<base::TextRange> places;
};

/// Han, Kana, Hangul, Thai, Lao, Khmer and Burmese.
bool isRunningScript(char32_t letter);
bool hasRunningScript(const QString &text);
RunningText runningText(const QString &text);
/// Every place of a name in such a text, in units of the text it was made of.
std::vector<base::TextRange> placesOf(const QString &name, const RunningText &text);

}
