// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"
#include "core/desk/filemerge.h"
#include "core/markup/suggestions.h"
#include "core/store/sql/sqlstore.h"
#include "core/story/photonames.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using enum desk::ExportFormat;

/// A story that left as a file, was worked on elsewhere, and comes back.
class TestFileMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheirChangesComeIn_data();
    void onlyTheirChangesComeIn();
    void whatWasWrittenMeanwhileStays();
    void whatTheFormatDidNotHoldGoesToo();
    void aDraftIsNoNewHeadline();
    void commentsAndChangesComeIn();
    void picturesAreOurs();
    void aNameWithinANameIsAnother();
    void whatIsNoStoryIsSaid();

private:
    story::Article saved(const QString &body);
    /// What a word processor would write after this was done to what it was sent.
    QString fileOf(const story::Article &theirs, desk::ExportFormat format, const QString &suffix,
                   bool isDraft = false);
    story::Article merged(const story::ArticleId &id, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestFileMerge::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<desk::Desk>(
        std::move(*store::openStore(m_folder->filePath(u"newsroom.sqlite"_s))), u"Ines"_s);
}

story::Article TestFileMerge::saved(const QString &body)
{
    const auto story = m_desk->newStory({.slug = u"wall"_s,
                                         .headline = u"A wall for Saltmere"_s,
                                         .byline = {u"Ines Calloway"_s},
                                         .language = u"en"_s},
                                        body);
    return story.value_or(story::Article());
}

QString TestFileMerge::fileOf(const story::Article &theirs, desk::ExportFormat format, const QString &suffix,
                              bool isDraft)
{
    const QString path = m_folder->filePath(u"theirs."_s + suffix);
    const auto story = m_desk->story(theirs);
    const auto written = story
                             ? desk::exportStoryToFile(isDraft ? desk::asDraft(*story) : *story, format, path)
                             : std::unexpected(story.error());
    return written ? path : u"not written: "_s + written.error().detail;
}

story::Article TestFileMerge::merged(const story::ArticleId &id, const QString &path)
{
    const auto done = desk::mergeFile(*m_desk, id, path);
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return done ? m_desk->article(id).value_or(story::Article()) : story::Article();
}

void TestFileMerge::onlyTheirChangesComeIn_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("suffix");
    const std::vector<std::pair<const char *, QString>> bodies{
        {"words", u"Nothing else."_s},
        {"marks", u"It was **very** late, *he* said, and [a link](https://quay.example) too."_s},
        {"headings", u"## Later\n\n#### Deep\n\nMore words."_s},
        {"furniture", u"::: newsletter\n:::\n\nMore words."_s},
        {"a box", u"::: box The figures\nNine of twelve voted.\n:::\n\nMore words."_s},
        {"a suggestion", u"They {++all ++}voted, {~~late~>early~~}."_s},
        {"a table", u"| A | B |\n|---|---|\n| 1 | 2 |\n\nMore words."_s},
        {"raised", u"It cost 10<sup>6</sup> pounds."_s},
        {"footnote", u"Nine voted[^1].\n\n[^1]: Of twelve."_s},
    };
    const std::vector<std::pair<desk::ExportFormat, QString>> formats{
        {DocxReview, u"docx"_s}, {Docx, u"docx"_s}, {Html, u"html"_s},
        {Markdown, u"md"_s},     {Text, u"txt"_s},  {Ninjs, u"json"_s}};
    for (const auto &[name, body] : bodies) {
        for (const auto &[format, suffix] : formats)
            QTest::addRow("%s, %s %d", name, qPrintable(suffix), int(format))
                << body << int(format) << suffix;
    }
}

void TestFileMerge::onlyTheirChangesComeIn()
{
    QFETCH(QString, more);
    QFETCH(int, format);
    QFETCH(QString, suffix);
    const QString first = u"The council voted for the wall on Tuesday.\n\n"_s, last = u"\n\nIt ends here."_s;
    const story::Article story = saved(first + more + last);
    story::Article theirs = story;
    theirs.body = u"The whole council voted for the wall on Tuesday.\n\n"_s + more
                  + u"\n\nIt ends here, they said."_s;
    theirs.fields.headline = u"A new wall for Saltmere"_s;
    const story::Article now
        = merged(story.id, fileOf(theirs, static_cast<desk::ExportFormat>(format), suffix));
    QCOMPARE(now.body, theirs.body);
    QCOMPARE(now.fields, theirs.fields);
    QCOMPARE(now.notes.size(), size_t(0));
}

void TestFileMerge::whatWasWrittenMeanwhileStays()
{
    story::Article story = saved(u"The council voted.\n\nIt was *late*.\n\nIt ends here."_s);
    story::Article theirs = story;
    theirs.body.replace(u"voted."_s, u"voted for it."_s);
    const QString path = fileOf(theirs, Docx, u"docx"_s);
    story.body.replace(u"ends here"_s, u"ended there"_s);
    QVERIFY(m_desk->save(story, u"save"_s));
    QCOMPARE(merged(story.id, path).body,
             u"The council voted for it.\n\nIt was *late*.\n\nIt ended there."_s);
}

