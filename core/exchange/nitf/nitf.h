// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

class QXmlStreamWriter;

namespace galley::exchange {

/// Writes a story as NITF 3.6 (IPTC News Industry Text Format): fields in docdata and body.head, quotations
/// with their source in <q>, photos as media. A protected source stands as its readers know it.
base::Result<> writeNitf(const story::Story &story, QIODevice &device);

/// The same as an element of another document.
void writeNitfElement(QXmlStreamWriter &xml, const story::Story &story);

}
