// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/tokenizer.h"
#include "core/language/weighttable.h"

#include <QString>

namespace galley::language {

/// The parts of speech of the Penn Treebank, by their place in tagNames().
using Tag = uint8_t;

const std::vector<QString> &tagNames();
/// 255 for a name that is none.
Tag tagFromName(QStringView name);

/// The hashed form of a word that the tagger and other readers share, computed once a word.
struct WordShape
{
    uint32_t word = 0; ///< as written
    uint32_t lower = 0;
    uint32_t stem = 0;  ///< without its inflection, roughly
    uint32_t shape = 0; ///< capitals, digits, marks
    uint32_t prefix2 = 0;
    uint32_t prefix3 = 0;
    uint32_t suffix1 = 0;
    uint32_t suffix2 = 0;
    uint32_t suffix3 = 0;
    uint32_t suffix4 = 0;
    bool isCapital = false;
    bool isUpper = false; ///< two letters or more, all of them capitals
    bool isWord = false;  ///< has a letter or a digit
};

WordShape shapeOf(QStringView word);

/// Fills `features` with those of the word at `at`, given the two tags before it.
void taggerFeatures(std::span<const WordShape> words, size_t at, bool beginsSentence, Tag before,
                    Tag twoBefore, std::vector<uint32_t> &features);

/// Part-of-speech tagger: greedy, left to right, an averaged perceptron (Collins 2002).
class Tagger
{
public:
    Tagger() = default;
    explicit Tagger(std::span<const uchar> bytes) : m_weights(bytes) { }
    bool isValid() const { return m_weights.columns() == tagNames().size(); }
    std::vector<Tag> tag(const Words &words, std::span<const WordShape> shapes) const;

private:
    WeightTable m_weights;
};

}
