// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QStringList>

class QThreadPool;

namespace galley {

/// What is wrong in a database; nothing where it is sound.
using NewsroomFaults = base::Result<QStringList>;

/// Says in a dialog why a newsroom cannot be opened; the program's exit code.
int cannotOpen(const base::Error &error);

/// Begins to look a newsroom over, on a thread of the pool. Needs no QApplication.
QFuture<NewsroomFaults> lookOver(const QString &databasePath, QThreadPool &pool);

/// Waits for the look before anything is written: a damaged database stays as it is. Where one is damaged, or
/// gone while its copies are there, the person decides in a dialog. A large newsroom on a slow disk shows
/// that it is being looked at. False: it is not to be opened.
bool mayBeOpened(const QString &databasePath, const QFuture<NewsroomFaults> &look);

}
