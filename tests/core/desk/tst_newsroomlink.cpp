// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/newsroomlink.h"
#include "core/desk/savequeue.h"
#include "core/store/sql/replica.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/postgresserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

struct Machine
{
    Machine(const QString &server, const QString &person)
        : openStore([path = folder.filePath(u"newsroom.sqlite"_s)] { return store::openStore(path); })
        , store(openStore().value())
        , link([path = folder.filePath(u"newsroom.sqlite"_s), server, person] {
            return store::openReplica(path, server, person);
        })
        , saves(openStore, person)
    { }

    QTemporaryDir folder;
    store::StoreFactory openStore;
    std::unique_ptr<store::Store> store;
    desk::NewsroomLink link;
    desk::SaveQueue saves;
};

}

/// What is written on one machine is on the other before anybody would ask for it.
class TestNewsroomLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void othersAreToldAtOnce();
    void theLastWordGoesWithTheWindow();
    void whatWaitsIsSaid();
    void nothingBlocksWithoutAServer();

private:
    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_uri;
};

void TestNewsroomLink::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
}

void TestNewsroomLink::init()
{
    m_uri = m_server->uri(m_server->createDatabase());
    QVERIFY(store::openStore(m_uri));
}

void TestNewsroomLink::othersAreToldAtOnce()
{
    Machine mara(m_uri, u"Mara"_s), lind(m_uri, u"Lind"_s);
    QTRY_VERIFY(mara.link.state().isConnected && lind.link.state().isConnected);
    story::Article quay{
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s}, .body = u"Closed."_s};
    mara.saves.save(quay, 1, u"save"_s);
    QTRY_VERIFY(lind.store->articles().load(quay.id));
    QList<qint64> lags;
    for (int round = 0; round < 9; ++round) {
        QSignalSpy told(&lind.link, &desk::NewsroomLink::changed);
        quay.body = u"Closed %1."_s.arg(round);
        QElapsedTimer lag;
        lag.start();
        mara.saves.save(quay, round, u"save"_s);
        while (lind.store->articles().load(quay.id)->body != quay.body && lag.elapsed() < 5'000)
            told.wait(20);
        lags << lag.elapsed();
        QTest::qWait(50);
    }
    std::ranges::sort(lags);
    qInfo("a change is on the other machine after %lld ms (median), %lld ms (longest)", lags[lags.size() / 2],
          lags.last());
    QVERIFY(lags[lags.size() / 2]
            < 2'000); // measured, not timed, in ./dev bench; here: at once, not by a poll
}

void TestNewsroomLink::theLastWordGoesWithTheWindow()
{
    const story::Article quay{
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s}, .body = u"Closed."_s};
    {
        Machine mara(m_uri, u"Mara"_s);
        mara.saves.save(quay, 1, u"save"_s);
        mara.saves.flush();
    }
    const auto there = store::openStore(m_uri).value()->articles().load(quay.id);
    QVERIFY2(there, there ? "" : qPrintable(there.error().detail));
    QCOMPARE(there->body, u"Closed."_s);
}

void TestNewsroomLink::whatWaitsIsSaid()
{
    Machine mara(m_uri, u"Mara"_s);
    QTRY_VERIFY(mara.link.state().isConnected);
    m_server->kill();
    const story::Article quay{
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s}, .body = u"Closed."_s};
    mara.saves.save(quay, 1, u"save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!mara.link.state().isConnected && mara.link.state().waiting == 1, 10'000);
    QVERIFY(mara.link.state().waitingSince > 0);
    QVERIFY(!mara.link.state().trouble.isEmpty());
    m_server->start();
    mara.link.exchangeNow();
    QTRY_VERIFY_WITH_TIMEOUT(mara.link.state().isConnected && mara.link.state().waiting == 0, 10'000);
    QCOMPARE(store::openStore(m_uri).value()->articles().load(quay.id)->body, u"Closed."_s);
}

void TestNewsroomLink::nothingBlocksWithoutAServer()
{
    QElapsedTimer clock;
    clock.start();
    Machine mara(u"postgresql://mara@192.0.2.1/newsroom?connect_timeout=2"_s,
                 u"Mara"_s); // RFC 5737: nobody's
    const story::Article quay{
        .id = story::ArticleId::create(), .fields = {.slug = u"quay"_s}, .body = u"Closed."_s};
    QVERIFY(mara.store->articles().save(quay, u"Mara"_s, u"save"_s));
    QVERIFY(clock.elapsed() < 1'500);
}

QTEST_GUILESS_MAIN(TestNewsroomLink)
#include "tst_newsroomlink.moc"
