// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <thread>

namespace galley::tests {

/// A line to a server on this machine that can be cut: what is sent through 127.0.0.1 goes on to the server's
/// port, until so many bytes went, in either direction; then both ends are closed, and nobody gets through
/// until it is mended.
class CutLine
{
public:
    explicit CutLine(int serverPort);
    ~CutLine();
    Q_DISABLE_COPY_MOVE(CutLine)

    /// The same address, through this line.
    QString uri(const QString &direct) const;
    void cutAfter(qint64 bytes) { m_left = bytes; }
    void mend() { m_left = -1; }
    /// Called while an answer of the server is held back, on a thread of the line; for connections that are
    /// made after it.
    void watch(std::function<void()> beforeAnswer) { m_beforeAnswer = std::move(beforeAnswer); }

private:
    void serve();
    void carry(int client);

    int m_serverPort;
    int m_port = 0;
    int m_listener = -1;
    std::atomic<qint64> m_left = -1; ///< -1: it is whole
    std::atomic_bool m_isOver = false;
    std::function<void()> m_beforeAnswer = [] { };
    std::thread m_thread;
};

}
