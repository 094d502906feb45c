// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"
#include "tests/core/pdf/archiverules.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// What a file claims to be (PDF/A-2a) it is; the checker itself finds what is broken on purpose.
class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheRules_data();
    void keepsTheRules();
    void missingShapesAreNotArchival();
    void inksWithoutProfileBecomeColours();
    void checkerFindsFaults_data();
    void checkerFindsFaults();

private:
    QByteArray write(const layout::DisplayList &list);
    QString path() const { return m_folder.filePath(u"a.pdf"_s); }

    sample::PaintedPhotos m_photos;
    QTemporaryDir m_folder;
};

void ArchiveTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
}

QByteArray ArchiveTest::write(const layout::DisplayList &list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QFile file(path());
    if (!pdf::writePdf(list, {.title = u"Ferry"_s, .authors = {u"M. Okafor"_s}}, buffer)
        || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return bytes;
}

void ArchiveTest::keepsTheRules_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("everything") << QString();
    QTest::newRow("one word") << u"Word."_s;
    QTest::newRow("scripts") << u"قال رئيس الميناء. Городской совет. Καλημέρα. \U0001F600 é"_s;
    QTest::newRow("lists, tables, boxes, links")
        << u"- a\n- b\n\n| A | B |\n|---|---|\n| 1 |  |\n\n::: box title=\"T\"\n[w](https://example.org)\n:::"_s;
    QTest::newRow("quotes and subheads") << u"> They said.\n\n## Later\n\n### Still\n\nWords.[^1]"_s;
}

void ArchiveTest::keepsTheRules()
{
    QFETCH(QString, body);
    story::Article article;
    article.fields.headline = u"Ferry"_s;
    article.body = body;
    const story::Story story = body.isEmpty() ? sample::fullStory(&m_photos) : story::makeStory(article, {});
    QVERIFY(!write(layout::compose(story, sample::style())).isEmpty());
    QCOMPARE(pdftest::brokenArchiveRules(pdftest::objectsOf(path())), QStringList());
}

void ArchiveTest::missingShapesAreNotArchival()
{
    layout::DisplayList list = layout::compose(sample::fullStory(&m_photos), sample::style());
    layout::Page &page = list.pages.edit(0);
    layout::PlacedRun &run = page.runs.front();
    auto shape = std::make_shared<layout::GlyphRun>(*run.shape);
    std::vector<layout::Glyph> glyphs(shape->glyphs.begin(), shape->glyphs.end());
    glyphs.front().id = 0;
    shape->glyphs = layout::Glyphs(glyphs);
    run.shape = shape.get();
    page.owners.push_back(shape);
    QVERIFY(!write(list).contains("pdfaid:part"));
}

void ArchiveTest::inksWithoutProfileBecomeColours()
{
    QImage image(40, 30, QImage::Format_CMYK8888);
    image.fill(Qt::red);
    layout::DisplayList list = layout::compose(sample::fullStory(&m_photos), sample::style());
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(image.save(&buffer, "JPG"));
    list.pages.edit(0).pictures.front().bytes = jpeg;
    QVERIFY(write(list).contains("pdfaid:part"));
    QCOMPARE(pdftest::brokenArchiveRules(pdftest::objectsOf(path())), QStringList());
}

void ArchiveTest::checkerFindsFaults_data()
{
    QTest::addColumn<QString>("type"); // of the first object that is changed
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("clause");
    QTest::newRow("no language") << u"/Catalog"_s << u"/Lang"_s << QJsonValue() << u"6.7.4"_s;
    QTest::newRow("a form") << u"/Catalog"_s << u"/AcroForm"_s << QJsonValue(QJsonObject()) << u"6.9"_s;
    QTest::newRow("not tagged") << u"/Catalog"_s << u"/StructTreeRoot"_s << QJsonValue() << u"6.7.3.3"_s;
    QTest::newRow("no intent") << u"/Catalog"_s << u"/OutputIntents"_s << QJsonValue(QJsonArray())
                               << u"6.2.3"_s;
    QTest::newRow("a font left out") << u"/FontDescriptor"_s << u"/FontFile3"_s << QJsonValue()
                                     << u"6.2.11.4"_s;
    QTest::newRow("hidden link") << u"/Annot"_s << u"/F"_s << QJsonValue(2) << u"6.3.2"_s;
    QTest::newRow("a huge page") << u"/Page"_s << u"/MediaBox"_s << QJsonValue(QJsonArray{0, 0, 15000, 10})
                                 << u"6.1.13"_s;
    QTest::newRow("an unknown type") << u"/StructElem"_s << u"/S"_s << QJsonValue(u"/Story"_s)
                                     << u"6.7.3.4"_s;
}

void ArchiveTest::checkerFindsFaults()
{
    QFETCH(QString, type);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, clause);
    QVERIFY(!write(layout::compose(sample::fullStory(&m_photos), sample::style())).isEmpty());
    QJsonObject objects = pdftest::objectsOf(path());
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        QJsonObject entry = object->toObject();
        QJsonObject dict = entry["value"_L1].toObject();
        if (dict["/Type"_L1].toString() != type || (value.isNull() && !dict.contains(key)))
            continue;
        value.isNull() ? dict.remove(key) : void(dict[key] = value);
        entry["value"_L1] = dict;
        *object = entry;
        break;
    }
    const QStringList broken = pdftest::brokenArchiveRules(objects);
    QVERIFY2(std::ranges::any_of(broken, [&](const QString &rule) { return rule.startsWith(clause); }),
             qPrintable(broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
