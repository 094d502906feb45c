// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>

namespace galley::language {

/// Mixes a value into a hash (the finaliser of MurmurHash3, 32 bits). The same on every machine: what a
/// trainer wrote, a reader finds.
constexpr uint32_t mixed(uint32_t hash, uint32_t value)
{
    hash ^= value + 0x9e3779b9U + (hash << 6U) + (hash >> 2U);
    hash ^= hash >> 16U;
    hash *= 0x85ebca6bU;
    hash ^= hash >> 13U;
    hash *= 0xc2b2ae35U;
    return hash ^ (hash >> 16U);
}

/// Of the UTF-16 units of a text (FNV-1a, mixed).
inline uint32_t hashOf(QStringView text)
{
    uint32_t hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return mixed(hash, static_cast<uint32_t>(text.size()));
}

template <class... Values>
constexpr uint32_t feature(uint32_t name, Values... values)
{
    uint32_t hash = name * 0x9e3779b1U;
    ((hash = mixed(hash, static_cast<uint32_t>(values))), ...);
    return hash;
}

}
