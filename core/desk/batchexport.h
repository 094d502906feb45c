// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/desk/desk.h"
#include "core/desk/export.h"

namespace galley::desk {

/// What became of stories that were to be written.
struct BatchReport
{
    QStringList written;                                  ///< files, by name
    std::vector<std::pair<QString, base::Error>> refused; ///< stories by slug, and why
    bool isCancelled = false;                             ///< what is written by then stays, each file whole
};

/// Writes stories into a folder, a file each, as exportStoryToFile() does. Each passes the gates for itself:
/// one that may not leave, or rests on a protected source while the vault is locked, is refused and holds
/// back none of the others; what is not approved and for readers says that it is a draft. told: done, of all.
BatchReport exportBatch(Desk &desk, const std::vector<story::ArticleId> &stories, ExportFormat format,
                        const QString &folder, const base::CancelToken &token = {},
                        const std::function<void(int, int)> &told = {});

}
