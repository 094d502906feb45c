// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"
#include "core/store/sql/rowcopy.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "tests/core/store/laptop.h"
#include "tests/support/cutline.h"
#include "tests/support/postgresserver.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sqlite3.h>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::ReplicaNews;
using tests::Laptop;

namespace {

/// Whether somebody who saves in that file would have to wait.
bool isLocked(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    // A write of the copy's own may be under way when the server tells something unasked; it ends, one that
    // waits for the answer that is held back does not.
    sqlite3_busy_timeout(database, 500);
    const int begun = sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return begun != SQLITE_OK;
}

/// Something of every kind.
struct Things
{
    story::Article quay;
    story::Source source{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    story::NewsDesk news{story::DeskId::create(), u"News"_s, {}, {}, {}};
    QString file; ///< of evidence, that was added last

    void change(Laptop &laptop, const QString &word)
    {
        laptop.change(quay.id, u"closed"_s, word);
        QBuffer recording;
        recording.setData(QByteArray(3'000'000, 'a') + word.toUtf8());
        recording.open(QIODevice::ReadOnly);
        file = laptop.store().evidenceFiles().add(recording, u"recording.wav"_s).value();
        source.role = word;
        news.section = word;
        if (!laptop.store().sources().save(source) || !laptop.store().staff().save(news)
            || !laptop.store().assets().add(word.toUtf8(), u"image/png"_s)
            || !laptop.store().vault().put({word, 1, "sealed"}, {}))
            qFatal("not saved");
    }
};

QList<ReplicaNews::Kind> kindsOf(const store::Exchange &exchange)
{
    QList<ReplicaNews::Kind> kinds;
    for (const ReplicaNews &one : exchange.news)
        kinds << one.kind;
    return kinds;
}

}

/// Copies of a shared newsroom on several machines, and the server between them.
class TestReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatOneWritesTheOtherReads();
    void bothTextsArePutTogether();
    void bothTextsOfOnePlaceStay();
    void whatIsBeingTypedIsKept();
    void whoOnlyReadsChangesNoText();
    void whoOnlyReadsDisturbsNobody();
    void nobodySeesACutConnection();
    void nothingIsLostOrDoubled_data();
    void nothingIsLostOrDoubled();
    void aCopyIsMadePieceByPiece();
    void whoSavesNeverWaitsForTheServer_data();
    void whoSavesNeverWaitsForTheServer();
    void aStepOnAnotherTextIsDropped();
    void aSourceOfTwoStaysTwice();
    void removedThereAndWrittenHereComesBack();
    void removedWhereOthersOnlyRead();
    void oneHoldsNothingElseUp();
    void aMassChangeAsks();
    void whoWritesIsKnown();
    void whoReadsIsKnown();
    void aStoryIsHandedOver();
    void mergedWhileOpenElsewhere();
    void aStoryIsTakenOver();
    void purgedWordsAreGoneEverywhere_data();
    void purgedWordsAreGoneEverywhere();
    void clocksMayDiffer();
    void rewrittenHistoryIsTold_data();
    void rewrittenHistoryIsTold();
    void anotherNewsroomIsRefused();

private:
    QString uri() const { return m_server->uri(m_database); }
    QStringList serverFaults() const { return store::openStore(uri()).value()->verify().value().faults; }

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_template;
    QString m_database;
};

void TestReplica::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_template = m_server->createDatabase();
    QVERIFY(store::openStore(m_server->uri(m_template)));
}

void TestReplica::init()
{
    m_database = m_server->createDatabase(m_template);
}

void TestReplica::whatOneWritesTheOtherReads()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    QVERIFY(
        mara.store().staff().save(story::NewsDesk{story::DeskId::create(), u"News"_s, {}, {}, u"small"_s}));
    story::Source source{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    QVERIFY(mara.store().sources().save(source));
    QVERIFY(mara.store().assets().add("pixels", u"image/png"_s));
    const auto sent = mara.exchange();
    QVERIFY2(sent.state.isConnected, qPrintable(sent.state.trouble));
    QCOMPARE(sent.state.waiting, 0);
    QVERIFY(lind.exchange().hasChanged);
    QCOMPARE(lind.body(quay.id), u"The quay is closed."_s);
    QCOMPARE(lind.store().staff().desks()->size(), 1u);
    QCOMPARE(lind.store().sources().list()->front().publicName, u"Ines Calloway"_s);
    QCOMPARE(lind.store().articles().search(u"quay"_s, {})->size(), 1u);
    QCOMPARE(lind.store().articles().search(u"quays"_s, {})->size(), 1u);
    lind.change(quay.id, u"closed"_s, u"open"_s);
    lind.exchange();
    QVERIFY(mara.exchange().news.empty());
    QCOMPARE(mara.body(quay.id), u"The quay is open."_s);
    QVERIFY(!mara.exchange().hasChanged);
    for (Laptop *one : {&mara, &lind})
        QCOMPARE(one->faults(), QStringList());
    QCOMPARE(serverFaults(), QStringList());
    QVERIFY(mara.store().articles().remove(quay.id));
    mara.exchange();
    lind.exchange();
    QCOMPARE(lind.stories(), 0);
}

