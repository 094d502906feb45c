// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/codepoints.h"

#include <algorithm>

namespace galley::text {

CodePointMap::CodePointMap(QStringView text) : m_size(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePointMap::toCodePoint(qsizetype utf16) const
{
    const qsizetype position = std::clamp<qsizetype>(utf16, 0, m_size);
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), position) - m_pairs.begin();
    const bool inside = before > 0 && m_pairs[static_cast<size_t>(before - 1)] == position - 1;
    return (inside ? position - 1 : position) - (inside ? before - 1 : before);
}

qsizetype CodePointMap::toUtf16(qsizetype codePoint) const
{
    const qsizetype wanted = std::max<qsizetype>(0, codePoint);
    // The pair with index i begins at code point m_pairs[i] - i, which never falls as i grows.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[static_cast<size_t>(middle)] - middle < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return std::min(wanted + low, m_size);
}

base::TextRange CodePointMap::toCodePoints(const base::TextRange &range) const
{
    return {toCodePoint(range.begin), toCodePoint(range.end)};
}

}
