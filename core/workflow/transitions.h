// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/people.h"

#include <QFlags>

#include <optional>
#include <span>

namespace galley::workflow {

using story::StaffRole;
using story::State;

/// What can be done with a story on its way to the public.
enum class Move {
    Begin,             ///< a stub is taken up
    Submit,            ///< to the desk
    Take,              ///< the desk begins to edit
    Return,            ///< to the author, with a reason
    SendToCheck,       ///< to the fact-checker
    SendBack,          ///< from the checker to the desk
    Pass,              ///< checked
    Refer,             ///< to the lawyer
    Clear,             ///< by the lawyer
    Approve,           ///< this very text
    Reopen,            ///< an approval is taken back
    Void,              ///< never asked for: an approved text was changed
    Schedule,          ///< for a time
    Unschedule,        ///< before that time
    Publish,           ///< now
    Correct,           ///< a published story is taken up again; the original stays public
    DropCorrection,    ///< nothing was wrong after all
    PublishCorrection, ///< with a record of what was wrong
    Withdraw,          ///< a kill
    Hold,              ///< stop, for now
    Release,           ///< go on where it was held
    Spike,             ///< not going to run
    Restore,           ///< after all: back to where it was spiked
    HandOver,          ///< to another person, with a note; the state stays
    LiftEmbargo,       ///< the state stays
};
inline constexpr int moveCount = static_cast<int>(Move::LiftEmbargo) + 1;

/// Something that must be so before a move is made; guards.h says how each is decided.
enum class Guard {
    RequiredFields,      ///< slug, headline, byline
    NobodyElseEdits,     ///< the story is not in another's hands
    AnonymityExplained,  ///< reason, and an editor who knows
    AllAttributed,       ///< or marked as own knowledge or witnessed
    ClaimsSupported,     ///< by one source at least
    NumbersEvidenced,    ///< each figure rests on something
    NotAuthor,           ///< who decides has not written it
    NotSubstantive,      ///< nor rewritten it
    NoBlockingFinding,   ///< of the house rules
    QuestionsAnswered,   ///< those that only a person can decide
    NoPendingSuggestion, ///< every suggested change is taken or refused
    NotesPassed,         ///< open notes are passed by name
    HashApproved,        ///< the text is the one that was approved
    EmbargoPassed,
    TimeAhead,          ///< the time it is scheduled for
    CorrectionRecorded, ///< what was wrong stands on record, in proper words
    NotFixer,           ///< who approves a correction has not made it
    TextAsPublished,    ///< nothing was changed
    SomebodyNamed,      ///< the person it goes to
    TextAsCleared,      ///< nothing was changed since a lawyer let it pass
};
inline constexpr int guardCount = static_cast<int>(Guard::TextAsCleared) + 1;

/// Who may: the roles of the desk, and those that a story gives.
enum class Who {
    Reporter = 1 << static_cast<int>(StaffRole::Reporter),
    DeskEditor = 1 << static_cast<int>(StaffRole::DeskEditor),
    CopyEditor = 1 << static_cast<int>(StaffRole::CopyEditor),
    FactChecker = 1 << static_cast<int>(StaffRole::FactChecker),
    Lawyer = 1 << static_cast<int>(StaffRole::Lawyer),
    Approver = 1 << static_cast<int>(StaffRole::Approver),
    Publisher = 1 << static_cast<int>(StaffRole::Publisher),
    DeskHead = 1 << static_cast<int>(StaffRole::DeskHead),
    Author = 1 << 8,    ///< of this story
    Holder = 1 << 9,    ///< whose turn it is
    Automatic = 1 << 10 ///< nobody: it happens
};
Q_DECLARE_FLAGS(WhoSet, Who)
Q_DECLARE_OPERATORS_FOR_FLAGS(WhoSet)

constexpr Who whoOf(StaffRole role)
{
    return static_cast<Who>(1 << static_cast<int>(role));
}

/// Sets of states and of guards as bits, for the table.
using StateSet = quint32;
using GuardSet = quint32;
constexpr StateSet setOf(State state)
{
    return StateSet(1) << static_cast<int>(state);
}
constexpr GuardSet setOf(Guard guard)
{
    return GuardSet(1) << static_cast<int>(guard);
}
constexpr bool holds(StateSet set, State state)
{
    return (set & setOf(state)) != 0;
}
constexpr bool holds(GuardSet set, Guard guard)
{
    return (set & setOf(guard)) != 0;
}

/// One row of the table.
struct Transition
{
    Move move = Move::Submit;
    StateSet from = 0;
    std::optional<State> to; ///< nothing: the state it came from (Release, Restore), or the same one
    WhoSet who;
    GuardSet guards = 0;
    bool needsReason = false;
};

/// The whole table: which move leads from where to where, who makes it and what must be so. A desk's profile
/// takes rows out of it, or widens them.
std::span<const Transition> transitions();
const Transition &transition(Move move);

/// "send-to-check": as at the command line and in the store; not translated.
QString moveName(Move move);
std::optional<Move> moveFromName(QStringView name);
QString guardName(Guard guard);
std::optional<Guard> guardFromName(QStringView name);
/// "the approver or the desk head".
QString whoInWords(WhoSet who);

}
