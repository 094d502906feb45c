// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

#include <QSize>

#include <functional>
#include <optional>
#include <vector>

namespace galley::exchange::html {

/// A photo as it leaves the house.
struct EmbeddedPhoto
{
    QByteArray bytes;
    QString type; ///< "jpeg" or "png", as in image/jpeg
    QSize size;   ///< pixels

    QString mimeType() const { return QStringLiteral("image/") + type; }
    /// What it is called wherever it is published: a hash of these bytes. That of the file it was made of, or
    /// the name of that file, would tell whoever has the file whose copy the house holds.
    QString publicName() const;
    /// For a page that holds it itself: data:image/…;base64,…
    QString dataAddress() const;
};

/// Where the photos of a page go that does not hold them itself.
struct PhotoFolder
{
    QString way; ///< from the page to the folder, "../../images/"
    std::function<void(const QString &name, const QByteArray &bytes)> put;
};

/// Takes a photo from the story's assets, turns it upright, makes it at most 1600 pixels wide, and writes its
/// pixels anew, so that nothing but the picture and what readers are told of it leaves the house (no place,
/// no camera, no thumbnail). Nothing where there is no such photo, or it cannot be read.
std::optional<EmbeddedPhoto> embedPhoto(const story::AssetProvider *assets, const story::Photo &photo);

/// The same in the widths that screens ask for (480, 960 and 1600 pixels, none wider than the photo), the
/// narrowest first; empty where there is none.
std::vector<EmbeddedPhoto> photoVariants(const story::AssetProvider *assets, const story::Photo &photo);

}
