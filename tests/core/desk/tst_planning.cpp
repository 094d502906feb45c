// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inbox.h"
#include "core/desk/planning.h"
#include "core/desk/search.h"
#include "core/store/sql/sqlstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

using State = story::State;

QDateTime at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

}

/// What is to be written, when, by whom; and finding it again.
class TestPlanning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void queries_data();
    void queries();
    void faultyValuesAreNamed();
    void listsNarrowDown_data();
    void listsNarrowDown();
    void pagesAreOneList();
    void groupsAddUp_data();
    void groupsAddUp();
    void whatIsFound_data();
    void whatIsFound();
    void nearWordsAreOffered();
    void notesAreFoundUntilPurged();
    void planningManyAndBack();
    void whatIsOutIsLeftAlone();
    void handingOver();
    void aPlannedStory();

private:
    story::ArticleId add(const QString &slug, const story::Fields &fields, const QString &body, State state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    QHash<QString, story::ArticleId> m_ids;
};

story::ArticleId TestPlanning::add(const QString &slug, const story::Fields &fields, const QString &body,
                                   State state)
{
    story::Fields all = fields;
    all.slug = slug;
    const auto made = m_desk->newStory(all, body, state);
    m_ids.insert(slug, made->id);
    return made->id;
}

void TestPlanning::init()
{
    m_desk.reset();
    m_ids.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = store::openStore(m_folder->filePath(u"newsroom.sqlite"_s));
    QVERIFY(store);
    m_desk = std::make_unique<desk::Desk>(std::move(*store), u"Lind"_s);
    story::Fields ferry;
    ferry.headline = u"Ferry at risk"_s;
    ferry.desk = u"Harbour"_s;
    ferry.byline = {u"L. Marsh"_s, u"Sam Okoro"_s};
    ferry.dueAt = at(u"2026-03-02T09:00:00Z"_s);
    ferry.edition = u"Morning"_s;
    ferry.plannedLength = 600;
    add(u"ferry"_s, ferry, u"The ferry may stop. The harbour is full of sand."_s, State::Drafting);
    story::Fields bus;
    bus.headline = u"School bus goes"_s;
    bus.desk = u"News"_s;
    bus.byline = {u"Mara Voss"_s};
    bus.dueAt = at(u"2026-03-03T15:00:00Z"_s);
    bus.embargoUntil = at(u"2026-03-04T06:00:00Z"_s);
    add(u"bus"_s, bus, u"The 47 goes in May, past the harbour."_s, State::Planned);
    story::Fields derby;
    derby.headline = u"Derby won"_s;
    derby.desk = u"Sport"_s;
    derby.budgetLine = u"Rovers at home"_s;
    add(u"derby"_s, derby, u"Rovers won the derby."_s, State::Hold);
}

void TestPlanning::queries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<store::StoryFilter>("filter");
    const auto day
        = [](int month, int of) { return QDate(2026, month, of).startOfDay().toMSecsSinceEpoch(); };
    QTest::newRow("words") << u"ferry \"at risk\" -bus"_s << u"ferry \"at risk\" -bus"_s
                           << store::StoryFilter();
    QTest::newRow("desk") << u"desk:Harbour sand"_s << u"sand"_s << store::StoryFilter{.desk = u"Harbour"_s};
    QTest::newRow("quoted value") << u"by:\"L. Marsh\""_s << u""_s
                                  << store::StoryFilter{.person = u"L. Marsh"_s};
    QTest::newRow("two states") << u"state:editing state:Hold"_s << u""_s
                                << store::StoryFilter{.states = {State::Editing, State::Hold}};
    QTest::newRow("today") << u"due:today"_s << u""_s
                           << store::StoryFilter{.dueFrom = day(3, 2), .dueBefore = day(3, 3)};
    QTest::newRow("a day") << u"due:2026-03-31"_s << u""_s
                           << store::StoryFilter{.dueFrom = day(3, 31), .dueBefore = day(4, 1)};
    QTest::newRow("due at no time") << u"due:none"_s << u""_s << store::StoryFilter{.isDueAtNoTime = true};
    QTest::newRow("a word with a colon") << u"memo:ferry"_s << u"memo:ferry"_s << store::StoryFilter();
    QTest::newRow("an operator half typed") << u"ferry desk:"_s << u"ferry"_s << store::StoryFilter();
    QTest::newRow("a word that ends with a colon") << u"memo:"_s << u"memo:"_s << store::StoryFilter();
    QTest::newRow("open quotes") << u"desk:\"City"_s << u""_s << store::StoryFilter{.desk = u"City"_s};
}

