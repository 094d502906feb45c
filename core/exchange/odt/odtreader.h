// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"
#include "core/exchange/zip/zip.h"

namespace galley::exchange {

/// Reads an OpenDocument text (ISO/IEC 26300): text with its styles, lists, tables, links, footnotes and
/// pictures; annotations become notes, tracked changes suggestions, by their authors. Invalid where it is no
/// such file, or it is damaged.
base::Result<Imported> readOdt(std::shared_ptr<ZipReader> package);

}
