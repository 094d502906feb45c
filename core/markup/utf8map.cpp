// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/utf8map.h"

namespace galley::markup {

Utf8Map::Utf8Map(QStringView text) : m_bytes(text.toUtf8())
{
    if (m_bytes.size() == text.size())
        return;
    m_bytes.clear();
    m_positions.reserve(static_cast<size_t>(text.size()) * 2);
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool lone = text[i].isSurrogate() && !pair;
        const QByteArray character
            = lone ? QByteArrayLiteral("\xef\xbf\xbd") : text.sliced(i, pair ? 2 : 1).toUtf8();
        m_bytes += character;
        m_positions.insert(m_positions.end(), static_cast<size_t>(character.size()), static_cast<quint32>(i));
        i += pair ? 2 : 1;
    }
    m_positions.push_back(static_cast<quint32>(text.size()));
}

}
