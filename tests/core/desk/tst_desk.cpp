// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/export.h"
#include "core/desk/review.h"
#include "core/desk/storyreader.h"
#include "core/store/sql/sqlstore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void slugs_data();
    void slugs();
    void namesAreFoundOrExplained();
    void sampleFillsAnEmptyDatabase();
    void sampleShowsEveryStateOfASource();
    void importSuggestsAttributions();
    void importBeginsWhereSomebodyIsOnTheStaff();
    void sampleExportsInEveryFormat_data();
    void sampleExportsInEveryFormat();
    void failedExportLeavesTheOldFile();
    void importTakesPhotosAlong();
    void importTakesNoPhotosFromElsewhere_data();
    void importTakesNoPhotosFromElsewhere();
    void aPhotoIsOneByItsFirstBytes_data();
    void aPhotoIsOneByItsFirstBytes();
    void slugIsTakenWithinAnEdition();
    void standingIsTheSameWhoeverReadBefore_data();
    void standingIsTheSameWhoeverReadBefore();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestDesk::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = store::openStore(m_folder->filePath(u"newsroom.sqlite"_s));
    QVERIFY(store);
    m_desk = std::make_unique<desk::Desk>(std::move(*store), u"Lind"_s);
}

void TestDesk::slugs_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << u"Ferry at risk, “again”"_s << u"ferry-at-risk-again"_s;
    QTest::newRow("Cyrillic") << u"Паром отменён"_s << u"паром-отменён"_s;
    QTest::newRow("long") << u"word "_s.repeated(40)
                          << u"word-word-word-word-word-word-word-word-word-word-word-word"_s;
    QTest::newRow("only marks") << u"?!"_s << u"story-"_s + QDate::currentDate().toString(Qt::ISODate);
}

void TestDesk::slugs()
{
    QFETCH(QString, headline);
    QFETCH(QString, slug);
    QCOMPARE(m_desk->newStory({.headline = headline}).value().fields.slug, slug);
    QCOMPARE(m_desk->newStory({.headline = headline}).value().fields.slug, slug + u"-2"_s);
}

void TestDesk::namesAreFoundOrExplained()
{
    const story::Article first = m_desk->newStory({.slug = u"ferry"_s}).value();
    QCOMPARE(m_desk->articleNamed(u"ferry"_s).value().id, first.id);
    QCOMPARE(m_desk->articleNamed(first.id.toString().first(13)).value().id, first.id);
    QCOMPARE(m_desk->articleNamed(u"none"_s).error().code, base::ErrorCode::NotFound);
    QCOMPARE(m_desk->articleNamed(u""_s).error().code, base::ErrorCode::NotFound);
}

void TestDesk::sampleFillsAnEmptyDatabase()
{
    QVERIFY(m_desk->isEmpty().value());
    const auto loaded = m_desk->loadSample();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QVERIFY(!m_desk->isEmpty().value());
    const auto stories = m_desk->stories();
    QVERIFY(stories->size() >= 6);
    QSet<story::State> states;
    for (const auto &story : *stories)
        states.insert(story.state);
    QVERIFY(states.size() >= 3);
    QVERIFY(states.contains(story::State::Approved)); // taking the sample in voids nothing
    for (const auto &story : *stories) {
        const bool isApproved = story.state == story::State::Approved
                                || story.state == story::State::Published
                                || story.state == story::State::Corrected;
        const auto records = m_desk->workflow().records(story.id).value();
        QCOMPARE(records.empty(),
                 !isApproved); // what stands approved is on record, by another than the writer
        QVERIFY(std::ranges::none_of(
            records, [](const workflow::Record &each) { return each.move == workflow::Move::Void; }));
        QCOMPARE(desk::isApproved(*m_desk, m_desk->article(story.id).value()).value(), isApproved);
        QCOMPARE(m_desk->revisions(story.id)->size(), size_t(1));
    }
    QVERIFY(!m_desk->publication()->name.isEmpty());
    QVERIFY(m_desk->sources().list()->size() >= 4);
    const story::Article showpiece = m_desk->articleNamed(u"winter-ferry"_s).value();
    QVERIFY(showpiece.fields.leadPhoto.file.startsWith(u"asset:"_s));
    QVERIFY(m_desk->assets().asset(showpiece.fields.leadPhoto.file));
    QVERIFY(std::ranges::any_of(showpiece.notes, [this](const story::Note &note) { // an editor's, answered
        return note.by != m_desk->person() && note.anchor && !note.replies.empty();
    }));
    QVERIFY(!showpiece.suggestionMarks.empty());
    QVERIFY(std::ranges::none_of(showpiece.suggestionMarks, [this](const story::SuggestionMark &mark) {
        return mark.by.isEmpty() || mark.by == m_desk->person() || mark.anchor.orphaned;
    }));
    QVERIFY(m_desk->verify()->faults.isEmpty());
}

