// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/leases.h"
#include "core/store/sql/migrations.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/standingclock.h"
#include "tests/support/testnewsroom.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::store;
using tests::StandingClock;

/// One window writes in a story; the others wait, take it over, or find it left alone.
class TestLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoHasIt_data();
    void whoHasIt();
    void nobodyWritesOverAnother();
    void whatComesTooLateIsAVersion();
    void whoSleptReadsAnew();
    void whoReadsIsKnownForAMinute();

private:
    std::unique_ptr<Store> open(const QString &holder)
    {
        auto store = openStore(m_room->place()).value();
        store->leases().setHolder(holder);
        return store;
    }
    static story::Article article(const QString &body)
    {
        return {story::ArticleId::create(), {.slug = u"ferry"_s}, body, story::State::Drafting, {}, {}};
    }
    std::unique_ptr<tests::TestNewsroom> m_room;
};

void TestLeases::init()
{
    m_room = std::make_unique<tests::TestNewsroom>();
}

/// What windows A and B do, a step each: "A" takes where it is free, "A!" in any case, "A+" says it is there,
/// "A-" gives it back; a number is so many seconds. Then the one who may save.
void TestLeases::whoHasIt_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("whoMaySave");
    QTest::addRow("the first") << QStringList{u"A"_s, u"B"_s} << u"A"_s;
    QTest::addRow("given back") << QStringList{u"A"_s, u"A-"_s, u"B"_s} << u"B"_s;
    QTest::addRow("silent for less than a minute") << QStringList{u"A"_s, u"59"_s, u"B"_s} << u"A"_s;
    QTest::addRow("silent for a minute") << QStringList{u"A"_s, u"60"_s, u"B"_s} << u"B"_s;
    QTest::addRow("says it is there") << QStringList{u"A"_s, u"40"_s, u"A+"_s, u"40"_s, u"B"_s} << u"A"_s;
    QTest::addRow("silent, but nobody came") << QStringList{u"A"_s, u"4000"_s} << u"A"_s;
    QTest::addRow("silent, then back first") << QStringList{u"A"_s, u"90"_s, u"A+"_s, u"B"_s} << u"A"_s;
    QTest::addRow("taken over") << QStringList{u"A"_s, u"B!"_s} << u"B"_s;
    QTest::addRow("taken over, and it says it is there") << QStringList{u"A"_s, u"B!"_s, u"A+"_s} << u"B"_s;
    QTest::addRow("slept while another came and went")
        << QStringList{u"A"_s, u"90"_s, u"B"_s, u"B-"_s, u"A+"_s} << u"B"_s;
    QTest::addRow("takes it back") << QStringList{u"A"_s, u"B!"_s, u"A!"_s} << u"A"_s;
    QTest::addRow("gives back what is another's") << QStringList{u"A"_s, u"B!"_s, u"A-"_s, u"A"_s} << u"B"_s;
}

void TestLeases::whoHasIt()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QString, whoMaySave);
    const story::Article story = article(u"The ferry is late."_s);
    QVERIFY(open({})->articles().save(story, u"Lind"_s, u"new"_s));
    const auto connection = Connection::open(m_room->place()).value();
    StandingClock clock;
    SqlLeases a(*connection, clock), b(*connection, clock);
    a.setHolder(u"A"_s);
    b.setHolder(u"B"_s);
    for (const QString &step : steps) {
        if (const int seconds = step.toInt(); seconds > 0) {
            clock.time += seconds * 1000;
            continue;
        }
        SqlLeases &window = step.front() == u'A' ? a : b;
        const QString name = step.first(1);
        if (step.endsWith(u'+'))
            QVERIFY(window.keep(story.id));
        else if (step.endsWith(u'-'))
            QVERIFY(window.give(story.id));
        else
            QVERIFY(window.take(story.id, name, step.endsWith(u'!')));
    }
    QCOMPARE(a.require(story.id).has_value(), whoMaySave == u"A");
    QCOMPARE(b.require(story.id).has_value(), whoMaySave == u"B");
    QCOMPARE(a.keep(story.id).value(), whoMaySave == u"A");
}

