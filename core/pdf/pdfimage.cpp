// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/pdfimage.h"

#include "core/pdf/colorprofile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

namespace galley::pdf {

namespace {

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() ? static_cast<quint8>(bytes[at]) : 0;
}

struct JpegHeader
{
    int width = 0, height = 0, components = 0, bits = 0;
    bool isInvertedCmyk = false; ///< Adobe's: 0 is full ink
};

bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Walks the segments before the picture's data. keep(marker, payload) says whether a segment stays.
template <class Keep>
QByteArray walkJpeg(const QByteArray &bytes, Keep keep)
{
    if (byteAt(bytes, 0) != 0xff || byteAt(bytes, 1) != 0xd8)
        return {};
    QByteArray out = bytes.first(2);
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (byteAt(bytes, at) != 0xff)
            return {};
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const qsizetype length = byteAt(bytes, at + 2) * 256 + byteAt(bytes, at + 3);
        if (length < 2 || at + 2 + length > bytes.size())
            return {};
        if (keep(marker, bytes.sliced(at + 4, length - 2)))
            out += bytes.sliced(at, length + 2);
        at += length + 2;
        if (marker == 0xda) // the picture: up to its end marker; what was hung on behind it stays out
            break;
    }
    const qsizetype end = bytes.lastIndexOf(QByteArray("\xff\xd9"));
    return out + bytes.sliced(at, (end > at ? end + 2 : bytes.size()) - at);
}

JpegHeader jpegHeader(const QByteArray &bytes)
{
    JpegHeader header;
    walkJpeg(bytes, [&header](int marker, const QByteArray &payload) {
        if (isFrame(marker) && payload.size() >= 6)
            header = {byteAt(payload, 3) * 256 + byteAt(payload, 4),
                      byteAt(payload, 1) * 256 + byteAt(payload, 2), byteAt(payload, 5), byteAt(payload, 0),
                      header.isInvertedCmyk};
        if (marker == 0xee && payload.startsWith("Adobe"))
            header.isInvertedCmyk = true;
        return false;
    });
    return header;
}

/// The colour profile that a JPEG carries in one or more APP2 segments.
QByteArray jpegProfile(const QByteArray &bytes)
{
    std::vector<QByteArray> parts(256);
    walkJpeg(bytes, [&parts](int marker, const QByteArray &payload) {
        if (marker == 0xe2 && payload.startsWith("ICC_PROFILE") && payload.size() > 14)
            parts[static_cast<size_t>(byteAt(payload, 12))] = payload.sliced(14);
        return false;
    });
    QByteArray profile;
    for (const QByteArray &part : parts)
        profile += part;
    return profile;
}

ObjectId writeJpeg(PdfFile &file, const QByteArray &bytes)
{
    const QByteArray clean = strippedJpeg(bytes);
    const JpegHeader header = jpegHeader(clean);
    const bool isKnown
        = header.bits == 8 && (header.components == 1 || header.components == 3 || header.components == 4);
    if (clean.isEmpty() || header.width == 0 || header.height == 0 || !isKnown)
        return 0;
    QByteArray space = header.components == 1   ? "/DeviceGray"
                       : header.components == 3 ? "/DeviceRGB"
                                                : "/DeviceCMYK";
    bool hasProfile = false;
    if (const QByteArray found = jpegProfile(bytes); !found.isEmpty()) {
        const QByteArray profile = colorsOnly(found);
        if (profile.isEmpty()) // whose colours nobody can tell
            return 0;
        const QByteArray count = QByteArray::number(header.components);
        const QByteArray device = profile.mid(16, 4);
        hasProfile = (header.components == 3 && device == "RGB ")
                     || (header.components == 1 && device == "GRAY")
                     || (header.components == 4 && device == "CMYK");
        if (hasProfile)
            space = "[/ICCBased " + reference(file.addStream("/N " + count + "/Alternate" + space, profile))
                    + ']';
    }
    if (header.components == 4 && !hasProfile) // what ink that is nobody can tell: shown as any screen would
        return 0;
    const bool isInverted = header.components == 4 && header.isInvertedCmyk;
    return file.addStream("/Type/XObject/Subtype/Image/Width " + QByteArray::number(header.width) + "/Height "
                              + QByteArray::number(header.height) + "/ColorSpace" + space
                              + "/BitsPerComponent 8" + (isInverted ? "/Decode[1 0 1 0 1 0 1 0]" : "")
                              + "/Filter/DCTDecode",
                          clean, Packing::AsItIs);
}

ObjectId writeDecoded(PdfFile &file, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return 0;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const bool hasAlpha = image.hasAlphaChannel();
    image = image.convertToFormat(QImage::Format_RGBA8888);
    QByteArray colors, alphas;
    colors.reserve(qsizetype(image.width()) * image.height() * 3);
    bool isSeenThrough = false;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, line += 4) {
            colors.append(reinterpret_cast<const char *>(line), 3);
            if (hasAlpha)
                alphas.append(static_cast<char>(line[3]));
            isSeenThrough = isSeenThrough || (hasAlpha && line[3] != 255);
        }
    }
    const QByteArray common = "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width())
                              + "/Height " + QByteArray::number(image.height()) + "/BitsPerComponent 8";
    QByteArray mask;
    if (isSeenThrough)
        mask = "/SMask " + reference(file.addStream(common + "/ColorSpace/DeviceGray", alphas));
    return file.addStream(common + "/ColorSpace/DeviceRGB" + mask, colors);
}

}

QByteArray strippedJpeg(const QByteArray &bytes)
{
    return walkJpeg(bytes, [](int marker, const QByteArray &payload) {
        const bool isNote = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
        const bool isColor = (marker == 0xe0 && payload.startsWith("JFIF"))
                             || (marker == 0xee && payload.startsWith("Adobe"));
        return !isNote || isColor;
    });
}

ObjectId writeImage(PdfFile &file, const QByteArray &bytes)
{
    if (const ObjectId id = writeJpeg(file, bytes))
        return id;
    return writeDecoded(file, bytes);
}

}
