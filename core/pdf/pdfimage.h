// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffile.h"

#include <QByteArray>

namespace galley::pdf {

/// JPEG without its notes: EXIF, IPTC, XMP and comments go; what colour needs (JFIF, ICC, Adobe) stays. The
/// picture itself is not touched. Empty where the bytes are no JPEG.
QByteArray strippedJpeg(const QByteArray &bytes);

/// How a picture was written.
struct WrittenImage
{
    ObjectId id = 0; ///< 0: the bytes are no picture
    bool hasTransparency = false;
};

/// JPEG goes through as it is; everything else is decoded and deflated.
WrittenImage writeImage(PdfFile &file, const QByteArray &bytes);

}
