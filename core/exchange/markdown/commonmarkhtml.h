// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::exchange {

/// A tree of CommonMark as the HTML that its specification (0.31.2) expects, raw HTML included: for comparing
/// the parser with others. A page for readers is what writeHtml() makes.
QString commonMarkHtml(const markup::Node &document);

}
