// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace galley::base {

/// Where the time comes from, so that a test can stand still. Times are UTC milliseconds since 1970.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0;
};

class SystemClock final : public Clock
{
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

}
