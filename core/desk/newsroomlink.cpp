// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/newsroomlink.h"

#include <QThread>

namespace galley::desk {

namespace {

constexpr int quietMs = 10'000;        // between exchanges when nobody tells of anything: leases are renewed
constexpr int firstRetryMs = 500;      // after the server was lost; doubled each time
constexpr int longestRetryMs = 3'000;  // and never longer: a server that is back is found while one looks
constexpr unsigned long gatherMs = 30; // what comes in quick succession goes together

}

NewsroomLink::NewsroomLink(store::ReplicaFactory open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("newsroom-link"));
    m_thread->start();
}

NewsroomLink::~NewsroomLink()
{
    m_isOver = true;
    breakOff();
    m_thread->wait();
    delete m_thread;
}

void NewsroomLink::exchangeNow()
{
    wakeReplica();
}

void NewsroomLink::allowMassChange()
{
    m_isMassAllowed = true;
    wakeReplica();
}

void NewsroomLink::setPassword(const QString &password)
{
    {
        const std::lock_guard lock(m_mutex);
        m_password = password;
    }
    wakeReplica();
}

/// True where a password is to be tried.
bool NewsroomLink::takeWishes(store::Replica &replica)
{
    if (m_isMassAllowed.exchange(false))
        replica.allowMassChange();
    const std::lock_guard lock(m_mutex);
    if (m_password.isEmpty())
        return false;
    replica.setPassword(std::exchange(m_password, {}));
    return true;
}

void NewsroomLink::wakeReplica()
{
    const std::lock_guard lock(m_mutex);
    if (m_replica)
        m_replica->wake();
}

void NewsroomLink::breakOff()
{
    const std::lock_guard lock(m_mutex);
    if (!m_replica)
        return;
    m_replica->breakOff();
    m_replica->wake();
}

void NewsroomLink::run()
{
    const auto opened = m_open();
    if (!opened) {
        hand({.state = {.trouble = opened.error().detail}});
        return;
    }
    store::Replica &replica = **opened;
    {
        const std::lock_guard lock(m_mutex);
        m_replica = &replica;
        if (m_isOver)
            replica.breakOff();
    }
    int retry = firstRetryMs;
    while (true) {
        const bool isLast = m_isOver; // before the exchange: what was written before the end goes with it
        const bool isAnswer = takeWishes(replica);
        const store::Exchange exchange = replica.exchange();
        hand(exchange, isAnswer);
        if (isLast)
            break;
        const bool isConnected = exchange.state.isConnected;
        if (!m_isOver) {
            replica.wait(isConnected ? quietMs : retry);
            if (!m_isOver && isConnected)
                QThread::msleep(gatherMs);
        }
        retry = isConnected ? firstRetryMs : qMin(2 * retry, longestRetryMs);
    }
    const std::lock_guard lock(m_mutex);
    m_replica = nullptr;
}

/// To the thread of the window, in order.
void NewsroomLink::hand(const store::Exchange &exchange, bool isAnswer)
{
    QMetaObject::invokeMethod(
        this,
        [this, exchange, isAnswer] {
            if (exchange.state != m_state || isAnswer) {
                m_state = exchange.state;
                Q_EMIT stateChanged(m_state);
            }
            if (exchange.hasChanged)
                Q_EMIT changed();
            for (const store::ReplicaNews &news : exchange.news)
                Q_EMIT told(news);
        },
        Qt::QueuedConnection);
}

}
