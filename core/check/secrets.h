// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QString>

#include <vector>

namespace galley::check {

/// Names, other names and numbers that must not leave the house. Whoever can open the vault hands them in for
/// a run; the checks never hold them, and a finding says where one stands but not what it is.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// Where a text gives one away: ranges of that text, in order. May be called from any thread.
    virtual std::vector<base::TextRange> find(const QString &text) const = 0;
};

}
