// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/export.h"

namespace galley::desk {

/// What a finished file tells whoever gets it beside the words that it shows, read from its own bytes.
struct Disclosure
{
    struct Entry
    {
        QString key; ///< as the file has it ("dc:title", "author.name")
        QString value;
        bool operator==(const Entry &) const = default;
    };
    std::vector<Entry> metadata;
    QStringList names; ///< of people, in the metadata
    QStringList dates;
    QStringList links; ///< addresses, each once
    QStringList fonts;
    int photos = 0;      ///< pictures inside
    int suggestions = 0; ///< undecided, with both wordings
    qint64 size = 0;     ///< bytes
};

Disclosure readDisclosure(const QByteArray &file, ExportFormat format);

/// Of the file that exportStory() would write, whose errors it has.
base::Result<Disclosure> disclosureOf(const story::Story &story, ExportFormat format,
                                      const layout::ComposeOptions &pages = {});

/// The protected sources that a story rests on, by the words agreed with them.
QStringList protectedSources(const story::Story &story);

}
