// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exchange.h"

namespace galley::exchange {

/// Reads Rich Text Format (1.0 to 1.9.1): text with bold, italics, strike-through, headings by style, links,
/// tables, footnotes, and tracked changes by their authors. Pictures and objects stay behind; that is said.
/// Never fails: faults are words, groups that are not closed end with the file.
Imported readRtf(const QByteArray &bytes);

}
