// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"
#include "core/story/story.h"
#include "core/story/style.h"

namespace galley::layout {

class ParagraphCache;

/// Lays a story out on pages. Pure but for the cache (may be null), which makes a second run over nearly the
/// same story cheap; one cache serves one thread at a time. Never fails: a missing font, photo or hyphenation
/// is replaced, and said in DisplayList::warnings.
DisplayList compose(const story::Story &story, const story::PublicationStyle &style,
                    ParagraphCache *cache = nullptr);

}
