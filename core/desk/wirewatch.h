// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

namespace galley::desk {

/// What became of the files of a wire folder.
struct WireReport
{
    std::vector<story::Article> stories;                  ///< new ones
    int known = 0;                                        ///< files that were taken in before
    std::vector<std::pair<QString, base::Error>> refused; ///< by name, and why
    int waiting = 0;                                      ///< files that somebody may still be writing
};

/// Takes the files of a folder in as new stories, each with its agency as source, and embargoed as the file
/// says. A file that was read is moved to "taken", one that cannot be read to "refused" with the reason
/// beside it in a text; both are folders within the folder, made where they are missing. A file whose content
/// came in before, under whatever name, is moved and gives no second story. Files changed within the last two
/// seconds, and names that begin with a dot, wait. Fails only where the folder itself cannot be read or
/// written.
base::Result<WireReport> takeWire(Desk &desk, const QString &folder);

}
