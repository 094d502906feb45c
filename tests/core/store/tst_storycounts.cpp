// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/planning.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/testnewsroom.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using By = store::StoryGrouping;

/// What a board counts, and what a filter finds by names: both are kept beside the stories, and say the same
/// as the stories themselves.
class TestStoryCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsAreThoseOfTheStories_data();
    void countsAreThoseOfTheStories();
    void aStoryThatGoesIsNotCounted();
    void aStoryThatIsTakenUpAgainIsCountedOnce();
    void namesFollowTheStory();
    void namesAloneAreOfTheNewest();
    void aPhraseIsLookedForWhereItsWordsAre();
    void aPhraseOfLongAgoIsFound();
    void piecesOfManyAreThosePieces();
    void daysOfManyAddUp();

private:
    story::Article add(story::State state, const QString &desk, const QString &byline,
                       const QString &headline = u"Quay"_s);
    void addMany();
    void compare(const store::StoryFilter &filter, By by);
    qsizetype found(const QString &words)
    {
        return qsizetype(m_store->articles().list({.words = words})->size());
    }

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
};

void TestStoryCounts::init()
{
    m_store.reset();
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = m_room->open();
    QVERIFY(m_store);
}

story::Article TestStoryCounts::add(story::State state, const QString &desk, const QString &byline,
                                    const QString &headline)
{
    story::Article article{.id = story::ArticleId::create(), .state = state};
    article.fields.slug = u"story"_s;
    article.fields.headline = headline;
    article.fields.desk = desk;
    article.fields.byline = {byline};
    article.fields.edition = byline.size() % 2 ? u"Morning"_s : u""_s;
    article.fields.plannedLength = 100;
    article.body = u"The quay is closed."_s;
    if (!m_store->articles().save(article, byline, u"save"_s))
        qFatal("not saved");
    return article;
}

/// Stories of a hundred days that are done, some due at no time; then some are due at another, and some go.
void TestStoryCounts::addMany()
{
    const QDateTime first(QDate(2026, 1, 1), QTime(0, 0));
    const auto added = m_store->inTransaction([&]() -> base::Result<> {
        for (int i = 0; i < 2'600; ++i) {
            story::Article article{.id = story::ArticleId::create()};
            article.state = i % 10 == 0 ? story::State::Spiked : story::State::Published;
            article.body = u"Words. "_s.repeated(i % 4);
            article.fields.desk = i % 2 ? u"Sport"_s : u"Court"_s;
            article.fields.plannedLength = i;
            if (i % 7 > 0)
                article.fields.dueAt = first.addSecs(3'600LL * i);
            const auto saved = m_store->articles().save(article, u"Lind"_s, u"save"_s);
            if (!saved)
                return std::unexpected(saved.error());
        }
        return {};
    });
    QVERIFY(added);
    m_room->sql(u"UPDATE article SET due_at = due_at + 900000000 WHERE due_at > 0 AND number % 3 = 0"_s);
    m_room->sql(u"UPDATE article SET due_at = 0 WHERE number % 11 = 0"_s);
    m_room->sql(u"DELETE FROM article WHERE number % 13 = 0"_s);
}

/// With every story that the filter lets through, put together here.
void TestStoryCounts::compare(const store::StoryFilter &filter, By by)
{
    std::map<QString, store::StoryGroup> expected;
    const auto stories = m_store->articles().list(filter).value();
    for (const store::StorySummary &one : stories) {
        const QString key = by == By::State        ? story::stateName(one.state)
                            : by == By::Desk       ? one.desk
                            : by == By::Edition    ? one.edition
                            : one.holder.isEmpty() ? one.byline.join(u'\n')
                                                   : one.holder;
        store::StoryGroup &group = expected[key];
        group = {key, group.stories + 1, group.words + one.words, group.planned + one.plannedLength};
    }
    const auto groups = m_store->articles().count(filter, by).value();
    QCOMPARE(groups.size(), expected.size());
    for (const store::StoryGroup &group : groups)
        QCOMPARE(group, expected[group.key]);
}

void TestStoryCounts::countsAreThoseOfTheStories_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("by state") << int(By::State);
    QTest::newRow("by desk") << int(By::Desk);
    QTest::newRow("by edition") << int(By::Edition);
    QTest::newRow("by person") << int(By::Person);
}

void TestStoryCounts::countsAreThoseOfTheStories()
{
    QFETCH(int, by);
    for (int state = 0; state <= int(story::State::Spiked); ++state) {
        for (const QString &desk : {u""_s, u"Sport"_s, u"Court"_s})
            add(story::State(state), desk, state % 2 ? u"Lind"_s : u"Sam Okoro"_s);
    }
    compare({}, By(by));
    compare({.desk = u"Sport"_s}, By(by));
    compare({.states = {story::State::Published}}, By(by));
    compare({.states = {story::State::Published, story::State::Drafting, story::State::Hold}}, By(by));
    compare({.person = u"Lind"_s}, By(by));
    compare({.edition = u"Morning"_s}, By(by));
    compare({.hasNoDesk = true}, By(by));
}

void TestStoryCounts::aStoryThatGoesIsNotCounted()
{
    const story::Article first = add(story::State::Published, u"Sport"_s, u"Lind"_s);
    add(story::State::Drafting, u"Sport"_s, u"Lind"_s);
    QVERIFY(m_store->articles().remove(first.id));
    compare({}, By::State);
    QCOMPARE(m_store->articles().count({}, By::State)->size(), 1u);
}

void TestStoryCounts::aStoryThatIsTakenUpAgainIsCountedOnce()
{
    const story::Article article = add(story::State::Drafting, u"Sport"_s, u"Lind"_s);
    add(story::State::Spiked, u"Sport"_s, u"Lind"_s);
    for (const workflow::Move move : {workflow::Move::Spike, workflow::Move::Restore}) {
        const auto moved = m_store->workflow().move(
            {.article = article.id, .move = move, .person = u"Lind"_s, .reason = u"no news"_s});
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        compare({}, By::State);
        compare({}, By::Person);
    }
}

