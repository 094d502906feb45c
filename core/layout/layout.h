// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"
#include "core/story/story.h"
#include "core/story/style.h"

#include <optional>

namespace galley::layout {

class ParagraphCache;

/// The space an editor has given a story on a printed page: so many of the style's columns, so deep.
struct Slot
{
    int columns = 1;
    double depth = 0; ///< points
    bool operator==(const Slot &) const = default;
};

/// What a run does other than the style says.
struct ComposeOptions
{
    QString style = {};          ///< name of one of pageStyles(), instead of the one given; empty: that one
    std::optional<QSizeF> paper; ///< points; columns keep about their width
    std::optional<Slot>
        slot;            ///< the story fills this alone; DisplayList::copyfit tells by how much it misses
    double webWidth = 0; ///< points; above 0 one column on one page as long as the story, for reading
    bool greedy = false; ///< first-fit lines, for comparison
    bool operator==(const ComposeOptions &) const = default;
};

/// A style that comes with the program, by the name that ComposeOptions takes, with its title for people.
struct PageStyle
{
    QString name;
    QString title;
};
std::vector<PageStyle> pageStyles();

/// Lays a story out on pages. Pure but for the cache (may be null), which makes a second run over nearly the
/// same story cheap; one cache serves one thread at a time. Never fails: a missing font, photo or hyphenation
/// is replaced, and said in DisplayList::warnings.
DisplayList compose(const story::Story &story, const story::PublicationStyle &style,
                    ParagraphCache *cache = nullptr, const ComposeOptions &options = {});

}
