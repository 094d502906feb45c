// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/disclosure.h"
#include "core/exchange/zip/zip.h"
#include "core/store/sql/sqlstore.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QSet>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr auto canary = "Zorblaxiana";

/// What exporting a story gives, as a text that a search can look into: a PDF is turned into its words too.
QByteArray everythingIn(const QByteArray &file, bool isPdf, const QString &folder)
{
    if (!isPdf)
        return file + exchange::unpacked(file);
    QFile pdf(folder + u"/look.pdf"_s);
    if (!pdf.open(QIODevice::WriteOnly) || pdf.write(file) != file.size())
        return {};
    pdf.close();
    QByteArray all = file;
    for (const QString &tool : {u"pdftotext"_s, u"pdfinfo"_s}) {
        QProcess process;
        process.start(tool, tool == "pdftotext"_L1 ? QStringList{pdf.fileName(), u"-"_s}
                                                   : QStringList{pdf.fileName()});
        process.waitForFinished();
        all += process.readAllStandardOutput();
    }
    return all;
}

}

class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyKnownMetadataLeaves_data();
    void onlyKnownMetadataLeaves();
    void namesDatesLinksAreTold_data();
    void namesDatesLinksAreTold();
    void suggestionsAreTold();
    void anythingElseWouldBeSeen();
    void whatIsBesideTheStoryStays_data();
    void whatIsBesideTheStoryStays();
    void protectedSourcesAreCounted();

private:
    story::Story sampleStory() const { return m_desk->story(*m_desk->article(m_shown)).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    story::ArticleId m_shown;
};

void TestDisclosure::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = store::openStore(m_folder->filePath(u"newsroom.sqlite"_s));
    QVERIFY(store);
    m_desk = std::make_unique<desk::Desk>(std::move(*store), u"Lind"_s);
    const auto shown = m_desk->loadSample();
    QVERIFY(shown);
    m_shown = *shown;
}

void TestDisclosure::onlyKnownMetadataLeaves_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("known");
    const QStringList pdf{u"dc:format"_s,      u"dc:title"_s,        u"dc:creator"_s,
                          u"dc:description"_s, u"pdf:Producer"_s,    u"pdf:Keywords"_s,
                          u"pdfuaid:part"_s,   u"xmp:CreatorTool"_s, u"xmp:CreateDate"_s,
                          u"xmp:ModifyDate"_s, u"pdfaid:part"_s,     u"pdfaid:conformance"_s};
    QTest::newRow("pdf") << u"pdf"_s << pdf;
    QTest::newRow("proof") << u"proof"_s << pdf;
    QTest::newRow("text") << u"text"_s << QStringList();
    QTest::newRow("attributions") << u"attributions"_s << QStringList();
}

void TestDisclosure::onlyKnownMetadataLeaves()
{
    QFETCH(QString, format);
    QFETCH(QStringList, known);
    const auto stories = m_desk->stories().value();
    for (const auto &summary : stories) {
        const story::Story story = m_desk->story(*m_desk->article(summary.id)).value();
        const auto told = desk::disclosureOf(story, desk::exportFormatFromName(format)->format);
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
        QCOMPARE(told->metadata.empty(), known.isEmpty());
        for (const desk::Disclosure::Entry &one : told->metadata)
            QVERIFY2(known.contains(one.key), qPrintable(one.key));
    }
}

void TestDisclosure::namesDatesLinksAreTold_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("hasFonts");
    QTest::newRow("pdf") << u"pdf"_s << true;
    QTest::newRow("html") << u"html"_s << false;
}

void TestDisclosure::namesDatesLinksAreTold()
{
    QFETCH(QString, format);
    QFETCH(bool, hasFonts);
    story::Story story = sampleStory();
    story.article.fields.byline = {u"Ann O'Lee & Sons"_s};
    story.article.fields.publishedAt = QDateTime::fromString(u"2026-03-04T05:06:07Z"_s, Qt::ISODate);
    story.article.body += u"\n\nSee [the plan](https://plan.example/a?b=1).\n"_s;
    story = story::makeStory(story.article, story.publication, story.assets);
    const auto told = desk::disclosureOf(story, desk::exportFormatFromName(format)->format);
    QVERIFY(told);
    QVERIFY2(told->names.contains(u"Ann O'Lee & Sons"_s), qPrintable(told->names.join(u'|')));
    QVERIFY2(told->dates.join(u'|').contains(u"2026-03-04"_s), qPrintable(told->dates.join(u'|')));
    QVERIFY2(told->links.contains(u"https://plan.example/a?b=1"_s), qPrintable(told->links.join(u'|')));
    QCOMPARE(!told->fonts.isEmpty(), hasFonts);
    QVERIFY(told->photos >= 1);
    QVERIFY(told->size > 1000);
    if (format != u"html")
        return;
    const story::Photo &lead = story.article.fields.leadPhoto; // the picture itself says it too
    QVERIFY(!lead.credit.isEmpty());
    QVERIFY(told->names.contains(lead.credit));
    const auto isAlternate = [&lead](const desk::Disclosure::Entry &one) {
        return one.key == u"Iptc4xmpCore:AltTextAccessibility" && one.value == lead.alternateText;
    };
    QCOMPARE(std::ranges::count_if(told->metadata, isAlternate), 1);
}

