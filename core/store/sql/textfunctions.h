// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace galley::store {

/// Makes two functions of a full text index known to a connection.
///
/// text_rank(TABLE, WEIGHTS…): how well a row fits, the smallest first. It is Okapi's BM25 without how rare
/// each word is in the whole newsroom: FTS5's bm25() reads every hit there is to know that.
///
/// text_around(TABLE): the words around the hits. FTS5's snippet() would mark nothing where a stem was found,
/// and reads each column to its end, twice.
void addTextFunctions(sqlite3 *database);

}
