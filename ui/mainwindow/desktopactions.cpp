// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop asks of the window: to come forward, to show what a message was about, and to let go when
// the person logs out.

#include "core/desk/openstory.h"
#include "core/desk/storylease.h"
#include "ui/editor/editorpane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notifier.h"
#include "ui/notes/notespane.h"

#include <QApplication>
#include <QSessionManager>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::connectDesktop()
{
    connect(m_notifier, &Notifier::chosen, this, [this](const QString &storyId) {
        bringForward();
        if (storyId.isEmpty())
            return;
        openStory(storyId);
        m_editor->focusBody();
    });
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            manager.setRestartHint(QSessionManager::RestartIfRunning); // the next session has it open again
            if (keepForLogout() || !manager.allowsErrorInteraction())
                return;
            manager.cancel();
            manager.release();
            askUnsaved([this] { close(); });
        },
        Qt::DirectConnection); // the manager is there during the signal only
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::keepForLogout()
{
    saveLook();
    rememberCaret();
    m_notes->tellDraft();
    return !m_story || keepUnsaved();
}

}