/// What they did is done, and nothing stands twice: not to what their program never saw either.
void TestFileMerge::whatTheFormatDidNotHoldGoesToo()
{
    const story::Article story
        = saved(u"The council voted.\n\nIt was *very* late in the hall.\n\nIt ends here."_s);
    const QString path = fileOf(story, Text, u"txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray words = file.readAll().replace("very late", "quite late");
    file.resize(0);
    file.write(words);
    file.close();
    QCOMPARE(merged(story.id, path).body,
             u"The council voted.\n\nIt was *quite* late in the hall.\n\nIt ends here."_s);
}

void TestFileMerge::aDraftIsNoNewHeadline()
{
    const story::Article story = saved(u"The council voted.\n\nIt ends here."_s);
    story::Article theirs = story;
    theirs.body.replace(u"voted."_s, u"voted for it."_s);
    const story::Article now = merged(story.id, fileOf(theirs, Docx, u"docx"_s, true));
    QCOMPARE(now.fields, story.fields);
    QCOMPARE(now.body, theirs.body);
}

void TestFileMerge::commentsAndChangesComeIn()
{
    story::Article story = saved(u"The council voted for the wall.\n\nIt ends here."_s);
    const auto noteOn = [](const story::Article &article, const QString &words, const QString &text,
                           const QString &by) {
        story::Note note{.id = story::NoteId::create(), .text = text, .by = by, .at = 1'700'000'000'000};
        const qsizetype at = article.body.indexOf(words);
        note.anchor = text::makeAnchor(article.body, {at, at + words.size()});
        return note;
    };
    story.notes = {noteOn(story, u"council"_s, u"All of it?"_s, u"Ines"_s)};
    QVERIFY(m_desk->save(story, u"save"_s));
    story::Article theirs = story;
    theirs.body = u"The council voted for the {++high ++}wall.\n\nIt ends here."_s;
    theirs.notes.push_back(noteOn(theirs, u"ends"_s, u"Who says so?"_s, u"Lawyer Lind"_s));
    const markup::Suggestion change = markup::suggestions(theirs.body).front();
    theirs.suggestionMarks = {{story::SuggestionId::create(), text::makeAnchor(theirs.body, change.range),
                               u"Lawyer Lind"_s, 1'700'000'000'000}};
    const story::Article now = merged(story.id, fileOf(theirs, DocxReview, u"docx"_s));
    QCOMPARE(now.body, theirs.body);
    QCOMPARE(now.notes.size(), size_t(2)); // the one they were sent stands once
    QCOMPARE(now.notes.front().id, story.notes.front().id);
    QCOMPARE(now.notes.back().text, u"Who says so?"_s);
    QCOMPARE(now.notes.back().by, u"Lawyer Lind"_s);
    QVERIFY(now.notes.back().anchor);
    QCOMPARE(now.body.mid(now.notes.back().anchor->range.begin, now.notes.back().anchor->range.length()),
             u"ends"_s);
    QCOMPARE(now.suggestionMarks.size(), size_t(1));
    QCOMPARE(now.suggestionMarks.front().by, u"Lawyer Lind"_s);
    QCOMPARE(now.suggestionMarks.front().anchor.range, change.range);
}

void TestFileMerge::picturesAreOurs()
{
    QStringList photos;
    for (const Qt::GlobalColor color : {Qt::red, Qt::blue, Qt::green}) {
        const QString path = m_folder->filePath(u"photo%1.png"_s.arg(photos.size()));
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(image.save(path));
        photos << *m_desk->addPhoto(path);
    }
    const auto photo = [](const QString &src, const QString &words) {
        return u"::: photo src=\"%1\" alt=\"A %2\" credit=\"Lind\"\nThe %2 in the evening.\n:::"_s.arg(src,
                                                                                                       words);
    };
    const QString quay = photo(photos[0], u"quay"_s), wall = photo(photos[1], u"wall"_s);
    const story::Article story
        = saved(u"It begins.\n\n"_s + quay + u"\n\nBetween.\n\n"_s + wall + u"\n\nEnds."_s);
    story::Article theirs = story;
    theirs.body.replace(u"Ends."_s, u"Ends late."_s);
    QCOMPARE(merged(story.id, fileOf(theirs, Docx, u"docx"_s)).body, theirs.body);
    theirs.body = u"It begins.\n\nBetween.\n\n"_s + wall + u"\n\nEnds late.\n\n"_s
                  + photo(photos[2], u"boat"_s) + u"\n\nMore."_s;
    const QString body = merged(story.id, fileOf(theirs, Docx, u"docx"_s)).body;
    QVERIFY2(!body.contains(photos[0]) && body.contains(wall), qPrintable(body));
    QVERIFY2(body.contains(u"src=\"asset:"_s) && !body.contains(u".png"_s), qPrintable(body));
    QVERIFY2(body.contains(u"alt=\"A boat\""_s) && body.endsWith(u"More."_s), qPrintable(body));
    QCOMPARE(body.count(u"::: photo"_s), 2);
}

void TestFileMerge::aNameWithinANameIsAnother()
{
    story::Article article{.id = story::ArticleId::create(),
                           .body
                           = u"![a](1-quay.png) ![b](11-quay.png) ![c](1-quay.png.png) ![d](<1-quay.png>)"_s};
    story::renamePhoto(article, u"1-quay.png"_s, u"asset:1"_s);
    QCOMPARE(article.body, u"![a](asset:1) ![b](11-quay.png) ![c](1-quay.png.png) ![d](<asset:1>)"_s);
    story::renamePhoto(article, u"asset:1"_s, u"asset:1"_s);
    QVERIFY(article.body.startsWith(u"![a](asset:1)"_s));
}

void TestFileMerge::whatIsNoStoryIsSaid()
{
    const story::Article story = saved(u"The council voted."_s);
    const QString path = m_folder->filePath(u"broken.docx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 and no more");
    file.close();
    const auto done = desk::mergeFile(*m_desk, story.id, path);
    QVERIFY(!done);
    QVERIFY(!done.error().detail.isEmpty());
    QCOMPARE(m_desk->article(story.id)->body, story.body);
    QVERIFY(!desk::mergeFile(*m_desk, story.id, m_folder->filePath(u"none.docx"_s)));
}

QTEST_MAIN(TestFileMerge)
#include "tst_filemerge.moc"
