// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/connection.h"
#include "core/store/store.h"

namespace galley::store {

/// The moves of a story, in order.
base::Result<std::vector<workflow::Record>> readMoves(const Connection &connection,
                                                      const story::ArticleId &article);
base::Result<> writeMove(const Connection &connection, const workflow::Record &record);

/// Adds what is wrong with the moves of every story, with the state that they lead to, and with the rows of
/// waivers, answers and corrections.
base::Result<> workflowFaults(const Connection &connection, StoreReport &report);

}