void TestPlanning::queries()
{
    QFETCH(QString, typed);
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0));
    const desk::SearchQuery query = desk::parseSearch(typed, now);
    QTEST(query.words, "words");
    QFETCH(store::StoryFilter, filter);
    QVERIFY(query.filter == filter);
    QVERIFY(query.faults.isEmpty());
}

void TestPlanning::faultyValuesAreNamed()
{
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(desk::parseSearch(u"state:asleep due:someday in:attic is:late"_s, now).faults.size(), 4);
    for (const QString &operatorName : desk::searchOperators()) {
        const bool isOpen = operatorName.endsWith(u':');
        const auto query = desk::parseSearch(operatorName + (isOpen ? u"x"_s : u""_s), now);
        QVERIFY2(query.faults.isEmpty() && query.words.isEmpty(), qPrintable(operatorName));
    }
}

void TestPlanning::listsNarrowDown_data()
{
    QTest::addColumn<store::StoryFilter>("filter");
    QTest::addColumn<QStringList>("slugs");
    using Order = store::StoryFilter::Order;
    const auto time = [](const QString &text) { return at(text).toMSecsSinceEpoch(); };
    QTest::newRow("by due time, none last")
        << store::StoryFilter{.order = Order::Due} << QStringList{u"ferry"_s, u"bus"_s, u"derby"_s};
    QTest::newRow("reversed") << store::StoryFilter{.order = Order::Due, .isReversed = true}
                              << QStringList{u"derby"_s, u"bus"_s, u"ferry"_s};
    QTest::newRow("by headline") << store::StoryFilter{.order = Order::Headline}
                                 << QStringList{u"derby"_s, u"ferry"_s, u"bus"_s};
    QTest::newRow("begin of a word") << store::StoryFilter{.words = u"fer"_s} << QStringList{u"ferry"_s};
    QTest::newRow("two begins") << store::StoryFilter{.words = u"sch go"_s} << QStringList{u"bus"_s};
    QTest::newRow("not in the text") << store::StoryFilter{.words = u"sand"_s} << QStringList{};
    QTest::newRow("one of the authors")
        << store::StoryFilter{.person = u"Sam Okoro"_s} << QStringList{u"ferry"_s};
    QTest::newRow("part of a name") << store::StoryFilter{.person = u"Sam"_s} << QStringList{};
    QTest::newRow("one state") << store::StoryFilter{.states = {State::Hold}} << QStringList{u"derby"_s};
    QTest::newRow("two states") << store::StoryFilter{.states = {State::Hold, State::Planned},
                                                      .order = Order::Due}
                                << QStringList{u"bus"_s, u"derby"_s};
    QTest::newRow("due before") << store::StoryFilter{.dueBefore = time(u"2026-03-03T00:00:00Z"_s)}
                                << QStringList{u"ferry"_s};
    QTest::newRow("due at no time") << store::StoryFilter{.isDueAtNoTime = true} << QStringList{u"derby"_s};
    QTest::newRow("under embargo") << store::StoryFilter{.embargoAfter = time(u"2026-03-03T00:00:00Z"_s)}
                                   << QStringList{u"bus"_s};
    QTest::newRow("edition") << store::StoryFilter{.edition = u"Morning"_s} << QStringList{u"ferry"_s};
    QTest::newRow("a page") << store::StoryFilter{.order = Order::Due, .limit = 1, .offset = 1}
                            << QStringList{u"bus"_s};
}

void TestPlanning::listsNarrowDown()
{
    QFETCH(store::StoryFilter, filter);
    QFETCH(QStringList, slugs);
    const auto found = m_desk->stories(filter);
    QVERIFY(found);
    QStringList names;
    for (const auto &story : *found)
        names << story.slug;
    QCOMPARE(names, slugs);
    int counted = 0;
    const auto groups = m_desk->count(filter, store::StoryGrouping::State);
    QVERIFY(groups);
    for (const auto &group : *groups)
        counted += group.stories;
    if (filter.limit == 0)
        QCOMPARE(counted, slugs.size());
}

