// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replica.h"
#include "core/store/sql/rowcopy.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::ReplicaNews;

namespace {

/// A laptop of somebody in the newsroom.
class Laptop
{
public:
    Laptop(const QString &uri, const QString &person)
        : m_person(person)
        , m_replica(store::openReplica(path(), uri, person).value())
        , m_store(store::openStore(path()).value())
    { }

    QString path() const { return m_folder.filePath(u"newsroom.sqlite"_s); }
    store::Store &store() { return *m_store; }
    store::Replica &replica() { return *m_replica; }
    /// As long as something waits, or an exchange brings something.
    store::Exchange exchange()
    {
        store::Exchange all = m_replica->exchange();
        while (all.state.isConnected && all.state.waiting > 0 && all.state.massChange == 0) {
            store::Exchange next = m_replica->exchange();
            next.news.insert(next.news.begin(), all.news.begin(), all.news.end());
            all = std::move(next);
        }
        return all;
    }
    story::Article write(const QString &slug, const QString &body)
    {
        story::Article article{.id = story::ArticleId::create(),
                               .fields = {.slug = slug, .headline = slug},
                               .body = body};
        save(article);
        return article;
    }
    void save(const story::Article &article, const QString &reason = u"save"_s)
    {
        const auto saved = m_store->articles().save(article, m_person, reason);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
    }
    void change(const story::ArticleId &id, const QString &before, const QString &after)
    {
        story::Article article = m_store->articles().load(id).value();
        article.body.replace(before, after);
        save(article);
    }
    QString body(const story::ArticleId &id) { return m_store->articles().load(id).value().body; }
    QStringList faults() { return m_store->verify().value().faults; }
    qsizetype stories() { return qsizetype(m_store->articles().list({})->size()); }

private:
    QString m_person;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Replica> m_replica;
    std::unique_ptr<store::Store> m_store;
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
    void nobodySeesACutConnection();

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
    QVERIFY(mara.store().staff().save(story::NewsDesk{story::DeskId::create(), u"News"_s, {}, {}, u"small"_s}));
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
    m_server->start();
    QCOMPARE(mara.exchange().state.waiting, 0);
    lind.exchange();
    QCOMPARE(lind.body(quay.id), u"The quay is shut."_s);
    QCOMPARE(lind.faults(), QStringList());
}

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_replica.moc"
