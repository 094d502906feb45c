// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/savequeue.h"

namespace galley::desk {

SaveQueue::SaveQueue(store::StoreFactory openStore, QString person, QObject *parent)
    : QObject(parent)
    , m_openStore(std::move(openStore))
    , m_person(std::move(person))
{
    m_thread.setObjectName(QStringLiteral("save"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SaveQueue::~SaveQueue()
{
    flush();
    QMetaObject::invokeMethod(&m_worker, [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SaveQueue::save(const story::Article &article, qint64 revision, const QString &reason)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto waiting = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &job) {
            return job.article.id == article.id && job.reason == reason;
        });
        if (waiting != m_jobs.end()) {
            *waiting = {article, revision, reason, m_person};
            return;
        }
        m_jobs.push_back({article, revision, reason, m_person});
    }
    QMetaObject::invokeMethod(&m_worker, [this] { writeNext(); }, Qt::QueuedConnection);
}

void SaveQueue::setPerson(const QString &person)
{
    const std::lock_guard lock(m_mutex);
    m_person = person;
}

void SaveQueue::flush()
{
    QMetaObject::invokeMethod(&m_worker, [] { }, Qt::BlockingQueuedConnection);
}

void SaveQueue::writeNext()
{
    Job job;
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.empty())
            return;
        job = std::move(m_jobs.front());
        m_jobs.erase(m_jobs.begin());
    }
    Q_EMIT finished(job.article.id, job.revision, write(job));
}

base::Result<story::State> SaveQueue::write(const Job &job)
{
    if (!m_store) {
        auto opened = m_openStore();
        if (!opened)
            return std::unexpected(opened.error());
        m_store = std::move(*opened);
    }
    base::Result<story::State> state;
    const auto done = m_store->inTransaction([&]() -> base::Result<> {
        if (const auto ours = m_store->leases().require(job.article.id); !ours)
            return ours; // the text was read before another window had the story
        state = m_store->articles().save(job.article, job.person, job.reason);
        return state.transform([](story::State) { });
    });
    return done ? state : std::unexpected(done.error());
}

}
