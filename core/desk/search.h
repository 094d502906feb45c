// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

namespace galley::desk {

/// What somebody looks for, taken apart: words, and what a story must be.
struct SearchQuery
{
    enum class Kind { Anything, Stories, Notes, Sources, Commands, Help };

    QString words; ///< for the full text: words, "phrases", prefix*, -without, OR
    store::StoryFilter filter;
    Kind kind = Kind::Anything;
    QStringList faults; ///< one sentence for each operator whose value means nothing

    /// Whether anything is demanded of a story beside its words.
    bool isNarrowed() const { return filter != store::StoryFilter(); }
};

/// Takes apart what was typed. Operators: state:editing (several are alternatives), desk:News,
/// by:"L. Marsh" (author, or whose turn it is), edition:Morning, due:today, tomorrow, week, overdue, none or
/// 2026-12-24, is:active (not published and not given up), is:embargoed, in:stories, notes, sources, commands
/// or help. Values with spaces stand in quotes. An unknown operator is a word; one whose value is still to
/// come asks for nothing. Days are those of the local time zone.
SearchQuery parseSearch(const QString &typed, const QDateTime &now);

/// The operators with their fixed values, to be offered while somebody types: "due:today".
QStringList searchOperators();

/// What the newsroom's own records hold of it.
struct SearchResult
{
    std::vector<store::SearchHit> stories;
    std::vector<store::NoteHit> notes;
    std::vector<story::Source> sources;
    QStringList nearWords; ///< where nothing was found: words there are, spelled nearly so
};

/// Looks in stories, notes and sources; the best come first. Of a protected source only what readers are told
/// of it can be found: nothing else is there.
base::Result<SearchResult> searchNewsroom(Desk &desk, const SearchQuery &query, int limitOfEach);

}
