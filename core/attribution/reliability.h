// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/calibration.h"
#include "core/attribution/corpus.h"

namespace galley::attribution {

/// Each attribution that the labeller finds in texts it has not learnt from, and whether it is right: a
/// marked one has as good as the same content (Dice of the words at least 0.5) and a source that overlaps, or
/// neither has one.
std::vector<Calibration::Example> judge(const Labeller &labeller,
                                        const std::vector<CorpusDocument> &documents);

/// How often findings of a confidence are right, a line a step of confidence. The confidence of each half of
/// the examples is fitted on the other, so that none vouches for itself.
QString reliabilityTable(const std::vector<Calibration::Example> &examples);

}
