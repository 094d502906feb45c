// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QStringView>

#include <vector>

namespace galley::language {

/// A paragraph cut into words in the manner of the Penn Treebank: marks stand alone, "don't" is "do n't",
/// "Reed's" is "Reed 's"; a full stop stays with its abbreviation. Ranges count in the whole text.
struct Words
{
    base::TextRange range; ///< of the paragraph
    std::vector<base::TextRange> words;
    std::vector<size_t> sentences; ///< index of each sentence's first word
};

/// One paragraph; offset is where it stands in the whole text.
Words tokenizeParagraph(QStringView paragraph, qsizetype offset = 0);

/// The paragraphs of a text: what stands between line breaks, those of white space alone left out.
std::vector<base::TextRange> paragraphRanges(QStringView text);

/// Whether a word with its full stop is an abbreviation that does not end a sentence ("Mr.", "J.", "U.S.").
bool isAbbreviation(QStringView wordWithStop);

}
