// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/utf8map.h"

#include <algorithm>

namespace galley::markup {

namespace {

/// Appends a code point as UTF-8 (RFC 3629) and returns how many bytes it took.
int append(char *&to, char32_t point)
{
    const char *begin = to;
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    const auto putTail = [&put, point](int shift) { put(0x80 | (point >> shift & 0x3f)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        putTail(0);
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        putTail(6);
        putTail(0);
    } else {
        put(0xf0 | point >> 18);
        putTail(12);
        putTail(6);
        putTail(0);
    }
    return static_cast<int>(to - begin);
}

}

Utf8Map::Utf8Map(QStringView text)
{
    constexpr qsizetype mostBytes = 3; // of a UTF-16 unit; a pair of them makes four
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
        m_bytes = text.toLatin1();
        return;
    }
    m_bytes.resize(text.size() * mostBytes);
    m_positions.resize(static_cast<size_t>(m_bytes.size()) + 1);
    char *to = m_bytes.data();
    quint32 *position = m_positions.data();
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        char32_t point = text[i].unicode();
        if (pair)
            point = QChar::surrogateToUcs4(text[i], text[i + 1]);
        else if (text[i].isSurrogate())
            point = QChar::ReplacementCharacter;
        position = std::fill_n(position, append(to, point), static_cast<quint32>(i));
        i += pair ? 2 : 1;
    }
    *position++ = static_cast<quint32>(text.size());
    m_bytes.truncate(to - m_bytes.constData());
    m_positions.resize(static_cast<size_t>(position - m_positions.data()));
}

}
