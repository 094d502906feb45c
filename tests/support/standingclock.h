// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

namespace galley::tests {

/// Goes where a test puts it.
class StandingClock final : public base::Clock
{
public:
    qint64 now() const override { return time; }
    qint64 time = 1'000'000; ///< UTC milliseconds
};

}