void TestPlanning::pagesAreOneList()
{
    for (int i = 0; i < 25; ++i)
        add(u"more-%1"_s.arg(i), {}, {}, State::Drafting);
    using Order = store::StoryFilter::Order;
    for (const Order order :
         {Order::Changed, Order::Due, Order::Headline, Order::Desk, Order::Words, Order::State}) {
        const auto whole = m_desk->stories({.order = order});
        std::vector<store::StorySummary> pages;
        for (int offset = 0; offset < 28; offset += 5) {
            const auto page = m_desk->stories({.order = order, .limit = 5, .offset = offset});
            pages.insert(pages.end(), page->begin(), page->end());
        }
        QCOMPARE(pages.size(), 28u);
        QVERIFY(pages == *whole);
    }
}

void TestPlanning::groupsAddUp_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QStringList>("keys");
    using By = store::StoryGrouping;
    QTest::newRow("state") << int(By::State) << QStringList{u"drafting"_s, u"hold"_s, u"planned"_s};
    QTest::newRow("desk") << int(By::Desk) << QStringList{u"Harbour"_s, u"News"_s, u"Sport"_s};
    QTest::newRow("edition") << int(By::Edition) << QStringList{u""_s, u"Morning"_s};
    QTest::newRow("day") << int(By::DueDay) << QStringList{u""_s, u"2026-03-02"_s, u"2026-03-03"_s};
    QTest::newRow("person") << int(By::Person)
                            << QStringList{u""_s, u"L. Marsh\nSam Okoro"_s, u"Mara Voss"_s};
}

void TestPlanning::groupsAddUp()
{
    QFETCH(int, by);
    QFETCH(QStringList, keys);
    const auto groups = m_desk->count({}, store::StoryGrouping(by));
    QVERIFY(groups);
    QStringList found;
    qint64 planned = 0;
    int stories = 0;
    for (const auto &group : *groups) {
        found << group.key;
        stories += group.stories;
        planned += group.planned;
    }
    QCOMPARE(found, keys);
    QCOMPARE(planned, 600);
    QCOMPARE(stories, 3);
}

void TestPlanning::whatIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("stories");
    QTest::addColumn<int>("sources");
    QTest::newRow("words of the text") << u"harbour"_s << 2 << 1;
    QTest::newRow("with an operator") << u"harbour desk:News"_s << 1 << 0;
    QTest::newRow("an operator alone") << u"state:hold"_s << 1 << 0;
    QTest::newRow("in sources") << u"in:sources harbour"_s << 0 << 1;
    QTest::newRow("in stories") << u"in:stories harbour"_s << 2 << 0;
    QTest::newRow("nothing typed") << u""_s << 0 << 0;
    QTest::newRow("name of a source") << u"calloway"_s << 0 << 1;
}

void TestPlanning::whatIsFound()
{
    QFETCH(QString, typed);
    story::Source source;
    source.id = story::SourceId::create();
    source.publicName = u"Ines Calloway"_s;
    source.role = u"harbour master"_s;
    QVERIFY(m_desk->sources().save(source));
    const auto query = desk::parseSearch(typed, QDateTime::currentDateTime());
    const auto found = desk::searchNewsroom(*m_desk, query, 20);
    QVERIFY(found);
    QTEST(int(found->stories.size()), "stories");
    QTEST(int(found->sources.size()), "sources");
}

void TestPlanning::nearWordsAreOffered()
{
    const auto found
        = desk::searchNewsroom(*m_desk, desk::parseSearch(u"habrour"_s, QDateTime::currentDateTime()), 20);
    QVERIFY(found);
    QCOMPARE(found->nearWords, QStringList{u"harbour"_s});
    QVERIFY(m_desk->nearWords(u"xylophone"_s)->isEmpty());
    QVERIFY(m_desk->nearWords(u"a"_s)->isEmpty());
    QVERIFY(m_desk->nearWords(QString(QChar(0xd800)) + u"ab"_s)->isEmpty());
}

