// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace galley::exchange::rtf {

/// Where the words of a group go.
enum class Target { Text, Nowhere, Style, Font, FieldCode, Footnote, Authors };

/// Control words that open a group whose words are not the text's (RTF 1.9.1).
const QHash<QByteArray, Target> &destinations();
/// Control words that stand for a character.
const QHash<QByteArray, QString> &namedCharacters();
/// Code page of a font's character set (\\fcharset).
int codePageOf(int charset);

}
