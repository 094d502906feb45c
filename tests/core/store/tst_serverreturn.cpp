// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/serversight.h"
#include "core/workflow/record.h"
#include "tests/core/store/laptop.h"
#include "tests/support/postgresserver.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::ReplicaNews;
using tests::Laptop;

namespace {

/// How many stories were told of as sent to a server that was brought back; -1 where nothing was.
int broughtBack(const store::Exchange &exchange)
{
    const auto news = std::ranges::find(exchange.news, ReplicaNews::Kind::BroughtBack, &ReplicaNews::kind);
    return news == exchange.news.end() ? -1 : news->count;
}

QStringList kinds(const store::Exchange &exchange)
{
    QStringList all;
    for (const ReplicaNews &news : exchange.news)
        all << QString::number(int(news.kind)) + u' ' + news.detail;
    return all;
}

}

/// The server dies, and comes back as a dump of the night before: what was written since is with the copies.
class TestServerReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatWasWrittenSinceComesBack();
    void changesAreFetchedAgain();
    void nobodyBringsBackWhatIsThere();
    void whatWasUnseenIsFetched();
    void wordsFromBothSidesStand_data();
    void wordsFromBothSidesStand();
    void aRemovedStoryStaysOrComes();
    void manyAreAskedAbout();
    void whatOthersWroteWaitsForAHead();
    void nobodyElseWritesInAnothersName();
    void twoEntriesOfASource();
    void aMachineThatWasPutBack();
    void underWhoIsConnected();

private:
    /// The newsroom as it is, to come back to.
    void dump();
    /// In another cluster, in which transactions are counted from the beginning, everybody finds it.
    void comeBack(const QList<Laptop *> &laptops);
    QString uri(const QString &login = {}) const
    {
        return (m_isBack ? m_second : m_first)->uri(m_database, login);
    }
    QStringList serverFaults() const { return store::openStore(uri()).value()->verify().value().faults; }
    std::unique_ptr<store::Store> server() const { return store::openStore(uri()).value(); }

    std::unique_ptr<tests::PostgresServer> m_first;
    std::unique_ptr<tests::PostgresServer> m_second;
    QTemporaryDir m_folder;
    QString m_database;
    bool m_isBack = false;
};

void TestServerReturn::initTestCase()
{
    m_first = std::make_unique<tests::PostgresServer>();
    m_second = std::make_unique<tests::PostgresServer>();
    // Numbers of transactions are far ahead in the first; the second has the roles.
    m_first->sql(u"postgres"_s,
                 u"DO $$ BEGIN FOR i IN 1..3000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP;"
                 " END $$"_s);
    const QString roles = m_second->createDatabase();
    QVERIFY(store::openStore(m_second->uri(roles)));
    for (const QString &login : {u"mara"_s, u"lind"_s, u"ada"_s})
        m_second->sql(roles, u"CREATE ROLE %1 LOGIN"_s.arg(login));
    m_second->sql(roles, u"GRANT galley_staff TO mara, lind"_s);
    m_second->sql(roles, u"GRANT galley_head TO ada"_s);
}

void TestServerReturn::init()
{
    m_isBack = false;
    m_database = m_first->createDatabase();
    QVERIFY(store::openStore(uri()));
}

void TestServerReturn::dump()
{
    QProcess program;
    program.start(u"pg_dump"_s, {u"--format=custom"_s, u"--file"_s, m_folder.filePath(u"night"_s), uri()});
    QVERIFY(program.waitForFinished(-1) && program.exitCode() == 0);
}

void TestServerReturn::comeBack(const QList<Laptop *> &laptops)
{
    m_database = m_second->createDatabase();
    m_isBack = true;
    QProcess program;
    program.start(u"pg_restore"_s, {u"--no-owner"_s, u"--dbname"_s, uri(), m_folder.filePath(u"night"_s)});
    QVERIFY(program.waitForFinished(-1));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    for (Laptop *one : laptops)
        one->moveTo(uri());
}

