// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/crf.h"

namespace galley::attribution {

/// What a word is to the cue it belongs to, and on which side that cue stands. Knowing the side is what lets
/// the linker join a source and a content to the nearest cue there.
enum Label : uint8_t {
    Outside,
    CueBegin,
    CueInside,
    SourceBeforeBegin, ///< the source stands before its cue
    SourceBeforeInside,
    SourceAfterBegin,
    SourceAfterInside,
    ContentBeforeBegin,
    ContentBeforeInside,
    ContentAfterBegin,
    ContentAfterInside,
    LabelCount
};

enum class Role : uint8_t { None, Cue, Source, Content };

constexpr Role roleOf(uint8_t label)
{
    return label == Outside             ? Role::None
           : label <= CueInside         ? Role::Cue
           : label <= SourceAfterInside ? Role::Source
                                        : Role::Content;
}
constexpr bool isBegin(uint8_t label)
{
    return label % 2 == 1;
}
/// Of a source or content: whether it stands before its cue.
constexpr bool isBeforeCue(uint8_t label)
{
    return label == SourceBeforeBegin || label == SourceBeforeInside || label == ContentBeforeBegin
           || label == ContentBeforeInside;
}

inline constexpr size_t stepKinds = 12; ///< kinds of mark or word a step leads from and to
inline constexpr size_t stepContexts = stepKinds * stepKinds;
inline constexpr size_t quoteContexts = 48; ///< quotation state and a few words that begin or end spans

language::CrfShape labelShape();

}
