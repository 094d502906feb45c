// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

namespace galley::exchange::html {

/// What stands around a story and is the publication's: sign-up, appeal, related stories. On the screen they
/// are forms and links that work without a script; on paper the form gives way to the address to visit. Each
/// is empty where the publication has none.
QString newsletterSection(const story::Story &story, const QString &ownWords = {});
QString supportSection(const story::Story &story, const QString &ownWords = {});
QString relatedSection(const story::Story &story, const QString &ownWords = {});

/// The section of that name ("newsletter", "support", "related"), its pitch replaced by the words of a
/// directive in the story.
QString furnitureSection(const story::Story &story, const QString &name, const QString &ownWords = {});

}
