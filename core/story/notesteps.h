// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/notes.h"

#include <QJsonObject>

namespace galley::story {

using NoteStepId = base::Id<struct NoteStepTag>;

/// What somebody did to a note of a story while another was writing in it. It waits beside the story until
/// whoever writes there takes it in.
struct NoteStep
{
    NoteStepId id;
    std::optional<Note> before = std::nullopt; ///< as they saw it; empty: they wrote the note
    std::optional<Note> after = std::nullopt;  ///< empty: they took it back
    QString by = {};
    qint64 at = 0; ///< UTC milliseconds
    bool operator==(const NoteStep &) const = default;
};

/// Does to the notes what the step did, whatever became of the note since: what the step left alone stays, an
/// answer comes once, and a note that is gone stays gone.
void take(std::vector<Note> &notes, const NoteStep &step);

/// {"before": …, "after": …}; notes as in annotationsToJson().
QJsonObject toJson(const NoteStep &step);
/// The two notes of it; id, person and time are the caller's.
NoteStep noteStepFromJson(const QJsonObject &json);

}
