// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lattice.h"
#include "core/language/weighttable.h"

namespace galley::language {

/// What a labeller knows of a sequence: hashed features of each place, and in which of a few kinds of context
/// the step to it is taken.
struct Observations
{
    std::vector<uint32_t> features;
    std::vector<uint32_t> begins{0}; ///< features of place i: [begins[i], begins[i + 1])
    std::vector<uint8_t> firstContext;
    std::vector<uint8_t> secondContext;

    size_t size() const { return begins.size() - 1; }
    std::span<const uint32_t> at(size_t i) const
    {
        return std::span(features).subspan(begins[i], begins[i + 1] - begins[i]);
    }
};

/// The weights of a sequence's features added up, Lattice::width sums a place, before they are scaled.
using EmissionSums = std::vector<int32_t>;

/// The shape of a labeller: how many labels, which may follow which, and how many contexts a step has.
struct CrfShape
{
    size_t labels = 0;
    size_t firstContexts = 1;
    size_t secondContexts = 1;
    std::vector<bool> allowed; ///< labels * labels, by the label before

    size_t blocks() const { return 1 + firstContexts + secondContexts; }
    bool mayFollow(size_t before, size_t label) const { return allowed[before * labels + label]; }
};

/// Linear-chain conditional random field with quantised weights (see crftrainer.h for how they are made).
class Crf
{
public:
    Crf() = default;
    Crf(CrfShape shape, std::span<const uchar> emissions, std::span<const uchar> transitions);

    bool isValid() const { return m_valid; }
    /// What the features of each place add up to. Kept, it saves looking them up again when others join them.
    EmissionSums sums(const Observations &observations) const;
    /// The lattice of a sequence, scores filled in; bestPath() and sumUp() are the caller's. `known` are the
    /// sums of features that the observations leave out: as many places, or none.
    Lattice lattice(const Observations &observations, const EmissionSums &known = {}) const;

private:
    CrfShape m_shape;
    WeightTable m_emissions;
    std::vector<float> m_transitions; ///< blocks of width * width
    bool m_valid = false;
};

/// The transition scores of one step, the sum of the three blocks that apply.
void setTransitions(const CrfShape &shape, const float *blocks, const Observations &observations, size_t at,
                    float *out);

}
