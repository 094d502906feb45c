// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/cli/commandline.h"
#include "app/desktopservice.h"
#include "app/endsignals.h"
#include "app/keyring.h"
#include "app/onewindow.h"
#include "app/rescue.h"
#include "app/translations.h"
#include "core/check/secrets.h"
#include "core/desk/photocheck.h"
#include "core/store/sql/archive.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/idlecheck.h"
#include "core/store/sql/replica.h"
#include "core/store/sql/serversight.h"
#include "core/store/sql/sqlstore.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QProcess>
#include <QSessionManager>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

const settings::Key<QString> serverKey{"window/server",
                                       {}}; // of the shared newsroom that was joined, without password
const settings::Key<QString> languageKey{"window/language", {}}; // the window's settings have it
constexpr int idlePieceMs = 2'000; ///< of reading the newsroom through, and then nothing for a while

struct Request
{
    QString databasePath;
    QString person;
    QStringList files;
    bool sample = false;
    bool isAnother = false; ///< a window of its own beside one that is open
    QString action = {};    ///< of the desktop entry, to be done first
    QString ownPath = {};   ///< of the newsroom that the sample was opened from
    QString server = {};    ///< that the newsroom is shared on; the database is this machine's copy then
    QString story = {};     ///< id of the one to show; empty: the last one
    bool isBeside = false;  ///< takes the half of the screen that the first window left
};

QString samplePath(const QString &ownPath)
{
    return QFileInfo(ownPath).absolutePath() + u"/sample.sqlite"_s;
}

QString withoutPassword(const QString &server)
{
    return QUrl(server).toString(QUrl::RemovePassword | QUrl::FullyEncoded);
}

/// The window works on this machine's copy.
void shareOn(Request &request, const QString &server)
{
    request.server = server;
    request.databasePath = cli::copyPath(server);
}

/// For people.
base::Result<QString> sightOf(const QString &uri)
{
    return store::lookAtServer(uri).transform([](const store::ServerSight &sight) {
        if (sight.schema == 0)
            return QApplication::translate("Window",
                                           "PostgreSQL %1 answers. There is no newsroom yet: joining makes "
                                           "one, and it is yours to look after.")
                .arg(sight.server);
        const QString who = sight.person.isEmpty() ? sight.login : sight.person;
        return QApplication::translate(
                   "Window", "PostgreSQL %1 answers, and knows you as %2. You see %n stories there.", nullptr,
                   sight.stories)
            .arg(sight.server, who);
    });
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOption({u"db"_s,
                      QApplication::translate("Window", "Database file, or postgresql://name@host/newsroom."),
                      u"PATH"_s, cli::defaultDatabasePath()});
    parser.addOption(
        {u"as"_s, QApplication::translate("Window", "Act as this person."), u"NAME"_s, cli::defaultPerson()});
    parser.addOption({u"sample"_s, QApplication::translate("Window", "Open the sample newsroom.")});
    parser.addOption(
        {u"new-window"_s, QApplication::translate("Window", "A window of its own beside one that is open.")});
    parser.addOption({u"story"_s, QApplication::translate("Window", "Show this story."), u"ID"_s});
    parser.addOption({u"beside"_s, QApplication::translate("Window", "Take the second half of the screen.")});
    parser.addOption({u"new-story"_s, QApplication::translate("Window", "Begin a new story.")});
    parser.addPositionalArgument(u"FILE"_s, QApplication::translate("Window", "Files to take in as stories."),
                                 u"[FILE…]"_s);
}

Request requestOf(const QCommandLineParser &parser)
{
    Request request{parser.value(u"db"_s), parser.value(u"as"_s), parser.positionalArguments(),
                    parser.isSet(u"sample"_s), parser.isSet(u"new-window"_s)};
    if (parser.isSet(u"new-story"_s))
        request.action = newStoryAction;
    request.story = parser.value(u"story"_s);
    request.isBeside = parser.isSet(u"beside"_s);
    if (!parser.isSet(u"db"_s) && !request.sample) {
        if (const QString joined = settings::Settings().value(serverKey); !joined.isEmpty())
            request.databasePath = joined;
    }
    if (store::isServer(request.databasePath))
        shareOn(request, request.databasePath);
    if (request.sample && !parser.isSet(u"db"_s)) { // never mixed with the person's stories
        request.ownPath = request.databasePath;
        request.databasePath = samplePath(request.ownPath);
    }
    return request;
}

