// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue.h"

#include "app/cli/commandline.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/filelook.h"
#include "core/store/sql/migrations.h"

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

constexpr int silentMs = 400;             // shorter is no wait
constexpr int windowFirstMs = 500;        // what it shows, and what was open last
constexpr qint64 smallBytes = 64'000'000; // are looked over in 40 ms, while the toolkit starts

/// Waits without standing still; what takes long is seen.
template <class Answer>
Answer answerOf(const QFuture<Answer> &run)
{
    QFutureWatcher<Answer> watcher;
    QEventLoop loop;
    std::unique_ptr<QProgressDialog> waiting;
    QTimer::singleShot(silentMs, &loop, [&waiting] {
        waiting = std::make_unique<QProgressDialog>(
            QApplication::translate("Window", "Looking over the newsroom…"), QString(), 0, 0);
        waiting->setWindowTitle(u"Galley"_s);
        waiting->show();
    });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(run);
    const bool quitsAtLast = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false); // with what is seen here the program does not end
    loop.exec();
    waiting.reset();
    QApplication::setQuitOnLastWindowClosed(quitsAtLast);
    return run.result();
}

/// The newest that can be read through.
bool restoreNewest(const QString &path, const std::vector<store::Backup> &backups)
{
    for (const store::Backup &backup : backups) {
        if (answerOf(QtConcurrent::run(store::restoreBackup, path, backup.path,
                                       QDateTime::currentMSecsSinceEpoch())))
            return true;
    }
    cannotOpen(
        {base::ErrorCode::Database,
         QApplication::translate("Window", "no copy could be read; the damaged file lies beside them")});
    return false;
}

/// Somebody types while the question comes up: that is no answer to it.
void holdButtons(QMessageBox &box)
{
    constexpr int noticedAfterMs = 1'500;
    const auto setEnabled = [&box](bool isEnabled) {
        for (QAbstractButton *button : box.buttons())
            button->setEnabled(isEnabled);
    };
    setEnabled(false);
    QTimer::singleShot(noticedAfterMs, &box, [setEnabled] { setEnabled(true); });
}

/// Offers the last good copy instead of a damaged database, which is kept aside. False: the person would
/// rather not.
bool asksForCopy(const QString &path, const QString &sentence, const QString &fault,
                 const std::function<void(QMessageBox &)> &prepare)
{
    const auto backups = store::backupsOf(path);
    QMessageBox box(QMessageBox::Critical, u"Galley"_s, sentence);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(fault);
    if (backups.empty()) {
        box.setInformativeText(
            QApplication::translate("Window",
                                    "There is no copy of it beside %1. Put one there, or ask whoever keeps "
                                    "your backups.")
                .arg(path));
        box.addButton(QMessageBox::Ok);
        prepare(box);
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
    prepare(box);
    box.exec();
    return box.clickedButton() == restore;
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

}

NewsroomLook::NewsroomLook(const QString &databasePath, QThreadPool &pool)
    : m_path(databasePath)
    , m_pool(pool)
    , m_file(std::make_shared<store::FileLook>(databasePath))
{
    if (isWaitedFor())
        begin();
}

void NewsroomLook::begin()
{
    if (!m_faults.isValid())
        m_faults = QtConcurrent::run(&m_pool, [file = m_file] { return file->run(); });
}

NewsroomLook::~NewsroomLook()
{
    end();
}

/// The file may then be put elsewhere.
void NewsroomLook::end()
{
    m_watcher.reset();
    if (m_file)
        m_file->stop();
    m_faults.waitForFinished();
    m_file.reset();
}

bool NewsroomLook::isWaitedFor() const
{
    const store::FileLook::Glance &glance = m_file->glance();
    return glance.size < smallBytes || glance.hasLog || !glance.fault.isEmpty()
           || glance.schema != store::migrations(store::Engine::Sqlite).back().number;
}

bool NewsroomLook::mayBeOpened()
{
    if (!QFileInfo::exists(m_path) || QFileInfo(m_path).size() == 0)
        return findLost(m_path);
    return !isWaitedFor() || mayBeOpenedAtLast();
}

bool NewsroomLook::mayBeOpenedAtLast()
{
    begin();
    const NewsroomFaults faults = answerOf(m_faults);
    if (!faults || faults->isEmpty())
        return true; // what else is wrong is said when it is opened
    end();
    return asksForCopy(
               m_path,
               QApplication::translate("Window", "The newsroom's database is damaged, and was not opened."),
               faults->join(u'\n'), [](QMessageBox &) { })
           && takeCopy(m_path);
}

void NewsroomLook::whenDamaged(const std::function<void(const QString &)> &then)
{
    if (!m_file)
        return; // a copy took the place of what was looked at
    m_watcher = std::make_unique<QFutureWatcher<NewsroomFaults>>();
    QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this, then] {
        if (const NewsroomFaults found = m_faults.result(); found && !found->isEmpty())
            then(found->join(u'\n'));
    });
    QTimer::singleShot(windowFirstMs, m_watcher.get(), [this] {
        begin();
        m_watcher->setFuture(m_faults);
    });
}

bool asksForCopy(const QString &databasePath, const QString &fault)
{
    return asksForCopy(databasePath, QApplication::translate("Window", "The newsroom's database is damaged."),
                       fault, holdButtons);
}

bool takeCopy(const QString &databasePath)
{
    const auto backups = store::backupsOf(databasePath);
    const auto aside = store::setDamagedAside(databasePath, QDateTime::currentMSecsSinceEpoch());
    if (!aside)
        cannotOpen(aside.error());
    return aside && restoreNewest(databasePath, backups);
}

}
