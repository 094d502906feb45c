// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/annotationchanges.h"
#include "core/markup/suggestions.h"

namespace galley::desk {

/// A line of what the desk has to say about a story: a note, or a suggestion that stands in the text.
struct Remark
{
    std::optional<story::Note> note;
    std::optional<markup::Suggestion> suggestion;
    std::optional<base::TextRange>
        range;     ///< in the body; none: a field, the whole story, or words that are gone
    QString words; ///< those it is about; of a suggestion, those to go
    QString added; ///< of a suggestion, the words to come
    QString by;    ///< empty: nobody knows
    qint64 at = 0; ///< UTC milliseconds; 0: nobody knows

    bool isOpen() const { return !note || note->isOpen(); }
};

/// All remarks: on the whole story first, then on its fields, then along the text, and last those whose words
/// are gone.
std::vector<Remark> remarksOf(const story::Article &article);

enum class RemarkFilter { Open, Mine, Suggestions, Resolved, All };
/// Mine are those somebody wrote, is to see to, or took part in, as long as they are open.
bool fits(const Remark &remark, RemarkFilter filter, const QString &person);

/// What a note is to be on: words of the body, or a field ("headline"), or, with neither, the whole story.
struct NoteTarget
{
    base::TextRange range = {};
    QString field = {};
    bool operator==(const NoteTarget &) const = default;
};

/// The steps of a note's life, for OpenStory::change or make(). Each takes the note as it stands; the time is
/// now.
NoteChange newNote(const story::Article &article, const NoteTarget &target, const QString &text,
                   const QString &by, const QString &assignee = {});
NoteChange replied(const story::Note &note, const QString &text, const QString &by);
/// Resolved, or open again.
NoteChange resolved(const story::Note &note, const QString &by);
NoteChange reopened(const story::Note &note);
NoteChange assigned(const story::Note &note, const QString &assignee);

/// The story with these suggestions of its body accepted or refused; what is said of the words stays on them.
/// The suggestions must be of this body.
story::Article settled(story::Article article, std::vector<markup::Suggestion> suggestions, bool accept);

}
