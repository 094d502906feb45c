// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/conditions.h"

#include <QList>

namespace galley::store {

enum class Engine { Sqlite, Postgres };

/// A question to the full text index: what stands between the columns that are asked for and the conditions,
/// and what stands behind these and ends with the limit, but for what is bound last. Its last columns are the
/// words around the hit, or the columns of the index themselves.
struct TextSearch
{
    /// The expression, the same with the words of its phrases anywhere, and the phrases of each hit
    /// (wantedPhrases()); how many of the newest hits are ranked, and of the newest stories that have the
    /// words looked at; how many of the best are enough, where no condition takes one away; the row of the
    /// oldest of those; whether stems are looked for (1 or 0).
    enum class Bound { Words, AllWords, Phrases, Most, MostLookedAt, Best, Oldest, HasStems };

    SqlLiteral oldest; ///< asked before; empty where the question finds it out itself
    QList<Bound> first;
    SqlLiteral from;
    QList<Bound> before; ///< the conditions
    SqlLiteral order;
    QList<Bound> last; ///< behind limit and offset
};

/// The few things that the two engines say otherwise; everything else is SQL that both understand.
struct Dialect
{
    Engine engine;
    SqlLiteral folder; ///< of the schema's steps, below resources/sql

    SqlLiteral begin;
    SqlLiteral beginReading; ///< of questions that are all answered as of one moment
    SqlLiteral takeTurn;     ///< of a transaction; empty: begin has done so

    SqlLiteral dueDay;   ///< of a.due_at, "2026-11-29" where the reader is, empty for none
    SqlLiteral anyState; ///< a.state is among those of a bound list "|drafting|editing|"

    /// Whether whoever asks sees every story, and that a.number is of those that they see: empty for a file.
    SqlLiteral seesAll;
    SqlLiteral isSeen;

    SqlLiteral begins; ///< the newest stories whose slug, headline, deck or byline hold the bound expression
    TextSearch stories;
    TextSearch notes;
    SqlLiteral nextTerm; ///< the first from a bound word on; empty where nearTerms is asked for all at once
    SqlLiteral storiesOfTerm; ///< how many stories have a term, as far as a thousand
    SqlLiteral nearTerms; ///< term and number of stories, of terms between two words and between two lengths;
                          ///< empty where terms are found one by one

    /// Of the story with a bound id: row, slug, headline, deck, byline and body, as they were indexed before
    /// there were stems.
    SqlLiteral olderText;

    /// Sweep up what was deleted or overwritten, outside a transaction: of stories, and of the vault.
    QList<SqlLiteral> sweepStories;
    QList<SqlLiteral> sweepVault;
};

const Dialect &dialectOf(Engine engine);

}
