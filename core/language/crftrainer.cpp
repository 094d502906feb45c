// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/crftrainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace galley::language {

namespace {

constexpr size_t width = Lattice::width;
constexpr size_t fetchedAhead = 12;
constexpr float firstSquare = 0.1F; // AdaGrad's sums start here, so that the first steps do not leap

}

CrfTrainer::CrfTrainer(CrfShape shape, CrfTraining training)
    : m_shape(std::move(shape))
    , m_training(training)
    , m_mask((uint32_t(1) << training.bits) - 1)
    , m_random(uint64_t(training.seed) * 0x9e3779b97f4a7c15ULL + 1)
    , m_counts(size_t(1) << training.bits)
    , m_weights((size_t(1) << training.bits) * width * 2)
    , m_transitions(m_shape.blocks() * width * width)
    , m_transitionSquares(m_transitions.size(), firstSquare)
    , m_meanWeights((size_t(1) << training.bits) * width)
    , m_meanTransitions(m_transitions.size())
{
    for (size_t i = 0; i < width * width; ++i) {
        const size_t before = i / width;
        const size_t label = i % width;
        if (before >= m_shape.labels || label >= m_shape.labels || !m_shape.mayFollow(before, label))
            m_transitions[i] = Lattice::forbidden;
    }
}

bool CrfTrainer::isDropped()
{
    m_random ^= m_random << 13U; // xorshift64 (Marsaglia 2003)
    m_random ^= m_random >> 7U;
    m_random ^= m_random << 17U;
    return static_cast<float>(m_random >> 40U) * 0x1p-24F < m_training.dropout;
}

void CrfTrainer::countFeatures(const std::vector<const CrfExample *> &examples)
{
    for (const CrfExample *example : examples) {
        for (const uint32_t feature : example->observations.features) {
            uint8_t &count = m_counts[feature & m_mask];
            count = static_cast<uint8_t>(std::min(255, count + 1));
        }
    }
}

/// Rows lie anywhere in half a gigabyte: asked for in time, they are there when they are needed.
void CrfTrainer::fetch(size_t seen)
{
    if (seen >= m_seen.size())
        return;
    const float *weights = row(m_seen[seen]);
    __builtin_prefetch(weights, 1);
    __builtin_prefetch(weights + width, 1);
}

double CrfTrainer::step(const CrfExample &example)
{
    const Observations &observations = example.observations;
    Lattice lattice(observations.size(), m_shape.labels);
    m_seen.clear();
    m_seenBegins.assign(1, 0);
    for (size_t at = 0; at < observations.size(); ++at) {
        for (const uint32_t feature : observations.at(at)) {
            if (m_counts[feature & m_mask] >= m_training.leastCount && !isDropped())
                m_seen.push_back(feature);
        }
        m_seenBegins.push_back(static_cast<uint32_t>(m_seen.size()));
    }
    for (size_t at = 0; at < observations.size(); ++at) {
        float *scores = lattice.emissions(at);
        for (size_t i = m_seenBegins[at]; i < m_seenBegins[at + 1]; ++i) {
            fetch(i + fetchedAhead);
            const float *weights = row(m_seen[i]);
            for (size_t label = 0; label < width; ++label)
                scores[label] += weights[label];
        }
        if (at > 0)
            setTransitions(m_shape, m_transitions.data(), observations, at, lattice.transitions(at));
    }
    const double loss = static_cast<double>(lattice.sumUp() - lattice.pathScore(example.labels));
    climb(example, lattice);
    return loss;
}

void CrfTrainer::climb(const CrfExample &example, const Lattice &lattice)
{
    const float rate = m_training.rate;
    for (size_t at = 0; at < lattice.length(); ++at) {
        std::array<float, width> gradient{};
        for (size_t label = 0; label < m_shape.labels; ++label)
            gradient[label] = -lattice.marginals(at)[label];
        gradient[example.labels[at]] += 1;
        for (size_t i = m_seenBegins[at]; i < m_seenBegins[at + 1]; ++i) {
            fetch(i + fetchedAhead);
            float *weights = row(m_seen[i]);
            float *squares = weights + width;
            for (size_t label = 0; label < width; ++label) {
                squares[label] += gradient[label] * gradient[label];
                weights[label] += rate * gradient[label] / std::sqrt(squares[label] + firstSquare);
            }
        }
        if (at > 0)
            climbTransitions(example, lattice, at);
    }
}

void CrfTrainer::climbTransitions(const CrfExample &example, const Lattice &lattice, size_t at)
{
    std::array<float, width * width> gradient;
    lattice.edgeMarginals(at, gradient.data());
    for (float &value : gradient)
        value = -value;
    gradient[example.labels[at - 1] * width + example.labels[at]] += 1;
    const Observations &observations = example.observations;
    for (const size_t block : {size_t(0), size_t(1) + observations.firstContext[at],
                               1 + m_shape.firstContexts + observations.secondContext[at]}) {
        float *weights = m_transitions.data() + block * width * width;
        float *squares = m_transitionSquares.data() + block * width * width;
        for (size_t i = 0; i < width * width; ++i) {
            squares[i] += gradient[i] * gradient[i];
            weights[i] += m_training.rate * gradient[i] / std::sqrt(squares[i]);
        }
    }
}

void CrfTrainer::addToAverage()
{
    // A step sees only what was not dropped; at reading all features speak, each with that share of its
    // voice.
    const auto epochs = static_cast<float>(std::min(m_training.averaged, m_training.epochs));
    const float share = (1 - m_training.dropout) / epochs;
    for (size_t row = 0; row <= m_mask; ++row) {
        for (size_t label = 0; label < width; ++label)
            m_meanWeights[row * width + label] += share * m_weights[row * 2 * width + label];
    }
    for (size_t i = 0; i < m_transitions.size(); ++i)
        m_meanTransitions[i] += m_transitions[i] / epochs;
}

CrfTrainer::Result CrfTrainer::train(const std::vector<const CrfExample *> &examples,
                                     const Progress &progress)
{
    countFeatures(examples);
    std::vector<const CrfExample *> order = examples;
    std::mt19937 shuffler(m_training.seed);
    for (int epoch = 1; epoch <= m_training.epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
            std::swap(order[i - 1], order[shuffler() % i]);
        double loss = 0;
        size_t places = 0;
        for (const CrfExample *example : order) {
            loss += step(*example);
            places += example->labels.size();
        }
        if (epoch > m_training.epochs - m_training.averaged)
            addToAverage();
        if (!progress(epoch, loss / static_cast<double>(std::max<size_t>(1, places))))
            break;
    }
    constexpr float largestWeight = 4; // larger ones are rare, and as decisive at 4
    return {WeightTable::pack(m_meanWeights, width, m_shape.labels, m_training.leastWeight, largestWeight),
            QByteArray(reinterpret_cast<const char *>(m_meanTransitions.data()),
                       static_cast<qsizetype>(m_meanTransitions.size() * sizeof(float)))};
}

}
