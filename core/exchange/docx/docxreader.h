// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Reads a Word file (ECMA-376 transitional or strict): text with its styles, lists, tables, links, footnotes
/// and pictures; comments become notes, tracked changes suggestions, by their authors. Macros, fields and
/// remote parts are never looked at. Invalid where it is no Word file, damaged, or too large.
base::Result<Imported> readDocx(QByteArray bytes);

}
