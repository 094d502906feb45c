// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/story/story.h"
#include "core/workflow/profile.h"
#include "core/workflow/record.h"

namespace galley::workflow {

/// How much of a text is somebody's.
struct Contribution
{
    QString person;
    double share = 0; ///< words that this person put in or took out, of the words of the text, in per cent
};

/// A finding of the house rules that a person lets pass. It dies with the words it was given for.
struct Waiver
{
    QString rule;
    QString words; ///< those the finding stood on; of a field, its name and content
    QString by;
    QString role;
    QString reason;
    qint64 at = 0;
    bool operator==(const Waiver &) const = default;
};

/// The words that a waiver of this finding is given for.
QString waivedWords(const base::Finding &finding, const story::Article &article);

/// Everything that decides whether a move may be made. All of it is looked up before; deciding reads nothing.
struct Facts
{
    story::Article article = {};
    Profile profile = {};             ///< of the story's desk
    std::vector<Record> records = {}; ///< of this story, in order
    QString person = {};
    WhoSet roles = {};        ///< of that person on the story's desk; Author and Holder are found here
    QString contentHash = {}; ///< story::contentHash of the article
    std::vector<Contribution> contributions = {}; ///< to the whole text
    std::vector<Contribution> fixes = {};         ///< since the correction was begun
    std::vector<base::Finding> findings = {};     ///< of the house rules
    std::vector<Waiver> waivers = {};
    QStringList openQuestions = {}; ///< rules that a person has not answered for this text
    std::vector<base::TextRange> pendingSuggestions = {};
    QStringList notesPassed = {};    ///< ids of open notes that were passed by name
    QStringList noticesBy; ///< who wrote those of the correction that runs
    QString assignee = {};           ///< of a hand-over
    qint64 time = 0;                 ///< of a schedule, UTC milliseconds
    qint64 now = 0;                  ///< UTC milliseconds
};

/// Why a move cannot be made, and where the place is that stops it.
struct Obstacle
{
    std::optional<Guard> guard; ///< nothing: the state, the role, or a missing reason
    QString message;            ///< one sentence that says what to do
    std::optional<base::TextRange> range = std::nullopt;
    QString field = {};
};

/// Authors: those in the byline, and who wrote the first words.
bool isAuthor(const Facts &facts, const QString &person);

/// What stands against one guard; empty: it holds.
std::vector<Obstacle> obstaclesOf(Guard guard, const Facts &facts);

}
