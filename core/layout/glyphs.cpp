// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/glyphs.h"

#include <algorithm>
#include <utility>

namespace galley::layout {

Glyphs::Glyphs(const std::vector<Glyph> &glyphs)
{
    const auto fits = [](const Glyph &glyph) {
        return glyph.y == 0 && std::in_range<quint16>(glyph.id) && std::in_range<quint16>(glyph.cluster);
    };
    if (!std::ranges::all_of(glyphs, fits)) {
        m_whole = std::vector<Glyph>(glyphs.begin(), glyphs.end());
        return;
    }
    m_packed.reserve(glyphs.size());
    for (const Glyph &glyph : glyphs)
        m_packed.push_back(
            {glyph.x, glyph.advance, static_cast<quint16>(glyph.id), static_cast<quint16>(glyph.cluster)});
}

}
