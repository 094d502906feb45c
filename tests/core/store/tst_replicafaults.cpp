// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/serversight.h"
#include "core/store/sql/statement.h"
#include "tests/core/store/laptop.h"
#include "tests/support/cutline.h"
#include "tests/support/postgresserver.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::ReplicaNews;
using tests::Laptop;

namespace {

QString addRecording(Laptop &laptop, int bytes = 1'500'000)
{
    QBuffer recording;
    recording.setData(QByteArray(bytes, 'a'));
    recording.open(QIODevice::ReadOnly);
    return laptop.store().evidenceFiles().add(recording, u"recording.wav"_s).value();
}

bool isTold(const store::Exchange &exchange, ReplicaNews::Kind kind)
{
    return std::ranges::contains(exchange.news, kind, &ReplicaNews::kind);
}

}

/// What once stopped a copy, or took words from it.
class TestReplicaFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyVersionComesThroughAMerge();
    void versionsOfOthersComeBackByWhoHasThem();
    void whatIsRefusedWaits();
    void whatGoesAgainstARewrittenHistoryWaits();
    void twoDesksOfOneName();
    void aFileThatDoesNotComeHoldsNothingUp_data();
    void aFileThatDoesNotComeHoldsNothingUp();
    void aFileThatCannotBeSentHoldsNothingUp_data();
    void aFileThatCannotBeSentHoldsNothingUp();
    void aSlowLineIsNoSilence();
    void leasesThatEndedAreNotRead();
    void filesGoBehindStories();
    void aLeaseIsKeptWhileAFileIsSent();
    void whoLeavesWaitsForNoFile_data();
    void whoLeavesWaitsForNoFile();

private:
    QString uri(const QString &login = {}) const { return m_server->uri(m_database, login); }
    QStringList serverFaults() const { return store::openStore(uri()).value()->verify().value().faults; }

    void putHistoryBack() const;

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_template;
    QString m_database;
};

void TestReplicaFaults::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_template = m_server->createDatabase();
    QVERIFY(store::openStore(m_server->uri(m_template)));
}

void TestReplicaFaults::init()
{
    m_database = m_server->createDatabase(m_template);
}

/// Of all stories on the server the first version is the newest, as if nobody had written on.
void TestReplicaFaults::putHistoryBack() const
{
    for (const auto &statement :
         {u"ALTER TABLE galley.article DISABLE TRIGGER USER"_s,
          u"WITH first AS (SELECT * FROM galley.revision WHERE parent = ''), gone AS (DELETE FROM "
          u"galley.revision"
          " WHERE parent <> '') UPDATE galley.article SET head_hash = first.chain_hash FROM first"
          " WHERE first.article = article.id"_s,
          u"ALTER TABLE galley.article ENABLE TRIGGER USER"_s})
        m_server->sql(m_database, statement);
}

/// One that differs in its headline alone too; named ones with their names, and all with author and time.
void TestReplicaFaults::everyVersionComesThroughAMerge()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    story::Article quay = mara.write(u"quay"_s, u"The quay is closed.\n\nThe ferry waits."_s);
    mara.exchange();
    lind.exchange();
    store::ArticleRepository &articles = mara.store().articles();
    const auto saveHeadline = [&](const QString &headline, const QString &author, const QString &name) {
        quay.fields.headline = headline;
        QVERIFY(articles.save(quay, author, u"save"_s));
        QVERIFY(name.isEmpty() || articles.setMark(articles.revisions(quay.id)->front().id, name, true));
    };
    saveHeadline(u"A"_s, u"Ines"_s, u"For print"_s);
    saveHeadline(u"B"_s, u"Mara"_s, {});
    saveHeadline(u"C"_s, u"Mara"_s, u"Last"_s);
    lind.change(quay.id, u"waits"_s, u"sails"_s);
    lind.exchange();
    QThread::msleep(5);
    const qint64 merged = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(isTold(mara.exchange(), ReplicaNews::Kind::Merged));
    lind.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QStringList kept;
        const auto versions = one->store().articles().revisions(quay.id).value();
        for (const store::Revision &version : versions) {
            const QString headline = one->store().articles().revision(version.id)->fields.headline;
            if (version.reason != "kept aside"_L1)
                continue;
            QVERIFY(version.at < merged);
            kept.prepend(u"%1 %2 %3%4"_s.arg(headline, version.author, version.name,
                                             version.isPinned ? u" pinned"_s : QString()));
        }
        QCOMPARE(kept, (QStringList{u"A Ines For print pinned"_s, u"B Mara "_s, u"C Mara Last pinned"_s}));
        QCOMPARE(one->store().articles().load(quay.id)->fields.headline, u"C"_s);
        QCOMPARE(one->body(quay.id), u"The quay is closed.\n\nThe ferry sails."_s);
        QCOMPARE(one->faults(), QStringList());
    }
    QCOMPARE(serverFaults(), QStringList());
}

