// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/savequeue.h"

#include <QObject>
#include <QTimer>

namespace galley::desk {

/// The story that is open in the window. Owns its text; every edit makes the next revision number, and
/// whatever was computed of an older one is carried forward or dropped. Saves itself, off the window thread,
/// at most 250 ms after an edit.
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

    /// The editor's text changed: removed characters at position gave way to inserted ones. Annotations are
    /// carried along.
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

}
