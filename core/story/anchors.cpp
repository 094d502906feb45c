// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/anchors.h"

namespace galley::story {

std::vector<text::AnchorTracker::Tracked> trackedAnchors(Article &article)
{
    std::vector<text::AnchorTracker::Tracked> anchors;
    eachAnchor(article, [&anchors](const text::AnchorKey &key, text::Anchor &anchor) {
        anchors.push_back({key, &anchor});
    });
    for (SuggestionMark &mark : article.suggestionMarks)
        anchors.push_back({text::AnchorKey{QUuid(mark.id.toString()), 0}, &mark.anchor});
    return anchors;
}

}
