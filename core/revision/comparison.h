// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

namespace galley::revision {

/// A stretch of one text, of the other, or of both.
struct Piece
{
    enum class Kind {
        Same,      ///< in both
        Added,     ///< in the later text alone
        Removed,   ///< in the earlier text alone
        MovedHere, ///< a paragraph that stood elsewhere
        MovedAway, ///< where it stood
    };
    Kind kind = Kind::Same;
    base::TextRange before; ///< empty, at its place, where there is nothing
    base::TextRange after;
    int partner = -1; ///< of a moved paragraph: the piece it came from, or went to
    bool operator==(const Piece &) const = default;

    bool isOfBefore() const { return kind == Kind::Same || kind == Kind::Removed || kind == Kind::MovedAway; }
    bool isOfAfter() const { return kind == Kind::Same || kind == Kind::Added || kind == Kind::MovedHere; }
};

/// The pieces in reading order. Those of the earlier text, put together, are that text; so with the later.
/// Time grows with the length and with what changed (see text::editsBetween).
std::vector<Piece> comparePieces(const QString &before, const QString &after);

/// Something beside the body that is another now; one side is empty where it came or went.
struct ItemChange
{
    QString name; ///< of a field ("headline"); of an attribution or note the words it stands on
    QString before;
    QString after;
    bool operator==(const ItemChange &) const = default;
};

struct Comparison
{
    std::vector<Piece> body;
    std::vector<ItemChange> fields;
    std::vector<ItemChange> attributions;
    std::vector<ItemChange> notes;

    bool isEmpty() const;
    /// Of the body: how many stretches were put in, taken out, or moved.
    int changes() const;
};

Comparison compare(const story::Article &before, const story::Article &after);

/// The later body with what changed as suggestions in it (CriticMarkup), for the laid-out page. Suggestions
/// that either body holds itself are taken as accepted first.
QString suggestedText(const QString &before, const QString &after);

/// The later text with what changed marked in it, as word diffs are written on a terminal:
/// [-removed-] {+added+}, moved paragraphs as {>moved here<} and [<moved away>].
QString markedText(const Comparison &comparison, const QString &before, const QString &after);

}
