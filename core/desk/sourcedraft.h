// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/desk/sourcebook.h"

namespace galley::desk {

/// A file on this computer that is to become a piece of evidence.
struct EvidenceFile
{
    story::EvidenceId evidence;
    QString path;
};

/// A source as somebody wants it kept: its whole entry, and the files that are still to be copied in.
struct SourceDraft
{
    SourceBook::Entry entry;
    std::vector<EvidenceFile> files;
};

/// Whether anything in it that somebody typed or chose, names of files too, gives away whom the vault keeps.
/// A closed vault knows nothing. May wait for the vault: not for the window's thread.
bool givesAway(const SourceDraft &draft);

/// Takes out whatever could tell who a source is. What stays: its kind, the wording for the reader, the
/// independence group, and of conversations and evidence only kinds, terms and days.
void takeOutIdentity(SourceBook::Entry &entry);

/// Makes the source book hold this entry: copies the files in, then writes source, conversations and evidence
/// in one transaction; conversations and evidence that the entry has no more are removed. A protected source
/// is kept without its identity; its files, those too that were kept openly before, are sealed in the vault:
/// Denied where there are some and it is locked. Takes as long as its files are large.
base::Result<> saveSource(store::Store &store, SourceDraft draft, const base::CancelToken &token = {});

/// Removes a source that no story rests on, with its conversations and evidence; Conflict where one does.
base::Result<> removeSource(store::Store &store, const story::SourceId &id);

}
