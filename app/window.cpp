// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/cli/commandline.h"
#include "app/onewindow.h"
#include "app/translations.h"
#include "core/check/secrets.h"
#include "core/store/sql/archive.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/sqlstore.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

struct Request
{
    QString databasePath;
    QString person;
    QStringList files;
    bool sample = false;
};

Request parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"db"_s, QApplication::translate("Window", "Database file."), u"PATH"_s,
                      cli::defaultDatabasePath()});
    parser.addOption(
        {u"as"_s, QApplication::translate("Window", "Act as this person."), u"NAME"_s, cli::defaultPerson()});
    parser.addOption({u"sample"_s, QApplication::translate("Window", "Open the sample newsroom.")});
    parser.addPositionalArgument(u"FILE"_s, QApplication::translate("Window", "Files to take in as stories."),
                                 u"[FILE…]"_s);
    parser.process(application);
    Request request{parser.value(u"db"_s), parser.value(u"as"_s), parser.positionalArguments(),
                    parser.isSet(u"sample"_s)};
    if (request.sample
        && !parser.isSet(u"db"_s)) // a newsroom of its own: never mixed with the person's stories
        request.databasePath = QFileInfo(request.databasePath).absolutePath() + u"/sample.sqlite"_s;
    return request;
}

int refuse(const base::Error &error)
{
    QMessageBox::critical(
        nullptr, u"Galley"_s,
        QApplication::translate("Window", "The newsroom cannot be opened: %1.").arg(error.detail));
    return cli::Refused;
}

/// Copies the newsroom where the last copy is an hour old, or in any case.
base::Result<qint64> backUp(const QString &path, bool inAnyCase)
{
    constexpr qint64 hour = 3'600'000; // milliseconds
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto backups = store::backupsOf(path);
    if (!inAnyCase && !backups.empty() && now - backups.front().at < hour)
        return backups.front().at;
    const auto made = store::makeBackup(path, now);
    return made ? base::Result<qint64>(made->at) : std::unexpected(made.error());
}

std::vector<ui::NewsroomCopy> copiesOf(const QString &path)
{
    std::vector<ui::NewsroomCopy> copies;
    for (const store::Backup &one : store::backupsOf(path))
        copies.push_back({one.path, one.at, one.size});
    return copies;
}

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
    refuse({base::ErrorCode::Database,
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
        refuse(aside.error());
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

/// Looks before anything is written: a damaged database stays as it is.
bool isSound(const QString &path)
{
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return findLost(path);
    const auto faults = store::quickCheck(path);
    if (!faults || faults->isEmpty())
        return true; // what else is wrong is said when it is opened
    return rescue(path, faults->join(u'\n'));
}

/// What a window ended with: its code, and the copy that is to take the newsroom's place before the next.
struct Ending
{
    int code = 0;
    QString restore;
};

/// Opens the newsroom in a window and stays until that is closed; nothing has the database open afterwards.
Ending openNewsroom(const Request &request, OneWindow &one)
{
    const QString &path = request.databasePath;
    const store::StoreFactory openStore = [path] { return store::openSqliteStore(path); };
    const bool wasCut = QFileInfo(path + u"-wal"_s).size() > 0; // whoever closes it last takes the log away
    auto store = openStore();
    if (!store)
        return {refuse(store.error()), {}};
    desk::Desk desk(std::move(*store), request.person);
    desk::SaveQueue saves(openStore, request.person);
    settings::Settings settings;
    desk::VaultLink vault(path, request.person);
    check::setOpenSecrets(&vault);
    Ending ending;
    ui::MainWindow *shown = nullptr;
    const ui::NewsroomCopies copies{
        .list = [path] { return copiesOf(path); },
        .make = [path](bool inAnyCase) { return backUp(path, inAnyCase); },
        .archive = [path](const QString &to) { return store::writeArchive(path, to); },
        .restore =
            [&ending, &shown](const QString &copy) {
                ending.restore = shown->close() ? copy : QString(); // words that cannot be stored hold it
            }};
    ui::MainWindow window({desk, saves, settings, openStore, &vault, copies, wasCut});
    shown = &window;
    window.show();
    QObject::connect(&one, &OneWindow::wanted, &window, [&window](const QStringList &files) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        window.importFiles(files);
    });
    // Everything else follows the first picture of the window.
    QTimer::singleShot(0, &window, [&window, &desk, &request] {
        if (request.sample && desk.isEmpty().value_or(false))
            window.loadSample();
        else if (request.files.isEmpty())
            window.restoreLastStory();
        if (!request.files.isEmpty())
            window.importFiles(request.files);
        window.tellLastEnd();
    });
    ending.code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // a run under way may be asking the vault
    check::setOpenSecrets(nullptr);
    return ending;
}

}

int runWindow(int &argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"galley"_s);
    QApplication::setApplicationDisplayName(u"Galley"_s);
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(u"org.example.Galley"_s);
    QApplication::setWindowIcon(QIcon(u":/galley/app/org.example.Galley.svg"_s));
    installTranslations(application);
    Request request = parse(application);

    OneWindow one(request.databasePath);
    if (const auto first = one.claim(request.files); first && !*first)
        return 0; // the window that there is comes forward
    if (!isSound(request.databasePath))
        return cli::Refused;
    while (true) {
        const Ending ending = openNewsroom(request, one);
        if (ending.restore.isEmpty())
            return ending.code;
        const auto restored
            = store::restoreBackup(request.databasePath, ending.restore, QDateTime::currentMSecsSinceEpoch());
        if (!restored)
            refuse(restored.error()); // what was there is there still
        request.files.clear();
    }
}

}