void TestServerReturn::whatWasWrittenSinceComesBack()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const auto old = mara.write(u"quay"_s, u"The quay is closed."_s);
    const auto untouched = mara.write(u"pier"_s, u"The pier is open."_s);
    story::Source ines{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    QVERIFY(mara.store().sources().save(ines));
    mara.exchange();
    lind.exchange();
    dump();
    mara.change(old.id, u"closed"_s, u"shut"_s);
    const auto fresh = mara.write(u"ferry"_s, u"The ferry sails."_s);
    ines.publicName = u"Ines Calloway, harbour master"_s;
    QVERIFY(mara.store().sources().save(ines));
    QVERIFY(mara.store().sources().save({.id = story::SourceId::create(), .publicName = u"Tom Reed"_s}));
    QVERIFY(mara.store().assets().add("photo of a quay", u"image/png"_s));
    QBuffer recording;
    recording.setData("hours of talk");
    recording.open(QIODevice::ReadOnly);
    const QString talk = mara.store().evidenceFiles().add(recording, u"talk.wav"_s).value();
    mara.exchange();
    lind.change(old.id, u"shut"_s,
                u"shut since Monday"_s); // not fetched before: the two texts are put together
    lind.exchange();
    mara.exchange();
    const QString last = mara.body(old.id);
    QVERIFY2(last.contains(u"shut"_s), qPrintable(last));
    comeBack({&mara, &lind});
    const auto sent = mara.exchange();
    QCOMPARE(broughtBack(sent), 2);
    QCOMPARE(sent.state.waiting, 0);
    QVERIFY2(broughtBack(lind.exchange()) <= 0, "what is there again is not sent twice");
    for (Laptop *one : {&mara, &lind}) {
        QCOMPARE(one->body(old.id), last);
        QCOMPARE(one->body(fresh.id), u"The ferry sails."_s);
        QCOMPARE(one->body(untouched.id), u"The pier is open."_s);
        QCOMPARE(one->store().sources().load(ines.id)->publicName, ines.publicName);
        QCOMPARE(one->faults(), QStringList());
    }
    const auto back = server();
    QCOMPARE(back->articles().load(old.id)->body, last);
    QCOMPARE(back->articles().load(fresh.id)->body, u"The ferry sails."_s);
    QCOMPARE(back->articles().revisions(old.id)->size(), mara.store().articles().revisions(old.id)->size());
    QCOMPARE(back->sources().list()->size(), 2u);
    QCOMPARE(back->verify()->assets, 1);
    QVERIFY(back->evidenceFiles().check(talk));
    QCOMPARE(serverFaults(), QStringList());
}

/// The new server's numbers are below those that everybody knows.
void TestServerReturn::changesAreFetchedAgain()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const auto old = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    dump();
    comeBack({&mara, &lind});
    lind.exchange();
    mara.exchange();
    mara.change(old.id, u"closed"_s, u"shut"_s);
    const auto fresh = mara.write(u"ferry"_s, u"The ferry sails."_s);
    mara.exchange();
    lind.exchange();
    QCOMPARE(lind.body(old.id), u"The quay is shut."_s);
    QCOMPARE(lind.body(fresh.id), u"The ferry sails."_s);
    Laptop late(uri(), u"Tom"_s);
    late.exchange();
    QCOMPARE(late.stories(), 2);
}

void TestServerReturn::nobodyBringsBackWhatIsThere()
{
    Laptop mara(uri(), u"Mara"_s);
    for (int i = 0; i < 12; ++i)
        mara.write(u"story %1"_s.arg(i), u"The quay is closed."_s);
    mara.exchange();
    dump();
    comeBack({&mara});
    QCOMPARE(kinds(mara.exchange()), QStringList());
    QCOMPARE(kinds(mara.exchange()), QStringList());
}

