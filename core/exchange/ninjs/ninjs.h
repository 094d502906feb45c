// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Versions of the IPTC's JSON for news that are written; all from 1.0 on are read.
enum class NinjsVersion { V1_6, V2_2, V3_1 };

/// Writes a story as ninjs: fields, body as XHTML and as plain text, photos as associations, and whom the
/// story quotes as infoSources (never a protected source).
base::Result<> writeNinjs(const story::Story &story, NinjsVersion version, QIODevice &device);

/// Reads ninjs of any version, in UTF-8. Invalid, with the property's name, where it breaks a rule of its
/// version, and where it is no text (a picture, an event).
base::Result<Imported> readNinjs(QByteArray bytes);

}
