// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of the newsroom: their part of the window.

#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <QtConcurrent>

namespace galley::ui {

namespace {

constexpr int firstLookMs = 20'000; // the start of the window comes first
constexpr int lookEachMs = 600'000;
constexpr int idleMs = 60'000; // nobody is at work

/// How long ago somebody last did something.
class IdleTime final : public QObject
{
public:
    explicit IdleTime(QObject *parent) : QObject(parent)
    {
        m_since.start();
        qApp->installEventFilter(this);
    }
    bool isLong() const { return m_since.hasExpired(idleMs); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::Wheel)
            m_since.restart();
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_since;
};

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
    if (!m_session.copies.check)
        return;
    auto *next = new QTimer(this);
    next->setSingleShot(true);
    next->setInterval(idleMs);
    connect(next, &QTimer::timeout, this, [this, next, idle = new IdleTime(this)] {
        if (idle->isLong())
            checkSome(*next);
        else
            next->start();
    });
    next->start();
}

/// One reading after the other: a film takes a while.
void MainWindow::checkSome(QTimer &next)
{
    QtConcurrent::run(m_session.copies.check)
        .then(this, [this, &next](const base::Result<QStringList> &faults) {
            next.start();
            if (faults && !faults->isEmpty())
                m_messages->show(
                    MessageBar::Kind::Fault,
                    tr("Damage was found: %1 Take back a copy of the newsroom (File, Copies), or "
                       "put a copy of the file back in its place.")
                        .arg(faults->join(u' ')));
        });
}

void MainWindow::backUp()
{
    QtConcurrent::run(m_session.copies.make, false).then(this, [this](const base::Result<CopyMade> &made) {
        if (!made)
            return report(tr("The newsroom could not be copied"), made.error());
        m_status->setBackup(made->at);
        if (!made->damage.isEmpty())
            m_messages->show(
                MessageBar::Kind::Fault,
                tr("The newsroom is damaged, and so is the copy that was made of it: %1 The good "
                   "copies stay: take one back (File, Copies), or ask whoever looks after your "
                   "computers.")
                    .arg(made->damage));
    });
}

void MainWindow::tellLastEnd()
{
    const auto stories = m_session.desk.stories({.limit = 1}); // the one changed last
    if (!std::exchange(m_session.wasCut, false) || !stories || stories->empty())
        return;
    const store::StorySummary &last = stories->front();
    m_session.saves.index(last.id); // which its last words may not have reached
    m_messages->show(
        MessageBar::Kind::Warning,
        tr("Galley did not end properly last time. Nothing that was saved is lost; the last words "
           "saved are of %1, in %2.")
            .arg(timeText(last.changedAt), last.slug));
}

void MainWindow::showCopies()
{
    showCopiesWith({});
}

/// With an archive that the person opened from elsewhere; empty: without.
void MainWindow::showCopiesWith(const QString &archive)
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
    if (!archive.isEmpty())
        dialog->offerArchive(archive);
}

}
