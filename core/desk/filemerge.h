// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/history.h"
#include "core/exchange/exchange.h"

namespace galley::desk {

/// A version of a story as somebody made it in a file of this name. What the file's format cannot hold is no
/// change of theirs: the version is written in that format and read again, and what the file differs in from
/// that is what they did. New comments become notes, new tracked changes suggestions, new pictures photos; a
/// field that the file leaves empty stays.
base::Result<story::Article> madeInFile(Desk &desk, const story::Article &version,
                                        const exchange::Imported &read, const QString &fileName);

/// Puts a file that somebody sent together with what the story is now, against the version that is most like
/// it (see mergeInto). Who wrote it is its byline.
base::Result<revision::Merged> mergeFile(Desk &desk, const story::ArticleId &article, const QString &path);

}
