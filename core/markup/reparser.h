// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::markup {

/// Makes a tree that parse() gave for one source that of another, by reading anew only the paragraph in which
/// they differ; what stands behind it is moved, and keeps its words' memory.
///
/// False, and the tree as it was, where a change may reach beyond its paragraph: it is none of plain words
/// between blank lines, it has markup that other places know of (links, notes, suggestions, fences, HTML), or
/// there are suggestions in the story. Whoever asks then calls parse().
bool reparse(Node &tree, const QString &before, const QString &after);

/// Has a tree that parse() gave use the memory of an earlier one's words, as far as they begin and end alike:
/// both lie in memory once, and are told to be the same without a look at them.
void shareWords(Node &tree, const Node &earlier);

}
