// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/suggestions.h"

#include <functional>
#include <optional>

namespace galley::markup {

/// Whose a suggestion of the source is; empty: nobody knows.
using AuthorOf = std::function<QString(const Suggestion &)>;

/// A suggestion as an edit left it.
struct WrittenSuggestion
{
    base::TextRange range; ///< in the source afterwards, marks included
    QString author;
    bool operator==(const WrittenSuggestion &) const = default;
};

/// An edit written as suggestions: what of the source gives way to what.
struct SuggestedEdit
{
    base::TextRange range;                       ///< of the source; covers every suggestion that is touched
    QString text;                                ///< what stands there instead
    qsizetype begin = 0;                         ///< where, afterwards, what was struck out begins
    qsizetype caret = 0;                         ///< where, afterwards, the words that were put in end
    std::vector<WrittenSuggestion> written = {}; ///< those that stand in the text above
};

/// Replaces a range by words as somebody who only suggests does: words of the story are struck out and stay,
/// words that were themselves suggested go, words already struck out stay so, and new ones are marked. The
/// story as accepted is then what plain editing would have made of it, and as refused what it was. Where the
/// words hold a closing mark (“++}”), which no suggestion can hold, the edit is plain. Suggestions of two
/// people are never made one, so that each can be settled for itself: what is typed within another's
/// insertion parts it.
SuggestedEdit suggestedEdit(const QString &source, const base::TextRange &range, const QString &words,
                            const QString &author = {}, const AuthorOf &authorOf = {});

/// The character that Backspace (from -1) or Delete (+1) at this position is about: the next one that is in
/// the story as accepted, over marks and over what is struck out. Empty at the beginning or the end.
base::TextRange liveCharacter(const QString &source, qsizetype position, int direction);

/// What a suggestion leaves in its place.
QStringView settledWords(QStringView source, const Suggestion &suggestion, bool accept);

/// The suggestion that holds a position, its marks included; nothing where there is none.
std::optional<Suggestion> suggestionAround(const QString &source, qsizetype position);

}
