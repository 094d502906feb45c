// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/weighttable.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace galley::language {

namespace {

struct Head
{
    uint32_t bits;
    uint32_t columns;
    uint32_t rows;
    float scale;
};

/// Writes a table row by row.
class TableWriter
{
public:
    TableWriter(size_t total, size_t columns, float scale)
        : m_head{static_cast<uint32_t>(std::bit_width(total) - 1), static_cast<uint32_t>(columns), 0, scale}
        , m_bits(total / 64)
        , m_counts(total / 64)
    { }

    /// Rows come in order; those that are not added are empty.
    void add(size_t row, std::span<const int8_t> weights)
    {
        m_bits[row / 64] |= uint64_t(1) << (row % 64);
        ++m_counts[row / 64];
        ++m_head.rows;
        m_rows.append(reinterpret_cast<const char *>(weights.data()), static_cast<qsizetype>(weights.size()));
    }

    QByteArray bytes()
    {
        uint32_t before = 0;
        for (uint32_t &count : m_counts)
            before += std::exchange(count, before);
        QByteArray bytes(reinterpret_cast<const char *>(&m_head), sizeof m_head);
        bytes.append(reinterpret_cast<const char *>(m_bits.data()),
                     static_cast<qsizetype>(m_bits.size() * sizeof(uint64_t)));
        bytes.append(reinterpret_cast<const char *>(m_counts.data()),
                     static_cast<qsizetype>(m_counts.size() * sizeof(uint32_t)));
        bytes.append(m_rows);
        bytes.append(QByteArray(WeightTable::wideLoad, '\0'));
        return bytes;
    }

private:
    Head m_head;
    std::vector<uint64_t> m_bits;
    std::vector<uint32_t> m_counts; ///< of each 64 rows, until they are summed up
    QByteArray m_rows;
};

bool isAbove(std::span<const int8_t> weights, int least)
{
    return std::ranges::any_of(weights, [least](int8_t weight) { return std::abs(weight) >= least; });
}

}

WeightTable::WeightTable(std::span<const uchar> bytes)
{
    Head head;
    if (bytes.size() < sizeof head)
        return;
    std::memcpy(&head, bytes.data(), sizeof head);
    if (head.bits < 6 || head.bits > 28)
        return;
    const size_t words = (size_t(1) << head.bits) / 64;
    const size_t needed = sizeof head + words * 12 + size_t(head.rows) * head.columns + wideLoad;
    if (bytes.size() < needed)
        return;
    m_bits = reinterpret_cast<const uint64_t *>(bytes.data() + sizeof head);
    m_counts = reinterpret_cast<const uint32_t *>(m_bits + words);
    m_rows = reinterpret_cast<const int8_t *>(m_counts + words);
    m_mask = (uint32_t(1) << head.bits) - 1;
    m_columns = head.columns;
    m_scale = head.scale;
}

QByteArray WeightTable::pack(std::span<const float> weights, size_t stride, size_t columns, float least,
                             float clip)
{
    const size_t total = weights.size() / stride;
    const float scale = clip / 127;
    TableWriter writer(total, columns, scale);
    std::vector<int8_t> row(columns);
    for (size_t i = 0; i < total; ++i) {
        const auto values = weights.subspan(i * stride, columns);
        if (!std::ranges::any_of(values, [least](float value) { return std::abs(value) >= least; }))
            continue;
        std::ranges::transform(values, row.begin(), [scale](float value) {
            return static_cast<int8_t>(std::lround(std::clamp(value / scale, -127.0F, 127.0F)));
        });
        writer.add(i, row);
    }
    return writer.bytes();
}

QByteArray WeightTable::mean(const std::vector<QByteArray> &tables)
{
    std::vector<WeightTable> all;
    all.reserve(tables.size());
    for (const QByteArray &table : tables)
        all.emplace_back(
            std::span(reinterpret_cast<const uchar *>(table.constData()), static_cast<size_t>(table.size())));
    const bool same = std::ranges::all_of(all, [&](const WeightTable &table) {
        return !table.isEmpty() && table.m_mask == all[0].m_mask && table.m_columns == all[0].m_columns;
    });
    if (all.empty() || !same)
        return {};
    TableWriter writer(size_t(all[0].m_mask) + 1, all[0].m_columns, all[0].m_scale);
    std::vector<float> sums(all[0].m_columns);
    std::vector<int8_t> row(sums.size());
    for (uint32_t i = 0; i <= all[0].m_mask; ++i) {
        std::ranges::fill(sums, 0.0F);
        for (const WeightTable &table : all) {
            const int8_t *weights = table.row(i);
            for (size_t column = 0; weights != nullptr && column < sums.size(); ++column)
                sums[column] += static_cast<float>(weights[column]);
        }
        std::ranges::transform(sums, row.begin(), [&](float sum) {
            return static_cast<int8_t>(std::lround(sum / static_cast<float>(all.size())));
        });
        if (isAbove(row, 1))
            writer.add(i, row);
    }
    return writer.bytes();
}

QByteArray WeightTable::pruned(const QByteArray &table, int least)
{
    const WeightTable all(
        {reinterpret_cast<const uchar *>(table.constData()), static_cast<size_t>(table.size())});
    if (all.isEmpty())
        return table;
    TableWriter writer(size_t(all.m_mask) + 1, all.m_columns, all.m_scale);
    for (uint32_t row = 0; row <= all.m_mask; ++row) {
        const int8_t *weights = all.row(row);
        if (weights != nullptr && isAbove({weights, all.m_columns}, least))
            writer.add(row, {weights, all.m_columns});
    }
    return writer.bytes();
}

}
