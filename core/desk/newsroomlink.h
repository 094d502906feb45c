// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/replica.h"

#include <QObject>

#include <atomic>
#include <mutex>

class QThread;

namespace galley::desk {

/// Keeps the copy of a shared newsroom and its server together, on a thread of its own, for as long as it
/// lives. What is written here is on its way at once; what others write comes as soon as the server tells.
class NewsroomLink : public QObject
{
    Q_OBJECT

public:
    explicit NewsroomLink(store::ReplicaFactory open, QObject *parent = nullptr);
    /// Sends what waits, as far as the server answers; large files stay for the next time.
    ~NewsroomLink() override;

    /// As it was told last.
    const store::ReplicaState &state() const { return m_state; }
    /// Tries again now rather than in a while.
    void exchangeNow();
    /// See store::Replica.
    void allowMassChange();
    void setPassword(const QString &password);

Q_SIGNALS:
    /// Also told, as it was before, where a password was tried and is not the right one.
    void stateChanged(const galley::store::ReplicaState &state);
    /// Something came from the server: stories, notes, states, who writes where.
    void changed();
    void told(const galley::store::ReplicaNews &news);

private:
    void run();
    void wakeReplica();
    void breakOff();
    bool takeWishes(store::Replica &replica);
    void hand(const store::Exchange &exchange, bool isAnswer = false);

    store::ReplicaFactory m_open;
    store::ReplicaState m_state;
    QThread *m_thread;
    std::atomic_bool m_isOver = false;
    std::atomic_bool m_isMassAllowed = false;
    std::mutex m_mutex;
    QString m_password;                  ///< guarded by the mutex; to be tried next
    store::Replica *m_replica = nullptr; ///< guarded by the mutex; lives on the thread
};

}
