// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// A page that lists stories of a publication, in the order given: its front page, or that of a section.
struct IndexPage
{
    QString section;      ///< its title; empty: the front page
    QString address;      ///< where it will stand; may be empty
    QStringList sections; ///< all of the publication's
};

/// Writes it as one page of HTML: no script, no remote load. The feeds feed.atom and feed.rss of the site are
/// named in its head.
base::Result<> writeIndex(const std::vector<story::Story> &stories, const story::Publication &publication,
                          const story::PublicationStyle &style, const IndexPage &page, QIODevice &device);

/// Where a story's and a section's pages stand below a site's folder: "section/slug/index.html".
QString siteFile(const story::Story &story);
QString sectionFile(const QString &section);

}
