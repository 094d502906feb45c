// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/calibration.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace galley::attribution {

namespace {

float mean(const std::vector<Fragment> &fragments, float none)
{
    if (fragments.empty())
        return none;
    float sum = 0;
    for (const Fragment &fragment : fragments)
        sum += fragment.certainty;
    return sum / static_cast<float>(fragments.size());
}

float least(const std::vector<Fragment> &fragments, float none)
{
    for (const Fragment &fragment : fragments)
        none = std::min(none, fragment.certainty);
    return none;
}

/// Spreads out the certainties near 1, where most are.
float logit(float probability)
{
    const float p = std::clamp(probability, 0.02F, 0.98F);
    return std::log(p / (1 - p)) / 4;
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

}

ConfidenceSigns confidenceSigns(const Linked &linked)
{
    return {1,
            linked.cue.empty() ? 0 : logit(mean(linked.cue, 0)),
            linked.cue.empty() ? 1.0F : 0.0F,
            linked.source.empty() ? 0 : logit(mean(linked.source, 0)),
            linked.source.empty() ? 1.0F : 0.0F,
            linked.content.empty() ? 0 : logit(mean(linked.content, 0)),
            linked.content.empty() ? 1.0F : 0.0F,
            linked.content.empty() ? 0 : logit(least(linked.content, 1)),
            linked.sharesSource ? 1.0F : 0.0F,
            linked.content.size() > 1 ? 1.0F : 0.0F};
}

Calibration::Calibration(std::span<const uchar> bytes) : m_fitted(bytes.size() == sizeof m_weights)
{
    if (m_fitted)
        std::memcpy(m_weights.data(), bytes.data(), sizeof m_weights);
}

double Calibration::confidence(const Linked &linked) const
{
    if (!m_fitted)
        return static_cast<double>((mean(linked.cue, 0) + mean(linked.source, 0.5F) + mean(linked.content, 0))
                                   / 3);
    return confidence(confidenceSigns(linked));
}

double Calibration::confidence(const ConfidenceSigns &signs) const
{
    double sum = 0;
    for (size_t i = 0; i < signs.size(); ++i)
        sum += static_cast<double>(signs[i] * m_weights[i]);
    return sigmoid(sum);
}

QByteArray Calibration::fit(const std::vector<Example> &examples)
{
    std::array<double, std::tuple_size_v<ConfidenceSigns>> weights{};
    constexpr int steps = 4000;
    constexpr double rate = 1;
    constexpr double pull = 1e-4; // towards nought, for signs that hardly occur
    for (int step = 0; step < steps && !examples.empty(); ++step) {
        std::array<double, std::tuple_size_v<ConfidenceSigns>> gradient{};
        for (const Example &example : examples) {
            double sum = 0;
            for (size_t i = 0; i < weights.size(); ++i)
                sum += weights[i] * static_cast<double>(example.signs[i]);
            const double error = (example.right ? 1 : 0) - sigmoid(sum);
            for (size_t i = 0; i < weights.size(); ++i)
                gradient[i] += error * static_cast<double>(example.signs[i]);
        }
        for (size_t i = 0; i < weights.size(); ++i)
            weights[i] += rate * (gradient[i] / static_cast<double>(examples.size()) - pull * weights[i]);
    }
    ConfidenceSigns result;
    std::ranges::transform(weights, result.begin(), [](double weight) { return static_cast<float>(weight); });
    return {reinterpret_cast<const char *>(result.data()), sizeof result};
}

}
