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

/// A paragraph of a text, and what was read from it alone.
struct SpokenParagraph
{
    base::TextRange range; ///< in the text
    QString language;
    const std::vector<base::TextRange> *sentences = nullptr;   ///< in the paragraph
    const std::vector<UnsourcedClaim> *unsourced = nullptr; ///< in the paragraph
};

std::vector<base::TextRange> sentencesOf(QStringView paragraph);
std::vector<UnsourcedClaim> unsourcedClaims(QStringView paragraph, const std::vector<base::TextRange> &sentences,
                                            const QString &language);

/// For each character of a paragraph whether it stands in a direct quotation: “ ” " " « » „ “ ‘ ’ and speech after
/// a dialogue dash. A mark that is never closed is open to the end.
std::vector<bool> quotedCharacters(QStringView paragraph);

/// Fills form, second hand and anonymity of each attribution, and the sentences that no one stands behind.
void describe(QStringView text, const std::vector<SpokenParagraph> &paragraphs, Detection &detection);

}
