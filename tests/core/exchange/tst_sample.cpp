// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exchange.h"
#include "core/text/segmentation.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void publicationReads()
    {
        QFile file(u":/galley/publications/saltmere.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto publication = story::publicationFromJson(file.readAll());
        QVERIFY2(publication, publication ? "" : qUtf8Printable(publication.error().detail));
        QCOMPARE(publication->name, u"The Saltmere Courier"_s);
        QVERIFY(!publication->newsletter.name.isEmpty() && !publication->support.amounts.isEmpty());
    }

    void storiesRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : QDir(u":/galley/sample"_s).entryList({u"*.md"_s}))
            QTest::newRow(qPrintable(name)) << u":/galley/sample/"_s + name;
    }
    void storiesRead()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = exchange::read(file, path);
        QVERIFY2(imported, imported ? "" : qUtf8Printable(imported.error().detail));
        QCOMPARE(imported->warnings, QStringList());
        QCOMPARE(imported->fields.other.keys(), QStringList());
        QVERIFY(imported->state.has_value());
        QVERIFY(!imported->fields.headline.isEmpty() && !imported->fields.slug.isEmpty());
        for (const QString &photo : imported->photos)
            QVERIFY2(QFile::exists(u":/galley/sample/"_s + photo), qUtf8Printable(photo));
    }

    void showpieceHasItsParts()
    {
        QFile file(u":/galley/sample/sample.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = exchange::read(file, u"sample.md"_s);
        QVERIFY(imported);
        const int words = text::wordCount(imported->body);
        QVERIFY2(words >= 700 && words <= 1000, QByteArray::number(words).constData());
        for (const char16_t *part :
             {u"## ", u"::: pullquote", u"::: box", u"::: newsletter", u"{~~", u"alleged", u"\n- "})
            QVERIFY(imported->body.contains(QStringView(part)));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
