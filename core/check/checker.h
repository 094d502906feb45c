// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/paragraphrule.h"

#include <mutex>

namespace galley::check {

/// Runs the checks on one story again and again while somebody writes. Returns what runChecks() does;
/// paragraphs that stand as they did are not read again. Threads wait for one another.
class Checker
{
public:
    std::vector<base::Finding> run(const story::Story &story, const base::Clock &clock = base::SystemClock(),
                                   const Known &known = {});

private:
    std::mutex m_mutex;
    ParagraphMemory m_memory; ///< guarded by the mutex
};

}
