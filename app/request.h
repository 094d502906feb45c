// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QStringList>

class QCoreApplication;

namespace galley {

/// Of the shared newsroom that was joined, without password.
inline const settings::Key<QString> serverKey{"window/server", {}};

/// What a window was started for: by the command line, or by a window before it.
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

Request requestOf(const QCoreApplication &application);
/// The newsroom that requestOf() will name, before there is a QApplication; empty where it may name none.
QString expectedNewsroom(int argc, char *argv[]);

/// The window works on this machine's copy.
void shareOn(Request &request, const QString &server);
Request sampleBeside(const Request &own);
QString withoutPassword(const QString &server);
/// What the next session of the desktop starts: this newsroom, without taking files in again.
QStringList restartCommand(const Request &request);

}
