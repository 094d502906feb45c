// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/colorprofile.h"

#include <QString>

#include <array>
#include <cmath>
#include <vector>

namespace galley::pdf {

namespace {

constexpr int curveEntries = 256;

void put(QByteArray &out, quint32 value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        out += static_cast<char>((value >> (8 * i)) & 0xff);
}

QByteArray xyz(const std::array<double, 3> &values)
{
    QByteArray out("XYZ \0\0\0\0", 8);
    for (const double value : values)
        put(out, static_cast<quint32>(std::lround(value * 65536)), 4);
    return out;
}

/// IEC 61966-2-1: linear near black, a power of 2.4 above.
QByteArray curve()
{
    QByteArray out("curv\0\0\0\0", 8);
    put(out, curveEntries, 4);
    for (int i = 0; i < curveEntries; ++i) {
        const double v = i / (curveEntries - 1.0);
        const double linear = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        put(out, static_cast<quint32>(std::lround(linear * 65535)), 2);
    }
    return out;
}

QByteArray text(const QByteArray &words)
{
    return QByteArray("text\0\0\0\0", 8) + words + '\0';
}

QByteArray description(const QByteArray &words)
{
    QByteArray out("desc\0\0\0\0", 8);
    put(out, static_cast<quint32>(words.size() + 1), 4);
    out += words + '\0';
    return out + QByteArray(4 + 4 + 2 + 1 + 67, '\0'); // no names in Unicode and ScriptCode
}

QByteArray header(quint32 size)
{
    QByteArray out;
    put(out, size, 4);
    out += QByteArray(4, '\0'); // no preferred module
    put(out, 0x02100000, 4);    // version 2.1
    out += "mntrRGB XYZ ";
    for (const quint32 part : {2000U, 1U, 1U, 0U, 0U, 0U}) // a fixed date: the same bytes always
        put(out, part, 2);
    out += "acsp";
    out += QByteArray(28, '\0');                 // platform, flags, device, attributes, intent
    out += xyz({0.9642, 1.0, 0.8249}).sliced(8); // D50
    return out.leftJustified(128, '\0');
}

}

QByteArray srgbProfile()
{
    // The primaries of sRGB, adapted to D50 (Bradford).
    const std::vector<std::pair<QByteArray, QByteArray>> tags{
        {"desc", description("sRGB IEC61966-2.1")},
        {"cprt", text("No copyright, use freely")},
        {"wtpt", xyz({0.9505, 1.0, 1.0891})},
        {"rXYZ", xyz({0.4361, 0.2225, 0.0139})},
        {"gXYZ", xyz({0.3851, 0.7169, 0.0971})},
        {"bXYZ", xyz({0.1431, 0.0606, 0.7139})},
        {"rTRC", curve()},
        {"gTRC", curve()},
        {"bTRC", curve()},
    };
    QByteArray table, data;
    put(table, static_cast<quint32>(tags.size()), 4);
    const auto start = static_cast<quint32>(128 + 4 + 12 * tags.size());
    for (const auto &[name, bytes] : tags) {
        table += name;
        put(table, start + static_cast<quint32>(data.size()), 4);
        put(table, static_cast<quint32>(bytes.size()), 4);
        data += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
    }
    return header(start + static_cast<quint32>(data.size())) + table + data;
}

}
