// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace galley::base {

QUuid newUuid7()
{
    // Ids of one process are in the order they were made in, those of one millisecond too: the 12 bits behind
    // the time count on from a random number, and carry over into the time (RFC 9562, 6.2, methods 1 and 3).
    static std::atomic<quint64> last = 0;
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 wished = (milliseconds << 12) | (words[0] & 0x07ff);
    quint64 before = last.load(), next = 0;
    do
        next = std::max(wished, before + 1);
    while (!last.compare_exchange_weak(before, next));
    const quint64 high = ((next >> 12) << 16) | 0x7000 | (next & 0x0fff);
    const quint64 low = (words[1] & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const auto byte = [](quint64 word, int index) { return static_cast<uchar>(word >> (56 - 8 * index)); };
    return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high),
                 byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4), byte(low, 5),
                 byte(low, 6), byte(low, 7));
}

}
