// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/style.h"

namespace galley::exchange::html {

/// The page's CSS: variables made of the publication style (families, sizes, colours for light and dark),
/// then page.css, which uses them. Colours of words are moved towards black or white until they have WCAG's
/// contrast of 4.5 on their background.
QString styleSheet(const story::PublicationStyle &style);

}
