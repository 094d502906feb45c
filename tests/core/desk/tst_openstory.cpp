// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"
#include "core/desk/desk.h"
#include "core/store/sql/sqlstore.h"
#include "core/story/anchors.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace galley;

class TestOpenStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsAreSavedSoon();
    void ofALongStoryEditsAreSaved();
    void closingALongStorySavesAll();
    void closingSaves();
    void failureIsToldAndTriedAgain();
    void annotationsAreCarried();
    void lostWordsAreFoundAtRest();
    void textChangedOutside();
    void changesAreTakenBack();
    void analysisFollowsTheText();
    void rangesOfAttributionsAreInTheBody();

private:
    store::StoreFactory factory() const;
    story::Article newArticle(const QString &body) const;
    story::Article stored(const story::ArticleId &id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

store::StoreFactory TestOpenStory::factory() const
{
    return [path = m_folder->filePath(u"newsroom.sqlite"_s)] { return store::openStore(path); };
}

story::Article TestOpenStory::newArticle(const QString &body) const
{
    desk::Desk desk(std::move(*factory()()), u"Lind"_s);
    return desk.newStory({.headline = u"Ferry"_s}, body).value();
}

story::Article TestOpenStory::stored(const story::ArticleId &id) const
{
    return (*factory()())->articles().load(id).value_or(story::Article{});
}

void TestOpenStory::editsAreSavedSoon()
{
    const story::Article article = newArticle(u"One."_s);
    desk::SaveQueue saves(factory(), u"Lind"_s);
    desk::OpenStory story(article, saves);
    QSignalSpy saved(&story, &desk::OpenStory::saved);
    story.edit(4, 0, u" Two."_s);
    QVERIFY(!story.isSaved());
    QCOMPARE(story.savedArticle().body, u"One."_s);
    QVERIFY(saved.wait(2'000));
    QVERIFY(story.isSaved());
    QCOMPARE(stored(article.id).body, u"One. Two."_s);
    QCOMPARE(story.savedArticle().body, u"One. Two."_s);
    story::Fields fields = story.fields();
    fields.deck = u"Deck"_s;
    story.setFields(fields);
    QVERIFY(saved.wait(2'000));
    QCOMPARE(stored(article.id).fields.deck, u"Deck"_s);
}

/// Whatever is typed, whoever reads the story has it within a moment, with its anchors, as if all of it were
/// written each time.
void TestOpenStory::ofALongStoryEditsAreSaved()
{
    const story::Article article
        = newArticle(u"The quay of Saltmere is empty, she said.\n\n"_s.repeated(3'000));
    desk::SaveQueue saves(factory(), u"Lind"_s);
    desk::OpenStory story(article, saves);
    story::Attribution attribution;
    attribution.id = story::AttributionId::create();
    attribution.content = {text::makeAnchor(story.body(), {42, 71})};
    attribution.cue = {text::makeAnchor(story.body(), {73, 81})};
    story.setAttributions({attribution});
    QTRY_VERIFY(story.isSaved());
    QRandomGenerator random(7);
    int beside = 0;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 12; ++i) {
            const qsizetype at = random.bounded(200);
            if (random.bounded(3) == 0)
                story.edit(at, random.bounded(3), {});
            else
                story.edit(at, random.bounded(8) == 0 ? random.bounded(4) : 0, u"ab"_s);
        }
        QTRY_VERIFY(story.isKept());
        beside += story.isSaved() ? 0 : 1;
        const story::Article there = stored(article.id);
        QCOMPARE(there.body, story.body());
        QCOMPARE(story.savedArticle().body, there.body);
        const auto placesIn = [](const story::Article &one) {
            std::vector<std::pair<base::TextRange, bool>> places;
            story::eachAnchor(one, [&places](const auto &, const text::Anchor &anchor) {
                places.emplace_back(anchor.range, anchor.orphaned);
            });
            return places;
        };
        QCOMPARE(placesIn(there), placesIn(story.article()));
    }
    QVERIFY2(beside > 5, qPrintable(QString::number(beside)));
    QTRY_VERIFY_WITH_TIMEOUT(story.isSaved(), 2'500); // at rest, as a whole
    QVERIFY(stored(article.id) == story.article());
}

void TestOpenStory::closingALongStorySavesAll()
{
    const story::Article article
        = newArticle(u"The quay of Saltmere is empty, she said.\n\n"_s.repeated(3'000));
    {
        desk::SaveQueue saves(factory(), u"Lind"_s);
        desk::OpenStory story(article, saves);
        story.edit(0, 0, u"Now: "_s);
        QTRY_VERIFY(story.isSaved());
        story.edit(5, 3, u"this"_s);
        QTRY_VERIFY(story.isKept());
        QVERIFY(!story.isSaved());
    }
    const auto store = factory()().value();
    QVERIFY(store->articles().load(article.id)->body.startsWith(u"Now: this quay"_s));
    const auto newest = store->articles().revisions(article.id)->front();
    QVERIFY(store->articles().revision(newest.id)->body.startsWith(u"Now: this quay"_s));
}

void TestOpenStory::closingSaves()
{
    const story::Article article = newArticle(u"One."_s);
    {
        desk::SaveQueue saves(factory(), u"Lind"_s);
        desk::OpenStory story(article, saves);
        story.edit(0, 3, u"Two"_s);
    }
    QCOMPARE(stored(article.id).body, u"Two."_s);
}

void TestOpenStory::failureIsToldAndTriedAgain()
{
    const story::Article article = newArticle(u"One."_s);
    bool broken = true;
    desk::SaveQueue saves(
        [&]() -> base::Result<std::unique_ptr<store::Store>> {
            return broken ? base::failure(base::ErrorCode::Io, u"disk full"_s) : factory()();
        },
        u"Lind"_s);
    desk::OpenStory story(article, saves);
    QSignalSpy failed(&story, &desk::OpenStory::saveFailed);
    QSignalSpy saved(&story, &desk::OpenStory::saved);
    story.edit(0, 0, u"Zero. "_s);
    QVERIFY(failed.wait(2'000));
    QVERIFY(!story.isSaved());
    broken = false;
    QVERIFY(saved.wait(3'000));
    QCOMPARE(stored(article.id).body, u"Zero. One."_s);
}

void TestOpenStory::annotationsAreCarried()
{
    story::Article article = newArticle(u"The quay is empty, she said."_s);
    desk::SaveQueue saves(factory(), u"Lind"_s);
    desk::OpenStory story(article, saves);
    story::Attribution attribution;
    attribution.id = story::AttributionId::create();
    attribution.content = {text::makeAnchor(story.body(), {0, 17})};
    attribution.cue = {text::makeAnchor(story.body(), {23, 27})};
    story.setAttributions({attribution});
    story.edit(0, 0, u"Now: "_s);
    story.edit(9, 4, u"pier"_s);
    const auto &carried = story.article().attributions.front();
    const base::TextRange content = carried.content.front().range;
    QCOMPARE(story.body().sliced(content.begin, content.length()), u"The pier is empty"_s);
    QCOMPARE(carried.cue.front().range, (base::TextRange{28, 32}));
    story.edit(28, 4, {});
    QVERIFY(story.article().attributions.front().cue.front().orphaned);
    story.edit(28, 0, u"said"_s);
    QVERIFY(!story.article().attributions.front().cue.front().orphaned);
    story.saveNow(u"save"_s);
    QCOMPARE(story.article().attributions.front().content.front().exact, u"The pier is empty"_s);
}

void TestOpenStory::lostWordsAreFoundAtRest()
{
    const story::Article article
        = newArticle(u"First.\n\n“The quay will stay open all winter,” the mayor said on Monday.\n\nLast."_s);
    desk::SaveQueue saves(factory(), u"Lind"_s);
    desk::OpenStory story(article, saves);
    story::Attribution attribution;
    attribution.id = story::AttributionId::create();
    const qsizetype cue = story.body().indexOf(u"said"_s);
    attribution.content = {text::makeAnchor(story.body(), {9, 43})};
    attribution.cue = {text::makeAnchor(story.body(), {cue, cue + 4})};
    story.setAttributions({attribution});
    story.edit(0, story.body().size(), {}); // as if the text came anew from elsewhere, and not quite the same
    QVERIFY(story.article().attributions.front().isOrphaned());
    QSignalSpy changed(&story, &desk::OpenStory::annotationsChanged);
    story.edit(0, 0, u"The mayor said: “The old quay will stay open all winter.” So it went."_s);
    QVERIFY(story.article().attributions.front().isOrphaned()); // nothing is searched while a key is handled
    QVERIFY(changed.wait(5s));
    const auto &found = story.article().attributions.front();
    const base::TextRange content = found.content.front().range;
    QCOMPARE(story.body().sliced(content.begin, content.length()),
             u"The old quay will stay open all winter"_s);
    QCOMPARE(found.cue.front().range.begin, 10);
}

void TestOpenStory::textChangedOutside()
{
    story::Article article = newArticle(u"The quay will stay open all winter, she said."_s);
    article.attributions.push_back({.id = story::AttributionId::create(),
                                    .content = {text::makeAnchor(article.body, {0, 34})},
                                    .cue = {text::makeAnchor(article.body, {40, 44})}});
    article.body = u"On Monday: "_s + article.body;
    desk::SaveQueue saves(factory(), u"Lind"_s);
    const desk::OpenStory story(article, saves);
    QCOMPARE(story.article().attributions.front().content.front().range, (base::TextRange{11, 45}));
}

void TestOpenStory::changesAreTakenBack()
{
    const story::Article article = newArticle(u"The quay is empty, she said."_s);
    desk::SaveQueue saves(factory(), u"Lind"_s);
    desk::OpenStory story(article, saves);
    QSignalSpy edited(&story, &desk::OpenStory::annotationsEdited);
    story::Attribution first;
    first.id = story::AttributionId::create();
    first.content = {text::makeAnchor(story.body(), {0, 17})};
    story.change({.attributions = {{std::nullopt, first}}});
    story::Attribution second = first;
    second.standing = story::Standing::Confirmed;
    const desk::AnnotationChanges step{.attributions = {{first, second}}};
    story.change(step);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(story.attribution(first.id)->standing, story::Standing::Confirmed);
    story.revert(step);
    QVERIFY(*story.attribution(first.id) == first);
    story.revert({.attributions = {{std::nullopt, first}}});
    QVERIFY(!story.attribution(first.id));
    story.repeat({.attributions = {{std::nullopt, first}}});
    QVERIFY(story.attribution(first.id));
    QCOMPARE(edited.count(), 2);
}

void TestOpenStory::analysisFollowsTheText()
{
    const story::Article article = newArticle(u"One two three."_s);
    desk::SaveQueue saves(factory(), u"Lind"_s);
    desk::OpenStory story(article, saves);
    desk::Analysis analysis(story, {}, factory());
    QSignalSpy ready(&analysis, &desk::Analysis::findingsReady);
    QVERIFY(ready.wait(5s));
    QCOMPARE(ready.last().first().value<desk::AnalysisResult>().words, 3);
    for (int i = 0; i < 50; ++i)
        story.edit(0, 0, u"More "_s);
    QVERIFY(
        QTest::qWaitFor([&] { return ready.last().first().value<desk::AnalysisResult>().words == 53; }, 5s));
    QCOMPARE(ready.last().first().value<desk::AnalysisResult>().revision, story.revision());
    QVERIFY(ready.size() < 20); // coalesced
}

void TestOpenStory::rangesOfAttributionsAreInTheBody()
{
    story::Article article;
    article.body = u"# Money\n\n*“We are ready,”* Piet **Aldous** said &amp; left.\n"_s;
    const auto detection = desk::detectAttributions(article);
    for (const auto &found : detection.attributions) {
        for (const auto &range : found.cue)
            QCOMPARE(article.body.sliced(range.begin, range.length()), u"said"_s);
        for (const auto &range : found.content)
            QVERIFY(article.body.sliced(range.begin, range.length()).contains(u"We are ready"_s));
    }
}

QTEST_GUILESS_MAIN(TestOpenStory)
#include "tst_openstory.moc"
