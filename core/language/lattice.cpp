// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/lattice.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace galley::language {

namespace {

/// e^x to 7 digits: split at a power of two, a polynomial for the rest. Written out so that a loop over it
/// uses the vector unit and every machine gives the same figure.
inline float exponential(float x)
{
    constexpr float toNearest = 12582912.0F; // 1.5 * 2^23: adding it rounds to a whole number
    x = std::clamp(x, -80.0F, 80.0F);
    const float scaled = x * 1.44269504F;
    const float whole = (scaled + toNearest) - toNearest;
    const float rest = x - whole * 0.69314718F;
    const float power
        = 1 + rest * (1 + rest * (0.5F + rest * (0.16666667F + rest * (0.041666668F + rest * 0.0083333F))));
    return std::bit_cast<float>(std::bit_cast<int32_t>(power) + (static_cast<int32_t>(whole) << 23));
}

void exponentials(const float *in, float *out, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        out[i] = exponential(in[i]);
}

float normalise(float *values, size_t count)
{
    float sum = 0;
    for (size_t i = 0; i < count; ++i)
        sum += values[i];
    const float factor = 1 / std::max(sum, 1e-30F);
    for (size_t i = 0; i < count; ++i)
        values[i] *= factor;
    return std::max(sum, 1e-30F);
}

}

Lattice::Lattice(size_t length, size_t labels)
    : m_length(length)
    , m_labels(labels)
    , m_emissions(length * width, forbidden)
    , m_transitions(length * width * width, forbidden)
{
    for (size_t at = 0; at < length; ++at)
        std::fill_n(emissions(at), labels, 0.0F);
}

std::vector<uint8_t> Lattice::bestPath() const
{
    std::vector<uint8_t> path(m_length);
    if (m_length == 0)
        return path;
    std::vector<uint8_t> from(m_length * width);
    std::vector<float> score(emissions(0), emissions(0) + width);
    std::vector<float> next(width);
    for (size_t at = 1; at < m_length; ++at) {
        for (size_t label = 0; label < m_labels; ++label) {
            float best = -1e30F;
            for (size_t before = 0; before < m_labels; ++before) {
                const float value = score[before] + transitions(at)[before * width + label];
                if (value > best) {
                    best = value;
                    from[at * width + label] = static_cast<uint8_t>(before);
                }
            }
            next[label] = best + emissions(at)[label];
        }
        std::swap(score, next);
    }
    const auto labelsEnd = score.begin() + static_cast<std::ptrdiff_t>(m_labels);
    path.back() = static_cast<uint8_t>(std::max_element(score.begin(), labelsEnd) - score.begin());
    for (size_t at = m_length - 1; at > 0; --at)
        path[at - 1] = from[at * width + path[at]];
    return path;
}

float Lattice::pathScore(std::span<const uint8_t> path) const
{
    float score = 0;
    for (size_t at = 0; at < m_length; ++at) {
        score += emissions(at)[path[at]];
        if (at > 0)
            score += transitions(at)[path[at - 1] * width + path[at]];
    }
    return score;
}

float Lattice::sumUp()
{
    m_nodes.resize(m_length * width);
    m_steps.resize(m_length * width * width);
    m_forward.assign(m_length * width, 0);
    m_backward.assign(m_length * width, 1);
    m_marginals.resize(m_length * width);
    for (size_t at = 1; at < m_length; ++at) // rows of labels that there are not stay nought
        exponentials(transitions(at), m_steps.data() + at * width * width, m_labels * width);
    double total = 0;
    for (size_t at = 0; at < m_length; ++at) {
        const float largest = *std::max_element(emissions(at), emissions(at) + m_labels);
        float *node = m_nodes.data() + at * width;
        for (size_t label = 0; label < width; ++label)
            node[label] = emissions(at)[label] - largest;
        exponentials(node, node, width);
        float *here = m_forward.data() + at * width;
        if (at == 0) {
            std::copy_n(node, width, here);
        } else {
            for (size_t before = 0; before < m_labels; ++before) {
                const float weight = m_forward[(at - 1) * width + before];
                const float *step = m_steps.data() + (at * width + before) * width;
                for (size_t label = 0; label < width; ++label)
                    here[label] += weight * step[label];
            }
            for (size_t label = 0; label < width; ++label)
                here[label] *= node[label];
        }
        total += static_cast<double>(largest) + std::log(static_cast<double>(normalise(here, width)));
    }
    for (size_t at = m_length; at-- > 1;) {
        std::array<float, width> ahead;
        for (size_t label = 0; label < width; ++label)
            ahead[label] = m_nodes[at * width + label] * m_backward[at * width + label];
        float *here = m_backward.data() + (at - 1) * width;
        for (size_t before = 0; before < width; ++before) {
            const float *step = m_steps.data() + (at * width + before) * width;
            float sum = 0;
            for (size_t label = 0; label < width; ++label)
                sum += step[label] * ahead[label];
            here[before] = sum;
        }
        normalise(here, width);
    }
    for (size_t at = 0; at < m_length; ++at) {
        float *here = m_marginals.data() + at * width;
        for (size_t label = 0; label < width; ++label)
            here[label] = m_forward[at * width + label] * m_backward[at * width + label];
        normalise(here, width);
    }
    return static_cast<float>(total);
}

void Lattice::edgeMarginals(size_t at, float *pairs) const
{
    float sum = 0;
    for (size_t before = 0; before < width; ++before) {
        const float weight = m_forward[(at - 1) * width + before];
        const float *step = m_steps.data() + (at * width + before) * width;
        for (size_t label = 0; label < width; ++label) {
            const float value
                = weight * step[label] * m_nodes[at * width + label] * m_backward[at * width + label];
            pairs[before * width + label] = value;
            sum += value;
        }
    }
    const float factor = 1 / std::max(sum, 1e-30F);
    for (size_t i = 0; i < width * width; ++i)
        pairs[i] *= factor;
}

}
