// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Writes a story as a newsItem of NewsML-G2 2.35 (IPTC) at its power level, the text as NITF within.
base::Result<> writeNewsMl(const story::Story &story, QIODevice &device);

}
