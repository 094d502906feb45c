// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Write stories of one publication as a feed, in the order given. address: where the feed will stand; empty
/// where that is not known. Atom (RFC 4287) carries each story whole, RSS 2.0 its summary and a link.
base::Result<> writeAtom(const std::vector<story::Story> &stories, const story::Publication &publication,
                         const QString &address, QIODevice &device);
base::Result<> writeRss(const std::vector<story::Story> &stories, const story::Publication &publication,
                        const QString &address, QIODevice &device);

}
