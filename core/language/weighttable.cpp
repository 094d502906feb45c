// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/weighttable.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace galley::language {

namespace {

struct Head
{
    uint32_t bits;
    uint32_t columns;
    uint32_t rows;
    float scale;
};

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
    const size_t needed = sizeof head + words * 12 + size_t(head.rows) * head.columns;
    if (bytes.size() < needed)
        return;
    m_bits = reinterpret_cast<const uint64_t *>(bytes.data() + sizeof head);
    m_counts = reinterpret_cast<const uint32_t *>(m_bits + words);
    m_rows = reinterpret_cast<const int8_t *>(m_counts + words);
    m_mask = (uint32_t(1) << head.bits) - 1;
    m_columns = head.columns;
    m_scale = head.scale;
}

QByteArray WeightTable::pack(std::span<const float> weights, size_t stride, size_t columns, float least, float clip)
{
    const size_t total = weights.size() / stride;
    const size_t words = total / 64;
    std::vector<uint64_t> bits(words);
    std::vector<uint32_t> counts(words);
    QByteArray rows;
    uint32_t kept = 0;
    const float scale = clip / 127;
    for (size_t row = 0; row < total; ++row) {
        if (row % 64 == 0)
            counts[row / 64] = kept;
        const auto values = weights.subspan(row * stride, columns);
        if (!std::ranges::any_of(values, [least](float value) { return std::abs(value) >= least; }))
            continue;
        bits[row / 64] |= uint64_t(1) << (row % 64);
        ++kept;
        for (const float value : values)
            rows.append(static_cast<char>(std::lround(std::clamp(value / scale, -127.0F, 127.0F))));
    }
    const Head head{static_cast<uint32_t>(std::bit_width(total) - 1), static_cast<uint32_t>(columns), kept, scale};
    QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof head);
    bytes.append(reinterpret_cast<const char *>(bits.data()), static_cast<qsizetype>(words * sizeof(uint64_t)));
    bytes.append(reinterpret_cast<const char *>(counts.data()), static_cast<qsizetype>(words * sizeof(uint32_t)));
    bytes.append(rows);
    return bytes;
}

QByteArray WeightTable::pruned(const QByteArray &table, int least)
{
    const WeightTable all({reinterpret_cast<const uchar *>(table.constData()), static_cast<size_t>(table.size())});
    if (all.isEmpty())
        return table;
    const size_t total = size_t(all.m_mask) + 1;
    std::vector<uint64_t> bits(total / 64);
    std::vector<uint32_t> counts(total / 64);
    QByteArray rows;
    uint32_t kept = 0;
    for (size_t row = 0; row < total; ++row) {
        if (row % 64 == 0)
            counts[row / 64] = kept;
        const int8_t *weights = all.row(static_cast<uint32_t>(row));
        if (weights == nullptr
            || std::none_of(weights, weights + all.m_columns, [least](int8_t w) { return std::abs(w) >= least; }))
            continue;
        bits[row / 64] |= uint64_t(1) << (row % 64);
        ++kept;
        rows.append(reinterpret_cast<const char *>(weights), static_cast<qsizetype>(all.m_columns));
    }
    Head head;
    std::memcpy(&head, table.constData(), sizeof head);
    head.rows = kept;
    QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof head);
    bytes.append(reinterpret_cast<const char *>(bits.data()), static_cast<qsizetype>(bits.size() * sizeof(uint64_t)));
    bytes.append(reinterpret_cast<const char *>(counts.data()),
                 static_cast<qsizetype>(counts.size() * sizeof(uint32_t)));
    bytes.append(rows);
    return bytes;
}

}
