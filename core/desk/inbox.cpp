// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inbox.h"

#include "core/workflow/workflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::desk::Inbox)
};

using workflow::Guard;
using workflow::Move;

/// Steps that bring a story nearer to its readers.
bool leadsOn(Move move)
{
    using enum Move;
    return move == Take || move == Pass || move == Clear || move == Approve || move == Publish
           || move == PublishCorrection || move == SendToCheck;
}

/// What no change of the text will overcome: it is somebody else's to do.
bool isForOthers(const workflow::Obstacle &obstacle)
{
    return !obstacle.guard || *obstacle.guard == Guard::NotAuthor || *obstacle.guard == Guard::NotSubstantive
           || *obstacle.guard == Guard::NotFixer || *obstacle.guard == Guard::NobodyElseEdits;
}

std::optional<Move> nextStep(const workflow::Facts &facts)
{
    for (const workflow::PossibleMove &move : workflow::possibleMoves(facts)) {
        if (leadsOn(move.move) && std::ranges::none_of(move.obstacles, isForOthers))
            return move.move;
    }
    return std::nullopt;
}

/// The last record that put the story where it is now for this person.
const workflow::Record *lastWith(const std::vector<workflow::Record> &records, Move move)
{
    const auto found = std::ranges::find(records | std::views::reverse, move, &workflow::Record::move);
    return found == (records | std::views::reverse).end() ? nullptr : &*found;
}

std::optional<InboxItem> itemOf(const store::StorySummary &story, const workflow::Facts &facts)
{
    const auto isOpen = [](const story::Note &note) { return note.isOpen(); };
    InboxItem item{.story = story, .notes = int(std::ranges::count_if(facts.article.notes, isOpen))};
    const QString holder = workflow::progressOf(facts.records).holder;
    if (facts.article.state == story::State::Returned && workflow::isAuthor(facts, facts.person)) {
        const workflow::Record *record = lastWith(facts.records, Move::Return);
        item.waiting = Waiting::Returned;
        item.by = record ? record->by : QString();
        item.text = record ? record->reason : QString();
        return item;
    }
    if (const workflow::Record *record = lastWith(facts.records, Move::HandOver);
        record && holder == facts.person && record->assignee == facts.person) {
        item.waiting = Waiting::Handed;
        item.by = record->by;
        item.text = record->reason;
        return item;
    }
    item.next = nextStep(facts);
    if (item.next && (holder.isEmpty() || holder == facts.person))
        return item;
    const auto note = std::ranges::find_if(facts.article.notes, [&](const story::Note &one) {
        return one.isOpen() && one.assignee == facts.person;
    });
    if (note == facts.article.notes.end())
        return std::nullopt;
    item.waiting = Waiting::Note;
    item.by = note->by;
    item.text = note->text;
    return item;
}

/// Stories that may wait for somebody: those on their way, and those with a note for this person.
base::Result<std::vector<store::StorySummary>> candidates(Desk &desk)
{
    using enum story::State;
    auto stories = desk.stories({.states = {Planned, Drafting, Submitted, Editing, Returned, Checking,
                                            Checked, Legal, Approved, Scheduled, Correcting}});
    const auto noted = desk.withNotesForMe();
    if (!stories || !noted)
        return std::unexpected(!stories ? stories.error() : noted.error());
    for (const story::ArticleId &id : *noted) {
        if (std::ranges::contains(*stories, id, &store::StorySummary::id))
            continue;
        const auto found = desk.stories({.id = id});
        if (!found)
            return std::unexpected(found.error());
        stories->insert(stories->end(), found->begin(), found->end());
    }
    return stories;
}

}

base::Result<std::vector<InboxItem>> inbox(Desk &desk, InboxCache &cache)
{
    const auto stories = candidates(desk);
    if (!stories)
        return std::unexpected(stories.error());
    if (cache.person != desk.person())
        cache = {desk.person(), {}};
    QHash<QString, InboxCache::Entry> known;
    std::vector<InboxItem> items;
    for (const store::StorySummary &story : *stories) {
        const QString id = story.id.toString();
        InboxCache::Entry entry = cache.entries.value(id);
        if (entry.changedAt != story.changedAt) {
            const auto facts = desk.workflow().facts(story.id, desk.person());
            if (!facts)
                return std::unexpected(facts.error());
            entry = {story.changedAt, itemOf(story, *facts)};
        }
        if (entry.item)
            items.push_back(*entry.item);
        known[id] = std::move(entry);
    }
    cache.entries = std::move(known);
    return items;
}

QString inboxText(const InboxItem &item)
{
    QString text;
    switch (item.waiting) {
    case Waiting::Returned:
        text = item.notes > 0 ? Words::tr("Returned by %1, with %n note(s)", nullptr, item.notes).arg(item.by)
                              : Words::tr("Returned by %1").arg(item.by);
        break;
    case Waiting::Handed:
        text = Words::tr("Handed over by %1").arg(item.by);
        break;
    case Waiting::Role:
        return Words::tr("Waits for you");
    case Waiting::Note:
        text = Words::tr("A note of %1").arg(item.by);
        break;
    }
    return item.text.isEmpty() ? text : text + u": "_s + item.text.simplified();
}

}
