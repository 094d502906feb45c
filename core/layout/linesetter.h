// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/paragraphcache.h"

namespace galley::layout {

/// Sets one line: glyphs, links, and the lines under and through its words, all from where the paragraph's
/// left edge meets the line's baseline.
SetLine setLine(const SetParagraph &paragraph, int line, Typefaces &typefaces, const BreakCosts &costs);

}
