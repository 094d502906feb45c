// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::ui {

inline constexpr int leastTextSize = 100; // percent of the desktop's
inline constexpr int mostTextSize = 200;

/// Sets the size of the whole interface's text, in percent of what the desktop says. Live; the first call
/// takes note of the desktop's own.
void setTextSize(int percent);
/// 1 to 2: how much larger than on the desktop the text is now.
double textScale();

}
