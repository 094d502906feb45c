// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/textrank.h"

#include <sqlite3.h>

#include <vector>

namespace galley::store {

namespace {

/// Weight of all hits of each phrase of the question in the row.
std::vector<double> hitsOf(const Fts5ExtensionApi *api, Fts5Context *row, int weightCount,
                           sqlite3_value **weights)
{
    std::vector<double> hits(static_cast<size_t>(api->xPhraseCount(row)));
    int count = 0;
    api->xInstCount(row, &count);
    for (int i = 0; i < count; ++i) {
        int phrase = 0;
        int column = 0;
        int word = 0;
        if (api->xInst(row, i, &phrase, &column, &word) == SQLITE_OK)
            hits[static_cast<size_t>(phrase)]
                += column < weightCount ? sqlite3_value_double(weights[column]) : 1;
    }
    return hits;
}

/// Of the row, as a part of the mean of all.
double lengthOf(const Fts5ExtensionApi *api, Fts5Context *row)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 all = 0;
    int own = 0;
    api->xRowCount(row, &rows);
    api->xColumnTotalSize(row, -1, &all);
    api->xColumnSize(row, -1, &own);
    return all > 0 ? double(own) * double(rows) / double(all) : 1;
}

void rank(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int weightCount,
          sqlite3_value **weights)
{
    constexpr double saturation = 1.2; // k1 and b as in FTS5
    constexpr double lengthShare = 0.75;
    const double slow = saturation * (1 - lengthShare + lengthShare * lengthOf(api, row));
    double score = 0;
    for (const double hits : hitsOf(api, row, weightCount, weights))
        score += hits * (saturation + 1) / (hits + slow);
    sqlite3_result_double(result, -score);
}

}

void addTextRank(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *question = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?)", -1, &question, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(question, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(question);
    }
    sqlite3_finalize(question);
    if (api != nullptr)
        api->xCreateFunction(api, "text_rank", nullptr, rank, nullptr);
}

}
