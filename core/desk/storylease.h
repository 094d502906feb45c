// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace galley::desk {

/// Holds the story that is open for this window, or waits for it while another window has it. Says every
/// 20 s that it is still there; looks every 2 s whether the other one has saved something, or is gone.
class StoryLease : public QObject
{
    Q_OBJECT

public:
    /// The desk outlives the lease.
    StoryLease(Desk &desk, store::StoreFactory openStore, const story::ArticleId &id,
               QObject *parent = nullptr);
    /// Gives it back.
    ~StoryLease() override;

    const story::ArticleId &id() const { return m_id; }
    bool isMine() const { return m_isMine; }
    const QStringList &readers() const { return m_readers; }
    /// Who writes in it; empty while it is this window's.
    const QString &heldBy() const { return m_heldBy; }
    /// Takes the story where it is free, or whoever has it; what another has not saved yet, they keep aside.
    /// The text is to be read after this, not before.
    base::Result<> take(bool evenIfHeld = false);
    /// What is read, so that it is told when it is another.
    void setShown(const story::Article &article) { m_shown = article; }
    /// Asks whoever has the story to hand it over.
    base::Result<> ask();
    /// Gives the story to whoever asked for it, and reads along for a while.
    base::Result<> handOver();
    /// Looks now; for whoever learned that something changed.
    void look();

Q_SIGNALS:
    /// Who reads along in other windows.
    void readersChanged(const QStringList &people);
    /// Others wrote notes beside the story: OpenStory::takeIn().
    void noted(const std::vector<galley::story::NoteStep> &steps);
    /// The story was taken by another, is free now, or another has written in it: take() and read it anew.
    void changed();
    /// Somebody would like to write here.
    void asked(const QString &person);

private:
    struct Sight
    {
        bool isMine = false;
        QString person; ///< who has it; of a story that is this window's, who asks for it
        story::Article article;
        std::vector<story::NoteStep> steps;
        QStringList readers;
    };
    static base::Result<Sight> lookAt(Desk &desk, const story::ArticleId &id, bool wasMine);
    void see(const Sight &sight);
    void glance();
    void hear(const QString &asks);
    void tellWhoReads();
    void seeReaders(const QStringList &people);

    Desk &m_desk;
    store::StoreFactory m_openStore;
    story::ArticleId m_id;
    story::Article m_shown;
    QTimer m_timer;
    QTimer m_glances; ///< at what others do beside it, while it is this window's
    QString m_heldBy;
    QString m_askedBy;
    QStringList m_readers;
    QDeadlineTimer m_handedOver{0}; ///< until then it is left to whoever asked
    bool m_isMine = false;
};

}