void TestDisclosure::suggestionsAreTold()
{
    story::Story story = sampleStory();
    story.article.body = u"The {++old ++}quay {--is--}{~~shut~>closed~~} today.\n"_s;
    story = story::makeStory(story.article, story.publication, story.assets);
    QCOMPARE(desk::disclosureOf(story, desk::ExportFormat::Markdown)->suggestions, 3);
    QCOMPARE(desk::disclosureOf(story, desk::ExportFormat::Html)->suggestions, 0);
}

/// The look reads the file, not what the program meant to write.
void TestDisclosure::anythingElseWouldBeSeen()
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(desk::exportStory(sampleStory(), desk::ExportFormat::Pdf, file));
    QByteArray bytes = file.data();
    bytes.replace("<pdf:Producer>", "<pdf:Host>laptop-7</pdf:Host><pdf:Producer>");
    const desk::Disclosure told = desk::readDisclosure(bytes, desk::ExportFormat::Pdf);
    QVERIFY(std::ranges::contains(told.metadata, desk::Disclosure::Entry{u"pdf:Host"_s, u"laptop-7"_s}));
    const desk::Disclosure page = desk::readDisclosure(
        "<meta name=\"x-host\" content=\"a &amp; b\"><script type=\"application/ld+json\">"
        "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A. Lind\"}],\"deep\":{\"er\":7}}</script>",
        desk::ExportFormat::Html);
    QVERIFY(std::ranges::contains(page.metadata, desk::Disclosure::Entry{u"x-host"_s, u"a & b"_s}));
    QVERIFY(std::ranges::contains(page.metadata, desk::Disclosure::Entry{u"deep.er"_s, u"7"_s}));
    QCOMPARE(page.names, QStringList{u"A. Lind"_s});
    for (const desk::ExportFormatInfo &info : desk::exportFormats()) // odd bytes are no reason to fall over
        desk::readDisclosure("<x:xmpmeta \xff\0<script type=\"application/ld+json\">{]</script>---\n:",
                             info.format);
}

void TestDisclosure::whatIsBesideTheStoryStays_data()
{
    QTest::addColumn<QString>("format");
    for (const desk::ExportFormatInfo &info : desk::exportFormats())
        QTest::newRow(qPrintable(info.name)) << info.name;
}

/// Notes and their answers, what is recorded of attributions, where files lay, whose machine this is.
void TestDisclosure::whatIsBesideTheStoryStays()
{
    QFETCH(QString, format);
    story::Story story = sampleStory();
    for (int i = 0; i < 5; ++i) {
        story::Note note{.id = story::NoteId::create(),
                         .text = u"%1 said it %2"_s.arg(QLatin1StringView(canary)).arg(i)};
        note.replies = {{u"Lind"_s, 0, u"not %1"_s.arg(QLatin1StringView(canary))}};
        story.article.notes.push_back(note);
    }
    const auto info = desk::exportFormatFromName(format).value();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(desk::exportStory(story, info.format, file));
    const bool isPdf = info.suffix.endsWith(u"pdf"_s);
    const QByteArray all = everythingIn(file.data(), isPdf, m_folder->path());
    if (info.format != desk::ExportFormat::DocxReview) // which is to hold the notes
        QVERIFY(!all.contains(canary));
    QVERIFY(!all.contains(m_folder->path().toUtf8()));
    QVERIFY(!all.contains(QString(QDir::homePath() + u'/').toUtf8()));
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QVERIFY(host.size() < 8 || !all.contains(host)); // a short one stands in any packed stream by chance
    if (info.format == desk::ExportFormat::Attributions || info.format == desk::ExportFormat::Rss)
        return;                                                                    // hold little of the text
    story.article.body += u"\n\n%1 was there.\n"_s.arg(QLatin1StringView(canary)); // the search is not blind
    story = story::makeStory(story.article, story.publication, story.assets);
    QBuffer control;
    control.open(QIODevice::WriteOnly);
    QVERIFY(desk::exportStory(story, info.format, control));
    QVERIFY(everythingIn(control.data(), isPdf, m_folder->path()).contains(canary));
}

void TestDisclosure::protectedSourcesAreCounted()
{
    story::Story story = sampleStory();
    story.sources.clear();
    QVERIFY(desk::protectedSources(story).isEmpty());
    story::Source source{.id = story::SourceId::create()};
    source.readerDescription = u"an official"_s;
    source.vaultReference = u"x"_s;
    story.sources = {{.source = source, .conversations = {}, .evidence = {}}};
    QCOMPARE(desk::protectedSources(story), QStringList{u"an official"_s});
}

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
