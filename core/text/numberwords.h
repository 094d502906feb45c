// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace galley::text {

/// The small numbers that a language writes in one word, by that word in lower case: "nine" gives "9",
/// "forty" gives "40"; 0 to 20 and the tens below 100 (ICU's spell-out rules). Kept for each language asked
/// for; safe on several threads.
const QHash<QString, QString> &numberWords(const QString &language);

}
