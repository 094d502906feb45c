// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace galley {

/// Says in a dialog why a newsroom cannot be opened; the program's exit code.
int cannotOpen(const base::Error &error);

/// Looks before anything is written: a damaged database stays as it is. Where one is damaged, or gone while
/// its copies are there, the person decides in a dialog. The look is on another thread; a large newsroom on a
/// slow disk shows that it is being looked at. False: it is not to be opened.
bool mayBeOpened(const QString &databasePath);

}
