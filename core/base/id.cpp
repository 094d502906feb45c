// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace galley::base {

QUuid newUuid7()
{
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    const quint64 milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 high = (milliseconds << 16) | 0x7000 | (words[0] & 0x0fff);
    const quint64 low = (words[1] & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const auto byte = [](quint64 word, int index) { return static_cast<uchar>(word >> (56 - 8 * index)); };
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high),
                 byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4), byte(low, 5),
                 byte(low, 6), byte(low, 7));
}

}
