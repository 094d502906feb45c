// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace galley::story {

/// Under this name, among the other fields of a story, stand words that a speller takes for right in it,
/// parted by commas. They may be names that the text has no more, so no file that leaves the house has them.
inline constexpr QLatin1StringView spellingWordsField{"spelling-words"};

}
