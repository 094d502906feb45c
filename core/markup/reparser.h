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

}
