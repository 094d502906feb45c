// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/parser.h"
#include "core/markup/projection.h"

namespace galley::markup {

/// Takes the CriticMarkup out: {++in++}, {--out--}, {~~old~>new~~}. A mark that is not closed, or whose brace
/// is escaped, is words. Marks do not nest: within one, another's opening is words.
Projection project(const QString &source, SuggestionView view);

/// A suggested change and where it stands in the source, marks included.
struct Suggestion
{
    base::TextRange range;
    base::TextRange removed; ///< the words to go; empty for an insertion
    base::TextRange added;   ///< the words to come; empty for a deletion
};

/// The suggestions of a story's body, in order.
std::vector<Suggestion> suggestions(const QString &source);

}
