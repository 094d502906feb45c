// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::markup {

/// How suggested changes are seen: as if all were accepted, as if all were refused, or both side by side.
enum class SuggestionView { Accepted, Refused, Marked };

/// Parses a story's body: CommonMark 0.31 with tables and strikethrough, CriticMarkup suggestions
/// ({++in++} {--out--} {~~old~>new~~}) and page directives (::: name key="value" … :::).
///
/// Never fails: every text has a tree, and what is not markup is words. Ranges are positions in source
/// whichever view is taken. Nesting deeper than 100 blocks is kept as words of the hundredth. Thread-safe;
/// the time is linear but for pathological input.
Node parse(const QString &source, SuggestionView view = SuggestionView::Accepted);

/// CommonMark alone: no directives, no suggestions.
Node parseCommonMark(const QString &source);

}
