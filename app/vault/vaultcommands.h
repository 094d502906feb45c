// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"
#include "core/vault/protectedwords.h"
#include "core/vault/vault.h"

#include <QStringList>

namespace galley::vaultapp {

/// What a call of the program asks for.
struct Call
{
    QString command;
    QString databasePath;
    QString keyFolder;
    QString person;
    QStringList arguments; ///< source, person, files: whatever the command takes, in order
    QString why;
    bool isRevealed = false;   ///< an identity may go to the standard output
    bool isOnTerminal = false; ///< the service asks there, and opens no window
};

/// Does what a terminal can ask for; returns the exit code of the program's contract (0 done, 1 something
/// stands against it, 2 usage, 3 refused). Identities go to the terminal itself unless they were asked for on
/// the standard output by name.
int runCommand(const Call &call, store::Store &store);

/// Says on the standard error why it was refused; returns the exit code for it.
int refuse(const base::Error &error);

/// The sources that the bytes of a file give away, in plain sight or in the streams packed in them.
QStringList exposedIn(const QByteArray &bytes, const vault::ProtectedWords &words);

}
