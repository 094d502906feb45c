// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/html/embeddedphoto.h"

namespace galley::exchange::html {

/// Where the page, its people and its photos will stand on the publication's site; empty where it has no
/// address. url/section/slug, url/authors/name, url/images/public name.
QString pageAddress(const story::Story &story);
QString authorAddress(const story::Story &story, const QString &name);
QString imageAddress(const story::Story &story, const EmbeddedPhoto &photo);

/// The headline as the page shows it: never empty.
QString pageHeadline(const story::Story &story);

/// When the story was published, or the day of its dateline; UTC, invalid where it has neither.
QDateTime pageTime(const story::Story &story);
/// When it became what it is: the same, or the last correction behind that.
QDateTime changeTime(const story::Story &story);

/// <title>, description, canonical link, Open Graph, Twitter card and schema.org NewsArticle as JSON-LD.
/// lead: the lead photo as it leaves, null where the page has none.
QString headMetadata(const story::Story &story, const EmbeddedPhoto *lead);

}
