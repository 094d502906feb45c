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

/// Sums of the rows of weights; lanes behind the last label hold what stands behind the row.
void sumRows(std::span<const int8_t *const> rows, Sums &sums)
{
    sums = Sums{};
    for (const int8_t *row : rows) {
        Bytes bytes;
        std::memcpy(&bytes, row, sizeof bytes);
        sums += __builtin_convertvector(bytes, Sums);
    }
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

Lattice Crf::lattice(const Observations &observations) const
{
    Lattice lattice(observations.size(), m_shape.labels);
    std::vector<const int8_t *> rows;
    for (size_t at = 0; at < observations.size(); ++at) {
        rows.clear();
        for (const uint32_t feature : observations.at(at)) {
            if (const int8_t *row = m_emissions.row(feature)) {
                __builtin_prefetch(row);
                rows.push_back(row);
            }
        }
        float *scores = lattice.emissions(at);
        for (size_t begin = 0; begin < rows.size(); begin += longestSum) {
            Sums sums;
            sumRows(std::span(rows).subspan(begin, std::min(longestSum, rows.size() - begin)), sums);
            for (size_t label = 0; label < m_shape.labels; ++label)
                scores[label] += m_emissions.scale() * static_cast<float>(sums[label]);
        }
        if (at > 0)
            setTransitions(m_shape, m_transitions.data(), observations, at, lattice.transitions(at));
    }
    return lattice;
}

}
