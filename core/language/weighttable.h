// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace galley::language {

/// Rows of small weights by hashed feature, as they stand in a model file: a bit for each of 2^bits possible
/// rows, a running count of the bits, and the rows that are not empty, with room behind the last for a wide
/// load. No keys are kept, so no word of the corpus is either; two features that fall on one row were trained
/// together.
class WeightTable
{
public:
    WeightTable() = default;
    /// A view of bytes that must live on; it has no rows where they are not a table.
    explicit WeightTable(std::span<const uchar> bytes);

    bool isEmpty() const { return m_columns == 0; }
    size_t columns() const { return m_columns; }
    float scale() const { return m_scale; }

    /// The weights of a feature (columns() of them, times scale()), or null where all are nought.
    const int8_t *row(uint32_t feature) const
    {
        const int8_t *row = rowOrZeros(feature);
        return row == zeros.data() ? nullptr : row;
    }
    /// So many bytes can be read from the begin of each row.
    static constexpr size_t wideLoad = 16;
    /// The same, but wideLoad noughts where all are nought: added up without a branch, which a processor
    /// could only guess.
    const int8_t *rowOrZeros(uint32_t feature) const
    {
        const uint32_t index = feature & m_mask;
        const uint64_t word = m_bits[index >> 6U];
        const uint64_t bit = uint64_t(1) << (index & 63U);
        const int8_t *row = m_rows + (m_counts[index >> 6U] + bitsIn(word & (bit - 1))) * m_columns;
        return (word & bit) == 0 ? zeros.data() : row;
    }
    /// Brings what says whether there is a row into the cache.
    void prefetch(uint32_t feature) const
    {
        __builtin_prefetch(m_bits + ((feature & m_mask) >> 6U));
        __builtin_prefetch(m_counts + ((feature & m_mask) >> 6U));
    }

    /// Quantises rows of floats (2^bits rows, `stride` apart). Rows whose largest weight is below `least` are
    /// left out; `clip` is the largest weight that is told from larger ones.
    static QByteArray pack(std::span<const float> weights, size_t stride, size_t columns, float least,
                           float clip);

    /// The mean of tables of one shape: what their labellers would say if they voted with their scores.
    static QByteArray mean(const std::vector<QByteArray> &tables);

    /// The same table without the rows whose largest weight is below `least` (in quantised steps): they say
    /// little and take most of the room.
    static QByteArray pruned(const QByteArray &table, int least);

private:
    /// Written out: without a machine's own instruction, which not every one has, the compiler calls a
    /// function.
    static size_t bitsIn(uint64_t word)
    {
        word -= (word >> 1U) & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
        word = (word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU;
        return static_cast<size_t>((word * 0x0101010101010101U) >> 56U);
    }

    static constexpr std::array<int8_t, wideLoad> zeros{};
    const uint64_t *m_bits = nullptr;
    const uint32_t *m_counts = nullptr;
    const int8_t *m_rows = nullptr;
    uint32_t m_mask = 0;
    size_t m_columns = 0;
    float m_scale = 0;
};

}
