// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/textfunctions.h"

#include "core/store/sql/indexhits.h"

namespace galley::store {

namespace {

/// Of the row, as a part of the mean of all.
double lengthOf(const Fts5ExtensionApi *api, Fts5Context *row)
{
    sqlite3_int64 rows = 0;
    api->xRowCount(row, &rows);
    const double all = allWords(api, row);
    return all > 0 ? ownWords(api, row) * double(rows) / all : 1;
}

void rank(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int weightCount,
          sqlite3_value **weights)
{
    constexpr double saturation = 1.2; // k1 and b as in FTS5
    constexpr double lengthShare = 0.75;
    std::vector<double> weightOf(static_cast<size_t>(api->xPhraseCount(row))); // of all hits of each phrase
    for (const Hit &hit : hitsOf(api, row))
        weightOf[static_cast<size_t>(hit.part)]
            += hit.column < weightCount ? sqlite3_value_double(weights[hit.column]) : 1;
    const double slow = saturation * (1 - lengthShare + lengthShare * lengthOf(api, row));
    double score = 0;
    for (const double weight : weightOf)
        score += weight * (saturation + 1) / (weight + slow);
    sqlite3_result_double(result, -score);
}

int addWord(void *excerpt, int flags, const char *, int, int begin, int end)
{
    const bool isNext = (flags & FTS5_TOKEN_COLOCATED) == 0;
    return !isNext || static_cast<Excerpt *>(excerpt)->add(begin, end) ? SQLITE_OK : SQLITE_DONE;
}

void around(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int, sqlite3_value **)
{
    Excerpt excerpt(hitsOf(api, row));
    const char *text = nullptr;
    int size = 0;
    if (api->xColumnText(row, excerpt.column(), &text, &size) != SQLITE_OK)
        return sqlite3_result_error(result, "the text cannot be read", -1);
    api->xTokenize(row, text, size, &excerpt, addWord);
    const QByteArray made
        = excerpt
              .made(size, [text](qsizetype from,
                                 qsizetype to) { return QString::fromUtf8(text + from, to - from); })
              .toUtf8();
    sqlite3_result_text(result, made.constData(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
}

}

void addTextFunctions(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *question = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?)", -1, &question, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(question, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(question);
    }
    sqlite3_finalize(question);
    if (api == nullptr)
        return;
    api->xCreateFunction(api, "text_rank", nullptr, rank, nullptr);
    api->xCreateFunction(api, "text_around", nullptr, around, nullptr);
}

}
