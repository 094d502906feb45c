// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace galley {

/// Opens the window on the person's newsroom, or on the sample one, and returns when it is closed. Arguments:
/// --db PATH,
/// --as NAME, --sample, and files to take in as stories.
int runWindow(int &argc, char *argv[]);

}
