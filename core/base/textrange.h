// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <compare>

namespace galley::base {

/// Half-open range [begin, end) of UTF-16 code units in a text; the command line alone speaks of code points.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype position) const { return position >= begin && position < end; }
    bool contains(const TextRange &other) const { return other.begin >= begin && other.end <= end; }
    bool overlaps(const TextRange &other) const { return other.begin < end && begin < other.end; }
    auto operator<=>(const TextRange &) const = default;
};

}
