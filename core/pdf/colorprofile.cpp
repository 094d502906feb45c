// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/colorprofile.h"

#include <QList>
#include <QtEndian>

#include <array>
#include <cmath>
#include <vector>

namespace galley::pdf {

namespace {

constexpr int curveEntries = 256;
constexpr int headerSize = 128; // bytes

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

QByteArray header()
{
    QByteArray out(4 + 4, '\0'); // the size comes last; no preferred module
    put(out, 0x02100000, 4);     // version 2.1
    out += "mntrRGB XYZ ";
    for (const quint32 part : {2000U, 1U, 1U, 0U, 0U, 0U}) // a fixed date: the same bytes always
        put(out, part, 2);
    out += "acsp";
    out += QByteArray(28, '\0');                 // platform, flags, device, attributes, intent
    out += xyz({0.9642, 1.0, 0.8249}).sliced(8); // D50
    return out.leftJustified(headerSize, '\0');
}

using Tags = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray assembled(const QByteArray &header, const Tags &tags)
{
    QByteArray table, data;
    put(table, static_cast<quint32>(tags.size()), 4);
    const auto start = static_cast<quint32>(headerSize + 4 + 12 * tags.size());
    for (const auto &[name, bytes] : tags) {
        table += name;
        put(table, start + static_cast<quint32>(data.size()), 4);
        put(table, static_cast<quint32>(bytes.size()), 4);
        data += bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
    }
    QByteArray size;
    put(size, start + static_cast<quint32>(data.size()), 4);
    return size + header.sliced(4) + table + data;
}

/// ICC version 4 writes its texts so: one, in English, in UTF-16.
QByteArray multilingual(const QByteArray &words)
{
    QByteArray out("mluc\0\0\0\0\0\0\0\1\0\0\0\x0c"
                   "enUS",
                   20);
    put(out, static_cast<quint32>(2 * words.size()), 4);
    put(out, 28, 4); // where it begins
    for (const char letter : words) {
        out += '\0';
        out += letter;
    }
    return out;
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

}

QByteArray srgbProfile()
{
    // The primaries of sRGB, adapted to D50 (Bradford).
    const Tags tags{
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
    return assembled(header(), tags);
}

QByteArray colorsOnly(const QByteArray &profile)
{
    // Tags of ICC.1:2022 that say how numbers become colours.
    static const QList<QByteArray> kept{"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC",
                                        "kTRC", "wtpt", "bkpt", "chad", "A2B0", "A2B1",
                                        "A2B2", "B2A0", "B2A1", "B2A2", "gamt"};
    if (profile.size() < headerSize + 4 || profile.sliced(36, 4) != "acsp")
        return {};
    const quint32 count = numberAt(profile, headerSize);
    if (count > 100 || profile.size() < headerSize + 4 + 12 * qsizetype(count))
        return {};
    const bool isOld = profile[8] < 4;
    const QByteArray words = "Colours of a photo";
    Tags tags{{"desc", isOld ? description(words) : multilingual(words)},
              {"cprt", isOld ? text("none") : multilingual("none")}};
    const auto described = tags.size();
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = headerSize + 4 + 12 * i;
        const QByteArray name = profile.sliced(at, 4);
        const qsizetype begin = numberAt(profile, at + 4);
        const qsizetype size = numberAt(profile, at + 8);
        if (begin + size > profile.size())
            return {};
        if (kept.contains(name))
            tags.emplace_back(name, profile.sliced(begin, size));
    }
    if (tags.size() == described)
        return {};
    // Of the header what colours need: version, class, spaces, mark, intent and white. Who made it, for which
    // device, and when, stays out.
    QByteArray head(headerSize, '\0');
    for (const auto &[at, size] : {std::pair(8, 16), std::pair(36, 4), std::pair(64, 16)})
        head.replace(at, size, profile.sliced(at, size));
    head.replace(24, 12, header().sliced(24, 12));
    return assembled(head, tags);
}

}
