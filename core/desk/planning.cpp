// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/planning.h"

#include "core/desk/review.h"
#include "core/desk/slug.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr int mostByDay = 2'000; // stories, of which every day is a group
constexpr int daysBefore = 7;

store::StoryGroup withSums(store::StoryGroup to, const store::StoryGroup &one, int times)
{
    to.stories += times * one.stories;
    to.words += times * one.words;
    to.planned += times * one.planned;
    return to;
}

/// Of all that fit.
base::Result<store::StoryGroup> sumOf(Desk &desk, const store::StoryFilter &filter)
{
    const auto groups = desk.count(filter, store::StoryGrouping::State);
    if (!groups)
        return std::unexpected(groups.error());
    return std::accumulate(groups->begin(), groups->end(), store::StoryGroup(),
                           [](const auto &sum, const auto &one) { return withSums(sum, one, 1); });
}

/// Whether the others of a lot can still be done after this.
bool endsAll(const base::Error &error)
{
    return error.code == base::ErrorCode::Database || error.code == base::ErrorCode::Io;
}

/// One story as a revision of its own; what would take the change back.
base::Result<PlanChange> planOne(Desk &desk, story::Article article, const PlanChange &change)
{
    const story::Fields before = article.fields;
    const PlanChange undo = applyPlan(article.fields, change);
    if (article.fields == before)
        return PlanChange{};
    const auto saved = desk.save(article, u"planning"_s);
    return saved ? base::Result<PlanChange>(undo) : std::unexpected(saved.error());
}

base::Result<> planInto(PlanOutcome &outcome, Desk &desk, const story::ArticleId &id,
                        const PlanChange &change)
{
    auto article = desk.article(id);
    if (!article && article.error().code == base::ErrorCode::NotFound) // somebody removed it meanwhile
        return {};
    if (!article)
        return std::unexpected(article.error());
    const QString slug = article->fields.slug;
    const auto undo = planOne(desk, std::move(*article), change);
    if (!undo && endsAll(undo.error()))
        return std::unexpected(undo.error());
    if (!undo)
        outcome.skipped.push_back({slug, undo.error().detail});
    else if (*undo != PlanChange{})
        outcome.undo.emplace_back(id, *undo);
    return {};
}

}

PlanChange applyPlan(story::Fields &fields, const PlanChange &change)
{
    PlanChange undo;
    const auto take = [](auto &field, const auto &wanted, auto &before) {
        if (wanted && *wanted != field)
            before = std::exchange(field, *wanted);
    };
    take(fields.dueAt, change.dueAt, undo.dueAt);
    take(fields.embargoUntil, change.embargoUntil, undo.embargoUntil);
    take(fields.desk, change.desk, undo.desk);
    take(fields.section, change.section, undo.section);
    take(fields.edition, change.edition, undo.edition);
    take(fields.pageSlot, change.pageSlot, undo.pageSlot);
    take(fields.budgetLine, change.budgetLine, undo.budgetLine);
    take(fields.plannedLength, change.plannedLength, undo.plannedLength);
    take(fields.urgency, change.urgency, undo.urgency);
    return undo;
}

base::Result<PlanOutcome> planStories(Desk &desk, const std::vector<story::ArticleId> &stories,
                                      const PlanChange &change, const base::CancelToken &cancel,
                                      const std::function<void(int, int)> &progress)
{
    PlanOutcome outcome;
    for (size_t i = 0; i < stories.size() && !cancel.isCancelled(); ++i) {
        if (const auto planned = planInto(outcome, desk, stories[i], change); !planned)
            return std::unexpected(planned.error());
        if (progress)
            progress(int(i) + 1, int(stories.size()));
    }
    return outcome;
}

base::Result<PlanOutcome> undoPlan(Desk &desk, const PlanOutcome &done)
{
    PlanOutcome outcome;
    for (const auto &[id, change] : done.undo) {
        if (const auto planned = planInto(outcome, desk, id, change); !planned)
            return std::unexpected(planned.error());
    }
    return outcome;
}