/// The server lost what Lind wrote, and takes from each what they wrote themselves.
void TestReplicaFaults::versionsOfOthersComeBackByWhoHasThem()
{
    QVERIFY(store::openStore(uri()).value()->staff().save(
        story::Person{story::PersonId::create(), u"Mara"_s, {}}));
    QVERIFY(store::admitLogin(uri(), u"mara"_s, u"Mara"_s, true));
    Laptop mara(uri(u"mara"_s), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = lind.write(u"quay"_s, u"The quay is closed."_s);
    lind.exchange();
    lind.change(quay.id, u"closed"_s, u"shut"_s);
    lind.change(quay.id, u"shut"_s, u"open"_s);
    lind.exchange();
    mara.exchange();
    putHistoryBack();
    mara.change(quay.id, u"open"_s, u"open again"_s);
    const store::Exchange met = mara.exchange();
    QCOMPARE(met.state.waiting, 0);
    QVERIFY(isTold(met, ReplicaNews::Kind::Merged));
    QStringList kept;
    const auto versions = mara.store().articles().revisions(quay.id).value();
    for (const store::Revision &one : versions) {
        if (one.reason == "kept aside"_L1)
            kept.prepend(one.author + u' ' + mara.store().articles().revision(one.id)->body);
    }
    QVERIFY2(kept.contains(u"Mara The quay is shut."_s), qPrintable(kept.join(u'|')));
    QCOMPARE(mara.faults(), QStringList());
}

/// A character that the server cannot keep: nothing is taken over what stands here, until it can be sent.
void TestReplicaFaults::whatIsRefusedWaits()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed.\n\nThe ferry waits."_s);
    mara.exchange();
    lind.exchange();
    mara.change(quay.id, u"closed"_s, u"shut"_s + QChar(u'\0'));
    const store::Exchange refused = mara.replica().exchange();
    QVERIFY(isTold(refused, ReplicaNews::Kind::Refused));
    QCOMPARE(refused.state.waiting, 1);
    QVERIFY(mara.replica().exchange().news.empty()); // told once
    lind.change(quay.id, u"waits"_s, u"sails"_s);
    lind.exchange();
    QCOMPARE(mara.replica().exchange().state.waiting, 1);
    QVERIFY(mara.body(quay.id).startsWith(u"The quay is shut"_s));
    mara.change(quay.id, QString(QChar(u'\0')), {});
    QCOMPARE(mara.exchange().state.waiting, 0);
    lind.exchange();
    QCOMPARE(lind.body(quay.id), u"The quay is shut.\n\nThe ferry sails."_s);
    QCOMPARE(mara.faults(), QStringList());
}

