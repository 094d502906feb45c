// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue.h"

#include "app/cli/commandline.h"
#include "core/store/sql/backups.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley {

int cannotOpen(const base::Error &error)
{
    QMessageBox::critical(
        nullptr, u"Galley"_s,
        QApplication::translate("Window", "The newsroom cannot be opened: %1.").arg(error.detail));
    return cli::Refused;
}

namespace {

QString whenOf(const store::Backup &backup)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup.at), QLocale::ShortFormat);
}

/// The newest that can be read through.
bool restoreNewest(const QString &path, const std::vector<store::Backup> &backups)
{
    for (const store::Backup &backup : backups) {
        if (store::restoreBackup(path, backup.path, QDateTime::currentMSecsSinceEpoch()))
            return true;
    }
    cannotOpen(
        {base::ErrorCode::Database,
         QApplication::translate("Window", "no copy could be read; the damaged file lies beside them")});
    return false;
}

/// Offers the last good copy instead of a damaged database, which is kept aside. False: the person would
/// rather not.
bool rescue(const QString &path, const QString &fault)
{
    const auto backups = store::backupsOf(path);
    QMessageBox box(
        QMessageBox::Critical, u"Galley"_s,
        QApplication::translate("Window", "The newsroom's database is damaged, and was not opened."));
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(fault);
    if (backups.empty()) {
        box.setInformativeText(
            QApplication::translate("Window",
                                    "There is no copy of it beside %1. Put one there, or ask whoever keeps "
                                    "your backups.")
                .arg(path));
        box.exec();
        return false;
    }
    box.setInformativeText(
        QApplication::translate("Window",
                                "The last good copy is of %1. What was written after it stays in the "
                                "damaged file, which is kept beside it.")
            .arg(whenOf(backups.front())));
    QPushButton *restore
        = box.addButton(QApplication::translate("Window", "&Restore the Copy"), QMessageBox::AcceptRole);
    box.addButton(QApplication::translate("Window", "&Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != restore)
        return false;
    if (const auto aside = store::setDamagedAside(path, QDateTime::currentMSecsSinceEpoch()); !aside) {
        cannotOpen(aside.error());
        return false;
    }
    return restoreNewest(path, backups);
}

/// A database that is gone while its copies are there was not given up on purpose, or it was: nobody is put
/// into an empty newsroom unasked.
bool findLost(const QString &path)
{
    const auto backups = store::backupsOf(path);
    if (backups.empty())
        return true; // a first start
    QMessageBox box(QMessageBox::Warning, u"Galley"_s,
                    QApplication::translate("Window", "The newsroom's database is not where it was."));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        QApplication::translate("Window", "%1 is gone, but there are copies of it. The last is of %2.")
            .arg(path, whenOf(backups.front())));
    QPushButton *restore
        = box.addButton(QApplication::translate("Window", "&Restore the Copy"), QMessageBox::AcceptRole);
    QPushButton *begin
        = box.addButton(QApplication::translate("Window", "&Start an Empty Newsroom"), QMessageBox::NoRole);
    box.addButton(QApplication::translate("Window", "&Quit"), QMessageBox::RejectRole);
    box.setDefaultButton(restore);
    box.exec();
    if (box.clickedButton() == restore)
        return restoreNewest(path, backups);
    return box.clickedButton() == begin;
}

constexpr int silentMs = 400; // shorter is no wait

/// Waits without standing still; a look that takes long is seen.
NewsroomFaults faultsOf(const QFuture<NewsroomFaults> &look)
{
    QFutureWatcher<NewsroomFaults> watcher;
    QEventLoop loop;
    std::unique_ptr<QProgressDialog> waiting;
    QTimer::singleShot(silentMs, &loop, [&waiting] {
        waiting = std::make_unique<QProgressDialog>(
            QApplication::translate("Window", "Looking over the newsroom…"), QString(), 0, 0);
        waiting->setWindowTitle(u"Galley"_s);
        waiting->show();
    });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(look);
    loop.exec();
    return look.result();
}

}

QFuture<NewsroomFaults> lookOver(const QString &databasePath, QThreadPool &pool)
{
    return QtConcurrent::run(&pool, store::quickCheck, databasePath);
}

bool mayBeOpened(const QString &databasePath, const QFuture<NewsroomFaults> &look)
{
    if (!QFileInfo::exists(databasePath) || QFileInfo(databasePath).size() == 0)
        return findLost(databasePath);
    const NewsroomFaults faults = faultsOf(look);
    if (!faults || faults->isEmpty())
        return true; // what else is wrong is said when it is opened
    return rescue(databasePath, faults->join(u'\n'));
}

}
