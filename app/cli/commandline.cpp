// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

constexpr auto footer
    = "FILE is Markdown with a YAML front matter, a web page, or plain text; - is the standard input.\n"
      "Exit codes: 0 done, 1 a finding blocks, 2 usage, 3 the input is refused, 4 an internal fault.";

struct Program
{
    CLI::App app{"Galley, a desktop newsroom. Without a command it opens the window.", "galley"};
    std::string database;
    std::string person;
    std::vector<std::unique_ptr<Command>> commands = allCommands();
    Command *chosen = nullptr;

    Program()
    {
        app.set_version_flag("--version", GALLEY_VERSION);
        app.add_option("--db", database, "database file (default: the platform's data folder)")
            ->type_name("PATH");
        app.add_option("--as", person, "act as this person")->type_name("NAME");
        app.footer(footer);
        app.require_subcommand(0, 1);
        for (const auto &command : commands) {
            CLI::App *subcommand = app.add_subcommand(command->name(), command->description());
            subcommand->fallthrough();
            command->addOptions(*subcommand);
            subcommand->callback([this, pointer = command.get()] { chosen = pointer; });
        }
    }
};

}

QString defaultPerson()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"you"_s : user;
}

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/galley/newsroom.sqlite"_s;
}

QString copyPath(const QString &server)
{
    const QUrl url(server);
    const QString place = url.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
    const QByteArray whole = place.toUtf8() + url.query().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/galley/shared/"_s
           + QString::fromLatin1(hash.toHex().first(16)) + u"/newsroom.sqlite"_s;
}

bool isCommandLine(const QStringList &arguments)
{
    const Program program;
    for (const QString &argument : arguments) {
        if (argument == "--help"_L1 || argument == "-h"_L1 || argument == "--version"_L1)
            return true;
        for (const auto &command : program.commands) {
            if (argument == toQString(command->name()))
                return true;
        }
    }
    return false;
}

int runCommandLine(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &messages)
{
    Program program;
    QTextStream messageStream(&messages);
    std::vector<std::string> words;
    for (auto it = arguments.rbegin(); it != arguments.rend(); ++it) // CLI11 takes them last first
        words.push_back(it->toStdString());
    try {
        program.app.parse(words);
    } catch (const CLI::ParseError &error) {
        std::ostringstream toOut;
        std::ostringstream toMessages;
        const int code = program.app.exit(error, toOut, toMessages);
        out.write(QByteArray::fromStdString(toOut.str()));
        messageStream << toQString(toMessages.str());
        return code == 0 ? Done : Usage;
    }
    if (!program.chosen) {
        messageStream << toQString(program.app.help());
        return Usage;
    }
    const QString path = program.database.empty() ? defaultDatabasePath() : toQString(program.database);
    const QString person = program.person.empty() ? defaultPerson() : toQString(program.person);
    Context context{in, out, messageStream, path, person};
    return program.chosen->run(context);
}

std::string manualPage()
{
    Program program;
    return manualPageOf(program.app);
}

std::string completionScript(const std::string &shell)
{
    Program program;
    return completionOf(program.app, shell);
}

}
