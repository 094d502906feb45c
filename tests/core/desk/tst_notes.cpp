// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"
#include "core/desk/notes.h"
#include "core/exchange/zip/zip.h"
#include "core/markup/suggesting.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// Notes and suggestions as the desk sees them.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksStandInOrder();
    void filters_data();
    void filters();
    void lifeOfANote();
    void takenInWhateverBecameOfTheNote_data();
    void takenInWhateverBecameOfTheNote();
    void settledSuggestionsKeepTheRest();
    void nothingReachesAnExport_data();
    void nothingReachesAnExport();

private:
    static story::Article quay();
};

/// A body with a suggestion of Bo's and one of nobody's, and notes of every kind.
story::Article TestNotes::quay()
{
    story::Article article{.id = story::ArticleId::create(),
                           .fields = {.slug = u"quay"_s, .headline = u"Quay stays open"_s},
                           .body
                           = u"The {++old ++}quay stays open all winter, the {--busy --}harbour says."_s};
    article.suggestionMarks
        = {{story::SuggestionId::create(), text::makeAnchor(article.body, {4, 14}), u"Bo"_s, 5}};
    const auto add = [&article](const desk::NoteTarget &target, const QString &text, const QString &by,
                                const QString &to = {}) {
        desk::make(article, {.notes = {desk::newNote(article, target, text, by, to)}});
    };
    add({.range = {20, 30}}, u"until when?"_s, u"Ines"_s, u"Bo"_s);
    add({.field = u"headline"_s}, u"too long"_s, u"Ines"_s);
    add({}, u"hold for the map"_s, u"Tom"_s);
    add({.range = {0, 3}}, u"gone"_s, u"Tom"_s);
    article.notes.back().anchor->orphaned = true;
    return article;
}

void TestNotes::remarksStandInOrder()
{
    QStringList told;
    for (const desk::Remark &remark : desk::remarksOf(quay()))
        told << (remark.note ? remark.note->text : remark.by + u'+' + remark.added + u'-' + remark.words);
    QCOMPARE(told, (QStringList{u"hold for the map"_s, u"too long"_s, u"Bo+old -"_s, u"until when?"_s,
                                u"+-busy "_s, u"gone"_s}));
}

void TestNotes::filters_data()
{
    using enum desk::RemarkFilter;
    QTest::addColumn<desk::RemarkFilter>("filter");
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("count");
    QTest::newRow("open") << Open << u"Ines"_s << 5;
    QTest::newRow("what I wrote") << Mine << u"Tom"_s << 1;
    QTest::newRow("what I am to see to, and what I suggested") << Mine << u"Bo"_s << 2;
    QTest::newRow("what I answered") << Mine << u"Mara"_s << 1;
    QTest::newRow("suggestions") << Suggestions << u"Ines"_s << 2;
    QTest::newRow("resolved") << Resolved << u"Ines"_s << 1;
    QTest::newRow("all") << All << u"Ines"_s << 6;
}

void TestNotes::filters()
{
    QFETCH(desk::RemarkFilter, filter);
    QFETCH(QString, person);
    QFETCH(int, count);
    story::Article article = quay();
    desk::make(article, {.notes = {desk::replied(article.notes[0], u"in June"_s, u"Mara"_s),
                                   desk::resolved(article.notes[3], u"Tom"_s)}});
    const auto remarks = desk::remarksOf(article);
    QCOMPARE(int(std::ranges::count_if(
                 remarks, [&](const desk::Remark &remark) { return fits(remark, filter, person); })),
             count);
}

void TestNotes::lifeOfANote()
{
    story::Article article = quay();
    const story::Article before = article;
    std::vector<desk::AnnotationChanges> steps;
    const auto take = [&](const desk::NoteChange &change) {
        steps.push_back({.notes = {change}});
        desk::make(article, steps.back());
    };
    take(desk::newNote(article, {.range = {4, 14}}, u"why old?"_s, u"Ines"_s));
    take(desk::replied(article.notes.back(), u"the chart says so"_s, u"Bo"_s));
    take(desk::assigned(article.notes.back(), u"Tom"_s));
    take(desk::resolved(article.notes.back(), u"Tom"_s));
    QCOMPARE(article.notes.back().replies.size(), 1u);
    QCOMPARE(article.notes.back().assignee, u"Tom"_s);
    QVERIFY(!article.notes.back().isOpen() && article.notes.back().resolvedAt > 0);
    take(desk::reopened(article.notes.back()));
    QVERIFY(article.notes.back().isOpen());
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        desk::make(article, desk::turnedRound(*step));
    QVERIFY(article == before);
}

