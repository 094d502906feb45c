// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Writes stories of one publication, in the order given, as a book (EPUB 3.3): a page for each, photos
/// within, a table of contents, and what EPUB Accessibility 1.1 wants told. It says that it reaches WCAG
/// level AA where every photo has its alternate text. Nothing in it is fetched.
base::Result<> writeEpub(const std::vector<story::Story> &stories, const story::Publication &publication,
                         QIODevice &device);

}
