// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"
#include "ui/preview/pagepainter.h"

#include <QPainter>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr int dpi = 150;
constexpr int differsFrom = 64; ///< of 255 greys: less is how two rasterisers smooth the same edge

/// The share of the pixels that differ.
double difference(const QImage &a, const QImage &b)
{
    qint64 unlike = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            unlike += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > differsFrom;
    }
    return double(unlike) / (double(a.width()) * a.height());
}

}

/// The page on the screen is the page in the file.
class ScreenIsPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rastersAgree_data() { addStories(); }
    void rastersAgree();
    void wordsStandWhereTheyArePainted_data() { addStories(); }
    void wordsStandWhereTheyArePainted();

private:
    void addStories();
    story::Story storyNamed(const QString &name) const;
    QString write(const layout::DisplayList &list);

    sample::PaintedPhotos m_photos;
    QTemporaryDir m_folder;
};

void ScreenIsPdfTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftocairo"_s).isEmpty())
        QSKIP("poppler-utils are not installed");
}

void ScreenIsPdfTest::addStories()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"full", "long", "Arabic", "Russian", "list and table"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

story::Story ScreenIsPdfTest::storyNamed(const QString &name) const
{
    if (name == "full"_L1)
        return sample::fullStory(&m_photos);
    if (name == "long"_L1)
        return sample::longStory(900, 5);
    story::Article article;
    article.fields.headline = name;
    article.body = u"One paragraph.\n\n- first\n- second\n\n| Boat | Crew |\n|---|---|\n| Petrel | 4 |"_s;
    if (name == "Arabic"_L1) {
        article.fields.language = u"ar"_s;
        article.body = u"قال رئيس الميناء إن السفينة وصلت صباح اليوم. "_s.repeated(20);
    } else if (name == "Russian"_L1) {
        article.fields.language = u"ru"_s;
        article.body
            = u"Городской совет проголосовал за ремонт набережной и паромной пристани. "_s.repeated(20);
    }
    return story::makeStory(article, {});
}

QString ScreenIsPdfTest::write(const layout::DisplayList &list)
{
    const QString path = m_folder.filePath(u"page.pdf"_s);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && pdf::writePdf(list, {}, file) && file.commit() ? path
                                                                                             : QString();
}

void ScreenIsPdfTest::rastersAgree()
{
    QFETCH(QString, name);
    const auto list
        = std::make_shared<const layout::DisplayList>(layout::compose(storyNamed(name), sample::style()));
    const QString path = write(*list);
    QVERIFY(!path.isEmpty());
    const QString prefix = m_folder.filePath(u"raster"_s);
    // Not pdftoppm: its baselines go to the pixel below, and a grid of 12 points is whole pixels at 150 dpi,
    // so that a millionth of a point moves a line.
    QCOMPARE(QProcess::execute(u"pdftocairo"_s, {u"-r"_s, QString::number(dpi), u"-png"_s, u"-f"_s, u"1"_s,
                                                 u"-l"_s, u"1"_s, u"-singlefile"_s, path, prefix}),
             0);
    const QImage file(prefix + u".png"_s);
    QImage screen(file.size(), QImage::Format_RGB32);
    screen.fill(Qt::white);
    ui::PagePainter painter;
    painter.setDisplayList(list);
    QPainter qpainter(&screen);
    painter.paint(qpainter, 0, dpi / 72.0);
    qpainter.end();
    const double share = difference(screen, file);
    if (const QString folder = qEnvironmentVariable("GALLEY_PAGES"); !folder.isEmpty()) {
        screen.save(folder + u'/' + name + u"-screen.png"_s);
        file.save(folder + u'/' + name + u"-file.png"_s);
    }
    qInfo("%s: %.3f %% of the pixels differ", qPrintable(name), share * 100);
    QVERIFY2(share < 0.01, qPrintable(QString::number(share)));
}

/// Every word of one glyph run begins in the file where the list has it, within a twentieth of a point.
void ScreenIsPdfTest::wordsStandWhereTheyArePainted()
{
    QFETCH(QString, name);
    const layout::DisplayList list = layout::compose(storyNamed(name), sample::style());
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, write(list), u"-"_s});
    QVERIFY(process.waitForFinished());
    QMultiHash<QString, double> places;
    QXmlStreamReader xml(process.readAllStandardOutput());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "word"_L1) {
            const double left = xml.attributes().value("xMin"_L1).toDouble();
            places.insert(xml.readElementText(), left);
        }
    }
    int checked = 0, found = 0;
    const layout::Page &page = list.pages.front();
    for (const layout::PlacedRun &run : page.runs) {
        const QString word = run->text.section(u' ', 0, 0);
        if (run->rightToLeft || word.size() < 4 || !places.contains(word) || run->glyphs.empty())
            continue;
        ++checked;
        const auto all = places.values(word);
        found += std::ranges::any_of(
            all, [&](double x) { return qAbs(x - run.placeOf(run->glyphs.front()).x()) < 0.05; });
    }
    if (name != "Arabic"_L1)
        QVERIFY(checked > 3);
    QCOMPARE(found, checked);
}

QTEST_MAIN(ScreenIsPdfTest)
#include "tst_screenispdf.moc"
