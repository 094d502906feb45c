// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"
#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/zip/zip.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QByteArray canary = "Zorblaxiana 51.5007N serial 7731";

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray pictureAs(const char *format)
{
    QImage image(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(4 * x, 5 * y, x ^ y));
    }
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, format);
    return file.data();
}

QByteArray jpegWith(char marker, const QByteArray &payload)
{
    const QByteArray plain = pictureAs("JPEG");
    const auto size = static_cast<quint16>(payload.size() + 2);
    const QByteArray segment = QByteArray("\xff") + marker + static_cast<char>(size >> 8)
                               + static_cast<char>(size & 0xff) + payload;
    return plain.first(2) + segment + plain.sliced(2);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// The chunk stands right behind the head of the picture.
QByteArray pngWith(const QByteArray &type, const QByteArray &payload)
{
    const QByteArray plain = pictureAs("PNG");
    const qsizetype head = 8 + 12 + 13;
    return plain.first(head) + bigEndian(static_cast<quint32>(payload.size())) + type + payload
           + bigEndian(crc32(type + payload)) + plain.sliced(head);
}

class OnePhoto final : public story::AssetProvider
{
public:
    explicit OnePhoto(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    base::Result<QByteArray> asset(const QString &) const override { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The bytes of a file, with what is packed in them: streams of a PDF, pictures within a page.
QByteArray unpacked(const QByteArray &file)
{
    QByteArray all = file;
    for (qsizetype at = file.indexOf("stream\n\x78"); at >= 0; at = file.indexOf("stream\n\x78", at + 1)) {
        const qsizetype size = file.indexOf("endstream", at + 1) - at - 7;
        all += qUncompress(QByteArray(4, '\x01') + file.sliced(at + 7, size)); // wants a length in front
    }
    static const QRegularExpression inlined(u"base64,([A-Za-z0-9+/=]+)"_s);
    const QString text = QString::fromLatin1(file);
    for (const auto &match : inlined.globalMatch(text))
        all += QByteArray::fromBase64(match.captured(1).toLatin1());
    return all;
}

}

/// What a camera, a phone or a program for pictures writes beside the pixels stays in the house.
class TestPhotoLeaks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPixelsLeave_data();
    void onlyPixelsLeave();
    void whatItIsCalledHereStays_data();
    void whatItIsCalledHereStays();
};

void TestPhotoLeaks::onlyPixelsLeave_data()
{
    QTest::addColumn<QByteArray>("photo");
    const QByteArray tiff
        = QByteArray::fromHex("49492a0008000000") // little-endian, one entry: camera's owner
          + QByteArray::fromHex("010030a4020021000000") + QByteArray::fromHex("1a00000000000000") + canary
          + '\0';
    const QByteArray packed = qCompress(canary).sliced(4);
    const QByteArray rawProfile = "\nexif\n      32\n" + canary.toHex();
    QTest::newRow("JPEG comment") << jpegWith('\xfe', canary);
    QTest::newRow("JPEG EXIF") << jpegWith('\xe1', QByteArray("Exif\0\0", 6) + tiff);
    QTest::newRow("JPEG XMP") << jpegWith('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29)
                                                      + "<x:xmpmeta>" + canary + "</x:xmpmeta>");
    QTest::newRow("JPEG IPTC") << jpegWith('\xed', QByteArray("Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x20", 26)
                                                       + canary);
    QTest::newRow("JPEG colour profile")
        << jpegWith('\xe2', QByteArray("ICC_PROFILE\0\x01\x01", 14) + canary);
    for (const auto space : {QColorSpace::AdobeRgb, QColorSpace::SRgb}) {
        QColorSpace display(space);
        display.setDescription(QString::fromLatin1(canary));
        QTest::addRow("JPEG with a monitor's profile %d", int(space))
            << jpegWith('\xe2', QByteArray("ICC_PROFILE\0\x01\x01", 14) + display.iccProfile());
        QTest::addRow("PNG with a monitor's profile %d", int(space))
            << pngWith("iCCP", QByteArray("ICC\0\0", 5) + qCompress(display.iccProfile()).sliced(4));
    }
    QTest::newRow("JPEG thumbnail") << jpegWith('\xe0', QByteArray("JFXX\0\x10", 6) + canary);
    QTest::newRow("JPEG of a maker") << jpegWith('\xeb', canary);
    QTest::newRow("JPEG, hung on behind") << pictureAs("JPEG") + canary;
    QTest::newRow("PNG tEXt") << pngWith("tEXt", QByteArray("Author\0", 7) + canary);
    QTest::newRow("PNG zTXt") << pngWith("zTXt", QByteArray("Comment\0\0", 9) + packed);
    QTest::newRow("PNG iTXt") << pngWith("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + canary);
    QTest::newRow("PNG eXIf") << pngWith("eXIf", tiff);
    QTest::newRow("PNG raw profile") << pngWith("tEXt",
                                                QByteArray("Raw profile type exif\0", 22) + rawProfile);
    QTest::newRow("PNG private chunk") << pngWith("zoRb", canary);
    QTest::newRow("PNG, hung on behind") << pictureAs("PNG") + canary;
}

void TestPhotoLeaks::onlyPixelsLeave()
{
    QFETCH(QByteArray, photo);
    QByteArray wide; // as profiles of the fourth version write it
    for (const char letter : canary)
        wide += QByteArray(1, '\0') + letter;
    const QList<QByteArray> forms{canary, wide, canary.toHex(), qCompress(canary).sliced(4),
                                  "Raw profile type"};
    const auto shows = [&forms](const QByteArray &bytes) {
        return std::ranges::any_of(forms, [&bytes](const QByteArray &form) { return bytes.contains(form); });
    };
    QVERIFY(shows(photo) || photo.contains("iCCP")); // the search is not blind
    QVERIFY(!QImage::fromData(photo).isNull());
    const OnePhoto photos(photo);
    story::Article article{.id = story::ArticleId::create(),
                           .fields = {.slug = u"quay"_s, .headline = u"Quay shut"_s},
                           .body = u"It was shut.\n"_s};
    article.fields.leadPhoto = {u"IMG_7731.jpg"_s, u"the quay"_s, u"Shut."_s, u"A. Lind"_s};
    const story::Story story = story::makeStory(article, {}, &photos);
    for (const auto format : {desk::ExportFormat::Html, desk::ExportFormat::Pdf, desk::ExportFormat::Proof}) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        const auto written = desk::exportStory(story, format, file);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const QByteArray all = unpacked(file.data());
        QVERIFY(all.size() > file.data().size()); // there is a picture in it, or a stream
        QVERIFY(!shows(all));
        QVERIFY(!all.contains("IMG_7731")); // nor what the camera called it
    }
}

void TestPhotoLeaks::whatItIsCalledHereStays_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("hasSite");
    for (const auto &format : {u"html"_s, u"ninjs"_s, u"ninjs2"_s, u"ninjs1"_s, u"nitf"_s, u"newsml"_s,
                               u"atom"_s, u"rss"_s, u"epub"_s, u"docx"_s}) {
        if (!desk::exportFormatFromName(format))
            qFatal("no such format: %s", qPrintable(format));
        for (const bool isThere : {true, false}) {
            for (const bool hasSite : {true, false})
                QTest::addRow("%s, %s, %s", qPrintable(format), isThere ? "a photo" : "a missing one",
                              hasSite ? "with a site" : "without")
                    << format << isThere << hasSite;
        }
    }
}

/// Whoever has the file that somebody gave could say by its hash, or by its path, whose copy the house has.
void TestPhotoLeaks::whatItIsCalledHereStays()
{
    QFETCH(QString, format);
    QFETCH(bool, isThere);
    QFETCH(bool, hasSite);
    const QByteArray original = jpegWith('\xfe', canary);
    const QByteArray hash = QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex();
    const OnePhoto photos(isThere ? original : QByteArray("no photo"));
    story::Article article{.id = story::ArticleId::create(),
                           .fields = {.slug = u"quay"_s, .headline = u"Quay shut"_s},
                           .body = u"It was shut.\n\n::: photo src=\"/home/mara/Zorblax/scan 1.jpg\" "
                                   "alt=\"a letter\"\nThe letter.\n:::\n"_s};
    article.fields.leadPhoto = {u"asset:"_s + QString::fromLatin1(hash), u"the quay"_s, u"Shut."_s, {}};
    story::Publication publication{.name = u"The Saltmere Post"_s};
    if (hasSite)
        publication.url = u"https://post.example"_s;
    const story::Story story = story::makeStory(article, publication, &photos);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const auto written = desk::exportStory(story, desk::exportFormatFromName(format)->format, file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const QByteArray all = unpacked(file.data()) + exchange::unpacked(file.data());
    for (const QByteArray &inner : {hash, QByteArray("asset:"), QByteArray("Zorblax"), QByteArray("scan")})
        QVERIFY2(!all.contains(inner), inner.constData());
    // A feed has the photos of the text alone.
    const story::Photo shown = format == "atom"_L1
                                   ? story::Photo{u"x.jpg"_s, u"a letter"_s, u"The letter."_s, {}}
                                   : article.fields.leadPhoto;
    const auto embedded = exchange::html::embedPhoto(&photos, shown);
    QCOMPARE(embedded.has_value(), isThere);
    if (embedded && hasSite && format != "docx"_L1 && format != "epub"_L1 && format != "rss"_L1)
        QVERIFY(all.contains(QByteArray("https://post.example/images/" + embedded->publicName().toUtf8())));
}

QTEST_GUILESS_MAIN(TestPhotoLeaks)
#include "tst_photoleaks.moc"
