// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::markup {

/// Writes a tree as story markup, so that parsing what is written gives the same content again.
/// Suggested runs are written as CriticMarkup; a tree parsed as Accepted or Refused has none.
QString write(const Node &document);

}