void TestReplica::bothTextsArePutTogether()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed.\n\nThe ferry waits."_s);
    mara.exchange();
    lind.exchange();
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    lind.change(quay.id, u"waits"_s, u"sails"_s);
    mara.exchange();
    const auto met = lind.exchange();
    QCOMPARE(kindsOf(met), QList{ReplicaNews::Kind::Merged});
    QCOMPARE(met.news.front().count, 0);
    mara.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QCOMPARE(one->body(quay.id), u"The quay is shut.\n\nThe ferry sails."_s);
        QCOMPARE(one->faults(), QStringList());
    }
    QCOMPARE(serverFaults(), QStringList());
    // What each wrote stands among the versions.
    QStringList bodies;
    const auto revisions = mara.store().articles().revisions(quay.id).value();
    for (const store::Revision &one : revisions)
        bodies << mara.store().articles().revision(one.id)->body;
    QCOMPARE(revisions.front().reason, u"merge"_s);
    QVERIFY(bodies.contains(u"The quay is closed.\n\nThe ferry sails."_s));
    QVERIFY(bodies.contains(u"The quay is shut.\n\nThe ferry waits."_s));
}

void TestReplica::bothTextsOfOnePlaceStay()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    lind.change(quay.id, u"closed"_s, u"open"_s);
    mara.exchange();
    const auto met = lind.exchange();
    QCOMPARE(kindsOf(met), QList{ReplicaNews::Kind::Merged});
    QCOMPARE(met.news.front().count, 1);
    mara.exchange();
    const QString body = mara.body(quay.id);
    QVERIFY2(body.contains(u"shut"_s) && body.contains(u"open"_s), qPrintable(body));
    QCOMPARE(lind.body(quay.id), body);
}

/// Into a long story, of which the last edits stand beside the text for a moment.
void TestReplica::whatIsBeingTypedIsKept()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    story::Article quay = mara.write(u"quay"_s, u"The quay is closed.\n\nThe ferry waits."_s);
    mara.exchange();
    lind.exchange();
    QVERIFY(mara.store().articles().saveTyped(quay.id, {{4, 0, u"old "_s}}, u"Mara"_s).value());
    lind.change(quay.id, u"waits"_s, u"sails"_s);
    lind.exchange();
    mara.exchange();
    QCOMPARE(mara.body(quay.id), u"The old quay is closed.\n\nThe ferry waits."_s);
    quay.body.insert(4, u"old "_s);
    mara.save(quay, u"autosave"_s);
    QCOMPARE(kindsOf(mara.exchange()), QList{ReplicaNews::Kind::Merged});
    lind.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QCOMPARE(one->body(quay.id), u"The old quay is closed.\n\nThe ferry sails."_s);
        QCOMPARE(one->faults(), QStringList());
    }
    QCOMPARE(serverFaults(), QStringList());
}

/// What stands beside a text (who read it, an answer, a note that was printed) comes from a machine whose
/// text is older by now.
void TestReplica::whoOnlyReadsChangesNoText()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.change(quay.id, u"closed"_s, u"open"_s);
    mara.exchange();
    store::ArticleRepository &articles = lind.store().articles();
    QVERIFY(articles.setRead(quay.id, u"Lind"_s, articles.revisions(quay.id)->front().id));
    QVERIFY(lind.store().workflow().answer(quay.id, u"R1"_s, u"hash"_s, u"Lind"_s));
    QVERIFY(lind.exchange().news.empty());
    QCOMPARE(lind.body(quay.id), u"The quay is open."_s);
    mara.exchange();
    QCOMPARE(mara.body(quay.id), u"The quay is open."_s);
    QCOMPARE(mara.store().workflow().answered(quay.id, u"hash"_s).value(), QStringList(u"R1"_s));
    QCOMPARE(mara.faults(), QStringList());
    QCOMPARE(lind.faults(), QStringList());
}

