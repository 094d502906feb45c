// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/store/store.h"

namespace galley::desk {

/// Reads what was written down of recordings and interviews: transcripts and notes that lie among the
/// evidence as text (.txt, .md, .srt, .vtt; UTF-8 or UTF-16 with its mark; 1 MB at most). What is sensitive
/// or of a protected source is never read. Each file is read once. Not for two threads at once.
class TranscriptReader
{
public:
    /// Whether there is anything to read that is not read yet.
    bool needsFiles(const story::Story &story) const;
    /// Those that confirmed quotations of the story rest on. A file that cannot be read is passed over: then
    /// a person is asked.
    const check::Transcripts &read(const story::Story &story, const store::EvidenceFiles &files);
    /// Those read before, without a look at the disk.
    const check::Transcripts &known(const story::Story &story);

private:
    QHash<QString, std::shared_ptr<const check::Transcript>> m_files; ///< by SHA-256; null: no text
    check::Transcripts m_transcripts;
};

}
