// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/embeddedphoto.h"

#include "core/exchange/html/photometadata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>

#include <cstring>

namespace galley::exchange::html {

namespace {

constexpr int largestWidth = 1600; // twice the widest column of the page, for fine screens
constexpr int largestSide = 20000; // pixels; what claims to be larger is refused before it is decoded
constexpr int jpegQuality = 84;

QImage readPhoto(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(512);
    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        return {};
    QImage image = reader.read();
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    return image.width() > largestWidth ? image.scaledToWidth(largestWidth, Qt::SmoothTransformation) : image;
}

/// The pixels alone: QImage carries a file's texts along, and its writers would write them.
QImage pixelsOnly(const QImage &image)
{
    const QImage source
        = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QImage copy(source.size(), source.format());
    for (int y = 0; y < source.height(); ++y)
        std::memcpy(copy.scanLine(y), source.constScanLine(y),
                    static_cast<size_t>(qMin(source.bytesPerLine(), copy.bytesPerLine())));
    return copy;
}

}

std::optional<EmbeddedPhoto> embedPhoto(const story::AssetProvider *assets, const story::Photo &photo)
{
    if (assets == nullptr || photo.file.isEmpty())
        return std::nullopt;
    const base::Result<QByteArray> bytes = assets->asset(photo.file);
    if (!bytes)
        return std::nullopt;
    const QImage read = readPhoto(*bytes);
    if (read.isNull())
        return std::nullopt;
    const QImage image = pixelsOnly(read);
    const bool opaque = !image.hasAlphaChannel();
    QByteArray encoded;
    QBuffer buffer(&encoded);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, opaque ? "JPEG" : "PNG", opaque ? jpegQuality : -1))
        return std::nullopt;
    encoded = withReaderMetadata(encoded, photo, digitalSourceType(*bytes));
    return EmbeddedPhoto{(opaque ? "data:image/jpeg;base64," : "data:image/png;base64,") + encoded.toBase64(),
                         image.size()};
}

}
