// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/linker.h"

#include <QByteArray>

#include <array>

namespace galley::attribution {

/// What the confidence of an attribution is judged by.
using ConfidenceSigns = std::array<float, 10>;
ConfidenceSigns confidenceSigns(const Linked &linked);

/// Turns the labeller's certainty into the share of such attributions that are right (content found and
/// source right), by a logistic regression on texts that the labeller has not learnt from.
class Calibration
{
public:
    /// Bytes of fit(); others give a plain mean of the certainties.
    explicit Calibration(std::span<const uchar> bytes);
    double confidence(const Linked &linked) const;
    double confidence(const ConfidenceSigns &signs) const;

    struct Example
    {
        ConfidenceSigns signs;
        bool right = false;
    };
    static QByteArray fit(const std::vector<Example> &examples);

private:
    ConfidenceSigns m_weights{};
    bool m_fitted = false;
};

}
