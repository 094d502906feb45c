// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/photometadata.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::exchange::html;

namespace {

QByteArray pictureAs(const char *format)
{
    QImage image(40, 30, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(6 * x, 8 * y, x ^ y));
    }
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, format);
    return file.data();
}

/// Property and words, in order, of the packet in a file.
QStringList wordsIn(const QByteArray &file)
{
    const qsizetype begin = file.indexOf("<x:xmpmeta");
    const qsizetype end = file.indexOf("</x:xmpmeta>") + 12;
    QXmlStreamReader xml(file.mid(begin, end - begin));
    QStringList words;
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && !xml.qualifiedName().startsWith("rdf:"_L1))
            property = xml.qualifiedName().toString();
        if (xml.isCharacters() && !xml.isWhitespace())
            words << property + u" = "_s + xml.text().toString();
    }
    if (xml.hasError())
        words << xml.errorString();
    return words;
}

}

/// What a picture in a page tells about itself.
class TestPhotoMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersAreTold_data();
    void readersAreTold();
    void howItCameAbout_data();
    void howItCameAbout();
    void tooMuchIsLeftOut();
};

void TestPhotoMetadata::readersAreTold_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<story::Photo>("photo");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("words");
    const story::Photo whole{
        {}, u"A ferry at the quay"_s, u"The “Gannet” <late> & full."_s, u"Mara Lind / Courier"_s};
    const QStringList all{u"dc:description = The “Gannet” <late> & full."_s,
                          u"dc:creator = Mara Lind"_s,
                          u"dc:rights = Courier"_s,
                          u"photoshop:Credit = Mara Lind / Courier"_s,
                          u"Iptc4xmpCore:AltTextAccessibility = A ferry at the quay"_s,
                          u"Iptc4xmpExt:DigitalSourceType = "
                          u"http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"_s};
    QTest::newRow("JPEG") << QByteArray("JPEG") << whole << u"digitalCapture"_s << all;
    QTest::newRow("PNG") << QByteArray("PNG") << whole << u"digitalCapture"_s << all;
    QTest::newRow("one name") << QByteArray("JPEG") << story::Photo{{}, {}, {}, u"Mara Lind"_s} << QString()
                              << QStringList{u"dc:creator = Mara Lind"_s, u"dc:rights = Mara Lind"_s,
                                             u"photoshop:Credit = Mara Lind"_s};
    QTest::newRow("what it is, in front")
        << QByteArray("JPEG") << story::Photo{{}, {}, {}, u"Drawing: Mara Lind / Courier"_s} << QString()
        << QStringList{u"dc:creator = Mara Lind"_s, u"dc:rights = Courier"_s,
                       u"photoshop:Credit = Drawing: Mara Lind / Courier"_s};
    QTest::newRow("nothing") << QByteArray("JPEG") << story::Photo{} << QString() << QStringList();
}

void TestPhotoMetadata::readersAreTold()
{
    QFETCH(const QByteArray, format);
    QFETCH(const story::Photo, photo);
    QFETCH(const QString, type);
    QFETCH(const QStringList, words);
    const QByteArray plain = pictureAs(format.constData());
    const QByteArray told = withReaderMetadata(plain, photo, type);
    if (words.isEmpty())
        QCOMPARE(told, plain);
    else
        QCOMPARE(wordsIn(told), words);
    QBuffer file;
    file.setData(told);
    QImageReader reader(&file);
    QCOMPARE(reader.format(), format.toLower());
    QCOMPARE(reader.read(), QImage::fromData(plain));
}

void TestPhotoMetadata::howItCameAbout_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("type");
    const QByteArray address = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    QTest::newRow("made by a machine")
        << QByteArray("\xff\xd8…<Iptc4xmpExt:DigitalSourceType>" + address + "trainedAlgorithmicMedia<")
        << u"trainedAlgorithmicMedia"_s;
    QTest::newRow("as an attribute") << QByteArray("Type=\"" + address + "print\"") << u"print"_s;
    QTest::newRow("unknown") << QByteArray(address + "photoOfJaneRoe<") << QString();
    QTest::newRow("more behind it") << QByteArray(address + "printJaneRoe") << QString();
    QTest::newRow("at the end") << address << QString();
    QTest::newRow("nothing") << QByteArray("\xff\xd8") << QString();
}

void TestPhotoMetadata::howItCameAbout()
{
    QFETCH(const QByteArray, file);
    QTEST(digitalSourceType(file), "type");
}

void TestPhotoMetadata::tooMuchIsLeftOut()
{
    const QByteArray plain = pictureAs("JPEG");
    QCOMPARE(withReaderMetadata(plain, {{}, {}, u"word "_s.repeated(14'000), {}}, {}), plain);
    QCOMPARE(withReaderMetadata("no picture", {{}, {}, u"word"_s, {}}, {}), QByteArray("no picture"));
}

QTEST_GUILESS_MAIN(TestPhotoMetadata)
#include "tst_photometadata.moc"
