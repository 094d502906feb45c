// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/wirewatcher.h"

#include "core/desk/deskwork.h"
#include "ui/mainwindow/windowkeys.h"

namespace galley::ui {

namespace {

constexpr int pause = 5'000; // milliseconds between two looks

}

WireWatcher::WireWatcher(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folders(m_session.settings.value(keys::wireFolders))
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &WireWatcher::look);
    if (!m_folders.isEmpty())
        m_timer.start();
}

void WireWatcher::setFolders(const QStringList &folders)
{
    m_folders = folders;
    m_lost.clear();
    m_session.settings.setValue(keys::wireFolders, folders);
    if (folders.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
    look();
}

void WireWatcher::look()
{
    if (m_isLooking || m_folders.isEmpty())
        return;
    m_isLooking = true;
    const auto work = [folders = m_folders](desk::Desk &desk) -> base::Result<Taken> {
        Taken taken;
        for (const QString &folder : folders) {
            auto report = desk::takeWire(desk, folder);
            if (!report) {
                taken.lost.emplace_back(folder, report.error());
                continue;
            }
            taken.stories += static_cast<int>(report->stories.size());
            std::ranges::move(report->refused, std::back_inserter(taken.refused));
        }
        return taken;
    };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work,
                    [this](const base::Result<Taken> &taken) { take(taken); });
}

void WireWatcher::take(const base::Result<Taken> &taken)
{
    m_isLooking = false;
    if (!taken)
        return; // the database is away for now; the next look will tell
    QStringList lost;
    for (const auto &[folder, error] : taken->lost) {
        lost << folder;
        if (!m_lost.contains(folder))
            Q_EMIT folderLost(error);
    }
    m_lost = lost;
    if (taken->stories > 0)
        Q_EMIT storiesCame(taken->stories);
    for (const auto &[name, error] : taken->refused)
        Q_EMIT fileRefused(name, error);
}

}
