// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/dialect.h"
#include "core/store/store.h"

namespace galley::store {

/// What a person types ("harbour contract", a phrase in quotes, port*, -sport, ferry OR boat) as an
/// expression of FTS5 or of to_tsquery() that cannot be faulty: all words must occur, those with a minus must
/// not, of those joined by OR one must. Empty where nothing is asked for.
QString searchExpression(Engine engine, const QString &typed);

/// The same with the words of each phrase anywhere in the text.
QString allWordsExpression(Engine engine, const QString &typed);

/// Words that are still being typed, as such an expression: each begins a word of what names a story. Empty
/// where there is none.
QString beginningsExpression(Engine engine, const QString &typed);

/// How many of the newest stories with such words are looked at, where they alone are asked for: what is
/// everywhere would be half the newsroom. Where the filter says more, all of them.
int mostFound(const StoryFilter &filter);

/// What a filter demands of a row of "article a".
Conditions conditionsOf(const Dialect &dialect, const StoryFilter &filter);

}
