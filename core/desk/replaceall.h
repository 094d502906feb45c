// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/desk/desk.h"
#include "core/text/textsearch.h"

#include <functional>

namespace galley::desk {

/// Why a story is left as it is.
enum class Refusal {
    None,
    Closed,   ///< published, withdrawn or spiked
    Approved, ///< a change would void that
    Held,     ///< another window has it
    Changed,  ///< it is another text than was looked at
    Failed,   ///< the store says why
};

/// A found place with the words around it, on one line.
struct FoundPlace
{
    base::TextRange range; ///< in the body
    QString before;
    QString words;
    QString after;
    QString replacement;
};

struct FoundStory
{
    story::ArticleId id;
    QString title; ///< the headline, else the slug
    QString contentHash;
    Refusal refusal = Refusal::None;
    std::vector<FoundPlace> places = {};
};

struct ReplaceOrder
{
    text::SearchOptions options;
    QString replacement;
    bool keepsCase = false; ///< capitals as the found words have them
};

/// How many stories were looked at, for whoever waits; from the thread of the work.
using Progress = std::function<void(int)>;

/// Where the words stand in the bodies of all stories; of stories that may not be changed too, with why.
/// Invalid where a pattern is not one.
base::Result<std::vector<FoundStory>> findInStories(const Desk &desk, const ReplaceOrder &order,
                                                    const base::CancelToken &token = {},
                                                    const Progress &progress = {});

/// What became of a story.
struct ReplacedStory
{
    story::ArticleId id;
    QString title;
    int count = 0;
    Refusal refusal = Refusal::None;
    base::Error error = {};        ///< of one that failed
    story::RevisionId before = {}; ///< the version to go back to
    QString contentHash = {};      ///< of what it is now
};

/// Puts the replacements of these places into their stories: each story becomes a new version, or is left as
/// it is with a reason. Stopped on the way, what is done stays done.
std::vector<ReplacedStory> replaceInStories(Desk &desk, const std::vector<FoundStory> &chosen,
                                            const base::CancelToken &token = {},
                                            const Progress &progress = {});

/// Makes them again what they were, where nobody has changed them since; returns what became of each.
std::vector<ReplacedStory> putBack(Desk &desk, const std::vector<ReplacedStory> &replaced);

}
