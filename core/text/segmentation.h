// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QHash>
#include <QString>

#include <vector>

namespace galley::text {

/// The words of a text by Unicode's rules (UAX 29): segments with a letter, a digit or an ideograph.
std::vector<base::TextRange> words(QStringView text, const QString &language = QStringLiteral("en"));

/// The sentences of a text (UAX 29), white space at their ends left out; a line break always ends a sentence.
std::vector<base::TextRange> sentences(QStringView text, const QString &language = QStringLiteral("en"));

int wordCount(QStringView text);

/// Counts the words of a text again and again while somebody writes it: of a line that it had the last time,
/// the number is known (by a 64-bit hash of the line; no word goes over the end of one).
class RepeatedWordCount
{
public:
    int count(QStringView text);

private:
    QHash<size_t, int> m_lines; ///< of the last text, by hash
};

}