/// Somebody was away when others wrote, before the night and behind it.
void TestServerReturn::whatWasUnseenIsFetched()
{
    Laptop mara(uri(), u"Mara"_s), away(uri(), u"Lind"_s);
    const auto old = mara.write(u"quay"_s, u"The quay is closed."_s);
    const auto gone = mara.write(u"gone"_s, u"Nobody wants this."_s);
    story::Source ines{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    QVERIFY(mara.store().sources().save(ines));
    mara.exchange();
    away.exchange();
    mara.change(old.id, u"closed"_s, u"shut"_s);
    ines.publicName = u"Ines Calloway, harbour master"_s;
    QVERIFY(mara.store().sources().save(ines));
    QVERIFY(mara.store().articles().remove(gone.id));
    mara.exchange();
    dump();
    mara.change(old.id, u"shut"_s, u"open"_s);
    mara.exchange();
    comeBack({&mara, &away});
    QCOMPARE(kinds(away.exchange()), QStringList());
    QCOMPARE(away.body(old.id), u"The quay is shut."_s);
    QCOMPARE(away.store().sources().load(ines.id)->publicName, ines.publicName);
    QCOMPARE(away.stories(), 1);
    QCOMPARE(broughtBack(mara.exchange()), 1);
    away.exchange();
    for (Laptop *one : {&mara, &away}) {
        QCOMPARE(one->body(old.id), u"The quay is open."_s);
        QCOMPARE(one->store().sources().list()->size(), 1u);
        QCOMPARE(one->faults(), QStringList());
    }
}

void TestServerReturn::wordsFromBothSidesStand_data()
{
    QTest::addColumn<bool>("isWaiting"); // something was written without a server too
    QTest::addRow("sent") << false;
    QTest::addRow("not sent yet") << true;
}

/// Lind is there first, has not what Mara wrote, and goes on with what the server has.
void TestServerReturn::wordsFromBothSidesStand()
{
    QFETCH(bool, isWaiting);
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const auto old = mara.write(u"quay"_s, u"The quay is closed.\n\nThe ferry waits.\n\nBuses run."_s);
    mara.exchange();
    lind.exchange();
    dump();
    mara.change(old.id, u"closed"_s, u"shut"_s);
    mara.exchange();
    if (isWaiting)
        mara.change(old.id, u"Buses run"_s, u"Buses run late"_s);
    comeBack({&mara, &lind});
    lind.exchange();
    lind.change(old.id, u"waits"_s, u"sails"_s);
    lind.exchange();
    mara.exchange();
    lind.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QCOMPARE(one->body(old.id), isWaiting ? u"The quay is shut.\n\nThe ferry sails.\n\nBuses run late."_s
                                              : u"The quay is shut.\n\nThe ferry sails.\n\nBuses run."_s);
        QCOMPARE(one->faults(), QStringList());
    }
    QCOMPARE(serverFaults(), QStringList());
}

/// What was removed before the night stays so; what was removed behind it nobody says to be: it is there
/// again.
void TestServerReturn::aRemovedStoryStaysOrComes()
{
    Laptop mara(uri(), u"Mara"_s);
    const auto before = mara.write(u"before"_s, u"The quay is closed."_s);
    const auto behind = mara.write(u"behind"_s, u"The pier is closed."_s);
    mara.exchange();
    QVERIFY(mara.store().articles().remove(before.id));
    mara.exchange();
    dump();
    QVERIFY(mara.store().articles().remove(behind.id));
    mara.exchange();
    QCOMPARE(mara.stories(), 0);
    comeBack({&mara});
    mara.exchange();
    QCOMPARE(mara.stories(), 1);
    QCOMPARE(mara.body(behind.id), u"The pier is closed."_s);
}

