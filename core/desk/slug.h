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

}
