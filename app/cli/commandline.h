// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace galley::cli {

/// Where the platform keeps a person's newsroom: <data folder>/galley/newsroom.sqlite.
QString defaultDatabasePath();

/// Where this machine keeps its copy of a newsroom on a server (postgresql://…).
QString copyPath(const QString &server);

/// Who acts where nobody is named: the login name.
QString defaultPerson();

/// Whether these arguments (without the program's name) name a subcommand or ask for help or the version;
/// otherwise a window is meant.
bool isCommandLine(const QStringList &arguments);

/// Runs the arguments (without the program's name); returns the exit code.
int runCommandLine(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &messages);

}
