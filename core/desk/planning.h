// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/desk/desk.h"

namespace galley::desk {

/// What an editor plans of a story, or of many at once; what is not set stays as it is.
struct PlanChange
{
    std::optional<QDateTime> dueAt = std::nullopt; ///< an invalid time: due at no time
    std::optional<QDateTime> embargoUntil = std::nullopt;
    std::optional<QString> desk = std::nullopt;
    std::optional<QString> section = std::nullopt;
    std::optional<QString> edition = std::nullopt;
    std::optional<QString> pageSlot = std::nullopt;
    std::optional<QString> budgetLine = std::nullopt;
    std::optional<int> plannedLength = std::nullopt; ///< words, 0 = not set
    std::optional<int> urgency = std::nullopt;       ///< 1 (most) to 9, 0 = not set

    bool operator==(const PlanChange &) const = default;
};

/// The fields with the change, and the change that would take it back.
PlanChange applyPlan(story::Fields &fields, const PlanChange &change);

/// What became of many stories: each was done, or left as it is for a reason.
struct PlanOutcome
{
    struct Skipped
    {
        QString slug;
        QString reason;
    };

    std::vector<std::pair<story::ArticleId, PlanChange>> undo; ///< of each that was done
    std::vector<Skipped> skipped;
};

/// Changes each story as a revision of its own. One that may not be changed (published, another window has
/// it) is skipped and said so; a fault of the database ends it with what was done so far in place. Progress
/// is told as (done, all).
base::Result<PlanOutcome> planStories(Desk &desk, const std::vector<story::ArticleId> &stories,
                                      const PlanChange &change, const base::CancelToken &cancel = {},
                                      const std::function<void(int, int)> &progress = {});

/// Takes back what planStories() did.
base::Result<PlanOutcome> undoPlan(Desk &desk, const PlanOutcome &done);

/// Gives stories to somebody, each by a step on its record.
base::Result<PlanOutcome> assignStories(Desk &desk, const std::vector<story::ArticleId> &stories,
                                        const QString &person, const QString &reason);

/// The groups of a board. Where so many stories fit that their days would be counted at length, a board by
/// day has a group for each day from a week before today on, and one for all that was due before: its
/// key is
/// "<" and the first of these days.
base::Result<std::vector<store::StoryGroup>> boardGroups(Desk &desk, const store::StoryFilter &filter,
                                                         store::StoryGrouping by, const QDate &today);

/// The question that such a group is.
store::StoryFilter groupFilter(store::StoryFilter filter, store::StoryGrouping by, const QString &key);

/// A story that is to be written: in state "planned", with nothing but what is planned of it.
base::Result<story::Article> planStory(Desk &desk, const QString &budgetLine, const PlanChange &plan);

}
