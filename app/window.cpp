// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/bringover.h"
#include "app/cli/commandline.h"
#include "app/desktopservice.h"
#include "app/endsignals.h"
#include "app/keyring.h"
#include "app/onewindow.h"
#include "app/request.h"
#include "app/rescue.h"
#include "app/translations.h"
#include "core/check/secrets.h"
#include "core/desk/openstory.h"
#include "core/desk/photocheck.h"
#include "core/store/sql/archive.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/idlecheck.h"
#include "core/store/sql/replica.h"
#include "core/store/sql/seal.h"
#include "core/store/sql/serversight.h"
#include "core/store/sql/sqlstore.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QProcess>
#include <QSessionManager>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

const settings::Key<QString> languageKey{"window/language", {}}; // the window's settings have it
constexpr int idlePieceMs = 2'000; ///< of reading the newsroom through, and then nothing for a while

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

/// Copies the newsroom where the last copy is an hour old, or in any case.
base::Result<ui::CopyMade> backUp(const QString &path, bool inAnyCase)
{
    constexpr qsizetype toldFaults = 3;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    ui::CopyMade copy;
    if (inAnyCase || store::isBackupDue(path, now)) {
        const auto made = store::makeBackup(path, now);
        if (!made)
            return std::unexpected(made.error());
        copy.damage = made->faults.first(std::min(made->faults.size(), toldFaults)).join(u' ');
    }
    if (const auto good = store::backupsOf(path); !good.empty())
        copy.at = good.front().at;
    return copy;
}

std::vector<ui::NewsroomCopy> copiesOf(const QString &path)
{
    std::vector<ui::NewsroomCopy> copies;
    for (const auto &some : {store::damagedBackupsOf(path), store::backupsOf(path)}) {
        for (const store::Backup &one : some)
            copies.push_back({one.path, one.at, one.size, one.isDamaged});
    }
    std::ranges::stable_sort(copies, std::ranges::greater(),
                             [now = QDateTime::currentMSecsSinceEpoch()](const ui::NewsroomCopy &one) {
                                 return std::pair(one.at <= now, one.at); // as each list has them
                             });
    return copies;
}

/// What a window ended with: its code, the copy that is to take the newsroom's place before the next, and
/// whether the next is another newsroom.
struct Ending
{
    int code = 0;
    QString restore;
    std::optional<Request> next;
    bool isDamaged = false;              ///< the last good copy is to take its place
    std::vector<story::Article> written; ///< into what turned out damaged, by that person
    QString person;
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

/// Opens the newsroom in a window and stays until that is closed; nothing has the database open afterwards.
Ending openNewsroom(const Request &request, OneWindow &one, DesktopService &desktop,
                    std::unique_ptr<NewsroomLook> look)
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
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
    if (!store && look) { // it may be damaged
        if (!look->mayBeOpenedAtLast())
            return {cli::Refused, {}, {}};
        store = openStore();
    }
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
    // Once it was told, and the last words are kept, the file is let alone. The look stays until everything
    // is closed: SQLite would carry the log in then.
    const auto giveUp = [&](const QString &fault) {
        const bool isKept = window.keepForLogout();
        store::sealDatabase(path);
        ending.code = cli::Refused;
        ending.isDamaged = asksForCopy(path, fault);
        if (ending.isDamaged) {
            ending.person = desk.person();
            ending.written = writtenSince(start, desk, window.openedStory());
        }
        // It is brought over, or it is in the log, where nobody typed since; else its words are asked about.
        if (window.openedStory() && (ending.isDamaged || isKept))
            window.openedStory()->giveUp();
        window.close();
    };
    if (look)
        look->whenDamaged(giveUp);
    const int code = QApplication::exec();
    if (ending.code == 0) {
        ending.code = code;
        look.reset();
    }
    const bool goesOn = ending.next || ending.isDamaged || !ending.restore.isEmpty();
    if (!goesOn) { // whoever starts the program again does not wait for what runs on
        one.release();
        desktop.setOffered(false);
    }
    QThreadPool::globalInstance()->waitForDone(); // a run under way may be asking the vault
    check::setOpenSecrets(nullptr);
    return ending;
}

}

int runWindow(int &argc, char *argv[])
{
    QThreadPool lookers; // read the newsroom while the toolkit starts
    const QString expected = expectedNewsroom(argc, argv);
    auto look = std::make_unique<NewsroomLook>(expected, lookers);
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
    Request request = requestOf(application);
    const EndSignals end;
    QObject::connect(&end, &EndSignals::wanted, &application, &QApplication::closeAllWindows);

    auto one = std::make_unique<OneWindow>(request.databasePath);
    if (!request.isAnother) {
        if (const auto first = one->claim(request.files, request.action); first && !*first)
            return 0; // the window that there is comes forward
    }
    if (request.databasePath != expected)
        look = std::make_unique<NewsroomLook>(request.databasePath, lookers);
    if (!look->mayBeOpened())
        return cli::Refused;
    DesktopService desktop;
    while (true) {
        desktop.setOffered(request.databasePath == cli::defaultDatabasePath() && !request.isAnother);
        const Ending ending = openNewsroom(request, *one, desktop, std::move(look));
        if (ending.next) {
            request = *ending.next;
            one = std::make_unique<OneWindow>(request.databasePath);
            [[maybe_unused]] const auto claimed = one->claim({});
            look = std::make_unique<NewsroomLook>(request.databasePath, lookers);
            if (!look->mayBeOpened())
                return cli::Refused;
            continue;
        }
        if (ending.isDamaged) {
            if (!takeCopy(request.databasePath))
                return cli::Refused;
            if (const auto brought = bringOver(ending.written, request.databasePath, ending.person); !brought)
                cannotOpen(brought.error()); // it is in the damaged file
            request.story = ending.written.empty() ? QString() : ending.written.front().id.toString();
            request.files.clear();
            request.action.clear();
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
