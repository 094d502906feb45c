// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::exchange {

/// The largest picture that is unpacked, in megabytes of pixels.
inline constexpr int largestPicture = 512;

/// Whether a JPEG or PNG decodes whole, within largestPicture.
bool isWholePhoto(const QByteArray &bytes);

}
