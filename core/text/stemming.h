// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::text {

/// The two letters of a language (BCP 47) whose words can be reduced to their stems; empty for any other.
QString stemLanguage(const QString &language);

/// A word as it is searched: small and without the marks on its letters. The breve of a Cyrillic й stays:
/// that is a letter of its own.
QString withoutAccents(const QString &word);

/// What a word has in common with its other forms ("contracts", "contracted": "contract"), small and without
/// accents, so that a search that knows the one finds the others. It need be no word itself. Empty where the
/// language has no stems, and of what has a digit or is longer than any word. By the algorithms of Snowball
/// (M. F. Porter, "Snowball: A language for stemming algorithms", 2001).
QString stem(const QString &word, const QString &language);

}
