// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Whether the first characters of a file are those of NITF or NewsML-G2.
bool isNewsXml(QStringView start);

/// Reads NITF 3.3 to 3.6, or NewsML-G2 with the text as NITF, XHTML or plain words within: the first story of
/// it. No entity and no schema is ever fetched. Invalid where the XML breaks off, or holds no story.
base::Result<Imported> readNewsXml(const Decoded &decoded);

}
