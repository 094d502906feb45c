// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace galley::desk {

class SaveQueue;

/// The story that is open in the window. Owns its text; every edit makes the next revision number, and whatever was
/// computed of an older one is carried forward or dropped. Saves itself, off the window thread, at most 250 ms after an edit.
class OpenStory : public QObject
{
    Q_OBJECT

public:
    OpenStory(story::Article article, SaveQueue &saves, QObject *parent = nullptr);
    ~OpenStory() override;

    const story::Article &article() const { return m_article; }
    const QString &body() const { return m_article.body; }
    const story::Fields &fields() const { return m_article.fields; }
    qint64 revision() const { return m_revision; }
    bool isSaved() const { return m_savedRevision == m_revision; }

    /// The editor's text changed: removed characters at position gave way to inserted ones. Annotations are carried along.
    void edit(qsizetype position, qsizetype removed, const QString &inserted);
    void setFields(const story::Fields &fields);
    void setAttributions(std::vector<story::Attribution> attributions);
    /// Writes what is not saved yet, without waiting for the timer.
    void saveNow(const QString &reason);

Q_SIGNALS:
    void bodyEdited(qint64 revision, qsizetype position, qsizetype removed, qsizetype inserted);
    void fieldsChanged(qint64 revision);
    void annotationsChanged(qint64 revision);
    void saveStarted();
    void saved(qint64 revision, const QDateTime &at); ///< the transaction is on the disk
    void saveFailed(const galley::base::Error &error);

private:
    void touched();
    void handleSaved(const story::ArticleId &id, qint64 revision, const base::Result<> &result);

    story::Article m_article;
    SaveQueue &m_saves;
    QTimer m_timer;
    qint64 m_revision = 0;
    qint64 m_savedRevision = 0;
};

/// Writes articles on a thread of its own, one after the other, with a store of its own.
class SaveQueue : public QObject
{
    Q_OBJECT

public:
    SaveQueue(store::StoreFactory openStore, QString person, QObject *parent = nullptr);
    /// Waits until everything asked for is written.
    ~SaveQueue() override;

    void save(const story::Article &article, qint64 revision, const QString &reason);
    /// Blocks until all saves asked for so far are done; for the end of the program and for tests.
    void flush();

Q_SIGNALS:
    void finished(const galley::story::ArticleId &id, qint64 revision, const galley::base::Result<> &result);

private:
    class Writer;
    QThread m_thread;
    std::unique_ptr<Writer> m_writer;
};

}
