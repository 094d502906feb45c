// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/markup/parser.h"
#include "core/pdf/colorprofile.h"
#include "core/pdf/pdffile.h"
#include "core/pdf/pdfimage.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

pdf::Metadata metadataOf(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    pdf::Metadata metadata;
    metadata.title = fields.headline;
    metadata.authors = fields.byline;
    metadata.subject = fields.deck;
    metadata.keywords = QStringList{u"harbour"_s, u"ferry"_s};
    metadata.language = fields.language;
    metadata.created = fields.publishedAt;
    return metadata;
}

/// What a program prints for a file; empty where it fails.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                     : QByteArray();
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QStringList wordsOf(QString text)
{
    static const QRegularExpression hyphenated(u"-\n(?=\\p{Ll})"_s);
    return text.replace(hyphenated, QString()).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

/// The share of the words that stand in the other list, in the same order. Where the lists part, three words
/// in a row bring them together again: running heads and page numbers stand between.
double shareInOrder(const QStringList &expected, const QStringList &found)
{
    qsizetype at = 0, hits = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        qsizetype next = at;
        while (next < found.size() && next < at + 100 && found.mid(next, 3) != expected.mid(i, 3))
            ++next;
        if (at < found.size() && found[at] == expected[i])
            next = at;
        if (next >= found.size() || found[next] != expected[i])
            continue;
        ++hits;
        at = next + 1;
    }
    return expected.isEmpty() ? 1 : double(hits) / double(expected.size());
}

story::Story storyOf(const QString &body, const QString &language)
{
    story::Article article;
    article.body = body;
    article.fields.language = language;
    article.fields.headline = u"Headline"_s;
    return story::makeStory(article, {});
}

QByteArray pdfOf(const story::Story &story)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto result = pdf::writePdf(layout::compose(story, sample::style()), metadataOf(story), buffer);
    return result ? bytes : QByteArray();
}

}

class PdfWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSamplePages();
    void passesQpdf_data();
    void passesQpdf();
    void fontsAreEmbeddedAndSubset();
    void wordsComeOutInOrder();
    void otherScriptsComeOut_data();
    void otherScriptsComeOut();
    void saysWhatItIs();
    void carriesTheReadingOrder();
    void sameStorySameBytes();
    void jpegLosesItsNotesOnly();
    void profilesKeepTheirColoursOnly();
    void transparencyIsKept();
    void onlySafeLinks();
    void nothingToWriteIsRefused();
    void fullDiskIsSaid();

private:
    QString fileOf(const QByteArray &bytes);

    sample::PaintedPhotos m_photos;
    QTemporaryDir m_folder;
    int m_files = 0;
};

QString PdfWriterTest::fileOf(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QString::number(m_files++) + u".pdf"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

/// Leaves the pages where GALLEY_PAGES names a folder, to be looked at.
void PdfWriterTest::writesSamplePages()
{
    const QByteArray bytes = pdfOf(sample::fullStory(&m_photos));
    QVERIFY(bytes.startsWith("%PDF-1.7"));
    const QString folder = qEnvironmentVariable("GALLEY_PAGES");
    if (folder.isEmpty())
        return;
    const auto keep = [&folder](const QString &name, const QByteArray &content) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    keep(u"full.pdf"_s, bytes);
    keep(u"long.pdf"_s, pdfOf(sample::longStory(10000, 7)));
}

void PdfWriterTest::passesQpdf_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("sample") << QString();
    QTest::newRow("empty") << u" "_s;
    QTest::newRow("Arabic, Cyrillic, emoji")
        << u"\u0642\u0627\u0644 \u0430\u0431\u0432 \U0001F600 \U0001F468\u200d\U0001F469 e\u0301"_s;
    QTest::newRow("parentheses and backslashes") << u"## (a\\) \\( b)\n\nText (with) \\\\ signs."_s;
    QTest::newRow("lists, tables, boxes")
        << u"- a\n- b\n\n| A | B |\n|---|---|\n| 1 |  |\n\n::: box title=\"T\"\nwords\n:::"_s;
    QTest::newRow("lone surrogate") << (u"a "_s + QChar(0xd83d));
}

void PdfWriterTest::passesQpdf()
{
    QFETCH(QString, body);
    if (!isInstalled(u"qpdf"_s))
        QSKIP("qpdf is not installed");
    const story::Story story = body.isEmpty() ? sample::fullStory(&m_photos) : storyOf(body, u"en"_s);
    QVERIFY(!outputOf(u"qpdf"_s, {u"--check"_s, fileOf(pdfOf(story))}).isEmpty());
}

