// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the newsroom: their part of the window.

#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

#include <QTimer>
#include <QtConcurrent>

namespace galley::ui {

namespace {

constexpr int firstLookMs = 20'000; // the start of the window comes first
constexpr int lookEachMs = 600'000;

}

void MainWindow::connectBackups()
{
    if (!m_session.copies)
        return;
    auto *clock = new QTimer(this);
    clock->setInterval(lookEachMs);
    connect(clock, &QTimer::timeout, this, &MainWindow::backUp);
    clock->start();
    QTimer::singleShot(firstLookMs, this, &MainWindow::backUp);
}

void MainWindow::backUp()
{
    QtConcurrent::run(m_session.copies.make, false).then(this, [this](const base::Result<qint64> &made) {
        if (made)
            m_status->setBackup(*made);
        else
            report(tr("The newsroom could not be copied"), made.error());
    });
}

void MainWindow::tellLastEnd()
{
    const auto stories = m_session.desk.stories({.limit = 1}); // the one changed last
    if (!m_session.wasCut || !stories || stories->empty())
        return;
    const store::StorySummary &last = stories->front();
    m_messages->show(
        MessageBar::Kind::Warning,
        tr("Galley did not end properly last time. Nothing that was saved is lost; the last words "
           "saved are of %1, in %2.")
            .arg(timeText(last.changedAt), last.slug));
}

void MainWindow::showCopies()
{
    const auto changedSince = [stories = m_session.desk.stories()](qint64 moment) {
        return stories ? int(std::ranges::count_if(
                             *stories,
                             [moment](const store::StorySummary &one) { return one.changedAt > moment; }))
                       : 0;
    };
    auto *dialog = new CopiesDialog(m_session.copies, changedSince, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopiesDialog::made, m_status, &StatusLine::setBackup);
    dialog->open();
}

}