/// Perhaps an old state was brought back on purpose.
void TestServerReturn::manyAreAskedAbout()
{
    Laptop mara(uri(), u"Mara"_s);
    for (int i = 0; i < 12; ++i)
        mara.write(u"story %1"_s.arg(i), u"The quay is closed."_s);
    mara.exchange();
    dump();
    const auto list = mara.store().articles().list({}).value();
    for (const auto &one : list)
        mara.change(one.id, u"closed"_s, u"shut"_s);
    mara.exchange();
    comeBack({&mara});
    for (int i = 0; i < 3; ++i) {
        const auto asked = mara.replica().exchange();
        QVERIFY2(asked.state.isConnected, qPrintable(asked.state.trouble));
        QCOMPARE(asked.state.lost, 12);
        QCOMPARE(asked.state.stories, 12);
        QCOMPARE(broughtBack(asked), -1);
        QCOMPARE(server()->articles().load(list[0].id)->body, u"The quay is closed."_s);
        mara.change(list[1].id, u"shut"_s, u"shut "_s); // goes on meanwhile, and goes nowhere
    }
    QCOMPARE(server()->articles().load(list[1].id)->body, u"The quay is closed."_s);
    mara.replica().allowMassChange();
    const auto sent = mara.exchange();
    QCOMPARE(broughtBack(sent), 12);
    QCOMPARE(sent.state.lost, 0);
    QCOMPARE(sent.state.waiting, 0);
    for (const auto &one : list)
        QCOMPARE(server()->articles().load(one.id)->body, mara.body(one.id));
}

/// Each sends what they wrote themselves; what has the names of two, somebody who decides for the house.
void TestServerReturn::whatOthersWroteWaitsForAHead()
{
    for (const auto &[login, person] :
         {std::pair(u"mara"_s, u"Mara"_s), std::pair(u"lind"_s, u"Lind"_s), std::pair(u"ada"_s, u"Ada"_s)}) {
        QVERIFY(server()->staff().save(story::Person{story::PersonId::create(), person, {}}));
        QVERIFY(store::admitLogin(uri(), login, person, login == "ada"_L1));
    }
    Laptop mara(uri(u"mara"_s), u"Mara"_s), lind(uri(u"lind"_s), u"Lind"_s), ada(uri(u"ada"_s), u"Ada"_s);
    const auto both = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    dump();
    mara.change(both.id, u"closed"_s, u"shut"_s);
    const auto own = mara.write(u"ferry"_s, u"The ferry sails."_s);
    mara.exchange();
    lind.exchange();
    lind.change(both.id, u"shut"_s, u"shut since Monday"_s);
    lind.exchange();
    mara.exchange();
    ada.exchange();
    comeBack({});
    mara.moveTo(uri(u"mara"_s));
    lind.moveTo(uri(u"lind"_s));
    ada.moveTo(uri(u"ada"_s));
    QCOMPARE(broughtBack(mara.exchange()), 2);
    QCOMPARE(mara.replica().exchange().state.waiting, 1);
    QCOMPARE(server()->articles().load(own.id)->body, u"The ferry sails."_s);
    QCOMPARE(lind.exchange().state.waiting, 1);
    mara.change(both.id, u"The quay"_s, u"The old quay"_s); // goes on meanwhile
    const auto brought = ada.exchange();
    QCOMPARE(brought.state.waiting, 0);
    QCOMPARE(broughtBack(brought), 1);
    for (Laptop *one : {&mara, &lind, &ada}) {
        const auto met = one->exchange();
        QVERIFY2(met.state.waiting == 0, qPrintable(kinds(met).join(u'|')));
    }
    ada.exchange();
    QCOMPARE(lind.exchange().state.waiting, 0);
    for (Laptop *one : {&mara, &lind, &ada}) {
        QCOMPARE(one->body(both.id), u"The old quay is shut since Monday."_s);
        QCOMPARE(one->faults(), QStringList());
        QStringList authors;
        const auto versions = one->store().articles().revisions(both.id).value();
        for (const store::Revision &version : versions)
            authors.prepend(version.author);
        QCOMPARE(authors.first(3), (QStringList{u"Mara"_s, u"Mara"_s, u"Lind"_s}));
    }
    QCOMPARE(serverFaults(), QStringList());
}

