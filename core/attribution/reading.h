// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/wordrates.h"
#include "core/language/tagger.h"

#include <functional>

namespace galley::attribution {

/// What a mark is to the reader of quotations; words are the first.
enum class Mark : uint8_t {
    Word,
    Comma,
    Stop,
    Question,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Bracket,
    Apostrophe,
    Other
};

/// One word of a paragraph with all that the labeller asks of it again and again.
struct Item
{
    language::WordShape shape;
    language::Tag tag = 0;
    Mark mark = Mark::Word;
    bool quoted = false; ///< between double quotation marks, the marks themselves included
    uint8_t cueStep = 0; ///< of the word, its stem, the word with its tag, and with the next word
    uint8_t stemStep = 0;
    uint8_t taggedStep = 0;
    uint8_t pairStep = 0;
    uint8_t sourceStep = 0;
    bool candidate = false; ///< may well be a cue
    bool strong = false;
    bool verb = false;
    uint32_t sentence = 0;
};

/// A paragraph made ready for the labeller. Positions inside are indices of its items.
struct Reading
{
    language::Words words;
    std::vector<Item> items;

    size_t sentenceBegin(size_t sentence) const { return words.sentences[sentence]; }
    size_t sentenceEnd(size_t sentence) const
    {
        return sentence + 1 < words.sentences.size() ? words.sentences[sentence + 1] : items.size();
    }
};

using RateLookup = std::function<RateSteps(uint32_t key)>;

/// The four keys by which a word is rated.
struct RateKeys
{
    uint32_t word;
    uint32_t stem;
    uint32_t tagged;
    uint32_t pair;
};
RateKeys rateKeys(const Reading &reading, size_t at);

/// Words, shapes, tags and marks; rate() adds what the rates know.
Reading readParagraph(QStringView text, const base::TextRange &paragraph, const language::Tagger &tagger);
void rate(Reading &reading, const RateLookup &lookup);
/// Marks and quotation state from the words alone.
void markQuotations(QStringView text, Reading &reading);

}
