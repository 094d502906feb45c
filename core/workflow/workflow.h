// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/guards.h"

namespace galley::workflow {

/// A move that leads on from where a story stands, and all that stands against it.
struct PossibleMove
{
    Move move = Move::Submit;
    State to = State::Drafting;
    bool needsReason = false;
    std::vector<Obstacle> obstacles = {}; ///< empty: it can be made now

    bool isAllowed() const { return obstacles.empty(); }
};

/// Everything that stands against a move: the desk does not know it, the state, the role, a missing reason
/// (whose words go into reason), then each guard. Empty: it may be made.
std::vector<Obstacle> obstacles(Move move, const Facts &facts, const QString &reason);

/// Every move that the desk knows from the story's state, whoever may make it, in the order of the table;
/// reasons are not asked for yet.
std::vector<PossibleMove> possibleMoves(const Facts &facts);

/// The record of a move, chained to those before. Denied or Conflict with the first obstacle's sentence
/// where one stands against it.
base::Result<Record> makeMove(Move move, const Facts &facts, const QString &reason);

/// The record that an approval is void because somebody changed the text.
Record voidRecord(const story::Article &changed, const std::vector<Record> &records, const QString &by,
                  qint64 now);

/// Whether the text of a story in this state can be edited at all. A published one is corrected, not edited.
bool isEditable(State state);

}
