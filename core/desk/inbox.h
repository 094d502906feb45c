// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

#include <QHash>

namespace galley::desk {

/// Why a story waits for somebody.
enum class Waiting {
    Returned, ///< it was given back to its author
    Handed,   ///< it was handed to them
    Role,     ///< the next step is theirs to take
    Note,     ///< a note is theirs to see to
};

struct InboxItem
{
    store::StorySummary story;
    Waiting waiting = Waiting::Role;
    QString by = {};   ///< who gave it back, handed it over, or wrote the first such note
    QString text = {}; ///< what they said
    int notes = 0;     ///< open ones
    std::optional<workflow::Move> next = {}; ///< the step they can take
};

/// What was found out before: a story that was not changed since is not read again. Forgotten where who may
/// do what has changed. May be handed from thread to thread, not used by two at once.
struct InboxCache
{
    struct Entry
    {
        qint64 changedAt = 0;
        std::optional<InboxItem> item;
    };

    QString person;
    QHash<QString, Entry> entries; ///< by the story's id
};

/// What waits for the person at the desk, in the order of the list of stories. What is in another's hands, or
/// their own to write, is left out; so is what is published or was taken out of the way, unless a note there
/// is theirs.
base::Result<std::vector<InboxItem>> inbox(Desk &desk, InboxCache &cache);

/// "Returned by Ines, with 4 notes: who voted against?"
QString inboxText(const InboxItem &item);

}