/// Notes, marks and names of versions come while somebody writes: the text, its lease and its words stay.
void TestReplica::whoOnlyReadsDisturbsNobody()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.store().leases().setHolder(u"window"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    lind.exchange();
    store::ArticleRepository &reads = lind.store().articles(), &writes = mara.store().articles();
    const story::Note note{.id = story::NoteId::create(), .text = u"Since when?"_s, .by = u"Lind"_s};
    const story::NoteStep step{story::NoteStepId::create(), {}, note, u"Lind"_s, 5};
    QVERIFY(reads.addNoteStep(quay.id, step));
    QVERIFY(reads.setRead(quay.id, u"Lind"_s, reads.revisions(quay.id)->front().id));
    QVERIFY(reads.setMark(reads.revisions(quay.id)->front().id, u"first"_s, true));
    mara.change(quay.id, u"closed"_s, u"open"_s);
    QVERIFY(lind.exchange().news.empty());
    QVERIFY(mara.exchange().news.empty());
    QCOMPARE(mara.body(quay.id), u"The quay is open."_s);
    QCOMPARE(writes.revisions(quay.id)->size(), 2u); // nothing was kept aside
    QVERIFY(mara.store().leases().require(quay.id));
    QCOMPARE(writes.revisions(quay.id)->back().name, u"first"_s);
    QCOMPARE(writes.noteSteps(quay.id).value(), std::vector{step});
    story::Article taken = writes.load(quay.id).value();
    story::take(taken.notes, step);
    QVERIFY(writes.takeNoteSteps({step.id}));
    mara.save(taken);
    mara.exchange();
    // An older copy that says it waits does not bring it again.
    QVERIFY(reads.setRead(quay.id, u"Lind"_s, {}));
    lind.exchange();
    mara.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QVERIFY(one->store().articles().noteSteps(quay.id)->empty());
        QCOMPARE(one->store().articles().load(quay.id)->notes, std::vector{note});
        QCOMPARE(one->body(quay.id), u"The quay is open."_s);
        QCOMPARE(one->faults(), QStringList());
    }
}

void TestReplica::nobodySeesACutConnection()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    m_server->kill();
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    const auto cut = mara.exchange();
    QVERIFY(!cut.state.isConnected);
    QVERIFY(!cut.state.trouble.isEmpty());
    QCOMPARE(cut.state.waiting, 1);
    mara.openAnew(); // the program ends and starts again while there is no server
    const auto anew = mara.exchange();
    QVERIFY(!anew.state.isConnected);
    QCOMPARE(anew.state.waiting, 1);
    m_server->start();
    QCOMPARE(mara.exchange().state.waiting, 0);
    lind.exchange();
    QCOMPARE(lind.body(quay.id), u"The quay is shut."_s);
    QCOMPARE(lind.faults(), QStringList());
}

/// The server dies or the line is cut at any moment, again and again: what was written is there once.
void TestReplica::nothingIsLostOrDoubled_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("server killed") << true;
    QTest::newRow("line cut") << false;
}

