// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

#include <CLI/CLI.hpp>

#include <QIODevice>
#include <QTextStream>

namespace galley::cli {

/// What a program that calls us may branch on.
enum ExitCode { Done = 0, Blocked = 1, Usage = 2, Refused = 3, Internal = 4 };

/// What every command works with; streams are passed in, so that tests run commands in their own process.
struct Context
{
    QIODevice &in;
    QIODevice &out;        ///< data
    QTextStream &messages; ///< for people
    QString databasePath;
    QString person;
};

/// A story to work on, whether it came from a file or from the database.
struct LoadedStory
{
    QString name; ///< of the file without its ending, or the slug
    story::Story story;
    QStringList setApart;                         ///< of an imported file: furniture that is not the story
    std::shared_ptr<story::AssetProvider> photos; ///< keeps what story.assets points to
    std::shared_ptr<desk::Desk> desk;             ///< where the story came from a database
};

/// One subcommand: its words, its options, and what it does.
class Command
{
public:
    virtual ~Command() = default;
    virtual std::string name() const = 0;
    virtual std::string description() const = 0;
    virtual void addOptions(CLI::App &app) = 0;
    virtual int run(Context &context) = 0;
};

QString toQString(const std::string &text);

/// Whether there is a database at the context's place; a server is asked when it is opened.
bool hasNewsroom(const Context &context);

/// Opens the database of the context, making it where there is none.
base::Result<std::unique_ptr<desk::Desk>> openDesk(const Context &context);

/// A file of that name, "-" for the standard input, a story of the database, or the built-in "sample", in
/// this order. Files are shown with the publication in publicationFile, or a neutral one.
base::Result<LoadedStory> loadStory(const Context &context, const QString &name,
                                    const QString &publicationFile = {});

/// Writes one sentence about the error and returns the exit code for it; what stands against a story is the
/// code that the caller names.
int report(Context &context, const base::Error &error, ExitCode refusal = Refused);

/// Writes JSON, one line; a device that takes no more is an Io error.
int writeJson(Context &context, const QJsonObject &object, bool indented = false);
int writeText(Context &context, const QString &text);

}
