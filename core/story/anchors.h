// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"
#include "core/text/anchortracker.h"

namespace galley::story {

/// Calls take(key, anchor) for every anchor of what is said of the words.
template <class Article, class Take>
void eachAnchor(Article &article, Take take)
{
    for (auto &attribution : article.attributions) {
        int part = 0;
        for (auto *list : {&attribution.content, &attribution.cue, &attribution.source}) {
            for (auto &anchor : *list)
                take(text::AnchorKey{QUuid(attribution.id.toString()), part++}, anchor);
        }
    }
    for (auto &note : article.notes) {
        if (note.anchor)
            take(text::AnchorKey{QUuid(note.id.toString()), 0}, *note.anchor);
    }
}

/// Every anchor that goes along with the text, those of suggestions too.
std::vector<text::AnchorTracker::Tracked> trackedAnchors(Article &article);

}