/// Every standing, all four terms, evidence with and without files, a merged and a protected source.
void TestDesk::sampleShowsEveryStateOfASource()
{
    QVERIFY(m_desk->loadSample());
    const story::Article story = m_desk->articleNamed(u"flood-barrier"_s).value();
    QSet<story::Standing> standings;
    int linked = 0;
    int checked = 0;
    for (const story::Attribution &one : story.attributions) {
        standings.insert(one.standing);
        linked += one.sourceId && one.standing == story::Standing::Confirmed ? 1 : 0;
        checked += one.verification ? 1 : 0;
    }
    QVERIFY2(linked >= 30, qPrintable(QString::number(linked)));
    QVERIFY(story.attributions.size() >= 40);
    QVERIFY(checked >= 4);
    QVERIFY(standings.size() >= 6);
    const auto book = desk::SourceBook::read(m_desk->sources()).value();
    QSet<story::Terms> terms;
    int files = 0;
    int shielded = 0;
    int merged = 0;
    for (const desk::SourceBook::Entry &entry : book.entries()) {
        for (const story::Conversation &talk : entry.conversations)
            terms.insert(talk.terms);
        files += int(
            std::ranges::count_if(entry.evidence, [](const auto &one) { return !one.sha256.isEmpty(); }));
        shielded += entry.source.isProtected() ? 1 : 0;
        merged += int(book.mergedInto(entry.source.id).size());
    }
    QCOMPARE(terms.size(), 4);
    QVERIFY(files >= 3 && shielded >= 2 && merged >= 1);
}

/// What the detector finds in an imported file stands there as a suggestion.
void TestDesk::importSuggestsAttributions()
{
    QBuffer text;
    text.setData("The quay was shut on Monday.\n\n“It is not safe,” Ines Calloway said.\n");
    QVERIFY(text.open(QIODevice::ReadOnly));
    const auto article = m_desk->importFile(text, u"quay.md"_s);
    QVERIFY(article);
    QCOMPARE(article->attributions.size(), 1u);
    QCOMPARE(article->attributions.front().standing, story::Standing::Found);
    QCOMPARE(m_desk->article(article->id)->attributions, article->attributions);
}

/// Nobody approves a text by writing so into its file.
void TestDesk::importBeginsWhereSomebodyIsOnTheStaff()
{
    const auto stateOf = [](desk::Desk &desk) {
        QBuffer text;
        text.setData("---\nheadline: Quay shut\nstate: published\n---\nThe quay was shut on Monday.\n");
        text.open(QIODevice::ReadOnly);
        const auto article = desk.importFile(text, u"quay.md"_s);
        return article ? article->state : story::State::Spiked;
    };
    const QTemporaryDir folder;
    desk::Desk alone(store::openStore(folder.filePath(u"newsroom.db"_s)).value(), u"Lind"_s);
    QCOMPARE(stateOf(alone), story::State::Published); // one's own archive
    QVERIFY(alone.staff().save(story::Person{story::PersonId::create(), u"Lind"_s, {}}));
    QCOMPARE(stateOf(alone), story::State::Drafting);
}

void TestDesk::sampleExportsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const desk::ExportFormatInfo &info : desk::exportFormats())
        QTest::newRow(qPrintable(info.name)) << info.name;
}

void TestDesk::sampleExportsInEveryFormat()
{
    QFETCH(QString, format);
    QVERIFY(m_desk->loadSample());
    const auto stories = m_desk->stories();
    for (const auto &summary : *stories) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto article = m_desk->article(summary.id);
        QVERIFY2(article, article ? "" : qPrintable(article.error().detail));
        const story::Story story = m_desk->story(*article).value();
        QVERIFY(desk::exportStory(story, desk::exportFormatFromName(format)->format, buffer));
        QVERIFY2(buffer.size() > 20, qPrintable(summary.slug));
    }
}

