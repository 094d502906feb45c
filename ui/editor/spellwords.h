// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace galley::ui {

/// A paragraph to be looked at, on any thread.
struct SpellTask
{
    int block = 0;     ///< its number when the task was made
    quint64 stamp = 0; ///< its text's
    QString text;
    std::vector<base::TextRange> words; ///< where it has words for readers
};

struct SpellOutcome
{
    int block = 0;
    quint64 stamp = 0;
    std::vector<base::TextRange> wrong; ///< columns
    QString missing = {};               ///< language that no dictionary is installed for
};

/// Words that are right whatever a dictionary says, as foldedWord() makes them.
using KnownWords = QSet<QString>;
/// A word as words are compared: no capitals, straight apostrophe, no soft hyphens.
QString foldedWord(QStringView word);

/// Looks the paragraph's words up; its language is the story's unless its words say otherwise. Safe on any
/// thread; the dictionaries are shared and read when they are first needed.
SpellOutcome checkSpelling(const SpellTask &task, const QString &storyLanguage, const KnownWords &known);
/// What may have been meant, best first.
QStringList spellingSuggestions(const QString &word, const QString &language);
/// One sentence on what to install for a language without a dictionary.
QString missingDictionary(const QString &language);

}
