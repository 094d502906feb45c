// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/html/embeddedphoto.h"
#include "core/story/story.h"
#include "core/story/style.h"

class QIODevice;

namespace galley::exchange {

/// Writes the story as one self-contained HTML5 article page: its CSS from the publication style, photos
/// inside as data: addresses, structured data (schema.org NewsArticle), furniture as accessible forms. No
/// script, no remote load. Embargo and approval are the caller's gates; notes and attributions are never
/// written.
base::Result<> writeHtml(const story::Story &story, const story::PublicationStyle &style, QIODevice &device,
                         const html::PhotoFolder *folder = nullptr);

}
