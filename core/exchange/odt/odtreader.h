// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Reads an OpenDocument text (ISO/IEC 26300): text with its styles, lists, tables, links, footnotes and
/// pictures; annotations become notes, tracked changes suggestions, by their authors. Invalid where it is no
/// such file, damaged, or too large.
base::Result<Imported> readOdt(QByteArray bytes);

}
