// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"
#include "core/desk/desk.h"
#include "core/store/sql/sqlstore.h"

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
    void closingSaves();
    void failureIsToldAndTriedAgain();
    void annotationsAreCarried();
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
    return [path = m_folder->filePath(u"newsroom.sqlite"_s)] { return store::openSqliteStore(path); };
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
    QVERIFY(saved.wait(2'000));
    QVERIFY(story.isSaved());
    QCOMPARE(stored(article.id).body, u"One. Two."_s);
    story::Fields fields = story.fields();
    fields.deck = u"Deck"_s;
    story.setFields(fields);
    QVERIFY(saved.wait(2'000));
    QCOMPARE(stored(article.id).fields.deck, u"Deck"_s);
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
    QCOMPARE(carried.content.front().exact, u"The pier is empty"_s);
    QCOMPARE(carried.cue.front().range, (base::TextRange{28, 32}));
    story.edit(28, 4, {});
    QVERIFY(story.article().attributions.front().cue.front().orphaned);
    story.edit(28, 0, u"said"_s);
    QVERIFY(!story.article().attributions.front().cue.front().orphaned);
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
