// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the newsroom: their part of the window.

#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"

#include <QTimer>
#include <QtConcurrent>

namespace galley::ui {

namespace {

constexpr int firstLookMs = 20'000; // the start of the window comes first
constexpr int lookEachMs = 600'000;

}

void MainWindow::connectBackups()
{
    if (!m_session.backup)
        return;
    auto *clock = new QTimer(this);
    clock->setInterval(lookEachMs);
    connect(clock, &QTimer::timeout, this, &MainWindow::backUp);
    clock->start();
    QTimer::singleShot(firstLookMs, this, &MainWindow::backUp);
}

void MainWindow::backUp()
{
    QtConcurrent::run(m_session.backup).then(this, [this](const base::Result<qint64> &made) {
        if (made)
            m_status->setBackup(*made);
        else
            report(tr("The newsroom could not be copied"), made.error());
    });
}

}
