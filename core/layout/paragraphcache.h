// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::layout {

/// Shaped words and line breaks of paragraphs, kept between runs.
class ParagraphCache
{
};

}
