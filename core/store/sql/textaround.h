// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/excerpt.h"
#include "core/store/sql/searchquery.h"
#include "core/store/sql/searchstems.h"
#include "core/store/sql/statement.h"

namespace galley::store {

/// The words around what a question found in a row. SQLite tells them itself (text_around()); of a server's
/// row they are cut out here, of the texts and their stems.
class TextAround
{
public:
    TextAround(Engine engine, const QString &typed);
    /// From that column of the answer on, the last one being the stems.
    QString of(const Statement &row, int first) const;

private:
    struct Term
    {
        QStringList words; ///< as they are searched
        SearchTerm typed;
    };
    std::vector<Hit> hitsIn(const std::vector<IndexedWord> &words, int column) const;
    std::vector<Hit> stemHitsIn(const std::vector<IndexedWord> &words, QStringView stems, int column,
                                const QStringList &wanted) const;

    Engine m_engine;
    std::vector<Term> m_terms;
};

}