base::Result<PlanOutcome> assignStories(Desk &desk, const std::vector<story::ArticleId> &stories,
                                        const QString &person, const QString &reason)
{
    PlanOutcome outcome;
    for (const story::ArticleId &id : stories) {
        const auto article = desk.article(id);
        if (!article && article.error().code == base::ErrorCode::NotFound)
            continue;
        const auto record
            = article ? takeStep(desk, id,
                                 {.move = workflow::Move::HandOver, .reason = reason, .assignee = person})
                      : std::unexpected(article.error());
        if (record)
            outcome.undo.emplace_back(id, PlanChange{}); // a step is on record for good
        else if (endsAll(record.error()))
            return std::unexpected(record.error());
        else
            outcome.skipped.push_back({article->fields.slug, record.error().detail});
    }
    return outcome;
}

base::Result<std::vector<store::StoryGroup>> boardGroups(Desk &desk, const store::StoryFilter &filter,
                                                         store::StoryGrouping by, const QDate &today)
{
    using By = store::StoryGrouping;
    const bool hasTime = filter.dueFrom > 0 || filter.dueBefore > 0 || filter.isDueAtNoTime;
    if (by != By::DueDay || hasTime)
        return desk.count(filter, by);
    const auto whole = sumOf(desk, filter);
    if (!whole || whole->stories <= mostByDay)
        return whole ? desk.count(filter, by) : std::unexpected(whole.error());
    const QDate first = today.addDays(-daysBefore);
    store::StoryFilter since = filter;
    since.dueFrom = first.startOfDay().toMSecsSinceEpoch();
    auto groups = desk.count(since, by);
    const auto none = sumOf(desk, groupFilter(filter, by, {}));
    if (!groups || !none)
        return std::unexpected(!groups ? groups.error() : none.error());
    if (none->stories > 0)
        groups->push_back(*none);
    store::StoryGroup before{.key = u'<' + first.toString(Qt::ISODate)};
    before = std::accumulate(groups->begin(), groups->end(), withSums(before, *whole, 1),
                             [](const auto &sum, const auto &one) { return withSums(sum, one, -1); });
    if (before.stories > 0)
        groups->insert(groups->begin(), before);
    return groups;
}

store::StoryFilter groupFilter(store::StoryFilter filter, store::StoryGrouping by, const QString &key)
{
    switch (by) {
    case store::StoryGrouping::State:
        filter.states = {story::stateFromName(key)};
        break;
    case store::StoryGrouping::Desk:
        filter.desk = key;
        filter.hasNoDesk = key.isEmpty();
        break;
    case store::StoryGrouping::Edition:
        filter.edition = key;
        filter.hasNoEdition = key.isEmpty();
        break;
    case store::StoryGrouping::Person:
        filter.turnOf = key;
        break;
    case store::StoryGrouping::DueDay:
        if (key.startsWith(u'<')) {
            const QDate first = QDate::fromString(key.sliced(1), Qt::ISODate);
            filter.dueBefore = first.startOfDay().toMSecsSinceEpoch();
        } else if (const QDate day = QDate::fromString(key, Qt::ISODate); day.isValid()) {
            filter.dueFrom = std::max(filter.dueFrom, day.startOfDay().toMSecsSinceEpoch());
            const qint64 end = day.addDays(1).startOfDay().toMSecsSinceEpoch();
            filter.dueBefore = filter.dueBefore > 0 ? std::min(filter.dueBefore, end) : end;
        } else {
            filter.isDueAtNoTime = true;
        }
        break;
    }
    return filter;
}

base::Result<story::Article> planStory(Desk &desk, const QString &budgetLine, const PlanChange &plan)
{
    story::Fields fields;
    applyPlan(fields, plan);
    fields.budgetLine = budgetLine;
    fields.slug = slugOf(budgetLine).section(u'-', 0, 3); // a working name of a few words
    return desk.newStory(std::move(fields), {}, story::State::Planned);
}

}
