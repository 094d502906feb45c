// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/savequeue.h"

namespace galley::desk {

namespace {

constexpr int restBeforeIndex = 2'500; // milliseconds without a save
constexpr int restBeforeLast = 1'500;  // a save after such a rest is the last for now

}

SaveQueue::SaveQueue(store::StoreFactory openStore, QString person, QObject *parent)
    : QObject(parent)
    , m_openStore(std::move(openStore))
    , m_person(std::move(person))
{
    m_thread.setObjectName(QStringLiteral("save"));
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, &m_worker, [this] { indexWritten(); });
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

SaveQueue::~SaveQueue()
{
    flush();
    QMetaObject::invokeMethod(&m_worker, [this] { closeStore(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SaveQueue::save(const story::Article &article, qint64 revision, const QString &reason,
                     std::vector<story::NoteStepId> steps)
{
    add({article, revision, reason, {}, std::move(steps), std::nullopt});
}

void SaveQueue::saveTyped(const story::Article &article, qint64 revision, Typed typed)
{
    add({article, revision, QStringLiteral("autosave"), {}, {}, std::move(typed)});
}

void SaveQueue::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        job.person = m_person;
        const auto waiting = std::find_if(m_jobs.begin(), m_jobs.end(), [&job](const Job &other) {
            return other.article.id == job.article.id && other.reason == job.reason;
        });
        if (waiting != m_jobs.end()) {
            *waiting = std::move(job);
            return;
        }
        m_jobs.push_back(std::move(job));
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
    QMetaObject::invokeMethod(&m_worker, [this] { indexWritten(); }, Qt::BlockingQueuedConnection);
}

/// One that cannot be kept is as it was before; the next keys try again.
void SaveQueue::keepDraft(const story::ArticleId &id, const std::optional<story::NoteStep> &draft)
{
    QString person;
    {
        const std::lock_guard lock(m_mutex);
        person = m_person;
    }
    const auto work = [this, id, draft, person] {
        if (open())
            std::ignore = m_store->articles().keepDraft(id, person, draft);
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::QueuedConnection);
}

void SaveQueue::index(const story::ArticleId &id)
{
    const auto work = [this, id] {
        m_unindexed = id;
        indexWritten();
    };
    QMetaObject::invokeMethod(&m_worker, work, Qt::QueuedConnection);
}

/// What stands in the index meanwhile is the text of some seconds ago; the next save or pause tries again.
void SaveQueue::indexWritten()
{
    m_rest.stop();
    if (m_unindexed.isNull() || !open() || !m_store->articles().index(m_unindexed))
        return;
    m_unindexed = {};
    Q_EMIT indexed();
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

base::Result<> SaveQueue::open()
{
    if (m_store)
        return {};
    auto opened = m_openStore();
    if (!opened)
        return std::unexpected(opened.error());
    m_store = std::move(*opened);
    return {};
}

void SaveQueue::closeStore()
{
    m_rest.stop();
    m_store.reset();
}

base::Result<story::State> SaveQueue::write(const Job &job)
{
    if (const auto opened = open(); !opened)
        return std::unexpected(opened.error());
    if (job.article.id != m_unindexed)
        indexWritten();
    base::Result<story::State> state = job.article.state;
    bool isWhole = true;
    const auto done = m_store->inTransaction([&]() -> base::Result<> {
        if (const auto ours = m_store->leases().require(job.article.id); !ours)
            return ours; // the text was read before another window had the story
        const auto typed = writeTyped(job);
        isWhole = !typed || !*typed; // what is not kept so is kept as it always was
        if (!isWhole)
            return {};
        if (const auto taken = m_store->articles().takeNoteSteps(job.steps); !taken)
            return taken;
        state = m_store->articles().save(job.article, job.person, job.reason);
        return state.transform([](story::State) { });
    });
    if (!done)
        return std::unexpected(done.error());
    if (isWhole) {
        m_unindexed = m_whole = job.article.id;
        m_wholeRevision = job.revision;
    }
    const bool hasRested = m_sinceSave.isValid() && m_sinceSave.hasExpired(restBeforeLast);
    m_sinceSave.start();
    m_rest.start(hasRested ? 0 : restBeforeIndex);
    return state;
}

base::Result<bool> SaveQueue::writeTyped(const Job &job)
{
    if (!job.typed || m_whole != job.article.id || m_wholeRevision != job.typed->since)
        return false;
    return m_store->articles().saveTyped(job.article.id, job.typed->edits, job.person);
}

}
