// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/labels.h"
#include "core/attribution/reading.h"

namespace galley::attribution {

/// What the first labeller made of a paragraph, for the second to look at.
struct FirstPass
{
    std::vector<uint8_t> labels;
    std::vector<uint8_t> cue; ///< probability that the word is part of a cue, in tenths
    std::vector<uint8_t> source;
    std::vector<uint8_t> content;
    /// What the second labeller makes of the words themselves, so that it looks them up once; may be empty.
    language::EmissionSums words;
};

/// A paragraph among its neighbours. Nothing further away is looked at, so an edit can change what is found
/// in its own paragraph and, by the second pass, in the two on each side.
struct Surroundings
{
    const Reading *here = nullptr;
    const Reading *before = nullptr; ///< null at the begin of the text
    const Reading *after = nullptr;
    const FirstPass *pass = nullptr; ///< null for the first labeller
    const FirstPass *passBefore = nullptr;
    const FirstPass *passAfter = nullptr;
    size_t place = 0; ///< of the paragraph in the text; from the third on all are alike
};

/// All that the features of a paragraph depend on besides its own words and first pass.
uint32_t surroundingsKey(const Surroundings &surroundings);

/// The features of every word of a paragraph, hashed, and the context of each step: those of the words
/// themselves and, where there is a first pass, those that come from it.
language::Observations observe(const Surroundings &surroundings);
/// Those of the words alone, and those of the first pass alone; together they are what observe() gives.
language::Observations observeWords(const Surroundings &surroundings);
language::Observations observePass(const Surroundings &surroundings);

}
