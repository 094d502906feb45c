// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/transitions.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::workflow {

namespace {

template <class... States>
constexpr StateSet states(States... state)
{
    return (setOf(state) | ...);
}

template <class... Guards>
constexpr GuardSet guards(Guards... guard)
{
    return (setOf(guard) | ...);
}

constexpr StateSet beforePublished
    = states(State::Planned, State::Drafting, State::Submitted, State::Editing, State::Returned,
             State::Checking, State::Checked, State::Legal, State::Approved, State::Scheduled);
constexpr WhoSet desk = Who::DeskEditor | Who::DeskHead;
constexpr WhoSet everybody = Who::Reporter | Who::DeskEditor | Who::CopyEditor | Who::FactChecker
                             | Who::Lawyer | Who::Approver | Who::Publisher | Who::DeskHead | Who::Author;
constexpr GuardSet fourEyes = guards(Guard::NotAuthor, Guard::NotSubstantive);
constexpr GuardSet cleanText
    = guards(Guard::RequiredFields, Guard::NoBlockingFinding, Guard::QuestionsAnswered,
             Guard::NoPendingSuggestion, Guard::NotesPassed);

// One row a move, in the order in which a story meets them.
constexpr std::array table{
    Transition{Move::Begin, states(State::Planned), State::Drafting, Who::Reporter | Who::Holder | desk, 0,
               false},
    Transition{Move::Submit, states(State::Drafting, State::Returned), State::Submitted,
               Who::Author | Who::Holder | desk,
               guards(Guard::RequiredFields, Guard::NobodyElseEdits, Guard::AnonymityExplained), false},
    Transition{Move::Take, states(State::Submitted), State::Editing, desk | Who::CopyEditor,
               guards(Guard::NobodyElseEdits), false},
    Transition{Move::Return, states(State::Editing), State::Returned, desk, 0, true},
    Transition{Move::SendToCheck, states(State::Editing), State::Checking, desk, guards(Guard::AllAttributed),
               false},
    Transition{Move::SendBack, states(State::Checking), State::Editing, Who::FactChecker | desk, 0, false},
    Transition{Move::Pass, states(State::Checking), State::Checked, Who::FactChecker,
               guards(Guard::NotAuthor, Guard::ClaimsSupported, Guard::NumbersEvidenced), false},
    Transition{Move::Refer, states(State::Checked, State::Editing), State::Legal, desk, 0, false},
    Transition{Move::Clear, states(State::Legal), State::Checked, Who::Lawyer, 0, true},
    Transition{Move::Approve, states(State::Checked), State::Approved, Who::Approver | Who::DeskHead,
               fourEyes | cleanText | guards(Guard::TextAsCleared), false},
    Transition{Move::Reopen, states(State::Approved), State::Editing, Who::Approver | Who::DeskHead, 0,
               false},
    Transition{Move::Void, states(State::Approved, State::Scheduled), State::Editing, Who::Automatic, 0,
               false},
    Transition{Move::Schedule, states(State::Approved), State::Scheduled, Who::Publisher,
               guards(Guard::HashApproved, Guard::TimeAhead), false},
    Transition{Move::Unschedule, states(State::Scheduled), State::Approved, Who::Publisher, 0, false},
    Transition{Move::Publish, states(State::Approved, State::Scheduled), State::Published, Who::Publisher,
               guards(Guard::HashApproved, Guard::EmbargoPassed), false},
    Transition{Move::Correct, states(State::Published, State::Corrected), State::Correcting, desk, 0, true},
    Transition{Move::DropCorrection, states(State::Correcting), std::nullopt, desk,
               guards(Guard::TextAsPublished), false},
    Transition{Move::PublishCorrection, states(State::Correcting), State::Corrected,
               Who::Approver | Who::DeskHead, guards(Guard::CorrectionRecorded, Guard::NotFixer) | cleanText,
               false},
    Transition{Move::Withdraw, states(State::Published, State::Corrected, State::Correcting),
               State::Withdrawn, Who::DeskHead, 0, true},
    Transition{Move::Hold, beforePublished, State::Hold, desk | Who::Lawyer, 0, true},
    Transition{Move::Release, states(State::Hold), std::nullopt, desk | Who::Lawyer, 0, false},
    Transition{Move::Spike, beforePublished, State::Spiked, desk, 0, true},
    Transition{Move::Restore, states(State::Spiked), std::nullopt, desk, 0, false},
    Transition{Move::HandOver, beforePublished | states(State::Correcting), std::nullopt, everybody,
               guards(Guard::SomebodyNamed), false},
    Transition{Move::LiftEmbargo, beforePublished | states(State::Correcting), std::nullopt, Who::DeskHead, 0,
               true},
};
static_assert(table.size() == moveCount);
static_assert(std::ranges::is_sorted(table, {}, &Transition::move), "a row is found by its move");

constexpr std::array moveNames{
    "begin"_L1,
    "submit"_L1,
    "take"_L1,
    "return"_L1,
    "send-to-check"_L1,
    "send-back"_L1,
    "pass"_L1,
    "refer"_L1,
    "clear"_L1,
    "approve"_L1,
    "reopen"_L1,
    "void"_L1,
    "schedule"_L1,
    "unschedule"_L1,
    "publish"_L1,
    "correct"_L1,
    "drop-correction"_L1,
    "publish-correction"_L1,
    "withdraw"_L1,
    "hold"_L1,
    "release"_L1,
    "spike"_L1,
    "restore"_L1,
    "hand-over"_L1,
    "lift-embargo"_L1,
};
static_assert(moveNames.size() == moveCount);

constexpr std::array guardNames{
    "required-fields"_L1,
    "nobody-else-edits"_L1,
    "anonymity-explained"_L1,
    "all-attributed"_L1,
    "claims-supported"_L1,
    "numbers-evidenced"_L1,
    "not-author"_L1,
    "not-substantive"_L1,
    "no-blocking-finding"_L1,
    "questions-answered"_L1,
    "no-pending-suggestion"_L1,
    "notes-passed"_L1,
    "hash-approved"_L1,
    "embargo-passed"_L1,
    "time-ahead"_L1,
    "correction-recorded"_L1,
    "not-fixer"_L1,
    "text-as-published"_L1,
    "somebody-named"_L1,
    "text-as-cleared"_L1,
};
static_assert(guardNames.size() == guardCount);

template <class Enum, size_t n>
std::optional<Enum> valueOf(QStringView name, const std::array<QLatin1StringView, n> &names)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return name == known; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}

std::span<const Transition> transitions()
{
    return table;
}

const Transition &transition(Move move)
{
    return table[static_cast<size_t>(move)];
}

QString moveName(Move move)
{
    return moveNames[static_cast<size_t>(move)];
}

std::optional<Move> moveFromName(QStringView name)
{
    return valueOf<Move>(name, moveNames);
}

QString guardName(Guard guard)
{
    return guardNames[static_cast<size_t>(guard)];
}

std::optional<Guard> guardFromName(QStringView name)
{
    return valueOf<Guard>(name, guardNames);
}

QString whoInWords(WhoSet who)
{
    constexpr std::array words{
        "a reporter"_L1, "a desk editor"_L1,  "a copy editor"_L1,  "a fact-checker"_L1,
        "the lawyer"_L1, "an approver"_L1,    "a publisher"_L1,    "the desk head"_L1,
        "an author"_L1,  "whoever has it"_L1, "nobody by hand"_L1,
    };
    QStringList parts;
    for (size_t i = 0; i < words.size(); ++i) {
        if (who.testFlag(static_cast<Who>(1 << i)))
            parts << words[i];
    }
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    return parts.isEmpty() ? last : parts.join(u", "_s) + u" or "_s + last;
}

}
