// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/notes.h"
#include "core/story/people.h"
#include "core/story/publication.h"
#include "core/story/sources.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

template <class Enum, size_t n>
QString nameOf(Enum value, const std::array<QLatin1StringView, n> &names)
{
    return names[static_cast<size_t>(value)];
}

template <class Enum, size_t n>
Enum valueOf(QStringView name, const std::array<QLatin1StringView, n> &names, Enum fallback)
{
    for (size_t i = 0; i < n; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return fallback;
}

constexpr std::array states{
    "planned"_L1,   "drafting"_L1,  "submitted"_L1, "editing"_L1,   "returned"_L1,  "checking"_L1,
    "checked"_L1,   "legal"_L1,     "approved"_L1,  "scheduled"_L1, "published"_L1, "correcting"_L1,
    "corrected"_L1, "withdrawn"_L1, "hold"_L1,      "spiked"_L1,
};
constexpr std::array sourceKinds{
    "person"_L1,      "spokesperson"_L1,  "organisation"_L1,    "document"_L1,
    "dataset"_L1,     "public-record"_L1, "own-observation"_L1, "recording"_L1,
    "other-media"_L1, "wire-agency"_L1,   "social-media"_L1,
};
constexpr std::array terms{"on-record"_L1, "on-background"_L1, "deep-background"_L1, "off-record"_L1};
constexpr std::array evidenceKinds{
    "note"_L1, "recording"_L1, "transcript"_L1, "document"_L1, "link"_L1, "photo"_L1, "calculation"_L1,
};
constexpr std::array staffRoles{
    "reporter"_L1, "desk-editor"_L1, "copy-editor"_L1, "fact-checker"_L1,
    "lawyer"_L1,   "approver"_L1,    "publisher"_L1,   "desk-head"_L1,
};
constexpr std::array standings{
    "found"_L1,     "confirmed"_L1,     "needs-source"_L1, "disputed"_L1,
    "dismissed"_L1, "own-knowledge"_L1, "witnessed"_L1,
};
constexpr std::array claimKinds{"fact"_L1, "number"_L1, "allegation"_L1, "opinion"_L1};
constexpr std::array replyOutcomes{"waiting"_L1, "no-answer"_L1, "declined"_L1, "given"_L1};
constexpr std::array houseWordKinds{"prefer"_L1, "avoid"_L1, "pattern"_L1};
constexpr std::array forms{"direct"_L1, "mixed"_L1, "indirect"_L1, "unmarked"_L1};

}

QString stateName(State state)
{
    return nameOf(state, states);
}

State stateFromName(QStringView name)
{
    return valueOf(name, states, State::Drafting);
}

QString staffRoleName(StaffRole role)
{
    return nameOf(role, staffRoles);
}

StaffRole staffRoleFromName(QStringView name)
{
    return valueOf(name, staffRoles, StaffRole::Reporter);
}

QString sourceKindName(SourceKind kind)
{
    return nameOf(kind, sourceKinds);
}

SourceKind sourceKindFromName(QStringView name)
{
    return valueOf(name, sourceKinds, SourceKind::Person);
}

QString termsName(Terms value)
{
    return nameOf(value, terms);
}

Terms termsFromName(QStringView name)
{
    return valueOf(name, terms, Terms::OnRecord);
}

QString evidenceKindName(EvidenceKind kind)
{
    return nameOf(kind, evidenceKinds);
}

EvidenceKind evidenceKindFromName(QStringView name)
{
    return valueOf(name, evidenceKinds, EvidenceKind::Note);
}

QString formName(Form form)
{
    return nameOf(form, forms);
}

Form formFromName(QStringView name)
{
    return valueOf(name, forms, Form::Indirect);
}

QString standingName(Standing standing)
{
    return nameOf(standing, standings);
}

Standing standingFromName(QStringView name)
{
    return valueOf(name, standings, Standing::Found);
}

QString claimKindName(ClaimKind kind)
{
    return nameOf(kind, claimKinds);
}

ClaimKind claimKindFromName(QStringView name)
{
    return valueOf(name, claimKinds, ClaimKind::Fact);
}

QString houseWordKindName(HouseWord::Kind kind)
{
    return nameOf(kind, houseWordKinds);
}

std::optional<HouseWord::Kind> houseWordKindFromName(QStringView name)
{
    for (size_t i = 0; i < houseWordKinds.size(); ++i) {
        if (name == houseWordKinds[i])
            return static_cast<HouseWord::Kind>(i);
    }
    return std::nullopt;
}

QString replyOutcomeName(ReplyOutcome outcome)
{
    return nameOf(outcome, replyOutcomes);
}

std::optional<ReplyOutcome> replyOutcomeFromName(QStringView name)
{
    for (size_t i = 0; i < replyOutcomes.size(); ++i) {
        if (name == replyOutcomes[i])
            return static_cast<ReplyOutcome>(i);
    }
    return std::nullopt;
}

SuggestionMark markOf(const std::vector<SuggestionMark> &marks, const base::TextRange &range)
{
    SuggestionMark found;
    qsizetype most = 0;
    for (const SuggestionMark &mark : marks) {
        const base::TextRange &over = mark.anchor.range;
        const qsizetype shared = std::min(over.end, range.end) - std::max(over.begin, range.begin);
        if (!mark.anchor.orphaned && shared > most) {
            most = shared;
            found = mark;
        }
    }
    return found;
}

bool Attribution::isOrphaned() const
{
    return !content.empty() && std::ranges::all_of(content, &Anchor::orphaned);
}

}