void TestDesk::failedExportLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"story.html"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    story::Story story = m_desk->story(m_desk->newStory({.headline = u"New"_s}).value()).value();
    story.publication.style = u"no such style"_s;
    QVERIFY(!desk::exportStoryToFile(story, desk::ExportFormat::Html, path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(desk::exportStoryToFile(story, desk::ExportFormat::Text, u"/none/x.txt"_s).error().code,
             base::ErrorCode::Io);
}

void TestDesk::importTakesPhotosAlong()
{
    QTemporaryDir folder;
    QImage photo(6, 4, QImage::Format_RGB32);
    photo.fill(Qt::gray);
    QVERIFY(photo.save(folder.filePath(u"quay.jpg"_s)));
    QFile broken(folder.filePath(u"broken.jpg"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("jpeg") == 4);
    broken.close();
    QBuffer markdown;
    markdown.setData("---\nheadline: Quay\nphoto:\n  file: quay.jpg\n  alt: A quay\n---\nBody ![x](quay.jpg) "
                     "![y](none.jpg) ![z](broken.jpg)\n");
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    const auto article = m_desk->importFile(markdown, folder.filePath(u"story.md"_s));
    QVERIFY(article);
    QVERIFY(article->fields.leadPhoto.file.startsWith(u"asset:"_s));
    QVERIFY(article->body.contains(article->fields.leadPhoto.file));
    QVERIFY(article->body.contains(u"none.jpg"_s));
    QVERIFY(article->body.contains(u"(broken.jpg)"_s)); // named as it was; no broken bytes come in
}

void TestDesk::importTakesNoPhotosFromElsewhere_data()
{
    QTest::addColumn<QString>("name"); ///< %1: the folder above
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("beside it") << u"beside.png"_s << true;
    QTest::newRow("below") << u"below/quay.png"_s << true;
    QTest::newRow("by its whole path") << u"%1/private.png"_s << false;
    QTest::newRow("above") << u"../private.png"_s << false;
    QTest::newRow("by a link that leads above") << u"link.png"_s << false;
}

/// Somebody else wrote the file: what it reaches would go out with the story.
void TestDesk::importTakesNoPhotosFromElsewhere()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    const QTemporaryDir above;
    const QDir folder(above.filePath(u"given"_s));
    QVERIFY(folder.mkpath(u"below"_s));
    QImage photo(6, 4, QImage::Format_RGB32);
    photo.fill(Qt::gray);
    for (const QString &path : {above.filePath(u"private.png"_s), folder.filePath(u"beside.png"_s),
                                folder.filePath(u"below/quay.png"_s)})
        QVERIFY(photo.save(path));
    QVERIFY(QFile::link(above.filePath(u"private.png"_s), folder.filePath(u"link.png"_s)));
    const QString called = name.contains(u'%') ? name.arg(above.path()) : name;
    QBuffer markdown;
    markdown.setData("---\nheadline: Quay\n---\nBody ![x](" + called.toUtf8() + ")\n");
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    const auto article = m_desk->importFile(markdown, folder.filePath(u"story.md"_s));
    QVERIFY(article);
    QCOMPARE(article->body.contains(u"asset:"_s), isTaken);
    QCOMPARE(article->notes.empty(), isTaken);
    if (!isTaken)
        QVERIFY2(article->notes.front().text.contains(called), qPrintable(article->notes.front().text));
}

void TestDesk::aPhotoIsOneByItsFirstBytes_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<base::ErrorCode>("code");
    QTest::newRow("a film named as a photo")
        << QByteArray("\x1a\x45\xdf\xa3") << base::ErrorCode::Unsupported;
    QTest::newRow("a scan of 12 GB") << QByteArray("\x89PNG\r\n\x1a\n") << base::ErrorCode::Invalid;
}

/// A file with a hole, which takes no room on the disk.
void TestDesk::aPhotoIsOneByItsFirstBytes()
{
    QFETCH(QByteArray, begin);
    QFETCH(base::ErrorCode, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"scan.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(begin) == begin.size());
    QVERIFY(file.resize(qint64(12) << 30));
    file.close();
    const auto refused = m_desk->addPhoto(file.fileName());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
}

void TestDesk::slugIsTakenWithinAnEdition()
{
    story::Fields fields;
    fields.slug = u"wall"_s;
    fields.edition = u"first"_s;
    const story::Article one = m_desk->newStory(fields).value();
    story::Article two = m_desk->newStory(fields).value();
    QCOMPARE(two.fields.slug, u"wall-2"_s);
    QCOMPARE(m_desk->isSlugTaken(two).value(), false);
    two.fields.slug = one.fields.slug;
    QCOMPARE(m_desk->isSlugTaken(two).value(), true);
    QVERIFY(m_desk->save(two, u"save"_s));
    QCOMPARE(m_desk->isSlugTaken(one).value(), true);
    const auto standing = desk::standing(*m_desk, one.id);
    QVERIFY(standing && std::ranges::any_of(standing->facts.findings, [](const base::Finding &finding) {
                return finding.rule == "R29"_L1;
            }));
    two.fields.edition = u"second"_s;
    QCOMPARE(m_desk->isSlugTaken(two).value(), false);
    two.fields.slug.clear();
    QCOMPARE(m_desk->isSlugTaken(two).value(), false);
}

void TestDesk::standingIsTheSameWhoeverReadBefore_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("the story itself") << QStringList{u"winter-ferry"_s};
    QTest::newRow("another story") << QStringList{u"flood-barrier"_s};
    QTest::newRow("both") << QStringList{u"winter-ferry"_s, u"flood-barrier"_s};
}

void TestDesk::standingIsTheSameWhoeverReadBefore()
{
    QVERIFY(m_desk->loadSample());
    QFETCH(QStringList, before);
    desk::StoryReader reader;
    for (const QString &slug : before)
        QVERIFY(desk::standing(*m_desk, m_desk->articleNamed(slug).value().id, reader));
    const story::ArticleId story = m_desk->articleNamed(u"winter-ferry"_s).value().id;
    const auto described = [](const base::Result<desk::Standing> &standing) {
        QStringList lines;
        for (const base::Finding &one : standing->facts.findings) {
            const base::TextRange place = one.range.value_or(base::TextRange{-1, -1});
            lines << u"%1 %2 %3-%4 %5"_s.arg(one.rule, one.message)
                         .arg(place.begin)
                         .arg(place.end)
                         .arg(static_cast<int>(one.severity));
        }
        return lines + standing->facts.openQuestions;
    };
    const QStringList fresh = described(desk::standing(*m_desk, story));
    QVERIFY(!fresh.isEmpty());
    QCOMPARE(described(desk::standing(*m_desk, story, reader)), fresh);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
