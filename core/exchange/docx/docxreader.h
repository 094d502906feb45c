// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"
#include "core/exchange/zip/zip.h"

namespace galley::exchange {

/// Reads a Word file (ECMA-376 transitional or strict): text with its styles, lists, tables, links, footnotes
/// and pictures; comments become notes, tracked changes suggestions, by their authors. Macros, fields and
/// remote parts are never looked at. Invalid where it is no Word file, or it is damaged.
base::Result<Imported> readDocx(std::shared_ptr<ZipReader> package);

}
