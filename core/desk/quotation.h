// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/story/sources.h"

#include <QString>

#include <optional>

namespace galley::desk {

/// A quotation with who says it, ready to go into a text. Ranges are positions in its own text.
struct Quotation
{
    QString text;
    base::TextRange content; ///< between the marks; empty where the words are still to be written
    base::TextRange cue;
    base::TextRange source;
};

/// Writes words between the marks of a language, with the attribution as the terms allow it: the name, and at
/// the first mention the position; the agreed description where somebody spoke on background. Nothing where
/// the terms allow no attribution (deep background, off the record), or where nobody may be named and no
/// wording was agreed. Marks and the full stop that the words bring along are taken off.
std::optional<Quotation> makeQuotation(const QString &words, const story::Source &source, story::Terms terms,
                                       const QString &language, bool isFirstMention);

}
