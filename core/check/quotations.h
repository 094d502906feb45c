// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

namespace galley::check {

/// Words of a quotation that are others in what was written down.
struct Deviation
{
    base::TextRange range; ///< of the projection's text
    Transcript::Comparison comparison;
};

/// How the quotations of one attribution stand to what was written down.
struct QuotationCheck
{
    std::vector<Deviation> deviations;
    bool isCompared = false; ///< each of them stands in a record, or should
};

/// Compares what an attribution quotes with its transcripts, and with those of its notes whose description
/// holds the words (Insert > Recorded Quotation puts them in). Nothing is compared where nobody confirmed the
/// attribution, and never with what is sensitive or of a protected source: a finding speaks of the words.
QuotationCheck compareQuotations(const story::Story &story, const Projection &text, const Known &known,
                                 const RuleData &rule, const story::Attribution &attribution);

}