Request parse(const QApplication &application)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    return requestOf(parser);
}

/// The newsroom that parse() will name, before there is a QApplication; empty where it may name none.
QString expectedNewsroom(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addOptions(parser);
    return parser.parse(arguments) && !parser.isSet(u"help"_s) ? requestOf(parser).databasePath : QString();
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

/// What a window ended with: its code, the copy that is to take the newsroom's place before the next, and
/// whether the next is another newsroom.
struct Ending
{
    int code = 0;
    QString restore;
    std::optional<Request> next;
};

/// Another window of the same newsroom, a process of its own: one cannot take the other down.
void openBeside(const Request &request, const QString &person, const QString &story)
{
    QStringList arguments{
        u"--new-window"_s, u"--beside"_s,
        u"--db"_s,         request.server.isEmpty() ? request.databasePath : withoutPassword(request.server),
        u"--as"_s,         person,
        u"--story"_s,      story};
    if (request.sample)
        arguments << u"--sample"_s;
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

/// What the next session of the desktop starts: this newsroom, without taking files in again.
QStringList restartCommand(const Request &request)
{
    QStringList command{QCoreApplication::applicationFilePath()};
    if (request.person != cli::defaultPerson())
        command << u"--as"_s << request.person;
    if (request.sample)
        command << u"--sample"_s;
    if (!request.sample || request.databasePath != samplePath(cli::defaultDatabasePath()))
        command << u"--db"_s << request.databasePath;
    if (request.isAnother)
        command << u"--new-window"_s;
    return command;
}

Request sampleBeside(const Request &own)
{
    Request sample{.databasePath = samplePath(own.databasePath), .person = own.person, .sample = true};
    sample.ownPath = own.databasePath;
    return sample;
}

/// Opens the newsroom in a window and stays until that is closed; nothing has the database open afterwards.
Ending openNewsroom(const Request &request, OneWindow &one, DesktopService &desktop)
{
    const QString &path = request.databasePath;
    const store::StoreFactory openStore = [path, holder = QUuid::createUuid().toString(QUuid::Id128)] {
        auto opened = store::openStore(path);
        if (opened)
            (*opened)->leases().setHolder(holder);
        return opened;
    };
    const bool wasCut
        = !request.isAnother
          && QFileInfo(path + u"-wal"_s).size() > 0; // whoever closes it last takes the log away
    auto store = openStore();
    if (!store)
        return {cannotOpen(store.error()), {}, {}};
    desk::Desk desk(std::move(*store), request.person);
    desk::SaveQueue saves(openStore, request.person);
    std::unique_ptr<desk::NewsroomLink> link;
    if (!request.server.isEmpty())
        link = std::make_unique<desk::NewsroomLink>([path, server = request.server, person = request.person] {
            return store::openReplica(path, server, person);
        });
    settings::Settings settings;
    desk::VaultLink vault(path, request.person);
    check::setOpenSecrets(&vault);
    Ending ending;
    ui::MainWindow *shown = nullptr;
    const ui::NewsroomCopies copies{
        .list = [path] { return copiesOf(path); },
        .make = [path](bool inAnyCase) { return backUp(path, inAnyCase); },
        .archive = [path](const QString &to) { return store::writeArchive(path, to); },
        .check = [check = std::make_shared<store::IdleCheck>(path)] { return check->run(idlePieceMs); },
        .restore =
            [&ending, &shown](const QString &copy) {
                ending.restore = shown->close() ? copy : QString(); // words that cannot be stored hold it
            }};
    // The other newsroom takes this one's place, unless it has a window already, which then comes forward.
    const auto turnTo = [&ending, &shown](const Request &other) {
        OneWindow there(other.databasePath);
        if (const auto isFirst = there.claim({}); isFirst && !*isFirst)
            return;
        if (shown->close())
            ending.next = other;
    };
    ui::Session session{desk, saves, settings, openStore, &vault, copies};
    session.wasCut = wasCut;
    session.isSample = request.sample;
    session.link = link.get();
    session.server = withoutPassword(request.server);
    session.keyring = desktopKeyring();
    if (!request.sample)
        session.openSample = [&] { turnTo(sampleBeside(request)); };
    else if (!request.ownPath.isEmpty())
        session.openOwn = [&] { turnTo({.databasePath = request.ownPath, .person = request.person}); };
    if (request.server.isEmpty() && !request.sample) {
        session.lookAtServer = sightOf;
        session.join = [&](const QString &server) {
            Request shared{.databasePath = {}, .person = request.person};
            shareOn(shared, server);
            settings.setValue(serverKey, withoutPassword(server));
            turnTo(shared);
        };
    } else if (!request.server.isEmpty()) {
        session.leave = [&] {
            settings.setValue(serverKey, {});
            turnTo({.databasePath = cli::defaultDatabasePath(), .person = request.person});
        };
    }
    session.openBeside
        = [&desk, &request](const QString &story) { openBeside(request, desk.person(), story); };
    ui::MainWindow window(session);
    shown = &window;
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window,
        [&request](QSessionManager &manager) { manager.setRestartCommand(restartCommand(request)); },
        Qt::DirectConnection);
    if (request.isBeside)
        window.takeHalf(ui::MainWindow::Half::Second);
    window.show();
    const auto answer = [&window](const DesktopRequest &wish) {
        window.bringForward();
        if (wish.action == newStoryAction)
            window.newStory();
        window.importFiles(wish.files);
    };
    QObject::connect(&one, &OneWindow::wanted, &window,
                     [answer](const QStringList &files, const QString &action) { answer({files, action}); });
    QObject::connect(&desktop, &DesktopService::wanted, &window, answer);
    // Everything else follows the first picture of the window.
    QTimer::singleShot(0, &window, [&window, &desk, &request, &desktop] {
        if (request.sample && desk.isEmpty().value_or(false))
            window.loadSample();
        else if (!request.story.isEmpty())
            window.openStory(request.story);
        else if (request.files.isEmpty())
            window.restoreLastStory();
        if (!request.files.isEmpty())
            window.importFiles(request.files);
        if (request.action == newStoryAction)
            window.newStory();
        window.tellLastEnd();
        desktop.deliver();
    });
    ending.code = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone(); // a run under way may be asking the vault
    check::setOpenSecrets(nullptr);
    return ending;
}

}

