// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/wordrates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <vector>

namespace galley::attribution {

namespace {

uint8_t stepOf(int part, int all)
{
    static constexpr std::array limits{0.004, 0.008, 0.015, 0.03, 0.06, 0.1,
                                       0.17,  0.25,  0.35,  0.5,  0.65, 0.8};
    if (all <= 0)
        return 0;
    const double rate = (part + 0.1) / (all + 2.0); // smoothed towards the 5 % of words that are cues
    return static_cast<uint8_t>(1 + (std::ranges::upper_bound(limits, rate) - limits.begin()));
}

}

WordRates::WordRates(std::span<const uchar> bytes)
{
    const size_t size = bytes.size() / sizeof(Entry);
    if (size < 2 || !std::has_single_bit(size))
        return;
    m_entries = reinterpret_cast<const Entry *>(bytes.data());
    m_mask = static_cast<uint32_t>(size - 1);
}

RateSteps WordRates::steps(uint32_t key) const
{
    if (m_entries == nullptr || key == 0)
        return {};
    for (uint32_t i = key & m_mask, tries = 0; tries <= m_mask; i = (i + 1) & m_mask, ++tries) {
        if (m_entries[i].key == key)
            return {static_cast<uint8_t>(m_entries[i].cue), static_cast<uint8_t>(m_entries[i].source)};
        if (m_entries[i].key == 0)
            break;
    }
    return {};
}

void RateCounts::add(uint32_t key, bool cue, bool source)
{
    Count &count = m_counts[key];
    count.all += 1;
    count.cue += cue ? 1 : 0;
    count.source += source ? 1 : 0;
}

void RateCounts::add(const RateCounts &other)
{
    for (const auto &[key, more] : other.m_counts) {
        Count &count = m_counts[key];
        count.all += more.all;
        count.cue += more.cue;
        count.source += more.source;
    }
}

RateSteps RateCounts::steps(uint32_t key, const RateCounts *without) const
{
    const auto found = m_counts.find(key);
    if (found == m_counts.end())
        return {};
    Count count = found->second;
    if (without != nullptr) {
        if (const auto own = without->m_counts.find(key); own != without->m_counts.end()) {
            count.all -= own->second.all;
            count.cue -= own->second.cue;
            count.source -= own->second.source;
        }
    }
    return {stepOf(count.cue, count.all), stepOf(count.source, count.all)};
}

QByteArray RateCounts::pack() const
{
    struct Entry
    {
        uint32_t key;
        uint16_t cue;
        uint16_t source;
    };
    std::map<uint32_t, Entry> kept; // in order, so that the same counts give the same bytes
    for (const auto &[key, count] : m_counts) {
        if (count.all > 1 && key != 0)
            kept[key] = {key, stepOf(count.cue, count.all), stepOf(count.source, count.all)};
    }
    std::vector<Entry> table(std::bit_ceil(kept.size() * 3 / 2 + 2));
    const size_t mask = table.size() - 1;
    for (const auto &[key, entry] : kept) {
        size_t i = key & mask;
        while (table[i].key != 0)
            i = (i + 1) & mask;
        table[i] = entry;
    }
    return {reinterpret_cast<const char *>(table.data()),
            static_cast<qsizetype>(table.size() * sizeof(Entry))};
}

}
