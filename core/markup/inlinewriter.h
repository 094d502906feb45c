// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::markup {

enum class InlinePlace { Paragraph, TableCell };

/// The words of a leaf block as markup, one line for each of its lines, so that they are read as the same
/// words again.
QString writeInlines(const std::vector<Node> &inlines, InlinePlace place = InlinePlace::Paragraph);

/// Keeps number signs at the end of a heading from being taken for its closing marks.
QString escapeHeadingEnd(const QString &line);
/// The language of a code block behind its fence.
QString escapeInfo(const QString &info);

}
