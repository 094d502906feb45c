// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/layout.h"

namespace galley::layout {

/// Reads "2 x 120 mm": so many columns, so deep. Nothing where it is not that: 1 to 12 columns, 5 to 2,000
/// mm.
std::optional<Slot> slotFromText(const QString &text);

/// The same as text, depth in whole millimetres.
QString slotText(const Slot &slot);

}
