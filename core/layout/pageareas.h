// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

namespace galley::layout {

/// What a range of the body covers on a page, a rectangle a line, in points: from the line's ascenders to its
/// descenders.
std::vector<QRectF> areasOf(const Page &page, const base::TextRange &range);

}
