// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/revision/comparison.h"

namespace galley::desk {

/// A story as it was: its revision, and in the same form as it is now.
struct Version
{
    store::Revision revision;
    story::Article article;
};

/// The version of a story that a word names: "approved" and "published" (the last text that was), "read"
/// (what this person last read), or the beginning of a revision's id. NotFound with a sentence where there is
/// none.
base::Result<Version> version(Desk &desk, const story::ArticleId &article, const QString &name);

/// What the person at the desk has read is what is stored now.
base::Result<> markRead(Desk &desk, const story::ArticleId &article);

}