void TestReplica::nothingIsLostOrDoubled()
{
    QFETCH(bool, isKilled);
    tests::CutLine line(m_server->port());
    Laptop mara(line.uri(m_server->tcpUri(m_database)), u"Mara"_s);
    mara.exchange();
    constexpr int stories = 12, rounds = 6;
    QList<story::Article> all;
    for (int i = 0; i < stories; ++i)
        all << mara.write(u"story-%1"_s.arg(i), u"Round 0."_s);
    for (int round = 1; round <= rounds; ++round) {
        for (story::Article &one : all) {
            one.body = u"Round %1."_s.arg(round);
            mara.save(one);
        }
        if (isKilled) {
            std::thread killer([this, round] {
                QThread::msleep(5UL * static_cast<unsigned long>(round));
                m_server->strike();
            });
            mara.replica().exchange();
            killer.join();
            m_server->kill();
            m_server->start();
        } else {
            line.cutAfter(3'000 * round); // bytes: somewhere in the middle of it
            mara.replica().exchange();
            line.mend();
        }
    }
    QVERIFY(QTest::qWaitFor([&mara] { return mara.exchange().state.waiting == 0; }, 20'000));
    Laptop lind(uri(), u"Lind"_s);
    lind.exchange();
    QCOMPARE(lind.stories(), stories);
    for (const story::Article &one : all) {
        QCOMPARE(lind.body(one.id), u"Round %1."_s.arg(rounds));
        QCOMPARE(lind.store().articles().revisions(one.id)->size(), size_t(rounds + 1));
    }
    QCOMPARE(mara.faults(), QStringList());
    QCOMPARE(serverFaults(), QStringList());
}

/// Cut off between any two transactions of the copy, and opened anew by a program that died: all of it comes.
void TestReplica::aCopyIsMadePieceByPiece()
{
    constexpr int stories = 70;
    Laptop mara(uri(), u"Mara"_s);
    for (int i = 0; i < stories; ++i)
        mara.write(u"story-%1"_s.arg(i), u"One. "_s.repeated(i * 20));
    mara.exchange();
    tests::CutLine line(m_server->port());
    Laptop lind(line.uri(m_server->tcpUri(m_database)), u"Lind"_s);
    QSet<qsizetype> there;
    for (int bytes = 40'000; lind.stories() < stories; bytes += 40'000) {
        line.cutAfter(bytes);
        const auto cut = lind.replica().exchange();
        QVERIFY(!cut.state.isConnected || lind.stories() == stories);
        there << lind.stories();
        line.mend();
        lind.openAnew();
    }
    QVERIFY(there.size() > 2);
    QVERIFY(lind.exchange().state.isConnected);
    QCOMPARE(lind.stories(), stories);
    QCOMPARE(lind.faults(), QStringList());
    QCOMPARE(lind.exchange().state.waiting, 0);
}

void TestReplica::whoSavesNeverWaitsForTheServer_data()
{
    QTest::addColumn<bool>("theyWrite");
    QTest::addColumn<bool>("weWrite");
    QTest::newRow("what others wrote comes") << true << false;
    QTest::newRow("both wrote") << true << true;
    QTest::newRow("others added beside what is written here") << false << true;
}

/// However slow the server is: while an answer of it is on its way, the copy is free to be written.
void TestReplica::whoSavesNeverWaitsForTheServer()
{
    QFETCH(bool, theyWrite);
    QFETCH(bool, weWrite);
    std::atomic_int answers = 0;
    std::atomic_int locked = 0;
    QString path;
    tests::CutLine line(m_server->port());
    line.watch([&] {
        ++answers;
        locked += isLocked(path) ? 1 : 0;
    });
    Laptop mara(uri(), u"Mara"_s), lind(line.uri(m_server->tcpUri(m_database)), u"Lind"_s);
    path = lind.path();
    {
        const auto other = store::Connection::open(path).value();
        const store::Transaction writing(*other, {});
        QVERIFY(isLocked(path)); // the test sees it
    }
    Things things{.quay = mara.write(u"quay"_s, u"The quay is closed."_s)};
    mara.exchange();
    lind.exchange();
    if (theyWrite)
        things.change(mara, u"shut"_s);
    QVERIFY(mara.store().workflow().answer(things.quay.id, u"R1"_s, u"hash"_s, u"Mara"_s));
    mara.exchange();
    if (weWrite)
        things.change(lind, u"open"_s);
    const auto met = lind.exchange();
    QCOMPARE(kindsOf(met).contains(ReplicaNews::Kind::Merged), theyWrite && weWrite);
    mara.exchange();
    QVERIFY(answers > 100);
    QCOMPARE(locked, 0);
    QCOMPARE(lind.body(things.quay.id), mara.body(things.quay.id));
    for (Laptop *one : {&mara, &lind}) {
        QVERIFY(one->store().evidenceFiles().check(things.file));
        QCOMPARE(one->store().vault().identities()->size(), theyWrite && weWrite ? 2u : 1u);
        QCOMPARE(one->store().workflow().answered(things.quay.id, u"hash"_s).value(), QStringList(u"R1"_s));
    }
    QCOMPARE(lind.faults(), QStringList());
    QCOMPARE(mara.faults(), QStringList());
    QCOMPARE(serverFaults(), QStringList());
}

void TestReplica::aStepOnAnotherTextIsDropped()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    mara.exchange();
    QVERIFY(lind.store().workflow().move(
        {.article = quay.id, .move = workflow::Move::Submit, .person = u"Lind"_s}));
    const auto met = lind.exchange();
    QVERIFY(kindsOf(met).contains(ReplicaNews::Kind::Step));
    QCOMPARE(lind.store().articles().load(quay.id)->state, story::State::Drafting);
    QCOMPARE(lind.body(quay.id), u"The quay is shut."_s);
    QVERIFY(lind.store().workflow().move(
        {.article = quay.id, .move = workflow::Move::Submit, .person = u"Lind"_s}));
    lind.exchange();
    mara.exchange();
    QCOMPARE(mara.store().articles().load(quay.id)->state, story::State::Submitted);
    QCOMPARE(lind.faults(), QStringList());
    QCOMPARE(serverFaults(), QStringList());
}

void TestReplica::aSourceOfTwoStaysTwice()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    story::Source source{.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    QVERIFY(mara.store().sources().save(source));
    mara.exchange();
    lind.exchange();
    source.role = u"harbour master"_s;
    QVERIFY(mara.store().sources().save(source));
    source.role = u"former harbour master"_s;
    QVERIFY(lind.store().sources().save(source));
    mara.exchange();
    QCOMPARE(kindsOf(lind.exchange()), QList{ReplicaNews::Kind::Source});
    mara.exchange();
    QStringList roles;
    const auto entries = mara.store().sources().list();
    for (const story::Source &one : *entries)
        roles << one.role;
    roles.sort();
    QCOMPARE(roles, (QStringList{u"former harbour master"_s, u"harbour master"_s}));
}

void TestReplica::removedThereAndWrittenHereComesBack()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    lind.change(quay.id, u"closed"_s, u"shut"_s);
    QVERIFY(mara.store().articles().remove(quay.id));
    mara.exchange();
    lind.exchange();
    mara.exchange();
    QCOMPARE(mara.body(quay.id), u"The quay is shut."_s);
}

/// What was only read, or written out, here does not come back, and does not hold the copy up where it was
/// removed.
void TestReplica::removedWhereOthersOnlyRead()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const auto readBoth = [&](const story::ArticleId &id) {
        for (Laptop *one : {&mara, &lind}) {
            const auto newest = one->store().articles().revisions(id)->front().id;
            QVERIFY(one->store().articles().setRead(id, u"Lind"_s, newest));
            QVERIFY(one->store().workflow().addExport({id, u"pdf"_s, u"Lind"_s, 0, one->path()}));
        }
    };
    for (Laptop *first : {&mara, &lind}) { // removed before the other's marks are there, and after
        const story::ArticleId id = mara.write(u"quay"_s, u"The quay is closed."_s).id;
        mara.exchange();
        lind.exchange();
        readBoth(id);
        QVERIFY(mara.store().articles().remove(id));
        Laptop &second = first == &mara ? lind : mara;
        for (Laptop *one : {first, &second, first, &second}) {
            const store::Exchange met = one->exchange();
            QCOMPARE(met.state.trouble, QString());
            QCOMPARE(met.state.waiting, 0);
        }
        const auto there = store::openStore(uri()).value();
        for (store::Store *store : {&mara.store(), &lind.store(), there.get()}) {
            QVERIFY(!store->articles().load(id));
            QCOMPARE(store->workflow().exports(id)->size(), 2);
        }
    }
}