int runWindow(int &argc, char *argv[])
{
    QThreadPool lookers; // read the newsroom while the toolkit starts
    const QString expected = expectedNewsroom(argc, argv);
    QFuture<NewsroomFaults> look = lookOver(expected, lookers);
    QApplication application(argc, argv);
    desk::setPhotoChecker(QCoreApplication::applicationFilePath(), {u"--check-photo"_s});
    QApplication::setApplicationName(u"galley"_s);
    QApplication::setApplicationDisplayName(u"Galley"_s);
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(u"org.example.galley"_s);
    QApplication::setWindowIcon(QIcon(u":/galley/app/org.example.galley.svg"_s));
    if (const QString language = settings::Settings().value(languageKey); !language.isEmpty())
        qputenv(languageVariable, language.toUtf8());
    installTranslations(application);
    Request request = parse(application);
    const EndSignals end;
    QObject::connect(&end, &EndSignals::wanted, &application, &QApplication::closeAllWindows);

    auto one = std::make_unique<OneWindow>(request.databasePath);
    if (!request.isAnother) {
        if (const auto first = one->claim(request.files, request.action); first && !*first)
            return 0; // the window that there is comes forward
    }
    if (request.databasePath != expected)
        look = lookOver(request.databasePath, lookers);
    if (!mayBeOpened(request.databasePath, look))
        return cli::Refused;
    DesktopService desktop;
    while (true) {
        desktop.setOffered(request.databasePath == cli::defaultDatabasePath() && !request.isAnother);
        const Ending ending = openNewsroom(request, *one, desktop);
        if (ending.next) {
            request = *ending.next;
            one = std::make_unique<OneWindow>(request.databasePath);
            [[maybe_unused]] const auto claimed = one->claim({});
            if (!mayBeOpened(request.databasePath, lookOver(request.databasePath, lookers)))
                return cli::Refused;
            continue;
        }
        if (ending.restore.isEmpty())
            return ending.code;
        const auto restored
            = store::restoreBackup(request.databasePath, ending.restore, QDateTime::currentMSecsSinceEpoch());
        if (!restored)
            cannotOpen(restored.error()); // what was there is there still
        request.files.clear();
        request.action.clear();
    }
}

}