void PdfWriterTest::fontsAreEmbeddedAndSubset()
{
    if (!isInstalled(u"pdffonts"_s))
        QSKIP("pdffonts is not installed");
    const QString listed
        = QString::fromUtf8(outputOf(u"pdffonts"_s, {fileOf(pdfOf(sample::fullStory(&m_photos)))}));
    const QStringList lines = listed.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 4);
    for (const QString &line : lines)
        QVERIFY2(line.contains(u"yes yes yes"_s), qPrintable(line));
}

void PdfWriterTest::wordsComeOutInOrder()
{
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const story::Story story = sample::longStory(8000, 21);
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {fileOf(pdfOf(story)), u"-"_s}));
    const double share = shareInOrder(wordsOf(story.article.body), wordsOf(text));
    QVERIFY2(share >= 0.999, qPrintable(QString::number(share)));
}

void PdfWriterTest::otherScriptsComeOut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("body");
    QTest::newRow("Russian") << u"ru"_s << u"Городской совет проголосовал за закрытие набережной."_s;
    QTest::newRow("ligatures") << u"en"_s
                               << u"The office staff found fifty flat fish in the affluent offing."_s;
    QTest::newRow("Arabic") << u"ar"_s << u"قال رئيس الميناء"_s;
    QTest::newRow("Greek and emoji") << u"en"_s << u"Καλημέρα \U0001F600 friends"_s;
}

void PdfWriterTest::otherScriptsComeOut()
{
    QFETCH(QString, language);
    QFETCH(QString, body);
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    QString text
        = QString::fromUtf8(outputOf(u"pdftotext"_s, {fileOf(pdfOf(storyOf(body, language))), u"-"_s}));
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format;
    }); // marks of direction that pdftotext adds
    for (const QString &word : wordsOf(body))
        QVERIFY2(wordsOf(text).contains(word), qPrintable(word + u" in "_s + text));
}