/// What the server, or a copy, fails to write is tried again; everything else goes on.
void TestReplica::oneHoldsNothingElseUp()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    lind.exchange();
    mara.exchange();
    m_server->sql(m_database,
                  u"CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE"
                  " EXCEPTION 'broken' USING ERRCODE = '22000'; END $$"_s);
    m_server->sql(m_database, u"CREATE TRIGGER a_fails BEFORE INSERT ON galley.article FOR EACH ROW"
                              " WHEN (NEW.slug = 'broken there') EXECUTE FUNCTION public.fail()"_s);
    const auto copy = store::Connection::open(mara.path()).value();
    QVERIFY(
        copy->execute(u"CREATE TRIGGER a_fails BEFORE INSERT ON article WHEN NEW.slug = 'broken here' BEGIN"
                      " INSERT INTO lease (article) VALUES (NULL); END"_s));
    const story::ArticleId there = lind.write(u"broken there"_s, u"The quay is closed."_s).id;
    const story::ArticleId here = lind.write(u"broken here"_s, u"The quay is closed."_s).id;
    const story::ArticleId good = lind.write(u"good"_s, u"The quay is closed."_s).id;
    const store::Exchange met = lind.replica().exchange();
    QVERIFY(met.state.isConnected);
    QCOMPARE(met.state.waiting, 1);
    QCOMPARE(kindsOf(met), QList{ReplicaNews::Kind::Refused});
    QVERIFY(lind.replica().exchange().news.empty()); // told once
    QVERIFY(mara.exchange().news.empty());
    QVERIFY(mara.store().articles().load(good));
    QVERIFY(!mara.store().articles().load(here));
    m_server->sql(m_database, u"DROP TRIGGER a_fails ON galley.article"_s);
    QVERIFY(copy->execute(u"DROP TRIGGER a_fails"_s));
    QCOMPARE(lind.exchange().state.waiting, 0);
    mara.exchange();
    QVERIFY(mara.store().articles().load(here));
    QVERIFY(mara.store().articles().load(there));
}

