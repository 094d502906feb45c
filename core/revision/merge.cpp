// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/merge.h"

#include "core/revision/values.h"
#include "core/story/anchors.h"
#include "core/story/json.h"
#include "core/text/diff.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::revision {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::revision::Merge)
};

/// What is made, and the notes that tell of conflicts; they join the others last.
struct Work : Merged
{
    std::vector<story::Note> told;
};

void addNote(Work &merged, const QString &by, const QString &text, const QString &field = {},
             const std::optional<text::Anchor> &anchor = {})
{
    story::Note note{.id = story::NoteId::create(),
                     .anchor = anchor,
                     .text = text,
                     .by = by,
                     .at = QDateTime::currentMSecsSinceEpoch()};
    note.field = field;
    merged.told.push_back(std::move(note));
}

/// Field by field, a photo's part by part.
QJsonObject mergedFields(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs,
                         const QString &prefix, const std::function<void(QString, QJsonValue)> &tellConflict)
{
    QJsonObject merged = mine;
    for (const QString &name : theirs.keys() + base.keys()) {
        const QJsonValue was = base.value(name);
        const QJsonValue ours = mine.value(name);
        const QJsonValue other = theirs.value(name);
        if (other == was || other == ours)
            continue;
        if (ours.isObject() && other.isObject())
            merged[name] = mergedFields(was.toObject(), ours.toObject(), other.toObject(),
                                        prefix + name + u'.', tellConflict);
        else if (ours == was && other.isUndefined())
            merged.remove(name);
        else if (ours == was)
            merged[name] = other;
        else
            tellConflict(prefix + name, other);
    }
    return merged;
}

void mergeFields(Work &merged, const story::Article &base, const Version &theirs)
{
    QStringList told; // a field is looked at once for each text that has it
    const auto tell = [&](const QString &name, const QJsonValue &value) {
        if (told.contains(name))
            return;
        told << name;
        ++merged.conflicts;
        const QString words = valueText(value);
        addNote(merged, theirs.author,
                words.isEmpty() ? Words::tr("I left this empty.") : Words::tr("I wrote: %1").arg(words),
                name.section(u'.', -1));
    };
    merged.article.fields
        = story::fieldsFromJson(mergedFields(story::toJson(base.fields), story::toJson(merged.article.fields),
                                             story::toJson(theirs.article.fields), {}, tell));
}

/// Without what every edit of the text moves.
template <class Item>
Item still(Item item)
{
    const auto stand = [](text::Anchor &anchor) { anchor = {{}, anchor.exact, {}, {}, anchor.orphaned}; };
    if constexpr (requires { item.content; }) {
        for (auto *list : {&item.content, &item.cue, &item.source})
            std::ranges::for_each(*list, stand);
    } else if constexpr (requires { item.anchor.has_value(); }) {
        if (item.anchor)
            stand(*item.anchor);
    }
    return item;
}

template <class Item>
const Item *withId(const std::vector<Item> &all, const Item &item)
{
    const auto found = std::ranges::find(all, item.id, &Item::id);
    return found == all.end() ? nullptr : &*found;
}

/// Item by item: what one side alone added, changed or took away is so; what both changed is for settle.
template <class Item, class Settle>
void mergeItems(const std::vector<Item> &base, std::vector<Item> &mine, const std::vector<Item> &theirs,
                Settle settle)
{
    std::erase_if(mine, [&](const Item &item) { // they took it away, and we left it alone
        const Item *was = withId(base, item);
        return was && !withId(theirs, item) && still(*was) == still(item);
    });
    for (const Item &other : theirs) {
        const Item *was = withId(base, other);
        auto ours = std::ranges::find(mine, other.id, &Item::id);
        if (ours == mine.end()) {
            if (!was || !(still(*was) == still(other))) // new; or we took away what they went on with
                mine.push_back(other);
            continue;
        }
        const bool theyChanged = !was || !(still(*was) == still(other));
        if (!theyChanged || still(*ours) == still(other))
            continue;
        if (was && still(*was) == still(*ours))
            *ours = other;
        else
            settle(*ours, other);
    }
}