void TestReplicaFaults::whatGoesAgainstARewrittenHistoryWaits()
{
    Laptop mara(uri(), u"Mara"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    m_server->sql(m_database, u"ALTER TABLE galley.revision DISABLE TRIGGER USER"_s);
    m_server->sql(m_database, u"UPDATE galley.revision SET chain_hash = 'x'"_s);
    m_server->sql(m_database, u"UPDATE galley.article SET row_hash = 'x'"_s);
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    const store::Exchange refused = mara.replica().exchange();
    QVERIFY(isTold(refused, ReplicaNews::Kind::Refused));
    QCOMPARE(refused.state.waiting, 1);
    QCOMPARE(mara.replica().exchange().state.waiting, 1);
    QCOMPARE(mara.body(quay.id), u"The quay is shut."_s);
}

/// Made on two machines that did not know of each other: the first that got there stands, and more comes.
void TestReplicaFaults::twoDesksOfOneName()
{
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    mara.exchange();
    lind.exchange();
    for (Laptop *one : {&mara, &lind}) {
        QVERIFY(one->store().staff().save(
            story::NewsDesk{story::DeskId::create(), u"Sport"_s, {}, {}, u"small"_s}));
        one->exchange();
    }
    const auto first = mara.store().staff().desks().value();
    QCOMPARE(lind.replica().exchange().state.waiting, 0);
    QVERIFY(mara.store().staff().save(
        story::NewsDesk{story::DeskId::create(), u"Culture"_s, {}, {}, u"small"_s}));
    mara.exchange();
    lind.exchange();
    const auto desks = lind.store().staff().desks().value();
    QCOMPARE(desks.size(), 2u);
    QVERIFY(std::ranges::contains(desks, first.front().id, &story::NewsDesk::id));
    QCOMPARE(lind.faults(), QStringList());
    QCOMPARE(serverFaults(), QStringList());
}

void TestReplicaFaults::aFileThatDoesNotComeHoldsNothingUp_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("a piece of it is lost on the server") << true;
    QTest::newRow("there is no room here") << false;
}

/// It is told once, and comes with the next connection.
void TestReplicaFaults::aFileThatDoesNotComeHoldsNothingUp()
{
    QFETCH(const bool, isDamaged);
    // By another address: what was sent by the first lies on this machine already.
    Laptop mara(m_server->tcpUri(m_database), u"Mara"_s), lind(uri(), u"Lind"_s);
    mara.exchange();
    const QString file = addRecording(lind);
    const story::Article quay = lind.write(u"quay"_s, u"The quay is closed."_s);
    lind.exchange();
    const QString folder = mara.path() + u".files"_s;
    QFile inItsPlace(folder);
    if (isDamaged)
        m_server->sql(m_database, u"UPDATE galley.evidence_piece SET number = 7 WHERE number = 1"_s);
    else
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    const store::Exchange met = mara.exchange();
    QVERIFY2(met.state.isConnected, qPrintable(met.state.trouble));
    QVERIFY(isTold(met, ReplicaNews::Kind::File));
    QCOMPARE(met.news.front().slug, u"recording.wav"_s);
    QVERIFY(mara.store().articles().load(quay.id));
    QVERIFY(mara.exchange().news.empty());
    mara.openAnew();
    QVERIFY(mara.exchange().news.empty());
    m_server->sql(m_database, u"UPDATE galley.evidence_piece SET number = 1 WHERE number = 7"_s);
    inItsPlace.remove();
    mara.openAnew();
    QVERIFY(mara.exchange().news.empty());
    QVERIFY(mara.store().evidenceFiles().check(file));
    QCOMPARE(mara.faults(), QStringList());
}

void TestReplicaFaults::aFileThatCannotBeSentHoldsNothingUp_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("it is not what was stored") << true;
    QTest::newRow("it cannot be read") << false;
}

