// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/annotationchanges.h"

#include <QDateTime>

#include <algorithm>

namespace galley::desk {

namespace {

/// Puts what one change makes of an item into the list.
template <class Item>
void put(std::vector<Item> &all, const std::vector<Change<Item>> &changes)
{
    for (const Change<Item> &change : changes) {
        const auto &id = change.after ? change.after->id : change.before->id;
        const auto here = std::ranges::find(all, id, &Item::id);
        if (!change.after && here != all.end())
            all.erase(here);
        else if (change.after && here != all.end())
            *here = *change.after;
        else if (change.after)
            all.push_back(*change.after);
    }
}

template <class Item>
std::vector<Change<Item>> turnedRound(const std::vector<Change<Item>> &changes)
{
    std::vector<Change<Item>> back;
    back.reserve(changes.size());
    for (const Change<Item> &change : changes)
        back.push_back({change.after, change.before});
    return back;
}

}

void make(story::Article &article, const AnnotationChanges &changes)
{
    put(article.attributions, changes.attributions);
    put(article.notes, changes.notes);
    put(article.replyRequests, changes.replyRequests);
}

story::NoteStep noteStep(const NoteChange &change)
{
    return {.id = story::NoteStepId::create(),
            .before = change.before,
            .after = change.after,
            .at = QDateTime::currentMSecsSinceEpoch()};
}

AnnotationChanges turnedRound(const AnnotationChanges &changes)
{
    return {turnedRound(changes.attributions), turnedRound(changes.notes),
            turnedRound(changes.replyRequests)};
}

}
