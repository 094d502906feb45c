// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/photo.h"

#include <QBuffer>
#include <QImageReader>

namespace galley::exchange {

bool isWholePhoto(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(largestPicture);
    return !reader.read().isNull();
}

}
