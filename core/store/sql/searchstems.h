// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace galley::store {

/// Begins what a full text index has of a stem, as it stands behind the words of a text: the mark, the two
/// letters of the language, the stem. It is a letter, so that both engines see one word, but of ancient
/// inscriptions alone, and no text or question comes to an index with it: nobody can type such a word.
inline constexpr QChar stemMark(0xa7f7);

/// A text as it goes into an index: without that mark.
QString withoutMarks(QString text);

/// A word as FTS5's tokenizer unicode61 sees it, but for the vowel signs within.
struct IndexedWord
{
    QStringView text;
    int tokens = 1; ///< of unicode61, which signs that it does not know part
    bool isAscii = true;
};
std::vector<IndexedWord> indexedWords(QStringView text);

/// The stem of a word as an index has it; empty where the word has none.
QString markedStem(const QString &word, const QString &language);

/// What stands in the column "stems" beside these others: for each word of theirs one, in the same order, a
/// line a column; in place of words that have none, the mark and the language. Empty where the language has
/// no stems. So a stem that is found tells which word it is of.
QString stemsOf(const QStringList &columns, const QString &language);

}
