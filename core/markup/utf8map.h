// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace galley::markup {

/// UTF-8 bytes of a text, and for each byte the UTF-16 position it came from. Lone surrogates become U+FFFD.
class Utf8Map
{
public:
    explicit Utf8Map(QStringView text);
    const QByteArray &bytes() const { return m_bytes; }
    qsizetype toUtf16(qsizetype byte) const
    {
        return m_positions.empty() ? byte : static_cast<qsizetype>(m_positions[static_cast<size_t>(byte)]);
    }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_positions; ///< empty for ASCII; one more than bytes otherwise
};

}
