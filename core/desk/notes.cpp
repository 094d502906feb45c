// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/notes.h"

#include "core/markup/suggesting.h"
#include "core/story/anchors.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <ranges>

namespace galley::desk {

namespace {

Remark remarkOf(const story::Note &note)
{
    Remark remark{.note = note, .by = note.by, .at = note.at};
    if (note.anchor) {
        remark.words = note.anchor->exact;
        if (!note.anchor->orphaned)
            remark.range = note.anchor->range;
    }
    return remark;
}

Remark remarkOf(const markup::Suggestion &suggestion, const story::Article &article)
{
    const auto words = [&article](const base::TextRange &range) {
        return article.body.sliced(range.begin, range.length());
    };
    const story::SuggestionMark mark = story::markOf(article.suggestionMarks, suggestion.range);
    return {.suggestion = suggestion,
            .range = suggestion.range,
            .words = words(suggestion.removed),
            .added = words(suggestion.added),
            .by = mark.by,
            .at = mark.at};
}

/// Where a remark stands in the list.
qsizetype placeOf(const Remark &remark)
{
    if (remark.range)
        return remark.range->begin;
    if (remark.note->isOrphaned())
        return std::numeric_limits<qsizetype>::max();
    return remark.note->field.isEmpty() ? -2 : -1;
}

NoteChange changeTo(const story::Note &before, story::Note after)
{
    return {before, std::move(after)};
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

}

std::vector<Remark> remarksOf(const story::Article &article)
{
    std::vector<Remark> remarks;
    remarks.reserve(article.notes.size());
    for (const story::Note &note : article.notes)
        remarks.push_back(remarkOf(note));
    for (const markup::Suggestion &suggestion : markup::suggestions(article.body))
        remarks.push_back(remarkOf(suggestion, article));
    std::ranges::stable_sort(remarks, {}, placeOf);
    return remarks;
}

bool fits(const Remark &remark, RemarkFilter filter, const QString &person)
{
    switch (filter) {
    case RemarkFilter::Open:
        return remark.isOpen();
    case RemarkFilter::Mine:
        return remark.isOpen()
               && (remark.by == person
                   || (remark.note
                       && (remark.note->assignee == person
                           || std::ranges::contains(remark.note->replies, person, &story::NoteReply::by))));
    case RemarkFilter::Suggestions:
        return remark.suggestion.has_value();
    case RemarkFilter::Resolved:
        return !remark.isOpen();
    case RemarkFilter::All:
        break;
    }
    return true;
}

NoteChange newNote(const story::Article &article, const NoteTarget &target, const QString &text,
                   const QString &by, const QString &assignee)
{
    story::Note note{
        .id = story::NoteId::create(), .text = text, .by = by, .at = now(), .assignee = assignee};
    note.field = target.field;
    if (!target.range.isEmpty())
        note.anchor = text::makeAnchor(article.body, target.range);
    return {std::nullopt, note};
}

NoteChange replied(const story::Note &note, const QString &text, const QString &by)
{
    story::Note after = note;
    after.replies.push_back({by, now(), text});
    return changeTo(note, std::move(after));
}

NoteChange resolved(const story::Note &note, const QString &by)
{
    story::Note after = note;
    after.resolvedBy = by;
    after.resolvedAt = now();
    return changeTo(note, std::move(after));
}

NoteChange reopened(const story::Note &note)
{
    story::Note after = note;
    after.resolvedBy.clear();
    after.resolvedAt = 0;
    return changeTo(note, std::move(after));
}

NoteChange assigned(const story::Note &note, const QString &assignee)
{
    story::Note after = note;
    after.assignee = assignee;
    return changeTo(note, std::move(after));
}

story::Article settled(story::Article article, std::vector<markup::Suggestion> suggestions, bool accept)
{
    std::ranges::sort(suggestions, {}, [](const markup::Suggestion &one) { return one.range.begin; });
    text::AnchorTracker tracker;
    tracker.setAnchors(story::trackedAnchors(article));
    for (const markup::Suggestion &one : suggestions | std::views::reverse) {
        const QString words = markup::settledWords(article.body, one, accept).toString();
        const text::Edit edit{one.range.begin, one.range.length(), words.size()};
        tracker.prepare(edit, article.body);
        article.body.replace(edit.position, edit.removed, words);
        tracker.follow(edit, article.body);
    }
    tracker.settle(article.body);
    std::erase_if(article.suggestionMarks,
                  [](const story::SuggestionMark &mark) { return mark.anchor.orphaned; });
    return article;
}

}
