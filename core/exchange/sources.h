// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/story/sources.h"

#include <functional>

class QIODevice;

namespace galley::exchange {

/// How somebody follows and stops long work.
struct Watch
{
    base::CancelToken token;
    std::function<void(qint64 done, qint64 all)> told = {}; ///< on the thread that works; may be empty

    /// Tells how far it is; false where it shall stop.
    bool goOn(qint64 done, qint64 all) const;
};

/// What was understood of a file of contacts, before anything is stored. No source of it is protected:
/// identities of protected sources are in no file.
struct ImportedSources
{
    std::vector<story::Source> sources; ///< with the id the file gives, or a new one
    QStringList warnings;               ///< a sentence each, some dozens at most
    int refused = 0;                    ///< entries without a name
};

enum class SourceFormat { VCard, Csv };

/// By the name's suffix: .vcf and .vcard, .csv and .tsv; nothing for others.
std::optional<SourceFormat> sourceFormatOf(const QString &fileName);

/// Reads vCard 2.1 to 4.0 or a table, told by suffix or first line, as far as it goes, with warnings. Bytes
/// that are no text are refused with Unsupported, a table without a column for names with Invalid.
base::Result<ImportedSources> readSources(QIODevice &device, const QString &fileName,
                                          const Watch &watch = {});

/// Writes vCard 4.0 (RFC 6350) or CSV (RFC 4180), without notes and protected or unnamed sources; how many.
base::Result<int> writeSources(QIODevice &device, const std::vector<story::Source> &sources,
                               SourceFormat format);

}
