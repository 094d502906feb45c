// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galley::language {

/// The sums of a linear-chain model over one sequence: scores go in, the best path, the marginal
/// probabilities and the logarithm of the partition sum come out (Lafferty, McCallum, Pereira 2001; Rabiner's
/// scaling).
class Lattice
{
public:
    static constexpr size_t width = 16; ///< room for as many labels; fewer leave the rest unused
    static constexpr float forbidden = -1e4F;

    Lattice(size_t length, size_t labels);

    size_t length() const { return m_length; }
    size_t labels() const { return m_labels; }
    float *emissions(size_t at) { return m_emissions.data() + at * width; }
    const float *emissions(size_t at) const { return m_emissions.data() + at * width; }
    /// Scores of the step to `at` (from 1 on): row by row for the label before.
    float *transitions(size_t at) { return m_transitions.data() + at * width * width; }
    const float *transitions(size_t at) const { return m_transitions.data() + at * width * width; }

    std::vector<uint8_t> bestPath() const;
    float pathScore(std::span<const uint8_t> path) const;

    /// Fills marginals() and what edgeMarginals() needs; returns the logarithm of the partition sum.
    float sumUp();
    const float *marginals(size_t at) const { return m_marginals.data() + at * width; }
    /// The probability of each pair of labels at the step to `at`, after sumUp().
    void edgeMarginals(size_t at, float *pairs) const;

private:
    size_t m_length;
    size_t m_labels;
    std::vector<float> m_emissions;
    std::vector<float> m_transitions;
    std::vector<float> m_nodes; ///< exponentials of the emissions
    std::vector<float> m_steps; ///< exponentials of the transitions
    std::vector<float> m_forward;
    std::vector<float> m_backward;
    std::vector<float> m_marginals;
};

}
