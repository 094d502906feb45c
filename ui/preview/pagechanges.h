// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

namespace galley::ui {

/// What a run covers, in points from the page's corner, ink that leans out of its letters' widths included.
QRectF inkOf(const layout::PlacedRun &run);

/// The part of a page, in points, outside which it looks as it did: what has to be painted anew. Empty where
/// nothing changed. Both pages must be alive, for what they share is told by its address.
QRectF changedArea(const layout::Page &before, const layout::Page &after);

}
