// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <unordered_map>

namespace galley::attribution {

/// How often a word was a cue, and how often part of a source, in steps from 1 (hardly ever) to 13; 0 for a
/// word that was never seen.
struct RateSteps
{
    uint8_t cue = 0;
    uint8_t source = 0;
};

/// From this step on a word is a candidate for a cue.
inline constexpr uint8_t candidateStep = 7;
inline constexpr uint8_t strongStep = 10;

/// The rates of a model file: an open-addressed table of hashes, without the words.
class WordRates
{
public:
    WordRates() = default;
    explicit WordRates(std::span<const uchar> bytes);
    RateSteps steps(uint32_t key) const;

private:
    struct Entry
    {
        uint32_t key;
        uint16_t cue;
        uint16_t source;
    };
    const Entry *m_entries = nullptr;
    uint32_t m_mask = 0;
};

/// Counts for training. A document's own counts are taken out of what its own words are rated by: otherwise
/// each rare cue would give itself away.
class RateCounts
{
public:
    void add(uint32_t key, bool cue, bool source);
    void add(const RateCounts &other);
    RateSteps steps(uint32_t key, const RateCounts *without) const;
    QByteArray pack() const;

private:
    struct Count
    {
        int all = 0;
        int cue = 0;
        int source = 0;
    };
    std::unordered_map<uint32_t, Count> m_counts;
};

}