void TestReplicaFaults::aFileThatCannotBeSentHoldsNothingUp()
{
    QFETCH(const bool, isDamaged);
    Laptop mara(uri(), u"Mara"_s), lind(uri(), u"Lind"_s);
    lind.exchange();
    const QString file = addRecording(mara);
    const QString place = mara.store().evidenceFiles().path(file).value();
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    QVERIFY(QFile::rename(place, mara.path() + u".aside"_s));
    if (isDamaged) {
        QFile damaged(place);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("b") == 1);
    } else {
        QVERIFY(QDir().mkdir(place)); // as root may read everything
    }
    const store::Exchange met = mara.replica().exchange();
    QVERIFY2(met.state.isConnected, qPrintable(met.state.trouble));
    QVERIFY(isTold(met, ReplicaNews::Kind::Refused));
    QCOMPARE(met.state.waiting, 1);
    QVERIFY(mara.replica().exchange().news.empty());
    lind.exchange();
    QVERIFY(lind.store().articles().load(quay.id));
    QVERIFY(isDamaged ? QFile::remove(place) : QDir().rmdir(place));
    QVERIFY(QFile::rename(mara.path() + u".aside"_s, place));
    QCOMPARE(mara.exchange().state.waiting, 0);
    lind.exchange();
    QVERIFY(lind.store().evidenceFiles().check(file));
    QCOMPARE(serverFaults(), QStringList());
}

/// A photo may take longer to come than the server may be silent.
void TestReplicaFaults::aSlowLineIsNoSilence()
{
    std::atomic_bool isSlow = false;
    tests::CutLine line(m_server->port());
    line.watch([&isSlow] { QThread::msleep(isSlow ? 40 : 0); }); // for each 16 KB at most
    Laptop mara(line.uri(m_server->tcpUri(m_database)), u"Mara"_s), lind(uri(), u"Lind"_s);
    mara.exchange();
    const QByteArray photo(1'000'000, 'p');
    const QString name = lind.store().assets().add(photo, u"image/png"_s).value();
    const story::Article quay = lind.write(u"quay"_s, u"The quay is closed."_s);
    lind.exchange();
    isSlow = true;
    const store::Exchange met = mara.replica().exchange();
    QVERIFY2(met.state.isConnected, qPrintable(met.state.trouble));
    QCOMPARE(mara.store().assets().asset(name).value(), photo);
    QVERIFY(mara.store().articles().load(quay.id));
    isSlow = false;
}

