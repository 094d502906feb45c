// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

#include <QSize>

#include <optional>

namespace galley::exchange::html {

/// A photo that stands inside the page.
struct EmbeddedPhoto
{
    QByteArray dataAddress; ///< data:image/…;base64,…
    QSize size;             ///< pixels
};

/// Takes a photo from the story's assets, turns it upright, makes it at most 1600 pixels wide, and writes its
/// pixels anew, so that nothing but the picture and what readers are told of it leaves the house (no place,
/// no camera, no thumbnail). Nothing where there is no such photo, or it cannot be read.
std::optional<EmbeddedPhoto> embedPhoto(const story::AssetProvider *assets, const story::Photo &photo);

}
