// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace galley::text {

/// Matches phrases as whole words: in any letter case, either normal form of their letters, with soft hyphens
/// and the like between them, and any space, hyphen or emphasis between the words. A phrase in a script that
/// puts no spaces between words, or that writes particles onto them, is matched anywhere. A phrase without a
/// letter or figure matches nothing.
QRegularExpression wholePhrases(const QStringList &phrases);

/// What stands in a text and is not the phrases but much like them, each once: with letters before or behind
/// ("Quandtmüllers"), without their accents, with another last vowel. As it is written there, on one line.
QStringList likePhrases(const QStringList &phrases, const QString &text);

}
