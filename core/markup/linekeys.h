// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::markup {

/// What a key writes at the caret: some characters ahead of it give way to words.
struct KeyedWords
{
    qsizetype removed = 0;
    QString words;
    bool operator==(const KeyedWords &) const = default;
};

/// What Enter writes between the two parts of a line, with the line above it: a new paragraph is parted by an
/// empty line; a list and a block quotation go on with their marks, and end where one of theirs stayed empty.
/// Between the lines of a directive, a table or code it is a line end.
KeyedWords paragraphEnd(QStringView head, QStringView tail, QStringView above);

/// What Shift+Enter writes behind these words: a new line of the same paragraph, kept on the page.
QString lineEnd(QStringView head);

/// Whether what is above and what is below an empty line are paragraphs that become one when it goes: words,
/// crossheads, and items or quotations to which words are added. The lower one may be empty.
bool areJoinable(QStringView above, QStringView below);

}
