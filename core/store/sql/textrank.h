// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace galley::store {

/// Makes text_rank(TABLE, WEIGHTS…) known to a connection: how well a row of a full text index fits, the
/// smallest first. It is Okapi's BM25 without how rare each word is in the whole newsroom: FTS5's bm25()
/// reads every hit there is to know that.
void addTextRank(sqlite3 *database);

}