void TestReplica::aMassChangeAsks()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    QList<story::Article> all;
    for (int i = 0; i < 20; ++i)
        all << mara.write(u"story-%1"_s.arg(i), u"One."_s);
    mara.exchange();
    lind.exchange();
    QVERIFY(mara.store().articles().remove(all[0].id)); // one of twenty is a usual day
    mara.exchange();
    QCOMPARE(lind.exchange().state.massChange, 0);
    QCOMPARE(lind.stories(), 19);
    m_server->sql(m_database, u"DELETE FROM article WHERE slug < 'story-5'"_s);
    const auto asked = lind.exchange();
    QVERIFY(asked.state.massChange > 10);
    QCOMPARE(lind.stories(), 19);
    QVERIFY(lind.exchange().state.massChange > 0); // until somebody says so
    lind.replica().allowMassChange();
    QCOMPARE(lind.exchange().state.massChange, 0);
    QVERIFY(lind.stories() < 10);
}

void TestReplica::whoWritesIsKnown()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.store().leases().setHolder(u"window-1"_s);
    lind.store().leases().setHolder(u"window-2"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    lind.exchange();
    QCOMPARE(lind.store().leases().take(quay.id, u"Lind"_s, false)->person, u"Mara"_s);
    QVERIFY(mara.store().leases().keep(quay.id).value());
    QVERIFY(mara.store().leases().give(quay.id));
    mara.exchange();
    lind.exchange();
    QCOMPARE(lind.store().leases().take(quay.id, u"Lind"_s, false)->person, u"Lind"_s);
}

void TestReplica::whoReadsIsKnown()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.store().leases().setHolder(u"window-1"_s);
    lind.store().leases().setHolder(u"window-2"_s);
    QVERIFY(lind.store().leases().beThere(quay.id, u"Lind"_s));
    lind.exchange();
    QVERIFY(mara.exchange().hasChanged);
    QCOMPARE(mara.store().leases().readers(quay.id).value(), QStringList(u"Lind"_s));
    QVERIFY(lind.store().leases().readers(quay.id)->isEmpty());
    QVERIFY(!lind.exchange().hasChanged); // it does not come back as another's
    QVERIFY(lind.store().leases().leave(quay.id));
    lind.exchange();
    mara.exchange();
    QVERIFY(mara.store().leases().readers(quay.id)->isEmpty());
    QCOMPARE(lind.exchange().state.waiting, 0);
}

void TestReplica::aStoryIsHandedOver()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.store().leases().setHolder(u"window-1"_s);
    lind.store().leases().setHolder(u"window-2"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    lind.exchange();
    QVERIFY(lind.store().leases().ask(quay.id, u"Lind"_s));
    lind.exchange();
    mara.exchange();
    QCOMPARE(mara.store().leases().askedBy(quay.id).value(), u"Lind"_s);
    mara.change(quay.id, u"closed"_s, u"shut"_s); // the last word before
    QVERIFY(mara.store().leases().give(quay.id));
    mara.exchange();
    lind.exchange();
    QCOMPARE(lind.store().leases().take(quay.id, u"Lind"_s, false)->person, u"Lind"_s);
    QCOMPARE(lind.body(quay.id), u"The quay is shut."_s);
    QCOMPARE(lind.store().leases().askedBy(quay.id).value(), QString());
}

/// What waits here goes into a story that is open on another machine all the same.
void TestReplica::mergedWhileOpenElsewhere()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed.\n\nNobody knows why."_s);
    mara.store().leases().setHolder(u"window-1"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    lind.exchange();
    lind.store().leases().setHolder(u"window-2"_s);
    QVERIFY(lind.store().leases().take(quay.id, u"Lind"_s, true));
    lind.change(quay.id, u"Nobody knows"_s, u"The harbour master knows"_s);
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    mara.exchange();
    // Told by an exchange in between that Mara has it again.
    const auto copy = store::Connection::open(lind.path()).value();
    QVERIFY(copy->execute(u"UPDATE lease SET holder = '@mara/window-1', until = 9e15"_s));
    const store::Exchange met = lind.exchange();
    QCOMPARE(met.state.waiting, 0);
    QCOMPARE(met.news.size(), 1);
    QCOMPARE(met.news.front().kind, store::ReplicaNews::Kind::Merged);
    mara.exchange();
    QCOMPARE(mara.body(quay.id), u"The quay is shut.\n\nThe harbour master knows why."_s);
    QCOMPARE(lind.body(quay.id), mara.body(quay.id));
}

