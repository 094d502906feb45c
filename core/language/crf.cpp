// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/crf.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace galley::language {

void addTransitions(const CrfShape &shape, const float *blocks, const Observations &observations, size_t at,
                    float share, float *out)
{
    constexpr size_t size = Lattice::width * Lattice::width;
    const float *always = blocks;
    const float *first = blocks + (1 + observations.firstContext[at]) * size;
    const float *second = blocks + (1 + shape.firstContexts + observations.secondContext[at]) * size;
    for (size_t i = 0; i < size; ++i)
        out[i] += share * (always[i] + first[i] + second[i]);
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
    for (size_t at = 1; at < lattice.length(); ++at)
        std::fill_n(lattice.transitions(at), Lattice::width * Lattice::width, 0.0F);
    addTo(lattice, observations, 1);
    return lattice;
}

void Crf::addTo(Lattice &lattice, const Observations &observations, float share) const
{
    const float scale = m_emissions.scale() * share;
    for (size_t at = 0; at < observations.size(); ++at) {
        std::array<int32_t, Lattice::width> sums{};
        for (const uint32_t feature : observations.at(at)) {
            const int8_t *row = m_emissions.row(feature);
            if (row == nullptr)
                continue;
            for (size_t label = 0; label < m_shape.labels; ++label)
                sums[label] += row[label];
        }
        for (size_t label = 0; label < m_shape.labels; ++label)
            lattice.emissions(at)[label] += scale * static_cast<float>(sums[label]);
        if (at > 0)
            addTransitions(m_shape, m_transitions.data(), observations, at, share, lattice.transitions(at));
    }
}

}
