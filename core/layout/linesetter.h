// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/paragraphcache.h"

namespace galley::layout {

/// Sets a paragraph's lines: glyphs, links, and the lines under and through its words, all from where the
/// paragraph's left edge meets each line's baseline.
std::vector<SetLine> setLines(const SetParagraph &paragraph, Typefaces &typefaces, const BreakCosts &costs);

}
