// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/story/story.h"

#include <QMap>
#include <QStringList>

namespace galley::desk {

class Desk;

/// What stands of some words in the versions of a story.
struct HeldWords
{
    int versions = 0;          ///< that a purge of the words would rewrite
    QMap<QString, int> like{}; ///< what is much like them and would stay, and in how many versions it stands
    QString likeInWords() const; ///< "Quandtmüllers (3), Jose (1)"; the first dozen
};

/// Reads every version: not for the window thread.
base::Result<HeldWords> wordsInHistory(const Desk &desk, const story::ArticleId &id,
                                       const QStringList &phrases);

}