/// Both sides answered or settled a note: it has what each of them said.
void joinNotes(story::Note &mine, const story::Note &theirs)
{
    for (const story::NoteReply &reply : theirs.replies) {
        if (!std::ranges::contains(mine.replies, reply))
            mine.replies.push_back(reply);
    }
    std::ranges::stable_sort(mine.replies, {}, &story::NoteReply::at);
    if (mine.isOpen() && !theirs.isOpen()) {
        mine.resolvedBy = theirs.resolvedBy;
        mine.resolvedAt = theirs.resolvedAt;
    }
    if (mine.assignee.isEmpty())
        mine.assignee = theirs.assignee;
    if (mine.text != theirs.text)
        mine.replies.push_back({theirs.by, theirs.at, theirs.text});
}

void mergeMarks(Work &merged, const story::Article &theirs)
{
    std::vector<story::SuggestionMark> &marks = merged.article.suggestionMarks;
    for (const story::SuggestionMark &mark : theirs.suggestionMarks) {
        if (!withId(marks, mark))
            marks.push_back(mark);
    }
}

void tellBodyConflicts(Work &merged, const MergedText &text, const Version &mine, const Version &theirs)
{
    merged.conflicts += int(text.conflicts.size());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Conflict &conflict : text.conflicts) {
        for (const auto &[range, side] : conflict.suggestions)
            merged.article.suggestionMarks.push_back({story::SuggestionId::create(),
                                                      text::makeAnchor(text.text, range),
                                                      side == Side::Mine ? mine.author : theirs.author, now});
        if (conflict.suggestions.empty())
            addNote(merged, theirs.author,
                    Words::tr("%1 and I both changed this; both versions stand here, one after the other.")
                        .arg(mine.author),
                    {}, text::makeAnchor(text.text, conflict.range));
    }
}

}

story::Article carriedTo(story::Article article, const QString &body)
{
    text::AnchorTracker tracker;
    tracker.setAnchors(story::trackedAnchors(article));
    for (const text::Edit &edit : text::editsBetween(article.body, body)) {
        tracker.prepare(edit, article.body);
        article.body.replace(edit.position, edit.removed, body.sliced(edit.position, edit.inserted));
        tracker.follow(edit, article.body);
    }
    tracker.settle(article.body);
    return article;
}

Merged merge(const story::Article &base, const Version &mine, const Version &theirs)
{
    const MergedText text = mergeTexts(base.body, mine.article.body, theirs.article.body);
    Work merged{{carriedTo(mine.article, text.text)}, {}};
    const story::Article other = carriedTo(theirs.article, text.text);
    const story::Article was = carriedTo(base, text.text); // so that words that went along are no change
    mergeItems(was.attributions, merged.article.attributions, other.attributions,
               [&](story::Attribution &ours, const story::Attribution &theirOne) {
                   ++merged.conflicts;
                   addNote(merged, theirs.author,
                           Words::tr("I have this attribution as: %1").arg(describe(theirOne)), {},
                           ours.content.empty() ? std::nullopt : std::optional(ours.content.front()));
               });
    mergeItems(was.notes, merged.article.notes, other.notes, joinNotes);
    mergeItems(was.replyRequests, merged.article.replyRequests, other.replyRequests,
               [](story::ReplyRequest &ours, const story::ReplyRequest &theirOne) {
                   if (ours.outcome == story::ReplyOutcome::Waiting)
                       ours = theirOne; // what is known counts more than what was waited for
               });
    mergeMarks(merged, other);
    mergeFields(merged, base, theirs);
    tellBodyConflicts(merged, text, mine, theirs);
    std::ranges::move(merged.told, std::back_inserter(merged.article.notes));
    return {std::move(merged.article), merged.conflicts};
}

}
