// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/cli/commandline.h"
#include "app/onewindow.h"
#include "app/translations.h"
#include "core/check/secrets.h"
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

/// Copies the newsroom where the last copy is an hour old.
base::Result<qint64> backUp(const QString &path)
{
    constexpr qint64 hour = 3'600'000; // milliseconds
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto backups = store::backupsOf(path);
    if (!backups.empty() && now - backups.front().at < hour)
        return backups.front().at;
    const auto made = store::makeBackup(path, now);
    return made ? base::Result<qint64>(made->at) : std::unexpected(made.error());
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
    const QString when
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(backups.front().at), QLocale::ShortFormat);
    box.setInformativeText(
        QApplication::translate("Window",
                                "The last good copy is of %1. What was written after it stays in the "
                                "damaged file, which is kept beside it.")
            .arg(when));
    QPushButton *restore
        = box.addButton(QApplication::translate("Window", "&Restore the Copy"), QMessageBox::AcceptRole);
    box.addButton(QApplication::translate("Window", "&Quit"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != restore)
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const auto aside = store::setDamagedAside(path, now); !aside) {
        refuse(aside.error());
        return false;
    }
    for (const store::Backup &backup : backups) { // the newest that can be read through
        if (store::restoreBackup(path, backup.path, now))
            return true;
    }
    refuse({base::ErrorCode::Database,
            QApplication::translate("Window", "no copy could be read; the damaged file lies beside them")});
    return false;
}

/// Looks before anything is written: a damaged database stays as it is.
bool isSound(const QString &path)
{
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return true;
    const auto faults = store::quickCheck(path);
    if (!faults || faults->isEmpty())
        return true; // what else is wrong is said when it is opened
    return rescue(path, faults->join(u'\n'));
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
    const Request request = parse(application);

    OneWindow one(request.databasePath);
    if (const auto first = one.claim(request.files); first && !*first)
        return 0; // the window that there is comes forward
    if (!isSound(request.databasePath))
        return cli::Refused;
    const store::StoreFactory openStore
        = [path = request.databasePath] { return store::openSqliteStore(path); };
    auto store = openStore();
    if (!store)
        return refuse(store.error());
    desk::Desk desk(std::move(*store), request.person);
    desk::SaveQueue saves(openStore, request.person);
    settings::Settings settings;
    desk::VaultLink vault(request.databasePath, request.person);
    check::setOpenSecrets(&vault);
    ui::MainWindow window(
        {desk, saves, settings, openStore, &vault, [path = request.databasePath] { return backUp(path); }});
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
    });
    const int code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // a run under way may be asking the vault
    check::setOpenSecrets(nullptr);
    return code;
}

}
