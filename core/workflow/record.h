// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/story/correction.h"
#include "core/workflow/transitions.h"

#include <vector>

namespace galley::workflow {

/// One move of a story, for good: records are added, never changed. Each carries the hash of the one before,
/// so that a record changed, moved or taken out of the middle is found.
struct Record
{
    story::ArticleId article;
    qint64 number = 1; ///< 1, 2, … within the story
    Move move = Move::Submit;
    State from = State::Drafting;
    State to = State::Drafting;
    QString by;
    QString role;        ///< in which role, as in the store ("desk-editor", "author")
    qint64 at = 0;       ///< UTC milliseconds
    QString reason;      ///< why; also the note of a hand-over, and the words of a correction
    QString contentHash; ///< of the text it was done to
    QString assignee;    ///< whose turn it is from now on; empty: as before
    qint64 time = 0;     ///< UTC milliseconds a story is scheduled for, or a lifted embargo lasted; 0 = none
    QString previous;    ///< hash of the record before; empty for the first
    QString hash;        ///< recordHash() of all the above
    bool operator==(const Record &) const = default;
};

/// BLAKE2b-256, in hex, of everything in the record but its hash.
QString recordHash(const Record &record);

/// Sets number, previous and hash so that the record follows the others of its story.
void chain(Record &record, const std::vector<Record> &before);

/// What is wrong with the records of one story, in order of their numbers: one sentence each; empty when each
/// is what was written and follows the one before.
QStringList chainFaults(const std::vector<Record> &records);

/// Somebody's word that a text may run. It holds for that text alone.
struct Approval
{
    QString contentHash;
    QString by;
    QString role;
    qint64 at = 0; ///< UTC milliseconds
    bool operator==(const Approval &) const = default;
};

/// What the records of a story come to.
struct Progress
{
    std::optional<Approval> approval;     ///< the last one that was not taken back or voided
    std::optional<Approval> lastApproval; ///< voided or not: what a text can be compared with
    QString publishedHash;                ///< empty: never published
    QString holder;                       ///< whose turn it is; empty: nobody's by name
    QString fixedBy;                      ///< who took up the correction that runs
    State before = State::Drafting;       ///< where a held or spiked story, or one being corrected, came from
    qint64 scheduledFor = 0;
    qint64 embargoLifted = 0; ///< UTC milliseconds: an embargo until then was lifted, a later one was not
};
Progress progressOf(const std::vector<Record> &records);

/// Whether a notice is shown on the page: one that is written while a correction runs in the house alone;
/// behind that only where the correction was published, or the story withdrawn, and the correction it belongs
/// to was not dropped.
bool isNoticeShown(const story::Correction &notice, const std::vector<Record> &records, State now);

/// Whose turn it is after this record, where it was that person's before.
QString holderAfter(const Record &record, const QString &before);

}
