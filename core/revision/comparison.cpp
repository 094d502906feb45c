// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/comparison.h"

#include "core/story/json.h"
#include "core/text/diff.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::revision {

namespace {

constexpr qsizetype leastMoved = 30;  // characters: a shorter paragraph may come twice by chance
constexpr double alikeEnough = 0.75;  // of the words: the paragraph was moved and touched, not written anew

/// Same, removed and added stretches, from the edits that make one text of the other.
std::vector<Piece> plainPieces(const QString &before, const QString &after)
{
    std::vector<Piece> pieces;
    qsizetype b = 0;
    qsizetype a = 0;
    const auto keep = [&](qsizetype length) {
        if (length > 0)
            pieces.push_back({Piece::Kind::Same, {b, b + length}, {a, a + length}});
        b += length;
        a += length;
    };
    for (const text::Edit &edit : text::editsBetween(before, after)) {
        keep(edit.position - a); // edits go from front to end, and place themselves in what is made so far
        if (edit.removed > 0)
            pieces.push_back({Piece::Kind::Removed, {b, b + edit.removed}, {a, a}});
        b += edit.removed;
        if (edit.inserted > 0)
            pieces.push_back({Piece::Kind::Added, {b, b}, {a, a + edit.inserted}});
        a += edit.inserted;
    }
    keep(before.size() - b);
    return pieces;
}

/// Parts a removed or added stretch at its paragraphs, so that each can be moved on its own.
std::vector<Piece> partedAtParagraphs(const std::vector<Piece> &pieces, const QString &before,
                                      const QString &after)
{
    std::vector<Piece> parted;
    for (const Piece &piece : pieces) {
        const bool isRemoved = piece.kind == Piece::Kind::Removed;
        if (piece.kind == Piece::Kind::Same) {
            parted.push_back(piece);
            continue;
        }
        const QString &text = isRemoved ? before : after;
        const base::TextRange whole = isRemoved ? piece.before : piece.after;
        for (qsizetype from = whole.begin; from < whole.end;) {
            const qsizetype gap = text.indexOf("\n\n"_L1, from);
            const qsizetype to = gap < 0 || gap + 2 > whole.end ? whole.end : gap + 2;
            Piece part = piece;
            (isRemoved ? part.before : part.after) = {from, to};
            parted.push_back(part);
            from = to;
        }
    }
    return parted;
}

/// The share of words that two paragraphs have in common (Dice's coefficient over sets).
double alike(const QStringView a, const QStringView b)
{
    const auto words = [](QStringView text) {
        QSet<QStringView> set;
        for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
            set.insert(word.trimmed());
        return set;
    };
    const QSet<QStringView> ofA = words(a);
    const QSet<QStringView> ofB = words(b);
    const auto common = std::ranges::count_if(ofA, [&ofB](QStringView word) { return ofB.contains(word); });
    const auto all = ofA.size() + ofB.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

void findMoved(std::vector<Piece> &pieces, const QString &before, const QString &after)
{
    const auto words = [](const QString &text, const base::TextRange &range) {
        return QStringView(text).sliced(range.begin, range.length()).trimmed();
    };
    for (size_t r = 0; r < pieces.size(); ++r) {
        if (pieces[r].kind != Piece::Kind::Removed || pieces[r].before.length() < leastMoved)
            continue;
        const QStringView gone = words(before, pieces[r].before);
        double best = alikeEnough;
        int found = -1;
        for (size_t a = 0; a < pieces.size(); ++a) {
            const qsizetype length = pieces[a].after.length();
            const bool mayBe = pieces[a].kind == Piece::Kind::Added && length >= leastMoved
                               && length < 2 * gone.size() + leastMoved && (a > r + 1 || a + 1 < r);
            const double share = mayBe ? alike(gone, words(after, pieces[a].after)) : 0;
            if (share > best) {
                best = share;
                found = static_cast<int>(a);
            }
        }
        if (found < 0)
            continue;
        pieces[r].kind = Piece::Kind::MovedAway;
        pieces[r].partner = found;
        pieces[static_cast<size_t>(found)].kind = Piece::Kind::MovedHere;
        pieces[static_cast<size_t>(found)].partner = static_cast<int>(r);
    }
}

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts << valueText(one);
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

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

/// What readers and editors can see of an attribution, in a line.
QString describe(const story::Attribution &one)
{
    QStringList parts{story::formName(one.form), story::standingName(one.standing)};
    for (const story::Anchor &anchor : one.source)
        parts << anchor.exact;
    if (!one.via.isEmpty())
        parts << u"via "_s + one.via;
    if (one.anonymous)
        parts << u"anonymous"_s;
    if (one.sourceId)
        parts << one.sourceId->toString();
    if (!one.evidence.empty())
        parts << u"%1 evidence"_s.arg(one.evidence.size());
    if (!one.claim.isEmpty())
        parts << one.claim;
    return parts.join(u" · "_s);
}

QString describe(const story::Note &note)
{
    return note.by + u": "_s + note.text + (note.resolvedBy.isEmpty() ? QString() : u" ✓ "_s + note.resolvedBy);
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

std::vector<Piece> comparePieces(const QString &before, const QString &after)
{
    std::vector<Piece> pieces = partedAtParagraphs(plainPieces(before, after), before, after);
    findMoved(pieces, before, after);
    return pieces;
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

}