void TestReplica::aStoryIsTakenOver()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.store().leases().setHolder(u"window-1"_s);
    lind.store().leases().setHolder(u"window-2"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    lind.exchange();
    QCOMPARE(lind.store().leases().take(quay.id, u"Lind"_s, true)->person, u"Lind"_s);
    lind.exchange();
    mara.exchange();
    QVERIFY(!mara.store().leases().keep(quay.id).value());
    QVERIFY(!mara.store().leases().require(quay.id));
    QVERIFY(lind.store().leases().keep(quay.id).value());
}

void TestReplica::purgedWordsAreGoneEverywhere_data()
{
    QTest::addColumn<bool>("isOffline"); // the words are taken out, and purged, without the server
    QTest::addColumn<bool>("isChangedThere");
    QTest::newRow("with the server") << false << false;
    QTest::newRow("without it") << true << false;
    QTest::newRow("somebody else went on with the story meanwhile") << true << true;
}

void TestReplica::purgedWordsAreGoneEverywhere()
{
    QFETCH(const bool, isOffline);
    QFETCH(const bool, isChangedThere);
    const QStringList phrases{u"Jane Roe"_s};
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::ArticleId id
        = mara.write(u"quay"_s, u"The quay is closed.\n\nThat says Jane Roe, who saw it."_s).id;
    const auto waive = [id](Laptop &one, const QString &rule) {
        return one.store().workflow().waive(
            id, {rule, u"Jane Roe"_s, u"Lind"_s, u"approver"_s, u"Jane Roe said so herself"_s, 1});
    };
    QVERIFY(waive(mara, u"R1"_s));
    mara.exchange();
    lind.exchange();
    const auto bytes = [](const Laptop &one) {
        QByteArray all;
        for (const char *end : {"", "-wal"}) {
            QFile file(one.path() + QLatin1StringView(end));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    QVERIFY(bytes(mara).contains("Jane Roe"));
    mara.change(id, u"That says Jane Roe, who saw it."_s, u"So says who saw it."_s);
    if (!isOffline)
        mara.exchange();
    if (isChangedThere) {
        lind.change(id, u"closed"_s, u"shut"_s);
        lind.exchange();
    }
    const auto purge = [&] {
        const auto purged = mara.store().articles().purge(id, phrases, u"Mara"_s);
        return purged ? QString() : purged.error().detail;
    };
    QCOMPARE(purge(), QString());
    QVERIFY(!bytes(mara).contains("Jane Roe"));
    const store::Exchange met = mara.exchange();
    if (isChangedThere) { // their versions came here, and have the words
        QVERIFY(std::ranges::contains(met.news, store::ReplicaNews::Kind::Purge, &store::ReplicaNews::kind));
        QVERIFY(mara.store().articles().purges(id)->empty());
        if (mara.body(id).contains(u"Jane Roe"_s))
            mara.change(id, mara.body(id), u"The quay is shut.\n\nSo says who saw it."_s);
        QCOMPARE(purge(), QString());
        mara.exchange();
    }
    lind.exchange();
    const auto there = store::openStore(uri()).value();
    for (store::Store *store : {&mara.store(), &lind.store(), there.get()}) {
        const auto left = store->articles().countInHistory(id, phrases);
        QVERIFY2(left, left ? "" : qPrintable(left.error().detail));
        QCOMPARE(*left, 0);
        QCOMPARE(store->articles().purges(id)->size(), 1);
        QCOMPARE(store->verify()->faults, QStringList());
        const auto waivers = store->workflow().facts(id, u"Lind"_s)->waivers;
        QCOMPARE(waivers.size(), 1u);
        QVERIFY2(!waivers[0].reason.contains(u"Jane"_s), qPrintable(waivers[0].reason));
    }
    QCOMPARE(lind.body(id), mara.body(id));
    QVERIFY(!bytes(mara).contains("Jane Roe"));
    QVERIFY(!bytes(lind).contains("Jane Roe"));
}

/// What a machine wrote whose clock is a day ahead: histories stay in order, and its leases run out.
void TestReplica::clocksMayDiffer()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    const auto connection = store::Connection::open(mara.path()).value();
    const store::Connection &ahead = *connection;
    QVERIFY(ahead.execute(u"UPDATE revision SET at = at + 86400000"_s));
    mara.store().leases().setHolder(u"window-1"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    QVERIFY(ahead.execute(u"UPDATE lease SET until = until + 86400000"_s));
    mara.exchange();
    lind.exchange();
    lind.store().leases().setHolder(u"window-2"_s);
    const auto held = lind.store().leases().take(quay.id, u"Lind"_s, false);
    QCOMPARE(held->person, u"Mara"_s);
    QVERIFY(held->until < QDateTime::currentMSecsSinceEpoch() + 70'000);
    QVERIFY(lind.store().leases().take(quay.id, u"Lind"_s, true));
    lind.change(quay.id, u"closed"_s, u"open"_s);
    const auto revisions = lind.store().articles().revisions(quay.id).value();
    QCOMPARE(lind.store().articles().revision(revisions.front().id)->body, u"The quay is open."_s);
}

/// What an administrator can do with everything, triggers asleep, hashes made anew: every copy notices.
void TestReplica::rewrittenHistoryIsTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a version taken away")
        << u"DELETE FROM revision WHERE id = (SELECT id FROM revision ORDER BY at, id OFFSET 1 LIMIT 1)"_s;
    QTest::newRow("the story put back") << u"WITH first AS (SELECT * FROM revision WHERE parent = ''), gone "
                                           u"AS (DELETE FROM revision WHERE parent <> '')"
                                           " UPDATE article SET head_hash = first.chain_hash FROM first"_s;
    QTest::newRow("a step taken away") << u"DELETE FROM move"_s;
    QTest::newRow("a step changed") << u"UPDATE move SET by_person = 'Nobody', hash = 'made anew'"_s;
    QTest::newRow("a hash") << u"UPDATE article SET head_hash = 'x'"_s;
    QTest::newRow("the text") << u"UPDATE article SET body = 'Nothing.', row_hash = 'x'"_s;
    QTest::newRow("a key exchanged") << u"UPDATE vault_member SET box = 'other'"_s;
    QTest::newRow("the newsroom's key exchanged") << u"UPDATE vault_root SET sign = 'other'"_s;
    QTest::newRow("a sealed identity put back") << u"UPDATE vault_identity SET version = 1, sealed = 'old'"_s;
}

void TestReplica::rewrittenHistoryIsTold()
{
    QFETCH(QString, sql);
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    mara.change(quay.id, u"shut"_s, u"open"_s);
    QVERIFY(mara.store().workflow().move(
        {.article = quay.id, .move = workflow::Move::Submit, .person = u"Mara"_s}));
    vault::Rows &vault = mara.store().vault();
    QVERIFY(vault.setRoot({"box", "sign"}, {u"Mara"_s, {"box1", "sign1"}, "signature"}));
    QVERIFY(vault.put({u"source"_s, 1, "old"}, {}));
    QVERIFY(vault.put({u"source"_s, 2, "new"}, {}));
    QVERIFY(mara.exchange().news.empty());
    QVERIFY(lind.exchange().news.empty());
    const QString before = lind.body(quay.id);
    QCOMPARE(lind.store().vault().members()->size(), 1u);
    const auto admin = store::Connection::open(uri()).value();
    QVERIFY(admin->execute(u"SET session_replication_role = replica"_s));
    QVERIFY(admin->execute(sql));
    // Everything is told anew, as after somebody wrote on, unaware.
    QVERIFY(admin->execute(u"UPDATE change SET xid = change_number(pg_current_xact_id())"_s));
    const auto told = lind.exchange();
    QVERIFY(kindsOf(told).contains(ReplicaNews::Kind::Rewritten));
    QCOMPARE(lind.body(quay.id), before);
    QCOMPARE(lind.faults(), QStringList());
    QCOMPARE(lind.store().vault().members()->front().keys.box, QByteArray("box1"));
    QCOMPARE(lind.store().vault().identities()->front().version, 2);
}

void TestReplica::anotherNewsroomIsRefused()
{
    Laptop mara(uri(), u"Mara"_s);
    mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    m_server->sql(m_database, u"UPDATE newsroom SET id = 'another'"_s);
    m_server->kill();
    m_server->start();
    mara.exchange(); // finds the old connection gone
    const auto refused = mara.exchange();
    QVERIFY(!refused.state.isConnected);
    QVERIFY(refused.state.trouble.contains(u"another newsroom"_s));
    QCOMPARE(mara.stories(), 1);
}

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_replica.moc"
