// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace galley::workflow {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::workflow::Workflow)
};

/// The roles of the desk, and those that this story gives.
WhoSet allRoles(const Facts &facts)
{
    WhoSet roles = facts.roles;
    if (isAuthor(facts, facts.person))
        roles |= Who::Author;
    if (!facts.person.isEmpty() && progressOf(facts.records).holder == facts.person)
        roles |= Who::Holder;
    return roles;
}

State target(const Transition &row, const Facts &facts)
{
    if (row.to)
        return *row.to;
    const bool returns
        = row.move == Move::Release || row.move == Move::Restore || row.move == Move::DropCorrection;
    return returns ? progressOf(facts.records).before : facts.article.state;
}

/// The role a move was made in: the first of those that allow it.
QString roleOf(const Transition &row, const Facts &facts)
{
    const WhoSet both = row.who & allRoles(facts);
    for (int i = 0; i <= static_cast<int>(StaffRole::DeskHead); ++i) {
        if (both.testFlag(whoOf(static_cast<StaffRole>(i))))
            return story::staffRoleName(static_cast<StaffRole>(i));
    }
    return both.testFlag(Who::Author) ? u"author"_s : u"holder"_s;
}

/// The time that a record keeps, in UTC milliseconds: of a schedule, or of the embargo that is lifted.
qint64 timeOf(Move move, const Facts &facts)
{
    const QDateTime embargo = facts.article.fields.embargoUntil;
    if (move == Move::LiftEmbargo)
        return embargo.isValid() ? embargo.toMSecsSinceEpoch() : 0;
    return move == Move::Schedule ? facts.time : 0;
}

std::vector<Obstacle> standing(const Transition &row, const Facts &facts)
{
    std::vector<Obstacle> found;
    if (!(row.who & allRoles(facts)))
        found.push_back({std::nullopt, Words::tr("This is for %1.").arg(whoInWords(row.who))});
    for (int i = 0; i < guardCount; ++i) {
        if (!holds(row.guards, static_cast<Guard>(i)))
            continue;
        auto more = obstaclesOf(static_cast<Guard>(i), facts);
        std::ranges::move(more, std::back_inserter(found));
    }
    return found;
}

}

std::vector<Obstacle> obstacles(Move move, const Facts &facts, const QString &reason)
{
    const Transition *row = facts.profile.find(move);
    if (!row || move == Move::Void)
        return {{std::nullopt, Words::tr("The desk's way of working (\"%1\") does not know the step \"%2\".")
                                   .arg(facts.profile.name, moveName(move))}};
    if (!holds(row->from, facts.article.state))
        return {{std::nullopt, Words::tr("A story that is %1 cannot take the step \"%2\".")
                                   .arg(story::stateName(facts.article.state), moveName(move))}};
    std::vector<Obstacle> found = standing(*row, facts);
    if (row->needsReason && reason.trimmed().isEmpty())
        found.push_back({std::nullopt, Words::tr("This step needs a reason: say why.")});
    return found;
}

std::vector<PossibleMove> possibleMoves(const Facts &facts)
{
    std::vector<PossibleMove> moves;
    for (const Transition &row : facts.profile.moves) {
        const bool isIdle = row.move == Move::LiftEmbargo && obstaclesOf(Guard::EmbargoPassed, facts).empty();
        if (row.move == Move::Void || isIdle || !holds(row.from, facts.article.state))
            continue;
        moves.push_back({row.move, target(row, facts), row.needsReason, standing(row, facts)});
        // Whom a story goes to, and for when, is asked for once the move is chosen.
        std::erase_if(moves.back().obstacles, [&facts](const Obstacle &obstacle) {
            return obstacle.guard == Guard::SomebodyNamed
                   || (obstacle.guard == Guard::TimeAhead && facts.article.state != State::Scheduled);
        });
    }
    return moves;
}

base::Result<Record> makeMove(Move move, const Facts &facts, const QString &reason)
{
    const auto against = obstacles(move, facts, reason);
    if (!against.empty()) {
        const bool isRole = !against.front().guard;
        const QString more
            = against.size() > 1
                  ? u' ' + Words::tr("(And %n more.)", nullptr, static_cast<int>(against.size()) - 1)
                  : QString();
        return base::failure(isRole ? base::ErrorCode::Denied : base::ErrorCode::Conflict,
                             against.front().message + more);
    }
    const Transition &row = *facts.profile.find(move);
    Record record{.article = facts.article.id,
                  .move = move,
                  .from = facts.article.state,
                  .to = target(row, facts),
                  .by = facts.person,
                  .role = roleOf(row, facts),
                  .at = facts.now,
                  .reason = reason.trimmed(),
                  .contentHash = facts.contentHash,
                  .assignee = facts.assignee.trimmed(),
                  .time = timeOf(move, facts)};
    chain(record, facts.records);
    return record;
}

Record voidRecord(const story::Article &changed, const std::vector<Record> &records, const QString &by,
                  qint64 now)
{
    Record record{.article = changed.id,
                  .move = Move::Void,
                  .from = changed.state,
                  .to = State::Editing,
                  .by = by,
                  .role = u"automatic"_s,
                  .at = now,
                  .reason = Words::tr("The approved text was changed."),
                  .contentHash = story::contentHash(changed)};
    chain(record, records);
    return record;
}

bool isEditable(State state)
{
    return state != State::Published && state != State::Corrected && state != State::Withdrawn
           && state != State::Spiked;
}

}
