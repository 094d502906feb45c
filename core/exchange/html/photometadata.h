// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

namespace galley::exchange::html {

/// How a picture came about, as its file says it: a term of IPTC's digital source types, such as
/// "trainedAlgorithmicMedia"; empty where it says nothing, or nothing that IPTC knows.
QString digitalSourceType(const QByteArray &original);

/// A JPEG or PNG, freshly encoded, with what its readers are meant to know and nothing else: caption, credit,
/// who made it, who holds the rights, the alternate text and how it came about, as an XMP packet (ISO
/// 16684-1, IPTC Photo Metadata 2025.1). A credit names the maker and, behind a stroke, who holds the rights;
/// without a stroke they are one. The picture itself is untouched; without words and type it comes back as it
/// is.
QByteArray withReaderMetadata(const QByteArray &picture, const story::Photo &photo,
                              const QString &sourceType);

}
