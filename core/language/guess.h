// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::language {

/// The language of a paragraph by its script and its small words: "en", "de" or "ru"; English where nothing
/// speaks for another.
QString guessLanguage(QStringView paragraph);

/// The language of a paragraph in a story of a known language (BCP 47): the story's own, unless the
/// paragraph's script or many of its small words speak for another. Empty where it is written in a script
/// that more than one language uses and the story's does not.
QString paragraphLanguage(QStringView paragraph, const QString &storyLanguage);

}
