// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace galley {

/// Opens the window on a newsroom; files are taken in as new stories. Returns the exit code.
int runWindow(int argc, char *argv[], const QString &databasePath, const QStringList &files, bool withSample);

}
