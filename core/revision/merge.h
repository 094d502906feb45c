// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/revision/textmerge.h"
#include "core/story/story.h"

namespace galley::revision {

/// A story as somebody left it.
struct Version
{
    story::Article article;
    QString author;
};

/// The article with another body; what is said of the words goes along.
story::Article carriedTo(story::Article article, const QString &body);

struct Merged
{
    story::Article article;
    int conflicts = 0; ///< places of the body, fields and annotations that both changed, each another way
};

/// Puts together what two people made of one story, from the version that both began with. The body is merged
/// by mergeTexts: conflicts stand in it as suggestions of the two. A field that both changed keeps mine, and
/// a note on it says what theirs was; so with attributions. Notes keep the answers of both. Id and state are
/// mine.
Merged merge(const story::Article &base, const Version &mine, const Version &theirs);

}