/// Who reads does something to a note while who writes did something to it too.
void TestNotes::takenInWhateverBecameOfTheNote_data()
{
    using Notes = std::vector<story::Note>;
    QTest::addColumn<Notes>("here");
    QTest::addColumn<story::NoteStep>("step");
    QTest::addColumn<Notes>("after");
    const story::Note note{.id = story::NoteId::create(), .text = u"until when?"_s, .by = u"Ines"_s};
    const auto with = [&note](const std::function<void(story::Note &)> &change) {
        story::Note other = note;
        change(other);
        return other;
    };
    const story::NoteReply first{u"Bo"_s, 5, u"till May"_s}, second{u"Tom"_s, 7, u"sure?"_s};
    const auto answered = with([&](story::Note &one) { one.replies = {first}; });
    const auto asked = with([&](story::Note &one) { one.replies = {second}; });
    const auto both = with([&](story::Note &one) { one.replies = {first, second}; });
    const auto resolved = with([](story::Note &one) { one.resolvedBy = u"Bo"_s, one.resolvedAt = 9; });
    const auto given = with([](story::Note &one) { one.assignee = u"Bo"_s; });
    QTest::newRow("a new note") << Notes{} << story::NoteStep{.after = note} << Notes{note};
    QTest::newRow("a new note that is here already")
        << Notes{resolved} << story::NoteStep{.after = note} << Notes{resolved};
    QTest::newRow("answers of both, in order of time")
        << Notes{asked} << story::NoteStep{.before = note, .after = answered} << Notes{both};
    QTest::newRow("an answer comes once")
        << Notes{both} << story::NoteStep{.before = note, .after = answered} << Notes{both};
    QTest::newRow("an answer taken back")
        << Notes{both} << story::NoteStep{.before = answered, .after = note} << Notes{asked};
    QTest::newRow("an answer to what was resolved")
        << Notes{resolved} << story::NoteStep{.before = note, .after = answered}
        << Notes{with([&](story::Note &one) {
               one.replies = {first}, one.resolvedBy = u"Bo"_s, one.resolvedAt = 9;
           })};
    QTest::newRow("resolved") << Notes{asked} << story::NoteStep{.before = note, .after = resolved}
                              << Notes{with([&](story::Note &one) {
                                     one.replies = {second}, one.resolvedBy = u"Bo"_s, one.resolvedAt = 9;
                                 })};
    QTest::newRow("given to somebody")
        << Notes{note} << story::NoteStep{.before = note, .after = given} << Notes{given};
    QTest::newRow("of a note that is gone")
        << Notes{} << story::NoteStep{.before = note, .after = answered} << Notes{};
    QTest::newRow("taken back") << Notes{note} << story::NoteStep{.before = note} << Notes{};
    QTest::newRow("nothing") << Notes{note} << story::NoteStep{} << Notes{note};
}

void TestNotes::takenInWhateverBecameOfTheNote()
{
    QFETCH(std::vector<story::Note>, here);
    QFETCH(const story::NoteStep, step);
    QFETCH(std::vector<story::Note>, after);
    const story::NoteStep read = story::noteStepFromJson(story::toJson(step));
    QCOMPARE(read, step);
    story::take(here, read);
    QCOMPARE(here, after);
}

void TestNotes::settledSuggestionsKeepTheRest()
{
    const story::Article article = quay();
    const auto ofBo = [&article](bool accept) {
        std::vector<markup::Suggestion> meant;
        for (const desk::Remark &remark : desk::remarksOf(article)) {
            if (remark.suggestion && remark.by == u"Bo"_s)
                meant.push_back(*remark.suggestion);
        }
        return desk::settled(article, meant, accept);
    };
    const story::Article accepted = ofBo(true);
    QCOMPARE(accepted.body, u"The old quay stays open all winter, the {--busy --}harbour says."_s);
    QCOMPARE(accepted.notes[0].anchor->range, (base::TextRange{14, 24}));
    QVERIFY(text::standsOnItsWords(*accepted.notes[0].anchor, accepted.body));
    const story::Article refused = ofBo(false);
    QCOMPARE(refused.body, u"The quay stays open all winter, the {--busy --}harbour says."_s);
    QVERIFY(refused.suggestionMarks.empty());
    const story::Article none = desk::settled(article, markup::suggestions(article.body), false);
    QCOMPARE(none.body, u"The quay stays open all winter, the busy harbour says."_s);
}

void TestNotes::nothingReachesAnExport_data()
{
    QTest::addColumn<desk::ExportFormat>("format");
    for (const desk::ExportFormatInfo &info : desk::exportFormats()) {
        if (info.format != desk::ExportFormat::Proof
            && info.format != desk::ExportFormat::DocxReview) // what the house reads itself
            QTest::newRow(qPrintable(info.name)) << info.format;
    }
}

/// Every word of the house's own, and the names of those who wrote them, in what leaves it: none. The words
/// of the story are the control: they are found in the same bytes.
void TestNotes::nothingReachesAnExport()
{
    QFETCH(desk::ExportFormat, format);
    story::Article article = quay();
    const QStringList own{u"zquillonnote"_s,  u"zquillonreply"_s, u"Zquillonauthor"_s, u"Zquillonassignee"_s,
                          u"Zquillonasked"_s, u"zquillonabout"_s, u"zquillonanswer"_s, u"Zquillonmark"_s};
    desk::make(article, {.notes = {desk::newNote(article, {.range = {15, 19}}, own[0], own[2], own[3])}});
    desk::make(article,
               {.notes = {desk::replied(article.notes.back(), own[1], own[2])},
                .replyRequests = {{std::nullopt, story::ReplyRequest{.id = story::ReplyRequestId::create(),
                                                                     .person = own[4],
                                                                     .about = own[5],
                                                                     .answer = own[6]}}}});
    article.suggestionMarks[0].by = own[7];
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    const story::Story story = story::makeStory(article, {.name = u"The Saltmere Post"_s});
    QVERIFY(desk::exportStory(story, format, out));
    QByteArray bytes = out.data();
    if (format == desk::ExportFormat::Pdf) {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (package poppler-utils) is not installed, so the PDF's words cannot be read.");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"quay.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        bytes += reader.readAllStandardOutput();
    }
    bytes += exchange::unpacked(bytes);
    if (format != desk::ExportFormat::Attributions)
        QVERIFY(bytes.contains("harbour"));
    for (const QString &word : own)
        QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
