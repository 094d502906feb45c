// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"
#include "core/text/anchor.h"

#include <optional>
#include <vector>

namespace galley::story {

/// What somebody answered to a note.
struct NoteReply
{
    QString by;
    qint64 at = 0; ///< UTC milliseconds
    QString text;
    bool operator==(const NoteReply &) const = default;
};

/// A note of the house on words of the body, on a field, or on the whole story where it has neither; and what
/// was answered. Never part of what leaves the house.
struct Note
{
    NoteId id;
    std::optional<text::Anchor> anchor = std::nullopt;
    QString text = {};
    QString by = {};
    qint64 at = 0;           ///< UTC milliseconds
    QString resolvedBy = {}; ///< empty: open
    QString field = {};      ///< "headline", "leadPhoto"; empty: the body, or the whole story
    QString assignee = {};   ///< who is to see to it
    qint64 resolvedAt = 0;   ///< UTC milliseconds
    std::vector<NoteReply> replies = {};
    bool operator==(const Note &) const = default;

    bool isOpen() const { return resolvedBy.isEmpty(); }
    /// Of a note on words that are gone from the text.
    bool isOrphaned() const { return anchor && anchor->orphaned; }
};

/// Who made a suggestion that stands in the body, and when.
struct SuggestionMark
{
    SuggestionId id;
    text::Anchor anchor; ///< the suggestion with its marks
    QString by;
    qint64 at = 0; ///< UTC milliseconds
    bool operator==(const SuggestionMark &) const = default;
};

/// The mark that lies over most of a range; one with a null id where none does.
SuggestionMark markOf(const std::vector<SuggestionMark> &marks, const base::TextRange &range);

/// What came of asking somebody for a reply.
enum class ReplyOutcome { Waiting, NoAnswer, Declined, Given };

/// Somebody an allegation is about was asked for their side (SPJ; “no surprises”): how, by whom, until when,
/// and what came of it. Part of the house's record, not of what readers see.
struct ReplyRequest
{
    ReplyRequestId id;
    QString person;  ///< who was asked
    QString about;   ///< the allegation, in few words
    QString channel; ///< "email", "telephone", "letter"
    QString by;      ///< who of us asked
    qint64 at = 0;   ///< UTC milliseconds
    qint64 deadline = 0;
    ReplyOutcome outcome = ReplyOutcome::Waiting;
    QString answer; ///< what was said, or why nothing was
    bool operator==(const ReplyRequest &) const = default;
};

/// "declined": as in the store and at the command line.
QString replyOutcomeName(ReplyOutcome outcome);
std::optional<ReplyOutcome> replyOutcomeFromName(QStringView name);

}
