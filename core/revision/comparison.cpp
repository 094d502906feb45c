// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/comparison.h"

#include "core/markup/suggestions.h"
#include "core/revision/values.h"
#include "core/story/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::revision {

namespace {

std::vector<ItemChange> fieldChanges(const QJsonObject &before, const QJsonObject &after)
{
    std::vector<ItemChange> changes;
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString &name : names) {
        const QJsonValue a = before.value(name);
        const QJsonValue b = after.value(name);
        if (a == b)
            continue;
        if (a.isObject() || b.isObject()) { // a photo: caption, credit, …
            for (ItemChange &inner : fieldChanges(a.toObject(), b.toObject())) {
                inner.name = name + u'.' + inner.name;
                changes.push_back(std::move(inner));
            }
        } else {
            changes.push_back({name, valueText(a), valueText(b)});
        }
    }
    return changes;
}

using revision::describe;

QString describe(const story::Note &note)
{
    return note.by + u": "_s + note.text
           + (note.resolvedBy.isEmpty() ? QString() : u" ✓ "_s + note.resolvedBy);
}

QString nameOf(const story::Attribution &one)
{
    return one.content.empty() ? QString() : one.content.front().exact.left(80);
}

QString nameOf(const story::Note &note)
{
    return note.anchor ? note.anchor->exact.left(80) : QString();
}

template <class Item>
std::vector<ItemChange> itemChanges(const std::vector<Item> &before, const std::vector<Item> &after)
{
    std::vector<ItemChange> changes;
    for (const Item &old : before) {
        const auto now = std::ranges::find(after, old.id, &Item::id);
        const QString was = describe(old);
        const QString is = now == after.end() ? QString() : describe(*now);
        if (was != is)
            changes.push_back({nameOf(old), was, is});
    }
    for (const Item &now : after) {
        if (std::ranges::find(before, now.id, &Item::id) == before.end())
            changes.push_back({nameOf(now), {}, describe(now)});
    }
    return changes;
}

}

bool Comparison::isEmpty() const
{
    return changes() == 0 && fields.empty() && attributions.empty() && notes.empty();
}

int Comparison::changes() const
{
    return static_cast<int>(
        std::ranges::count_if(body, [](const Piece &piece) { return piece.kind != Piece::Kind::Same; }));
}

Comparison compare(const story::Article &before, const story::Article &after)
{
    return {comparePieces(before.body, after.body),
            fieldChanges(story::toJson(before.fields), story::toJson(after.fields)),
            itemChanges(before.attributions, after.attributions), itemChanges(before.notes, after.notes)};
}

QString markedText(const Comparison &comparison, const QString &before, const QString &after)
{
    QString text;
    for (const Piece &piece : comparison.body) {
        const QString old = before.sliced(piece.before.begin, piece.before.length());
        const QString now = after.sliced(piece.after.begin, piece.after.length());
        switch (piece.kind) {
        case Piece::Kind::Same:
            text += now;
            break;
        case Piece::Kind::Added:
            text += u"{+"_s + now + u"+}"_s;
            break;
        case Piece::Kind::Removed:
            text += u"[-"_s + old + u"-]"_s;
            break;
        case Piece::Kind::MovedHere:
            text += u"{>"_s + now + u"<}"_s;
            break;
        case Piece::Kind::MovedAway:
            text += u"[<"_s + old + u">]"_s;
            break;
        }
    }
    return text;
}

QString suggestedText(const QString &before, const QString &after)
{
    const auto accepted
        = [](const QString &body) { return markup::project(body, markup::SuggestionView::Accepted).text; };
    const QString old = accepted(before);
    const QString now = accepted(after);
    QString text;
    for (const Piece &piece : comparePieces(old, now)) {
        const QString gone = old.sliced(piece.before.begin, piece.before.length());
        const QString come = now.sliced(piece.after.begin, piece.after.length());
        if (piece.kind == Piece::Kind::Same)
            text += come;
        else if (piece.isOfAfter())
            text += u"{++"_s + come + u"++}"_s;
        else
            text += u"{--"_s + gone + u"--}"_s;
    }
    return text;
}

}
