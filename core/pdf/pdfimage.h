// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffile.h"

#include <QByteArray>

namespace galley::pdf {

/// JPEG without its notes: EXIF, IPTC, XMP, comments and colour profile go; what the data needs (JFIF, Adobe)
/// stays. The picture itself is not touched. Empty where the bytes are no JPEG.
QByteArray strippedJpeg(const QByteArray &bytes);

/// JPEG goes through as it is, unless its inks have no profile; everything else is decoded and deflated. 0
/// where the bytes are no picture.
ObjectId writeImage(PdfFile &file, const QByteArray &bytes);

}
