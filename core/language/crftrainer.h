// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/crf.h"

#include <QByteArray>

#include <functional>

namespace galley::language {

struct CrfExample
{
    Observations observations;
    std::vector<uint8_t> labels;
};

struct CrfTraining
{
    uint32_t bits = 22; ///< rows of weights: 2^bits
    int epochs = 12;
    int averaged = 4;     ///< of the last epochs the weights are averaged
    float dropout = 0.5F; ///< share of the features that a step does not see
    float rate = 0.1F;    ///< AdaGrad's (Duchi, Hazan, Singer 2011)
    int leastCount = 2;   ///< rarer features are left out
    uint32_t seed = 1;
    float leastWeight = 0.01F; ///< rows with smaller weights are not written
};

/// Trains a Crf by stochastic gradient ascent of the conditional likelihood, a sequence a step. Hiding a
/// random part of the features from each step ("feature dropout": Wager, Wang, Liang 2013) keeps it from
/// leaning on the few strongest. One thread, the same weights for the same seed.
class CrfTrainer
{
public:
    struct Result
    {
        QByteArray emissions;
        QByteArray transitions;
    };
    /// Epoch (from 1), mean logarithmic loss a place; false stops.
    using Progress = std::function<bool(int epoch, double loss)>;

    CrfTrainer(CrfShape shape, CrfTraining training);
    Result train(const std::vector<const CrfExample *> &examples, const Progress &progress);

private:
    void countFeatures(const std::vector<const CrfExample *> &examples);
    double step(const CrfExample &example);
    void fetch(size_t seen);
    void climb(const CrfExample &example, const Lattice &lattice);
    void climbTransitions(const CrfExample &example, const Lattice &lattice, size_t at);
    void addToAverage();
    bool isDropped();
    float *row(uint32_t feature) { return m_weights.data() + size_t(feature & m_mask) * Lattice::width * 2; }

    CrfShape m_shape;
    CrfTraining m_training;
    uint32_t m_mask;
    uint64_t m_random;
    std::vector<uint8_t> m_counts;
    std::vector<float> m_weights; ///< a row: the weights, then AdaGrad's sums of squares
    std::vector<float> m_transitions;
    std::vector<float> m_transitionSquares;
    std::vector<float> m_meanWeights;
    std::vector<float> m_meanTransitions;
    std::vector<uint32_t> m_seen; ///< features a step sees
    std::vector<uint32_t> m_seenBegins;
};

}
