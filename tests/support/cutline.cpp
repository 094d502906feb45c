// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cutline.h"

#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace galley::tests {

namespace {

sockaddr_in localAddress(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    return address;
}

bool isReady(int descriptor)
{
    pollfd one{descriptor, POLLIN, 0};
    return ::poll(&one, 1, 50) > 0;
}

}

CutLine::CutLine(int serverPort) : m_serverPort(serverPort), m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = localAddress(0);
    ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    ::listen(m_listener, 16);
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

CutLine::~CutLine()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listener);
}

QString CutLine::uri(const QString &direct) const
{
    QUrl url(direct);
    url.setPort(m_port);
    return url.toString();
}

void CutLine::serve()
{
    std::vector<std::thread> carriers;
    while (!m_isOver) {
        if (isReady(m_listener))
            carriers.emplace_back([this, client = ::accept(m_listener, nullptr, nullptr)] { carry(client); });
    }
    for (std::thread &carrier : carriers)
        carrier.join();
}

void CutLine::carry(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = localAddress(m_serverPort);
    bool isWhole
        = m_left != 0 && ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    char bytes[16'384];
    while (isWhole && !m_isOver) {
        pollfd both[]{{client, POLLIN, 0}, {server, POLLIN, 0}};
        if (::poll(both, 2, 50) <= 0)
            continue;
        for (const auto &[from, to] : {std::pair(client, server), std::pair(server, client)}) {
            if ((both[from == client ? 0 : 1].revents & (POLLIN | POLLHUP)) == 0)
                continue;
            ssize_t count = ::read(from, bytes, sizeof bytes);
            if (const qint64 left = m_left; count > 0 && left >= 0) {
                count = qMin<qint64>(count, left);
                m_left = left - count;
            }
            if (from == server)
                m_beforeAnswer();
            isWhole = isWhole && count > 0 && ::send(to, bytes, size_t(count), MSG_NOSIGNAL) == count
                      && m_left != 0;
        }
    }
    ::close(client);
    ::close(server);
}

}
