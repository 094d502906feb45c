// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/crf.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace galley::language {

namespace {

using Bytes = int8_t __attribute__((vector_size(WeightTable::wideLoad)));
using Sums = int16_t __attribute__((vector_size(WeightTable::wideLoad * 2)));
static_assert(WeightTable::wideLoad == Lattice::width);
constexpr size_t longestSum = 256; // rows of at most 127 that fit into 16 bits

/// Adds the rows of some features; lanes behind the last label get what stands behind the row.
void addRows(const WeightTable &table, std::span<const uint32_t> features, int32_t *out)
{
    Sums sums{};
    for (const uint32_t feature : features) {
        Bytes bytes;
        std::memcpy(&bytes, table.rowOrZeros(feature), sizeof bytes);
        sums += __builtin_convertvector(bytes, Sums);
    }
    for (size_t label = 0; label < Lattice::width; ++label)
        out[label] += sums[label];
}

}

void setTransitions(const CrfShape &shape, const float *blocks, const Observations &observations, size_t at,
                    float *out)
{
    constexpr size_t size = Lattice::width * Lattice::width;
    const float *always = blocks;
    const float *first = blocks + (1 + observations.firstContext[at]) * size;
    const float *second = blocks + (1 + shape.firstContexts + observations.secondContext[at]) * size;
    for (size_t i = 0; i < size; ++i)
        out[i] = always[i] + first[i] + second[i];
}

Crf::Crf(CrfShape shape, std::span<const uchar> emissions, std::span<const uchar> transitions)
    : m_shape(std::move(shape))
    , m_emissions(emissions)
{
    const size_t needed = m_shape.blocks() * Lattice::width * Lattice::width * sizeof(float);
    m_valid = m_emissions.columns() == m_shape.labels && transitions.size() == needed;
    if (!m_valid)
        return;
    m_transitions.resize(needed / sizeof(float));
    std::memcpy(m_transitions.data(), transitions.data(), needed);
}

EmissionSums Crf::sums(const Observations &observations) const
{
    EmissionSums sums(observations.size() * Lattice::width);
    for (size_t at = 0; at < observations.size(); ++at) {
        // What the next place looks up is fetched while this one is added: a table is larger than a cache.
        if (at + 1 < observations.size()) {
            for (const uint32_t feature : observations.at(at + 1))
                m_emissions.prefetch(feature);
        }
        const auto features = observations.at(at);
        for (size_t begin = 0; begin < features.size(); begin += longestSum)
            addRows(m_emissions, features.subspan(begin, std::min(longestSum, features.size() - begin)),
                    sums.data() + at * Lattice::width);
    }
    return sums;
}

Lattice Crf::lattice(const Observations &observations, const EmissionSums &known) const
{
    Lattice lattice(observations.size(), m_shape.labels);
    const EmissionSums added = sums(observations);
    for (size_t at = 0; at < observations.size(); ++at) {
        float *scores = lattice.emissions(at);
        for (size_t label = 0; label < m_shape.labels; ++label) {
            const size_t place = at * Lattice::width + label;
            const int32_t sum = added[place] + (known.empty() ? 0 : known[place]);
            scores[label] = m_emissions.scale() * static_cast<float>(sum);
        }
        if (at > 0)
            setTransitions(m_shape, m_transitions.data(), observations, at, lattice.transitions(at));
    }
    return lattice;
}

}
