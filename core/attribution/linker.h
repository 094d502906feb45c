// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/labeller.h"

namespace galley::attribution {

/// A stretch of a paragraph's words that has one role.
struct Fragment
{
    size_t paragraph = 0;
    size_t begin = 0;
    size_t end = 0;
    uint8_t label = Outside; ///< of its first word
    float certainty = 0;     ///< mean over its words
};

/// One attribution, put together from fragments.
struct Linked
{
    std::vector<Fragment> source;
    std::vector<Fragment> cue;
    std::vector<Fragment> content;
    bool sharesSource = false; ///< with the cue before: "said … and added …"
};

struct LabelledParagraph
{
    const Reading *reading = nullptr;
    const Labelling *labelling = nullptr;
};

/// Joins sources and contents to the nearest cue on the side their labels name. A cue without a source takes
/// the one before it in its sentence; content at the begin of a paragraph without a cue goes on what the
/// paragraph before said.
std::vector<Linked> link(const std::vector<LabelledParagraph> &paragraphs);

}
