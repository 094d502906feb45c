// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::pdf {

/// sRGB as an ICC profile of version 2, which every PDF/A takes; the same bytes always.
QByteArray srgbProfile();

/// A profile without what it tells of people and devices: texts, serial numbers, dates and calibrations go
/// (monitors' profiles hold them), the colours stay. Empty where the bytes are no profile.
QByteArray colorsOnly(const QByteArray &profile);

}
