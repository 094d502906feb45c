// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/dialect.h"
#include "core/store/store.h"

namespace galley::store {

/// A part of what a person types.
struct SearchTerm
{
    QString words;
    bool isQuoted = false; ///< they stand so in the text; else other forms of the word do too
    bool isPrefix = false;
    bool isUnwanted = false;
    bool isOr = false; ///< the word that joins its neighbours
};
std::vector<SearchTerm> searchTerms(const QString &typed);

/// What a person types ("harbour contract", a phrase in quotes, port*, -sport, ferry OR boat) as an
/// expression of FTS5 or of to_tsquery() that cannot be faulty: all words must occur, those with a minus must
/// not, of those joined by OR one must. A word without quotes occurs in each of its forms too, in stories of
/// the languages. Empty where nothing is asked for.
QString searchExpression(Engine engine, const QString &typed, const QStringList &languages);

/// The same with the words of each phrase anywhere in the text.
QString allWordsExpression(Engine engine, const QString &typed, const QStringList &languages);

/// The phrases that stand in each hit as they are, without what is begun, a line each: a server looks for the
/// pairs of their words.
QString wantedPhrases(const QString &typed);

/// The stems that a word may be found by, one a language; none where it is to be found as it is.
QStringList stemsOf(const SearchTerm &term, const QStringList &languages);

/// Words that are still being typed, as such an expression: each begins a word of what names a story. Empty
/// where there is none.
QString beginningsExpression(Engine engine, const QString &typed);

/// How many of the newest stories with such words are looked at, where they alone are asked for: what is
/// everywhere would be half the newsroom. Where the filter says more, all of them.
int mostFound(const StoryFilter &filter);

/// What a filter demands of a row of "article a".
Conditions conditionsOf(const Dialect &dialect, const StoryFilter &filter);

}