/// A program that writes once is refused while a window has the story; where the window's time is over the
/// program's words stand, and the window, back again, does not write over them.
void TestLeases::nobodyWritesOverAnother()
{
    story::Article story = article(u"The ferry is late."_s);
    const auto window = open(u"A"_s), program = open({});
    QVERIFY(window->articles().save(story, u"Lind"_s, u"new"_s));
    QCOMPARE(window->leases().take(story.id, u"Lind"_s, false)->person, u"Lind"_s);
    QVERIFY(program->articles().save(story, u"Aalto"_s, u"approve"_s)); // a version of what is there
    QVERIFY(window->leases().require(story.id));
    story.body = u"The ferry is late again."_s;
    const auto refused = program->articles().save(story, u"Aalto"_s, u"save"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
    QCOMPARE(program->articles().remove(story.id).error().code, base::ErrorCode::Conflict);
    QCOMPARE(program->articles().purge(story.id, {u"late"_s}, u"Aalto"_s).error().code,
             base::ErrorCode::Conflict);
    QVERIFY(window->articles().save(story, u"Lind"_s, u"autosave"_s));
    QVERIFY(window->leases().give(story.id));
    story.body = u"The ferry is on time."_s;
    QVERIFY(program->articles().save(story, u"Aalto"_s, u"save"_s));
    QCOMPARE(window->leases().require(story.id).error().code, base::ErrorCode::Conflict);
    QVERIFY(window->leases().take(story.id, u"Lind"_s, false));
    QVERIFY(window->leases().require(story.id));
    QCOMPARE(window->articles().load(story.id)->body, u"The ferry is on time."_s);
    QCOMPARE(window->verify()->faults, QStringList());
}

void TestLeases::whatComesTooLateIsAVersion()
{
    story::Article story = article(u"The ferry is late."_s);
    const auto a = open(u"A"_s), b = open(u"B"_s);
    QVERIFY(a->articles().save(story, u"Lind"_s, u"new"_s));
    QVERIFY(a->leases().take(story.id, u"Lind"_s, false));
    story::Article theirs = story;
    theirs.body = u"The ferry is on time."_s;
    QVERIFY(b->leases().take(story.id, u"Aalto"_s, true));
    QVERIFY(b->articles().save(theirs, u"Aalto"_s, u"autosave"_s));
    story.body = u"The ferry is late, the skipper said."_s;
    QVERIFY(a->articles().keepAside(story, u"Lind"_s));
    QCOMPARE(a->articles().load(story.id)->body, theirs.body);
    const auto versions = a->articles().revisions(story.id).value();
    QCOMPARE(a->articles().revision(versions.front().id)->body, theirs.body);
    QCOMPARE(versions[1].reason, u"kept aside"_s);
    QCOMPARE(versions[1].author, u"Lind"_s);
    QCOMPARE(a->articles().revision(versions[1].id)->body, story.body);
    QVERIFY(b->articles().save(story, u"Aalto"_s, u"autosave"_s)); // and B goes on
    QCOMPARE(a->verify()->faults, QStringList());
}

void TestLeases::whoSleptReadsAnew()
{
    story::Article story = article(u"The ferry is late."_s);
    const auto a = open(u"A"_s), b = open(u"B"_s);
    QVERIFY(a->articles().save(story, u"Lind"_s, u"new"_s));
    QVERIFY(a->leases().take(story.id, u"Lind"_s, false));
    QVERIFY(b->leases().take(story.id, u"Aalto"_s, true)); // as if a minute had gone by
    QVERIFY(b->leases().give(story.id));
    QVERIFY(!a->leases().keep(story.id).value());
    QVERIFY(!a->leases().require(story.id));
}

void TestLeases::whoReadsIsKnownForAMinute()
{
    const story::Article story = article(u"The ferry is late."_s);
    QVERIFY(open({})->articles().save(story, u"Lind"_s, u"new"_s));
    const auto connection = Connection::open(m_room->place()).value();
    StandingClock clock;
    SqlLeases a(*connection, clock), b(*connection, clock), c(*connection, clock);
    a.setHolder(u"A"_s);
    b.setHolder(u"B"_s);
    c.setHolder(u"C"_s);
    QVERIFY(b.beThere(story.id, u"Bo"_s));
    QVERIFY(c.beThere(story.id, u"Bo"_s)); // in two windows
    QCOMPARE(a.readers(story.id).value(), QStringList(u"Bo"_s));
    QVERIFY(c.leave(story.id));
    QVERIFY(b.readers(story.id)->isEmpty()); // of oneself there is no need to tell
    clock.time += 30'000;
    QVERIFY(b.beThere(story.id, u"Bo"_s));
    clock.time += 59'000;
    QCOMPARE(a.readers(story.id).value(), QStringList(u"Bo"_s));
    clock.time += 1'000;
    QVERIFY(a.readers(story.id)->isEmpty());
    QVERIFY(open({})->articles().remove(story.id));
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
