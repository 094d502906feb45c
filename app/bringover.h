// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/story/story.h"

#include <vector>

namespace galley::desk {
class Desk;
class OpenStory;
}

namespace galley {

/// The stories that the person at the desk wrote in since then, as far as they can be read; the open one,
/// which may be null, first and as it stands.
std::vector<story::Article> writtenSince(qint64 start, const desk::Desk &desk, const desk::OpenStory *open);

/// What somebody wrote into a newsroom that turned out damaged goes on top of what its copy has of it: as the
/// story's text, as a version of it where that is closed, or as a story of its own.
base::Result<> bringOver(const std::vector<story::Article> &written, const QString &databasePath,
                         const QString &person);

}
