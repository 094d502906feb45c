// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace galley::desk {

/// How a text reads, in numbers; of the words for readers, without markup.
struct TextStatistics
{
    /// Words of the longest sentence in each group but the last, which has the longer ones.
    static constexpr std::array groupEnds{5, 10, 15, 20, 25, 30, 40};

    int words = 0;
    int characters = 0; ///< with spaces, as people count them
    int charactersWithoutSpaces = 0;
    int sentences = 0;
    int paragraphs = 0;
    int longestSentence = 0; ///< words
    int quotedWords = 0;
    std::array<int, groupEnds.size() + 1> sentenceLengths = {};
    /// Years of school that it asks for (Flesch-Kincaid); of English alone.
    std::optional<double> grade = std::nullopt;
    /// Below 30 very easy, above 60 very hard (LIX); of languages that part words and have letters.
    std::optional<double> lix = std::nullopt;

    double wordsPerSentence() const { return sentences > 0 ? double(words) / sentences : 0; }
    double quotedShare() const { return words > 0 ? double(quotedWords) / words : 0; }
    /// Silent reading, in minutes.
    double minutes() const;
};

/// Of a body, or a part of one, in story markup. Where it is known what was said by whom, words in quotation
/// marks are quoted there alone: a title is nobody's words. Pure, for any thread.
TextStatistics statisticsOf(const QString &body, const QString &language,
                            const std::optional<std::vector<base::TextRange>> &attributed = {});

/// Syllables of an English word, by its letters; for averages, not for one word.
int englishSyllables(QStringView word);

}
