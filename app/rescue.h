// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QStringList>

#include <functional>
#include <memory>

class QThreadPool;

namespace galley::store {
class FileLook;
}

namespace galley {

/// What is wrong in a database; nothing where it is sound.
using NewsroomFaults = base::Result<QStringList>;

/// Says in a dialog why a newsroom cannot be opened; the program's exit code.
int cannotOpen(const base::Error &error);

/// Looks a newsroom over on a thread of the pool: store::FileLook. It is made before the QApplication, so
/// that the look is over when the window could be there; a large newsroom does not wait for it, and is read
/// when the window stands.
class NewsroomLook
{
public:
    NewsroomLook(const QString &databasePath, QThreadPool &pool);
    ~NewsroomLook();
    Q_DISABLE_COPY_MOVE(NewsroomLook)

    /// Before anything is written: a damaged database stays as it is. Where one is damaged, or gone while its
    /// copies are there, the person decides in a dialog. It is waited for where that is short; where the
    /// newsroom was not closed last time; and where its schema is to be changed. A wait that is not short is
    /// seen. False: it is not to be opened.
    bool mayBeOpened();
    /// The same, waiting in any case.
    bool mayBeOpenedAtLast();
    /// Calls back where the newsroom, which is open by now, turns out damaged. Until this look goes, nothing
    /// was and is written into the file itself.
    void whenDamaged(const std::function<void(const QString &fault)> &then);

private:
    bool isWaitedFor() const;
    void begin();
    void end();

    const QString m_path;
    QThreadPool &m_pool;
    std::shared_ptr<store::FileLook> m_file;
    QFuture<NewsroomFaults> m_faults;
    std::unique_ptr<QFutureWatcher<NewsroomFaults>> m_watcher;
};

/// Says that the newsroom which is open is damaged, and asks whether its last good copy is to take its place;
/// then it is to be closed, and takeCopy() called.
bool asksForCopy(const QString &databasePath, const QString &fault);

/// Keeps a damaged database, which nobody has open, aside, and puts the last good copy in its place. False
/// where that could not be, which was said.
bool takeCopy(const QString &databasePath);

}
