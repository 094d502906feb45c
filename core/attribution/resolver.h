// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/qualities.h"

namespace galley::attribution {

/// The words of a paragraph and which of them may be part of a name; none where the language has no lexicon.
std::vector<NameToken> nameTokens(QStringView paragraph, const QString &language);

/// Fills Detected::speaker: a name as it was first given in full, a pronoun, short name or role as the person
/// it stands for, and otherwise the source's own words without what describes them. Empty where a pronoun
/// stands for nobody that can be told. Works on surface forms: capitals, titles, small words.
void resolveSpeakers(QStringView text, const std::vector<SpokenParagraph> &paragraphs, Detection &detection);

}