/// However many stories were ever open.
void TestReplicaFaults::leasesThatEndedAreNotRead()
{
    std::atomic_int answers = 0; // of 16 KB at most
    tests::CutLine line(m_server->port());
    line.watch([&answers] { ++answers; });
    Laptop mara(line.uri(m_server->tcpUri(m_database)), u"Mara"_s), lind(uri(), u"Lind"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.exchange();
    lind.exchange();
    mara.store().leases().setHolder(u"window"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    mara.exchange();
    answers = 0;
    mara.exchange();
    const int usual = answers;
    const auto admin = store::Connection::open(uri()).value();
    QVERIFY(admin->execute(u"SET session_replication_role = replica"_s));
    QVERIFY(admin->execute(u"INSERT INTO lease SELECT gen_random_uuid(), 'another/window', 'Lind', 0, ''"
                           " FROM generate_series(1, 20000)"_s));
    answers = 0;
    mara.exchange();
    QVERIFY2(answers <= usual + 5, qPrintable(u"%1 answers, %2 before"_s.arg(answers).arg(usual)));
    // What was given back here is held there until that is told.
    QVERIFY(mara.store().leases().give(quay.id));
    mara.exchange();
    QVERIFY(!lind.exchange().hasChanged);
    QCOMPARE(m_server->sql(m_database, u"SELECT holder FROM galley.lease WHERE until > 0"_s), QStringList());
}

void TestReplicaFaults::filesGoBehindStories()
{
    tests::CutLine line(m_server->port());
    Laptop mara(line.uri(m_server->tcpUri(m_database)), u"Mara"_s), lind(uri(), u"Lind"_s);
    mara.exchange();
    addRecording(mara, 5'000'000);
    QThread::msleep(5);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    line.cutAfter(2'000'000);
    mara.replica().exchange();
    line.mend();
    lind.exchange();
    QVERIFY(lind.store().articles().load(quay.id));
    QCOMPARE(mara.exchange().state.waiting, 0);
}

/// Whoever writes in a story holds it, however long their recording takes.
void TestReplicaFaults::aLeaseIsKeptWhileAFileIsSent()
{
    std::atomic_bool isSending = false;
    std::atomic_int answers = 0;
    std::atomic_bool isKept = false;
    const QString soonOver
        = u"UPDATE galley.lease SET until = extract(epoch FROM clock_timestamp()) * 1000 + 40000"_s;
    const QString isHeldAnew = u"SELECT holder FROM galley.lease WHERE until > extract(epoch FROM "
                               u"clock_timestamp()) * 1000 + 50000"
                               " AND NOT EXISTS (SELECT FROM galley.evidence_file)"_s;
    tests::CutLine line(m_server->port());
    line.watch([&] { // seven answers that last, of pieces, and those behind them
        const int number = isSending ? ++answers : 0;
        if (number == 20)
            m_server->sql(m_database, soonOver);
        if (number > 20 && number <= 27)
            QThread::msleep(3'200);
        else if (number > 27 && !isKept)
            isKept = !m_server->sql(m_database, isHeldAnew).isEmpty();
    });
    Laptop mara(line.uri(m_server->tcpUri(m_database)), u"Mara"_s);
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.store().leases().setHolder(u"window"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    addRecording(mara, 40'000'000);
    isSending = true;
    const store::Exchange sent = mara.replica().exchange();
    isSending = false;
    QVERIFY2(sent.state.isConnected, qPrintable(sent.state.trouble));
    QCOMPARE(sent.state.waiting, 0);
    QVERIFY(isKept);
}

void TestReplicaFaults::whoLeavesWaitsForNoFile_data()
{
    QTest::addColumn<bool>("isSent");
    QTest::newRow("that is sent") << true;
    QTest::newRow("that comes") << false;
}

/// What was written goes all the same, and the story is free.
void TestReplicaFaults::whoLeavesWaitsForNoFile()
{
    QFETCH(const bool, isSent);
    std::function<void()> leave = [] { };
    std::atomic_int answers = -1000;
    tests::CutLine line(m_server->port());
    line.watch([&] {
        if (++answers == 20)
            leave();
    });
    Laptop mara(line.uri(m_server->tcpUri(m_database)), u"Mara"_s), lind(uri(), u"Lind"_s);
    leave = [&mara] { mara.replica().breakOff(); };
    const story::Article quay = mara.write(u"quay"_s, u"The quay is closed."_s);
    mara.store().leases().setHolder(u"window"_s);
    QVERIFY(mara.store().leases().take(quay.id, u"Mara"_s, false));
    mara.exchange();
    const QString file = addRecording(isSent ? mara : lind, 60'000'000);
    lind.exchange();
    answers = 0;
    const store::Exchange met = mara.replica().exchange();
    QVERIFY2(met.state.isConnected, qPrintable(met.state.trouble));
    QVERIFY(met.news.empty());
    QCOMPARE(met.state.waiting, isSent ? 1 : 0);
    QCOMPARE(mara.store().evidenceFiles().path(file).has_value(), isSent);
    mara.change(quay.id, u"closed"_s, u"shut"_s);
    QVERIFY(mara.store().leases().give(quay.id));
    QCOMPARE(mara.replica().exchange().state.waiting, isSent ? 1 : 0);
    lind.exchange();
    QCOMPARE(lind.body(quay.id), u"The quay is shut."_s);
    QCOMPARE(m_server->sql(m_database, u"SELECT holder FROM galley.lease WHERE until > 0"_s), QStringList());
    mara.openAnew();
    QCOMPARE(mara.exchange().state.waiting, 0);
    QVERIFY((isSent ? lind : mara).exchange().news.empty());
    QVERIFY((isSent ? lind : mara).store().evidenceFiles().check(file));
}

QTEST_GUILESS_MAIN(TestReplicaFaults)
#include "tst_replicafaults.moc"
