// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/embeddedphoto.h"

#include "core/exchange/html/photometadata.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

constexpr int widths[] = {480, 960, 1600}; // a telephone, a column, twice the widest one for fine screens
constexpr int largestSide = 20000;         // pixels; what claims to be larger is refused before it is decoded
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
    return image;
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

/// The photo, no wider than that.
std::optional<EmbeddedPhoto> encode(const QImage &whole, int width, const story::Photo &photo,
                                    const QString &sourceType)
{
    const QImage image
        = pixelsOnly(whole.width() > width ? whole.scaledToWidth(width, Qt::SmoothTransformation) : whole);
    const bool opaque = !image.hasAlphaChannel();
    QByteArray encoded;
    QBuffer buffer(&encoded);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, opaque ? "JPEG" : "PNG", opaque ? jpegQuality : -1))
        return std::nullopt;
    return EmbeddedPhoto{withReaderMetadata(encoded, photo, sourceType), opaque ? u"jpeg"_s : u"png"_s,
                         image.size()};
}

base::Result<QByteArray> bytesOf(const story::AssetProvider *assets, const story::Photo &photo)
{
    return assets == nullptr || photo.file.isEmpty() ? base::failure(base::ErrorCode::NotFound)
                                                     : assets->asset(photo.file);
}

}

QString EmbeddedPhoto::dataAddress() const
{
    return u"data:"_s + mimeType() + u";base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString EmbeddedPhoto::publicName() const
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32)) + (type == "jpeg"_L1 ? u".jpg"_s : u'.' + type);
}

std::optional<EmbeddedPhoto> embedPhoto(const story::AssetProvider *assets, const story::Photo &photo)
{
    const base::Result<QByteArray> bytes = bytesOf(assets, photo);
    const QImage read = bytes ? readPhoto(*bytes) : QImage();
    return read.isNull() ? std::nullopt
                         : encode(read, widths[std::size(widths) - 1], photo, digitalSourceType(*bytes));
}

std::vector<EmbeddedPhoto> photoVariants(const story::AssetProvider *assets, const story::Photo &photo)
{
    std::vector<EmbeddedPhoto> variants;
    const base::Result<QByteArray> bytes = bytesOf(assets, photo);
    const QImage read = bytes ? readPhoto(*bytes) : QImage();
    for (const int width : widths) {
        if (read.isNull() || (!variants.empty() && read.width() <= variants.back().size.width()))
            break;
        if (auto variant = encode(read, width, photo, digitalSourceType(*bytes)))
            variants.push_back(std::move(*variant));
    }
    return variants;
}

}
