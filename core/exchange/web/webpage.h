// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"

namespace galley::exchange {

/// The article of a web page: headline, byline, date, language, body, and the caption and credit of its first
/// picture. What stands around it is left out; lines of it that stood in the article are told in setApart,
/// and so are further captions. Nothing is fetched. Invalid where a page is too large, or has no text at all.
base::Result<Imported> readWebPage(const Decoded &decoded);

}
