// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/proof.h"

namespace galley::desk {

/// The story's attributions for a fact-checker, in text order: those that people or machine recorded, else
/// those the detector finds now. Of a protected source only what the reader is told.
std::vector<layout::ProofEntry> proofEntries(const story::Story &story);

/// The pages with numbered attributions, and the sheet of sources behind them.
base::Result<layout::DisplayList> composeProof(const story::Story &story);

}