void TestServerReturn::nobodyElseWritesInAnothersName()
{
    QVERIFY(server()->staff().save(story::Person{story::PersonId::create(), u"Ada"_s, {}}));
    QVERIFY(store::admitLogin(uri(), u"ada"_s, u"Ada"_s, true));
    const auto may = [this] {
        return m_isBack ? m_second->sql(m_database, u"SELECT returns_until > now() FROM galley.life"_s)
                        : m_first->sql(m_database, u"SELECT returns_until > now() FROM galley.life"_s);
    };
    QCOMPARE(may(), QStringList(u"f"_s));
    Laptop ada(uri(u"ada"_s), u"Ada"_s);
    ada.exchange();
    QCOMPARE(may(), QStringList(u"f"_s));
    dump();
    comeBack({});
    ada.moveTo(uri(u"ada"_s));
    ada.exchange();
    QCOMPARE(may(), QStringList(u"t"_s));
}

/// Of an entry of the source book there are no versions to compare.
void TestServerReturn::twoEntriesOfASource()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    story::Source ines{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    QVERIFY(mara.store().sources().save(ines));
    mara.exchange();
    lind.exchange();
    dump();
    ines.publicName = u"Ines Calloway, harbour master"_s;
    QVERIFY(mara.store().sources().save(ines));
    mara.exchange();
    comeBack({&mara, &lind});
    lind.exchange();
    ines.publicName = u"Ines Calloway, pilot"_s;
    QVERIFY(lind.store().sources().save(ines));
    lind.exchange();
    mara.exchange();
    lind.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QStringList names;
        const auto entries = one->store().sources().list().value();
        for (const story::Source &source : entries)
            names << source.publicName;
        names.sort();
        QCOMPARE(names, (QStringList{u"Ines Calloway, harbour master"_s, u"Ines Calloway, pilot"_s}));
    }
}

/// As a whole, with its disk: nothing marks it as another, but its numbers are behind those that are known.
void TestServerReturn::aMachineThatWasPutBack()
{
    Laptop mara(uri(), u"Mara"_s);
    const auto old = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    const QString first = m_first->sql(m_database, u"SELECT number FROM galley.life"_s).first();
    m_first->sql(m_database, u"DELETE FROM galley.article"_s);
    m_first->sql(m_database, u"DELETE FROM galley.change"_s);
    m_first->sql(
        m_database,
        u"UPDATE galley.life SET number = number - 1, first_xid = pg_snapshot_xmin(pg_current_snapshot())"_s);
    mara.openAnew();
    QCOMPARE(broughtBack(mara.exchange()), 1);
    QCOMPARE(server()->articles().load(old.id)->body, u"The quay is closed."_s);
    QVERIFY(m_first->sql(m_database, u"SELECT number FROM galley.life"_s).first() >= first);
}

/// The administrator empties the newsroom and fills it from the dump while people write.
void TestServerReturn::underWhoIsConnected()
{
    Laptop mara(uri(), u"Mara"_s);
    const auto old = mara.write(u"quay"_s, u"The quay is closed.\n\nThe ferry waits."_s);
    mara.exchange();
    dump();
    mara.change(old.id, u"closed"_s, u"shut"_s);
    mara.exchange();
    QProcess program;
    program.start(u"pg_restore"_s,
                  {u"--no-owner"_s, u"--clean"_s, u"--dbname"_s, uri(), m_folder.filePath(u"night"_s)});
    QVERIFY(program.waitForFinished(-1));
    mara.change(old.id, u"waits"_s, u"sails"_s);
    for (int i = 0; i < 3; ++i)
        mara.exchange();
    QCOMPARE(mara.body(old.id), u"The quay is shut.\n\nThe ferry sails."_s);
    QCOMPARE(server()->articles().load(old.id)->body, u"The quay is shut.\n\nThe ferry sails."_s);
    QCOMPARE(serverFaults(), QStringList());
}

QTEST_GUILESS_MAIN(TestServerReturn)
#include "tst_serverreturn.moc"
