// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/revision/comparison.h"
#include "core/revision/merge.h"

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

/// The newest version that two newsrooms have both had, or the one of ours that is most like a text from
/// outside (of the last hundred, and of those with a name or a pin). NotFound where there is none.
base::Result<Version> commonVersion(Desk &ours, Desk &theirs, const story::ArticleId &article);
base::Result<Version> nearestVersion(Desk &desk, const story::ArticleId &article, const QString &body);

/// Who brought words into a story: the revision in which they first stand, and the one before it (a null id:
/// there is none). The range is one of the text that is stored now.
struct Origin
{
    store::Revision revision;
    story::RevisionId before;
};
base::Result<Origin> originOf(Desk &desk, const story::ArticleId &article, const base::TextRange &words);

/// Makes a version the story's text again, as a new revision; what stood there stays one. Denied where the
/// story is not to be edited.
base::Result<story::Article> restore(Desk &desk, const story::ArticleId &article,
                                     const story::RevisionId &revision);

/// Puts what somebody else made of a story since a version of it together with what it is now, as a new
/// revision (see revision::merge). Returns how many places both changed.
base::Result<revision::Merged> mergeInto(Desk &desk, const story::ArticleId &article, const Version &base,
                                         const revision::Version &theirs);

/// Puts what stands in a window, and was not saved before the story was written by others, together with what
/// they made of it; base is what both began with.
base::Result<revision::Merged> mergeUnsaved(Desk &desk, const story::Article &base,
                                            const story::Article &unsaved);

/// What the person at the desk has read is what is stored now.
base::Result<> markRead(Desk &desk, const story::ArticleId &article);

}
