// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/detector.h"

namespace galley::attribution {

/// A claim that no one stands behind, as its words tell: "it is alleged that …".
struct UnsourcedClaim
{
    base::TextRange sentence;
    base::TextRange words;
};

/// A name that words were passed on by: "told the Daily Courier".
struct PassedOn
{
    size_t sentence = 0;
    base::TextRange range; ///< of the name, in the paragraph
};

/// A word as the resolver of names sees it; a long story has hundreds of thousands.
struct NameToken
{
    qint32 begin = 0; ///< in the paragraph
    qint32 length = 0;
    bool capital = false;
    bool beginsSentence = false;
    bool inName = false; ///< may be part of one: a capital, and no small word
};

/// What can be told of a paragraph before it is known who says what in it. Ranges count in the paragraph.
struct ParagraphSigns
{
    std::vector<base::TextRange> sentences;
    std::vector<bool> unnamed; ///< of each sentence: somebody asks there not to be named
    std::vector<bool> quoted;  ///< of each character, see quotedCharacters()
    std::vector<UnsourcedClaim> unsourced;
    std::vector<PassedOn> passedOn;
    std::vector<NameToken> tokens;
};
ParagraphSigns readSigns(QStringView paragraph, const QString &language);

/// A paragraph of a text, and what was read from it alone.
struct SpokenParagraph
{
    base::TextRange range; ///< in the text
    QString language;
    const ParagraphSigns *signs = nullptr;
};

/// For each character of a paragraph whether it stands in a direct quotation: “ ” " " « » „ “ ‘ ’ and speech
/// after a dialogue dash. A mark that is never closed is open to the end.
std::vector<bool> quotedCharacters(QStringView paragraph);

/// Fills form, second hand and anonymity of each attribution, and the sentences that no one stands behind.
void describe(QStringView text, const std::vector<SpokenParagraph> &paragraphs, Detection &detection);

}
