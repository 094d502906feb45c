// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sources.h"

namespace galley::exchange {

/// Cards of versions 4.0 (RFC 6350), 3.0 (RFC 2426) and 2.1 (versit, with quoted-printable text). Pictures,
/// keys and cards within cards are passed over. Cancelled where the watch says so.
base::Result<ImportedSources> readVCards(const QString &text, const Watch &watch);

/// Cards of version 4.0, lines folded at 75 bytes; what the format has no place for stands in X-GALLEY
/// properties.
QByteArray writeVCards(const std::vector<story::Source> &sources);

}
