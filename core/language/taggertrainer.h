// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/tagger.h"

#include <functional>

namespace galley::language {

/// A paragraph with its parts of speech; a word whose tag is not known (255) is not learnt from.
struct TaggedExample
{
    Words words;
    std::vector<WordShape> shapes;
    std::vector<Tag> tags;
};

struct TaggerTraining
{
    uint32_t bits = 19;
    int epochs = 6;
    uint32_t seed = 1;
};

/// Trains a Tagger and returns the bytes it reads. One thread, the same weights for the same seed.
/// `progress` hears of each epoch and its share of wrong guesses.
QByteArray trainTagger(const std::vector<const TaggedExample *> &examples, const TaggerTraining &training,
                       const std::function<void(int epoch, double wrong)> &progress);

}