void PdfWriterTest::saysWhatItIs()
{
    if (!isInstalled(u"pdfinfo"_s))
        QSKIP("pdfinfo is not installed");
    const story::Story story = sample::fullStory(&m_photos);
    const QString text = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-isodates"_s, fileOf(pdfOf(story))}));
    QVERIFY(text.contains(story.article.fields.headline));
    QVERIFY(text.contains(u"Mara Okafor, Piet Lindqvist"_s));
    QVERIFY(text.contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
    const QByteArray objects = pdf::packedObjects(pdfOf(story));
    QVERIFY(objects.contains("/PageLabels<</Nums[0<</S/D>>]>>"));
    QVERIFY(objects.contains("/Trapped/False"));
    QVERIFY(text.contains(u"2026-03-04T05:00:00Z"_s));
}

void PdfWriterTest::carriesTheReadingOrder()
{
    if (!isInstalled(u"pdfinfo"_s))
        QSKIP("pdfinfo is not installed");
    const QString tree = QString::fromUtf8(
        outputOf(u"pdfinfo"_s, {u"-struct"_s, fileOf(pdfOf(sample::fullStory(&m_photos)))}));
    qsizetype at = 0;
    for (const QString &type :
         {u"Document"_s, u"H1"_s, u"Figure"_s, u"Caption"_s, u"P ("_s, u"H2"_s, u"Link"_s, u"Sect"_s, u"L "_s,
          u"LI"_s, u"Table"_s, u"TH"_s, u"TD"_s, u"BlockQuote"_s}) {
        const QString name = type.trimmed().remove(u" ("_s);
        const qsizetype next = tree.indexOf(QRegularExpression(u"\\n\\s+"_s + name + u"\\b|^"_s + name), at);
        QVERIFY2(next >= 0 || tree.contains(name), qPrintable(name + u"\n"_s + tree));
        at = std::max(at, next);
    }
}

void PdfWriterTest::sameStorySameBytes()
{
    QCOMPARE(pdfOf(sample::fullStory(&m_photos)), pdfOf(sample::fullStory(&m_photos)));
}

void PdfWriterTest::jpegLosesItsNotesOnly()
{
    const QByteArray plain = *m_photos.asset(u"harbour.jpg"_s);
    const auto segment = [](char marker, const QByteArray &payload) -> QByteArray {
        const auto length = static_cast<quint16>(payload.size() + 2);
        return QByteArray("\xff") + marker + static_cast<char>(length >> 8) + static_cast<char>(length & 0xff)
               + payload;
    };
    const QByteArray noted = plain.first(2) + segment('\xe1', "Exif\0\0where the photographer lives")
                             + segment('\xfe', "a comment") + segment('\xed', "Photoshop 3.0 IPTC")
                             + plain.sliced(2) + "hung on behind";
    QCOMPARE(pdf::strippedJpeg(noted), pdf::strippedJpeg(plain));
    QCOMPARE(QImage::fromData(pdf::strippedJpeg(noted)), QImage::fromData(plain));
    QVERIFY(pdf::strippedJpeg("no jpeg").isEmpty());
    QVERIFY(pdf::strippedJpeg(plain.first(30)).size() <= 30);
    for (qsizetype cut = 0; cut < 700; cut += 7) // cut and broken files end, somehow
        pdf::strippedJpeg(noted.first(cut));
}

/// Monitors and scanners write their serial number, and people their names, into the profile.
void PdfWriterTest::profilesKeepTheirColoursOnly()
{
    for (const auto space : {QColorSpace::SRgb, QColorSpace::AdobeRgb, QColorSpace::DisplayP3}) {
        QColorSpace named(space);
        named.setDescription(u"Zorblaxiana's monitor, serial 7731"_s);
        QByteArray profile = named.iccProfile();
        profile.replace(48, 4, "ZORB"); // who made the device
        const QByteArray clean = pdf::colorsOnly(profile);
        QVERIFY(!clean.contains(QByteArray("Z\0o", 3)) && !clean.contains("Zor") && !clean.contains("ZORB"));
        const QColorSpace read = QColorSpace::fromIccProfile(clean);
        QVERIFY(read.isValid());
        for (const QColor &color : {QColor(200, 30, 60), QColor(10, 240, 90), QColor(77, 77, 77)}) {
            const auto to = QColorSpace(QColorSpace::SRgb);
            QCOMPARE(read.transformationToColorSpace(to).map(color.rgb()),
                     QColorSpace(space).transformationToColorSpace(to).map(color.rgb()));
        }
        for (qsizetype cut = 0; cut < profile.size(); ++cut) // cut and broken ones end, somehow
            pdf::colorsOnly(profile.first(cut));
        profile.replace(128, 4, "\xff\xff\xff\xff");
        QVERIFY(pdf::colorsOnly(profile).isEmpty());
    }
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.setColorSpace(QColorSpace::AdobeRgb);
    layout::DisplayList list = layout::compose(sample::fullStory(&m_photos), sample::style());
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(image.save(&buffer, "JPG"));
    list.pages.edit(0).pictures.front().bytes = jpeg;
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(pdf::writePdf(list, {}, file).has_value());
    QVERIFY(file.data().contains("/ICCBased"));
    QVERIFY(file.data().contains("/DCTDecode"));
}

void PdfWriterTest::transparencyIsKept()
{
    QImage image(40, 30, QImage::Format_ARGB32);
    image.fill(QColor(200, 10, 10, 128));
    layout::DisplayList list = layout::compose(sample::fullStory(&m_photos), sample::style());
    QBuffer png(&list.pages.edit(0).pictures.front().bytes);
    image.save(&png, "PNG");
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(pdf::writePdf(list, {}, buffer).has_value());
    QVERIFY(bytes.contains("/SMask"));
}

void PdfWriterTest::onlySafeLinks()
{
    const QByteArray file = pdfOf(storyOf(
        u"[a](javascript:alert(1)) [b](https://example.org/x) [c](file:///etc/passwd) [d](mailto:a@b.org)"_s,
        u"en"_s));
    const QByteArray bytes = file + pdf::packedObjects(file);
    QVERIFY(!bytes.contains("javascript"));
    QVERIFY(!bytes.contains("file:///"));
    QVERIFY(bytes.contains("https://example.org/x"));
    QVERIFY(bytes.contains("mailto:a@b.org"));
}

void PdfWriterTest::nothingToWriteIsRefused()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QCOMPARE(pdf::writePdf({}, {}, buffer).error().code, base::ErrorCode::Invalid);
}

void PdfWriterTest::fullDiskIsSaid()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    const auto result
        = pdf::writePdf(layout::compose(sample::fullStory(&m_photos), sample::style()), {}, full);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::Io);
}

QTEST_GUILESS_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
