// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <mutex>

namespace galley::desk {

/// What was typed into a story since the save of a revision was asked for.
struct Typed
{
    qint64 since = 0; ///< that revision
    std::vector<story::TypedEdit> edits;
};

/// Writes articles on a thread of its own, one after the other, with a store of its own. Of several versions
/// of one story that wait, only the newest is written. The full text index follows when nobody writes.
class SaveQueue : public QObject
{
    Q_OBJECT

public:
    SaveQueue(store::StoreFactory openStore, QString person, QObject *parent = nullptr);
    /// Waits until everything asked for is written.
    ~SaveQueue() override;

    /// Whose saves the next ones are.
    void setPerson(const QString &person);
    /// Returns at once; finished() tells when the transaction is on the disk, or why not. The article has
    /// what these steps did.
    void save(const story::Article &article, qint64 revision, const QString &reason,
              std::vector<story::NoteStepId> steps = {});
    /// The same, for an article that is that revision and what was typed since: where that revision was
    /// written last, the edits alone are.
    void saveTyped(const story::Article &article, qint64 revision, Typed typed);
    /// Keeps a note that is being written, as ArticleRepository::keepDraft() does; returns at once.
    void keepDraft(const story::ArticleId &id, const std::optional<story::NoteStep> &draft);
    /// Brings the index up to a story that was cut off when it was written.
    void index(const story::ArticleId &id);
    /// Blocks until all saves asked for so far are done; for the end of the program and for tests.
    void flush();

Q_SIGNALS:
    void finished(const galley::story::ArticleId &id, qint64 revision,
                  const galley::base::Result<galley::story::State> &result);
    /// When nobody writes for a moment: search and lists know the last words now.
    void indexed();

private:
    struct Job
    {
        story::Article article;
        qint64 revision = 0;
        QString reason;
        QString person;
        std::vector<story::NoteStepId> steps;
        std::optional<Typed> typed;
    };
    void add(Job job);
    void writeNext();
    base::Result<> open();
    void closeStore();
    void indexWritten();
    base::Result<story::State> write(const Job &job);
    base::Result<bool> writeTyped(const Job &job);

    store::StoreFactory m_openStore;
    QString m_person; ///< guarded by the mutex
    QThread m_thread;
    QObject m_worker;                      ///< lives on the thread; its events run the writing
    QTimer m_rest{&m_worker};              ///< since the last save; on the thread
    QElapsedTimer m_sinceSave;             ///< used on the thread
    story::ArticleId m_unindexed;          ///< written last; used on the thread
    story::ArticleId m_whole;              ///< written as a whole last; used on the thread
    qint64 m_wholeRevision = 0;            ///< of it
    std::unique_ptr<store::Store> m_store; ///< made, used and destroyed on the thread
    std::mutex m_mutex;
    std::vector<Job> m_jobs; ///< guarded by the mutex
};

}
