// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// What of the house's own work goes along in a Word file.
enum class DocxContent {
    Story, ///< the story as its readers see it
    Review ///< notes as comments, suggestions as tracked changes, by their authors: for a lawyer or a checker
};

/// Writes a story for word processors (ECMA-376 part 1, transitional): styles, lists, tables, footnotes,
/// links, photos without what their cameras wrote, language. No macro, no template, no remote part.
base::Result<> writeDocx(const story::Story &story, DocxContent content, QIODevice &device);

}
