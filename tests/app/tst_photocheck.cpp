// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/photocheck.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

QByteArray photo(const char *format)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    return image.save(&file, format) ? file.data() : QByteArray();
}

/// A PNG that says it is larger than any memory.
QByteArray claimsToBeHuge()
{
    QByteArray png = photo("PNG");
    qToBigEndian<quint32>(60'000, png.data() + 16);
    qToBigEndian<quint32>(60'000, png.data() + 20);
    return png;
}

}

/// Photos from outside, decoded by a process of their own.
class TestPhotoCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photos_data();
    void photos();
    void theProcessMayFall_data();
    void theProcessMayFall();
};

void TestPhotoCheck::photos_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("JPEG") << photo("JPG") << true;
    QTest::newRow("PNG") << photo("PNG") << true;
    QTest::newRow("half a PNG") << photo("PNG").first(60) << false;
    QTest::newRow("huge") << claimsToBeHuge() << false;
    QTest::newRow("no picture") << QByteArray("GIF89a") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestPhotoCheck::photos()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isGood);
    for (const QString &program : {QString(), qEnvironmentVariable("GALLEY_PROGRAM")}) {
#ifdef __SANITIZE_ADDRESS__
        if (!program.isEmpty() && isGood)
            QSKIP("the address sanitizer wants more memory than the process is given");
#endif
        desk::setPhotoChecker(program, {u"--check-photo"_s});
        const auto checked = desk::checkPhoto(bytes);
        QVERIFY2(checked.has_value() == isGood, checked ? "" : qPrintable(checked.error().detail));
    }
}

void TestPhotoCheck::theProcessMayFall_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("said");
    QTest::newRow("killed") << u"kill -SEGV $$"_s << u"brought down"_s;
    QTest::newRow("refuses") << u"exit 1"_s << u"damaged"_s;
}

void TestPhotoCheck::theProcessMayFall()
{
    QFETCH(QString, script);
    QFETCH(QString, said);
    desk::setPhotoChecker(u"/bin/sh"_s, {u"-c"_s, script});
    const auto checked = desk::checkPhoto(photo("PNG"));
    desk::setPhotoChecker({}, {});
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(said), qPrintable(checked.error().detail));
}

QTEST_GUILESS_MAIN(TestPhotoCheck)
#include "tst_photocheck.moc"
