// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::desk {

/// "Harbour contract “late”" gives "harbour-contract-late", 60 characters at most.
QString slugOf(const QString &words);
/// What a story without a headline is called: "story-2026-04-01".
QString slugOfDay();
bool isSlugOfDay(const QString &slug);
/// Whether a slug is made of this headline, numbered or not.
bool isSlugOf(const QString &headline, const QString &slug);
/// What a file of a story is called, without its ending: the slug, which may come from anywhere, without what
/// leads into another folder or no file system takes; what else there is to call it by, where nothing is
/// left.
QString fileNameOf(const QString &slug, const QString &otherwise);

}
