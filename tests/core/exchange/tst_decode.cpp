// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("warns");
        QTest::newRow("utf8") << QByteArray("na\xC3\xAFve") << u"naïve"_s << false;
        QTest::newRow("utf8 mark") << QByteArray("\xEF\xBB\xBFquay") << u"quay"_s << false;
        QTest::newRow("utf16 little") << QByteArray("\xFF\xFEq\0u\0", 6) << u"qu"_s << false;
        QTest::newRow("utf16 big") << QByteArray("\xFE\xFF\0q\0u", 6) << u"qu"_s << false;
        QTest::newRow("utf16 unmarked") << QByteArray("q\0u\0a\0y\0", 8) << u"quay"_s << true;
        QTest::newRow("windows 1252")
            << QByteArray("\x93Yes,\x94 she said \x96 \x80") << u"“Yes,” she said – €"_s << true;
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << u"a\nb\nc\n"_s << false;
        QTest::newRow("one nul") << QByteArray("a\0b", 3) << u"a\uFFFDb"_s << true;
        QTest::newRow("empty") << QByteArray() << QString() << false;
    }
    void text()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = exchange::decode(bytes);
        QVERIFY(decoded);
        QTEST(decoded->text, "text");
        QTEST(!decoded->warnings.isEmpty(), "warns");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("jpeg") << QByteArray("\xFF\xD8\xFF\xE0JFIF");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%");
        QTest::newRow("office") << QByteArray("PK\x03\x04\x14");
        QTest::newRow("rtf") << QByteArray("{\\rtf1 x}");
        QTest::newRow("noise") << QByteArray(4096, '\x01');
        QTest::newRow("nul") << QByteArray(4096, '\0');
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = exchange::decode(bytes);
        QVERIFY(!decoded);
        QVERIFY(!decoded.error().detail.isEmpty());
    }

    void tooLarge()
    {
        const auto decoded = exchange::decode(QByteArray(exchange::largestText + 1, 'a'));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, base::ErrorCode::Invalid);
    }

    void dispatch_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("read");
        QTest::newRow("markdown") << u"a.md"_s << QByteArray("Hello") << true;
        QTest::newRow("text") << u"a.txt"_s << QByteArray("Hello") << true;
        QTest::newRow("stdin") << u"-"_s << QByteArray("Hello") << true;
        QTest::newRow("html suffix") << u"a.html"_s << QByteArray("Hello") << true;
        QTest::newRow("html inside text")
            << u"a.txt"_s << QByteArray("<!DOCTYPE html><html><p>Hello</p>") << true;
        QTest::newRow("html without words") << u"a.txt"_s << QByteArray("<!DOCTYPE html><html>") << false;
        QTest::newRow("docx") << u"a.docx"_s << QByteArray("Hello") << false;
    }
    void dispatch()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto imported = exchange::read(buffer, name);
        QTEST(imported.has_value(), "read");
        if (!imported)
            QVERIFY(imported.error().detail.contains(u".txt"_s));
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
