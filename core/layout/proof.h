// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/layout.h"

namespace galley::layout {

/// One attribution as the checker needs it. Only words that any reader of the house may see: of a protected
/// source what the reader is told.
struct ProofEntry
{
    std::vector<base::TextRange> content; ///< in the body
    QString source;
    QString words; ///< how the content begins
    QString terms;
    QString evidence;
    QString verification;
};

/// The words of the sheet itself.
struct ProofLabels
{
    QString title;
    QStringList columns; ///< six: number, source, words, terms, evidence, verification
};

/// The story's pages for a fact-checker: each attribution underlined and numbered beside its first line, and
/// behind them a sheet that says of each number who stands for it, on which terms, and what supports it.
DisplayList composeProof(const story::Story &story, const story::PublicationStyle &style,
                         const std::vector<ProofEntry> &entries, const ProofLabels &labels);

}
