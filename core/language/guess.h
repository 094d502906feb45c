// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::language {

/// The language of a paragraph by its script and its small words: "en", "de" or "ru"; English where nothing
/// speaks for another.
QString guessLanguage(QStringView paragraph);

}
