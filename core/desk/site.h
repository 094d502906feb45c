// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/desk/desk.h"

namespace galley::desk {

/// What was done to a site's folder.
struct SiteReport
{
    int written = 0; ///< pages and feeds that are new or changed
    int unchanged = 0;
    int removed = 0;                                   ///< pages of stories that are published no more
    std::vector<std::pair<QString, base::Error>> held; ///< stories that may not leave, by slug, and why
};

/// Whether somebody has to look for protected names in what goes onto the site.
enum class SiteLook { Needed, Unchecked };

/// Writes the publication as a site: a front page, a page for each section and each published story (at the
/// addresses that its own pages name), photos of leads, and feeds. A story stands there as it was published
/// last, whatever was written into it since. Only what has changed since the folder was written last is
/// written, each file whole or not at all; files that this did not write are never touched.
///
/// Denied, and nothing written, where a page that rests on a protected source is new or changed, and the
/// vault is locked, so that nobody looks for names (look: Needed). Cancelled where it was stopped: then some
/// pages are new and some as before. told: done, of all.
base::Result<SiteReport> writeSite(Desk &desk, const QString &folder, SiteLook look = SiteLook::Needed,
                                   const base::CancelToken &token = {},
                                   const std::function<void(int, int)> &told = {});

}
