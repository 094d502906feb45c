// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "tests/bench/loadfigures.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QRandomGenerator>

namespace galley::bench {

/// A story that somebody wrote, as the server has told that it has it.
struct Written
{
    story::ArticleId id;
    QString body;     ///< of the last save that was acknowledged
    int versions = 0; ///< saves that make a version of their own
};

/// Stories that were submitted and wait for somebody of their desk.
class Tray
{
public:
    void put(const QString &desk, const story::ArticleId &story);
    std::optional<story::ArticleId> take(const QString &desk);

private:
    QMutex m_lock;
    QHash<QString, QList<story::ArticleId>> m_waiting;
};

/// What a person does all day, with a desk of their own: looks about, searches, writes a story for half a
/// minute with a save a second, submits it, takes what others submitted a step on. They think in between.
class LoadPerson
{
public:
    LoadPerson(std::unique_ptr<desk::Desk> desk, QString deskName, quint32 seed, Tray &tray);

    void workUntil(const QDeadlineTimer &end);
    const Figures &figures() const { return m_figures; }
    const std::vector<Written> &written() const { return m_written; }

private:
    void lookAbout();
    void readSomething();
    void write();
    void stepOn();
    bool takeStep(const story::ArticleId &story);
    bool save(const story::Article &article, const QString &reason, Written &written);
    QString typed(int words);
    void think(int least, int most);
    /// The answer, timed; an error is on record.
    template <class Work>
    auto timed(const QString &what, const Work &work);

    std::unique_ptr<desk::Desk> m_desk;
    QString m_deskName;
    QRandomGenerator m_random;
    Tray &m_tray;
    QDeadlineTimer m_end;
    Figures m_figures;
    std::vector<Written> m_written;
    qint64 m_words = 0;
};

}
