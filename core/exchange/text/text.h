// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"

class QIODevice;

namespace galley::exchange {

/// Plain text: a story typed as text, or a news page saved or pasted as text with the page's furniture around
/// it. The headline, deck, byline, date, caption and paragraphs are told apart; furniture (sign-up and appeal
/// boxes, navigation words, buttons) is listed in Imported::setApart, and a newsletter or appeal met this way
/// switches on the publication's own.
base::Result<Imported> readText(QIODevice &device);
base::Result<Imported> readText(const Decoded &decoded);

/// The story's own words, a paragraph a line: headline, deck and body; no furniture, no captions.
base::Result<> writeText(const story::Story &story, QIODevice &device);

}
