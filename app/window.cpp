// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/cli/commandline.h"
#include "core/check/secrets.h"
#include "core/store/sql/sqlstore.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

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

void installTranslations(QApplication &application)
{
    for (const QString &name : {u"galley"_s, u"qtbase"_s}) {
        auto *translator = new QTranslator(&application);
        const QString folder
            = name == "galley"_L1 ? u":/i18n"_s : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        // English has a file too, for its plurals; it stands in where there is no other.
        if (translator->load(QLocale(), name, u"_"_s, folder) || translator->load(name + u"_en"_s, folder))
            application.installTranslator(translator);
    }
}

int refuse(const base::Error &error)
{
    QMessageBox::critical(
        nullptr, u"Galley"_s,
        QApplication::translate("Window", "The newsroom cannot be opened: %1.").arg(error.detail));
    return cli::Refused;
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
    ui::MainWindow window({desk, saves, settings, openStore, &vault});
    window.show();
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
