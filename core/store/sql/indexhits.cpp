// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/indexhits.h"

namespace galley::store {

namespace {

int stemColumn(const Fts5ExtensionApi *api, Fts5Context *row)
{
    return api->xColumnCount(row) - 1;
}

/// Moves a hit from the stems to its word; false where there is no such word.
bool moveToWord(const Fts5ExtensionApi *api, Fts5Context *row, Hit &hit)
{
    const int stems = stemColumn(api, row);
    for (hit.column = 0; hit.column < stems; ++hit.column) {
        int words = 0;
        api->xColumnSize(row, hit.column, &words);
        if (hit.word < words)
            return true;
        hit.word -= words;
    }
    return false;
}

}

std::vector<Hit> hitsOf(const Fts5ExtensionApi *api, Fts5Context *row)
{
    std::vector<Hit> hits;
    int count = 0;
    api->xInstCount(row, &count);
    hits.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        Hit hit;
        if (api->xInst(row, i, &hit.part, &hit.column, &hit.word) != SQLITE_OK)
            continue;
        hit.words = api->xPhraseSize(row, hit.part);
        if (hit.column < stemColumn(api, row) || moveToWord(api, row, hit))
            hits.push_back(hit);
    }
    return inOrder(std::move(hits));
}

double ownWords(const Fts5ExtensionApi *api, Fts5Context *row)
{
    int all = 0;
    int stems = 0;
    api->xColumnSize(row, -1, &all);
    api->xColumnSize(row, stemColumn(api, row), &stems);
    return all - stems;
}

double allWords(const Fts5ExtensionApi *api, Fts5Context *row)
{
    sqlite3_int64 all = 0;
    sqlite3_int64 stems = 0;
    api->xColumnTotalSize(row, -1, &all);
    api->xColumnTotalSize(row, stemColumn(api, row), &stems);
    return double(all - stems);
}

}
