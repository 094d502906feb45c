// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/questions.h"
#include "core/desk/desk.h"
#include "core/desk/export.h"
#include "core/workflow/workflow.h"

namespace galley::desk {

/// Where a story stands, what may happen next, and what stands against it.
struct Standing
{
    workflow::Facts facts; ///< with the findings of the house rules and the open suggestions
    std::vector<workflow::PossibleMove> moves;
    std::vector<check::Question> questions; ///< that this text raises
    QStringList answered;                   ///< their rules
    std::vector<story::Correction> corrections;

    workflow::Progress progress() const { return workflow::progressOf(facts.records); }
};

struct StoryReader;

/// Of the story as it is stored, for the person at the desk. One that has read nearly the same story before
/// makes it cheaper.
base::Result<Standing> standing(Desk &desk, const story::ArticleId &article, StoryReader &reader);
base::Result<Standing> standing(Desk &desk, const story::ArticleId &article);

/// A step a person takes.
struct Step
{
    workflow::Move move = workflow::Move::Submit;
    QString reason = {};
    QString assignee = {}; ///< of a hand-over
    qint64 time = 0;       ///< of a schedule, UTC milliseconds
    QString seenHash = {}; ///< of the text the person looked at; empty: whatever is stored
};

/// Takes it: a revision of the text as it is, and the move. Denied or Conflict with the first obstacle.
base::Result<workflow::Record> takeStep(Desk &desk, const story::ArticleId &article, const Step &step);

/// What came of a story whose scheduled time had come.
struct DueStory
{
    QString slug;
    QString refusal;          ///< why it was not published; empty: it was
    bool isForOthers = false; ///< the person at the desk may not publish it
};
/// Publishes every story that is scheduled for now or earlier, in the name of the person at the desk, who
/// must be one that may publish: stories of desks where they may not are left alone, and told. Times are UTC
/// milliseconds.
base::Result<std::vector<DueStory>> publishDue(Desk &desk, qint64 now);

/// An embargo stops everything that leaves the house, however the story is to be written. Conflict while it
/// lasts and nobody has lifted it.
base::Result<> mayLeaveTheHouse(Desk &desk, const story::Article &article);
/// Whether the text as it stands is one that was approved, or published and not changed since. Not while the
/// story is held, spiked, withdrawn or being corrected: what was let through then is no longer.
base::Result<bool> isApproved(Desk &desk, const story::Article &article);
/// Whether a file of this format tells partners that the story was withdrawn: no mark of a draft stands in
/// its way.
bool isKill(const story::Article &article, ExportFormat format);
/// The same with the records at hand. A story that is in no newsroom has none: nobody can lift it there.
base::Result<> embargoPassed(const story::Article &article, qint64 now,
                             const std::vector<workflow::Record> &records = {});

/// Puts on record that this text left the house, by the person at the desk.
base::Result<> recordExport(Desk &desk, const story::Article &article, const QString &format);

}
