// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"
#include "core/store/sql/sqlstore.h"
#include "tests/support/postgresserver.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Words that need their room, however they are packed.
QString longText(int seed)
{
    QRandomGenerator random(static_cast<quint32>(seed));
    QString text;
    while (text.size() < 20'000)
        text += QString::number(random.generate64(), 36) + u' ';
    return text;
}

story::Article storyOf(int number)
{
    return {.id = story::ArticleId::create(),
            .fields = {.slug = u"story-%1"_s.arg(number)},
            .body = longText(number)};
}

}

/// The disk of the server is full: what was promised is there, once; whoever writes is told what to do, and
/// goes on.
class TestFullServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCopyKeepsTheWords_data() { addPlaces(); }
    void aCopyKeepsTheWords();
    void nothingIsHalfWritten_data() { addPlaces(); }
    void nothingIsHalfWritten();

private:
    void addPlaces();
    void fill(const QString &where);
    void makeRoom();
    QString uri() const { return m_server->uri(m_database); }
    QStringList faults() const { return store::openStore(uri()).value()->verify().value().faults; }

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_database;
    qsizetype m_before = 0; ///< of the server's log, that is of no concern
};

void TestFullServer::initTestCase()
{
    m_server = std::make_unique<tests::PostgresServer>();
    m_server->stop();
    m_server->prepareDisk();
    m_server->start();
}

void TestFullServer::init()
{
    m_database = m_server->createDatabase();
    QVERIFY(store::openStore(uri()));
}

void TestFullServer::addPlaces()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("said"); // by the server, to its log
    QTest::newRow("tables do not grow") << u"/base/"_s << "could not extend file"_ba;
    QTest::newRow("the log does not grow: the server falls") << u"/pg_wal/"_s << "PANIC"_ba;
    QTest::newRow("nothing grows") << u"/data/"_s << "No space left on device"_ba;
}

void TestFullServer::fill(const QString &where)
{
    m_before = m_server->log().size();
    m_server->fillDisk(where);
}

void TestFullServer::makeRoom()
{
    QFETCH(QByteArray, said);
    QVERIFY(m_server->log().sliced(m_before).contains(said));
    m_server->makeRoom();
    QTRY_VERIFY_WITH_TIMEOUT(store::openStore(uri()), 30'000); // one that fell comes up by itself
}

void TestFullServer::aCopyKeepsTheWords()
{
    QFETCH(QString, where);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.sqlite"_s);
    const auto replica = store::openReplica(path, uri(), u"Mara"_s).value();
    const auto store = store::openStore(path).value();
    std::vector<story::Article> all;
    QStringList troubles;
    for (int number = 0; number < 60; ++number) {
        if (number == 10)
            fill(where);
        all.push_back(storyOf(number));
        QVERIFY(store->articles().save(all.back(), u"Mara"_s, u"save"_s)); // nobody waits for the server
        all.front().body += u" More."_s;
        QVERIFY(store->articles().save(all.front(), u"Mara"_s, u"save"_s));
        const auto exchange = replica->exchange();
        if (number < 10)
            QCOMPARE(exchange.state.waiting, 0);
        if (!exchange.state.isConnected && !troubles.contains(exchange.state.trouble))
            troubles << exchange.state.trouble;
        QVERIFY(exchange.news.empty()); // nothing was refused for good
    }
    QVERIFY2(troubles.value(0).contains(u"disk of the newsroom's server is full"_s),
             qPrintable(troubles.join(u'\n')));
    makeRoom();
    QTRY_COMPARE_WITH_TIMEOUT(replica->exchange().state.waiting, 0, 20'000);
    const auto there = store::openStore(uri()).value();
    QCOMPARE(there->articles().list({})->size(), all.size());
    for (const story::Article &one : all) {
        QCOMPARE(there->articles().load(one.id)->body, one.body);
        QCOMPARE(there->articles().revisions(one.id)->size(), store->articles().revisions(one.id)->size());
    }
    QCOMPARE(faults(), QStringList());
    QCOMPARE(store->verify()->faults, QStringList());
}

/// Who works on the server itself.
void TestFullServer::nothingIsHalfWritten()
{
    QFETCH(QString, where);
    std::vector<story::Article> kept;
    QString trouble;
    {
        const auto store = store::openStore(uri()).value();
        for (int number = 0; trouble.isEmpty() && number < 2'000; ++number) {
            if (number == 10)
                fill(where);
            const story::Article article = storyOf(number);
            if (const auto saved = store->articles().save(article, u"Mara"_s, u"save"_s); saved)
                kept.push_back(article);
            else
                trouble = saved.error().detail;
        }
    }
    QVERIFY2(trouble.contains(u"disk of the newsroom's server is full"_s), qPrintable(trouble));
    makeRoom();
    const auto store = store::openStore(uri()).value();
    QCOMPARE(store->articles().list({})->size(), kept.size());
    for (const story::Article &one : kept)
        QCOMPARE(store->articles().load(one.id)->body, one.body);
    QVERIFY(store->articles().save(storyOf(1), u"Mara"_s, u"save"_s));
    QCOMPARE(faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestFullServer)
#include "tst_fullserver.moc"
