// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/request.h"

#include "app/cli/commandline.h"
#include "app/desktopservice.h"
#include "core/store/sql/connection.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

QString samplePath(const QString &ownPath)
{
    return QFileInfo(ownPath).absolutePath() + u"/sample.sqlite"_s;
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

}

Request requestOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    return requestOf(parser);
}

QString expectedNewsroom(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addOptions(parser);
    return parser.parse(arguments) && !parser.isSet(u"help"_s) ? requestOf(parser).databasePath : QString();
}

void shareOn(Request &request, const QString &server)
{
    request.server = server;
    request.databasePath = cli::copyPath(server);
}

Request sampleBeside(const Request &own)
{
    Request sample{.databasePath = samplePath(own.databasePath), .person = own.person, .sample = true};
    sample.ownPath = own.databasePath;
    return sample;
}

QString withoutPassword(const QString &server)
{
    return QUrl(server).toString(QUrl::RemovePassword | QUrl::FullyEncoded);
}

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

}