void TestPlanning::notesAreFoundUntilPurged()
{
    auto article = *m_desk->article(m_ids[u"ferry"_s]);
    story::Note note;
    note.id = story::NoteId::create();
    note.text = u"Who is the zither player?"_s;
    note.by = u"Voss"_s;
    note.assignee = u"Lind"_s;
    note.replies = {{u"Lind"_s, 1, u"Her name is Quillon."_s}};
    article.notes = {note};
    QVERIFY(m_desk->save(article, u"save"_s));
    QCOMPARE(m_desk->searchNotes(u"zither"_s)->front().by, u"Voss"_s);
    QCOMPARE(m_desk->searchNotes(u"quillon"_s)->size(), 1u);
    QCOMPARE(m_desk->searchNotes(u"quillon"_s, {.desk = u"News"_s})->size(), 0u);
    desk::InboxCache cache;
    QCOMPARE(desk::inbox(*m_desk, cache)->size(), 1u);
    QVERIFY(m_desk->purge(article.id, {u"quillon"_s}));
    QVERIFY(m_desk->searchNotes(u"quillon"_s)->empty());
    QCOMPARE(m_desk->searchNotes(u"zither"_s)->size(), 1u);
    article = *m_desk->article(article.id);
    article.notes.clear();
    QVERIFY(m_desk->save(article, u"save"_s));
    QVERIFY(m_desk->searchNotes(u"zither"_s)->empty());
    QVERIFY(desk::inbox(*m_desk, cache)->empty()); // the story was changed, so it is read again
    QVERIFY(m_desk->remove(article.id));
    QVERIFY(m_desk->withNotesForMe()->empty());
}

void TestPlanning::planningManyAndBack()
{
    const std::vector ids{m_ids[u"ferry"_s], m_ids[u"bus"_s], story::ArticleId::create()};
    const desk::PlanChange change{
        .dueAt = at(u"2026-05-01T10:00:00Z"_s), .edition = u"Evening"_s, .plannedLength = 300};
    int told = 0;
    const auto done = desk::planStories(*m_desk, ids, change, {}, [&](int, int) { ++told; });
    QVERIFY(done);
    QCOMPARE(done->undo.size(), 2u); // the third is nobody's
    QCOMPARE(told, 3);
    QVERIFY(done->skipped.empty());
    QCOMPARE(m_desk->stories({.edition = u"Evening"_s})->size(), 2u);
    QCOMPARE(m_desk->article(ids[0])->fields.headline, u"Ferry at risk"_s);
    const auto undone = desk::undoPlan(*m_desk, *done);
    QVERIFY(undone);
    const auto ferry = m_desk->article(ids[0]);
    QCOMPARE(ferry->fields.edition, u"Morning"_s);
    QCOMPARE(ferry->fields.plannedLength, 600);
    QCOMPARE(m_desk->article(ids[1])->fields.dueAt, at(u"2026-03-03T15:00:00Z"_s));
    base::CancelToken cancelled;
    cancelled.cancel();
    QVERIFY(desk::planStories(*m_desk, ids, change, cancelled)->undo.empty());
}

void TestPlanning::whatIsOutIsLeftAlone()
{
    add(u"out"_s, {}, u"It ran."_s, State::Published);
    const auto done
        = desk::planStories(*m_desk, {m_ids[u"out"_s], m_ids[u"ferry"_s]}, {.section = u"Local"_s});
    QVERIFY(done);
    QCOMPARE(done->undo.size(), 1u);
    QCOMPARE(done->skipped.size(), 1u);
    QCOMPARE(done->skipped.front().slug, u"out"_s);
    QVERIFY(!done->skipped.front().reason.isEmpty());
}

void TestPlanning::handingOver()
{
    const auto done = desk::assignStories(*m_desk, {m_ids[u"bus"_s]}, u"Sam Okoro"_s, u"Please take it"_s);
    QVERIFY(done);
    QVERIFY2(done->skipped.empty(),
             qPrintable(done->skipped.empty() ? QString() : done->skipped.front().reason));
    QCOMPARE(m_desk->stories({.id = m_ids[u"bus"_s]})->front().holder, u"Sam Okoro"_s);
    QCOMPARE(m_desk->stories({.person = u"Sam Okoro"_s})->size(), 2u);
}

void TestPlanning::aPlannedStory()
{
    const auto made
        = desk::planStory(*m_desk, u"Council votes on the quay tonight"_s,
                          {.dueAt = at(u"2026-03-05T18:00:00Z"_s), .desk = u"News"_s, .plannedLength = 450});
    QVERIFY(made);
    QCOMPARE(made->state, State::Planned);
    QCOMPARE(made->fields.slug, u"council-votes-on-the"_s);
    const auto row = m_desk->stories({.id = made->id})->front();
    QCOMPARE(row.budgetLine, u"Council votes on the quay tonight"_s);
    QCOMPARE(row.plannedLength, 450);
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
