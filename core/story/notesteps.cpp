// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/notesteps.h"

#include <algorithm>

namespace galley::story {

namespace {

void change(Note &note, const Note &before, const Note &after)
{
    const auto isIn = [](const std::vector<NoteReply> &replies) {
        return [&replies](const NoteReply &reply) { return std::ranges::contains(replies, reply); };
    };
    const auto isTakenBack
        = [&](const NoteReply &reply) { return isIn(before.replies)(reply) && !isIn(after.replies)(reply); };
    std::erase_if(note.replies, isTakenBack);
    for (const NoteReply &reply : after.replies) {
        if (!isIn(before.replies)(reply) && !isIn(note.replies)(reply))
            note.replies.push_back(reply);
    }
    std::ranges::stable_sort(note.replies, {}, &NoteReply::at);
    if (before.resolvedBy != after.resolvedBy) {
        note.resolvedBy = after.resolvedBy;
        note.resolvedAt = after.resolvedAt;
    }
    if (before.assignee != after.assignee)
        note.assignee = after.assignee;
    if (before.text != after.text)
        note.text = after.text;
}

}

void take(std::vector<Note> &notes, const NoteStep &step)
{
    if (!step.before && !step.after)
        return;
    const auto note = std::ranges::find(notes, step.after ? step.after->id : step.before->id, &Note::id);
    if (note == notes.end()) {
        if (!step.before)
            notes.push_back(*step.after);
    } else if (!step.after) {
        notes.erase(note);
    } else if (step.before) {
        change(*note, *step.before, *step.after);
    }
}

}