void TestStoryCounts::namesFollowTheStory()
{
    story::Article article = add(story::State::Drafting, u"Sport"_s, u"Lind"_s, u"Éclair wins"_s);
    QCOMPARE(found(u"ecl"_s), 1);
    QCOMPARE(found(u"win lin"_s), 1);
    QCOMPARE(found(u"closed"_s), 0); // that is in the text
    article.fields.headline = u"Cake loses"_s;
    article.fields.deck = u"A sad day"_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    QCOMPARE(found(u"ecl"_s), 0);
    QCOMPARE(found(u"cak sad"_s), 1);
    QVERIFY(m_store->articles().remove(article.id));
    QCOMPARE(found(u"cak"_s), 0);
}

void TestStoryCounts::namesAloneAreOfTheNewest()
{
    QVERIFY(m_store->inTransaction([this]() -> base::Result<> {
        for (int i = 0; i < 410; ++i)
            add(story::State::Published, i < 5 ? u"Court"_s : u"Sport"_s, u"Lind"_s, u"Regatta %1"_s.arg(i));
        return {};
    }));
    QCOMPARE(found(u"reg"_s), 400);
    QCOMPARE(m_store->articles().list({.words = u"reg"_s, .desk = u"Court"_s})->size(), 5u);
    QCOMPARE(m_store->articles().search(u"quay"_s, {.limit = 500})->size(), 400u);
    QCOMPARE(m_store->articles().search(u"quay"_s, {.desk = u"Court"_s, .limit = 500})->size(), 5u);
}

void TestStoryCounts::aPhraseIsLookedForWhereItsWordsAre()
{
    add(story::State::Published, u"Sport"_s, u"Lind"_s, u"Is quay the word"_s);
    add(story::State::Published, u"Sport"_s, u"Lind"_s, u"Regatta"_s);
    const auto hits = [this](const QString &typed, const store::StoryFilter &filter = {}) {
        return m_store->articles().search(typed, filter)->size();
    };
    QCOMPARE(hits(u"\"quay is closed\""_s), 2u);
    QCOMPARE(hits(u"\"is quay\""_s), 1u);
    QCOMPARE(hits(u"\"is quay\""_s, {.desk = u"Sport"_s}), 1u);
    QCOMPARE(hits(u"\"closed quay\""_s), 0u);
    QCOMPARE(hits(u"\"quay - is\" clo*"_s), 2u);
    QCOMPARE(hits(u"\"quay is\" -\"is quay\""_s), 1u);
    QCOMPARE(hits(u"\"closed quay\" OR \"is quay\""_s), 1u);
}

/// Behind more stories than are looked at first, which have the words and not the phrase.
void TestStoryCounts::aPhraseOfLongAgoIsFound()
{
    add(story::State::Published, u"Sport"_s, u"Lind"_s, u"Whence it came is quay the word"_s);
    const auto added = m_store->inTransaction([&]() -> base::Result<> {
        for (int i = 0; i < 1'100; ++i) {
            const story::Article article{.id = story::ArticleId::create(),
                                         .body = u"The quay was what it is, and whence it came."_s};
            if (const auto saved = m_store->articles().save(article, u"Lind"_s, u"save"_s); !saved)
                return std::unexpected(saved.error());
        }
        return {};
    });
    QVERIFY(added);
    QCOMPARE(m_store->articles().search(u"\"came is quay\""_s, {})->size(), 1u);
}

void TestStoryCounts::piecesOfManyAreThosePieces()
{
    addMany();
    for (const bool isReversed : {false, true}) {
        store::StoryFilter filter{.states = {story::State::Published},
                                  .order = store::StoryFilter::Order::Due,
                                  .isReversed = isReversed};
        const auto all = m_store->articles().list(filter).value();
        filter.limit = 40;
        for (const int offset : {0, 999, 1'000, 1'234, 1'700, int(all.size()) - 10, int(all.size()) + 5}) {
            filter.offset = offset;
            const size_t first = std::min(size_t(offset), all.size());
            const size_t end = std::min(first + 40, all.size());
            const std::vector<store::StorySummary> expected(all.begin() + qsizetype(first),
                                                            all.begin() + qsizetype(end));
            QVERIFY2(m_store->articles().list(filter).value() == expected,
                     QByteArray::number(offset).constData());
        }
    }
}

void TestStoryCounts::daysOfManyAddUp()
{
    addMany();
    compare({.isDueAtNoTime = true}, By::State);
    compare({.desk = u"Sport"_s, .isDueAtNoTime = true}, By::Desk);
    desk::Desk desk(m_room->open(), u"Lind"_s);
    for (const store::StoryFilter &filter :
         {store::StoryFilter{}, store::StoryFilter{.hasNoEdition = true}}) {
        const auto groups = desk::boardGroups(desk, filter, By::DueDay, QDate(2026, 3, 29)).value();
        QCOMPARE(groups.front().key, u"<2026-03-22"_s);
        QVERIFY(groups.size() > 15 && groups.size() < 60);
        for (const store::StoryGroup &group : groups) {
            store::StoryGroup sum{.key = group.key};
            const auto stories = desk.stories(desk::groupFilter(filter, By::DueDay, group.key)).value();
            for (const store::StorySummary &one : stories)
                sum = {group.key, sum.stories + 1, sum.words + one.words, sum.planned + one.plannedLength};
            QCOMPARE(group, sum);
        }
    }
}

QTEST_GUILESS_MAIN(TestStoryCounts)
#include "tst_storycounts.moc"
