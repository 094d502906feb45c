// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"

namespace galley::story {

/// Calls a photo something else, wherever the story calls it; notes and suggestions keep their places. For a
/// story that was just read and has no attributions yet.
void renamePhoto(Article &article, const QString &name, const QString &file);

}
