// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"

#include <QDeadlineTimer>

namespace galley::base {

/// How long whoever has work done on this thread waits for it, and whether they still do. What may go on for
/// ever on hostile input asks isOver() now and then and stops with what it has; whoever waited then takes
/// nothing of it. One at a time; without any, there is time.
class Patience
{
public:
    Patience(std::chrono::milliseconds time, CancelToken token) : m_end(time), m_token(std::move(token))
    {
        s_now = this;
    }
    ~Patience() { s_now = nullptr; }
    Q_DISABLE_COPY_MOVE(Patience)

    static bool isOver() { return s_now && (s_now->m_token.isCancelled() || s_now->m_end.hasExpired()); }

private:
    inline static thread_local const Patience *s_now = nullptr;

    QDeadlineTimer m_end;
    CancelToken m_token;
};

}
