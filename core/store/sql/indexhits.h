// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/excerpt.h"

#include <sqlite3.h>

namespace galley::store {

/// What a question of FTS5 found in a row, by place, each place once. The last column of our tables holds
/// stems, as searchstems.h has them: one that was found is a hit where its word stands.
std::vector<Hit> hitsOf(const Fts5ExtensionApi *api, Fts5Context *row);

/// The number of words in a row, or in all rows together, without the stems.
double ownWords(const Fts5ExtensionApi *api, Fts5Context *row);
double allWords(const Fts5ExtensionApi *api, Fts5Context *row);

}
