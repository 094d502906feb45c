// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr std::array signalsToEnd{SIGTERM, SIGHUP, SIGINT};
std::array<int, 2> ends{-1, -1}; // of a pipe: a signal's handler may do little more than write

void tell(int /*signal*/)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

}

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program as ever, which loses nothing that was saved
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        if (::read(ends[0], bytes.data(), bytes.size()) > 0)
            Q_EMIT wanted();
    });
    for (const int signal : signalsToEnd)
        std::signal(signal, tell);
}

EndSignals::~EndSignals()
{
    for (const int signal : signalsToEnd)
        std::signal(signal, SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

}
