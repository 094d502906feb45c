// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/revisiontext.h"
#include "core/store/sql/sqlstore.h"
#include "core/text/anchor.h"
#include "tests/support/testnewsroom.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using store::RevisionText;

/// What a story was, kept as differences.
class TestRevisionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void packedComesBack_data();
    void packedComesBack();
    void damagedBytesAreRefused();
    void everyRevisionOpens();
    void rowsFromBeforeAreRead();
    void aRingOfBasesIsDamage();
    void whatCountsIsNotReplaced_data();
    void whatCountsIsNotReplaced();
    void marksAreKept();

private:
    static story::Article article(const QString &body);
    void sql(const QString &statement) const;

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
};

void TestRevisionStore::init()
{
    m_store.reset();
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = std::move(*store::openStore(m_room->place()));
}

story::Article TestRevisionStore::article(const QString &body)
{
    story::Article article{.id = story::ArticleId::create(),
                           .fields = {.slug = u"quay"_s, .headline = u"Quay"_s, .byline = {u"Lind"_s}},
                           .body = body};
    return article;
}

void TestRevisionStore::sql(const QString &statement) const
{
    m_room->tamper(statement);
}

void TestRevisionStore::packedComesBack_data()
{
    QTest::addColumn<RevisionText>("text");
    QTest::addColumn<RevisionText>("base");
    const QString quay = u"The quay stays open all winter. 🚢 "_s;
    const RevisionText long1{u"{}"_s, quay.repeated(2'000), u"{\"notes\":[]}"_s};
    RevisionText long2 = long1;
    long2.body.insert(31'234, u"a word"_s);
    QTest::newRow("empty") << RevisionText{} << RevisionText{};
    QTest::newRow("empty after words") << RevisionText{} << long1;
    QTest::newRow("by itself") << long1 << RevisionText{};
    QTest::newRow("the same") << long1 << long1;
    QTest::newRow("a word more") << long2 << long1;
    QTest::newRow("a word less") << long1 << long2;
    QTest::newRow("a great one") << RevisionText{u"{}"_s, quay.repeated(60'000), u"{}"_s} << long1;
}

void TestRevisionStore::packedComesBack()
{
    QFETCH(RevisionText, text);
    QFETCH(RevisionText, base);
    const QByteArray bytes = store::packed(text, base);
    const auto back = store::unpacked(bytes, base);
    QVERIFY(back);
    QVERIFY(*back == text);
    if (text.body.size() > 1'000 && base.body.size() > text.body.size() - 10)
        QVERIFY2(bytes.size() < 120, qPrintable(QString::number(bytes.size())));
}

/// Every flipped bit is refused, or gives another text (which the hash of the row tells); none crashes.
void TestRevisionStore::damagedBytesAreRefused()
{
    const RevisionText base{u"{}"_s, u"The quay stays open all winter. "_s.repeated(50), u"{}"_s};
    RevisionText text = base;
    text.body.replace(100, 5, u"harbour"_s);
    const QByteArray good = store::packed(text, base);
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bytes = good;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
        const auto back = store::unpacked(bytes, base);
        QVERIFY(!back
                || store::revisionHash(u"r"_s, u"a"_s, *back) != store::revisionHash(u"r"_s, u"a"_s, text)
                || *back == text);
    }
    QVERIFY(!store::unpacked({}, base));
    QVERIFY(!store::unpacked("no packed text", base));
    QVERIFY(!store::unpacked(good.first(good.size() / 2), base));
}

void TestRevisionStore::everyRevisionOpens()
{
    QRandomGenerator random(20'261);
    story::Article now
        = article(u"The quay stays open all winter, the harbour master says.\n"_s.repeated(40));
    std::vector<QString> bodies;
    for (int i = 0; i < 150; ++i) {
        const qsizetype at = random.bounded(now.body.size());
        now.body.replace(at, random.bounded(20), u"word%1 "_s.arg(i));
        bodies.push_back(now.body);
        QVERIFY(m_store->articles().save(now, u"Lind"_s, u"save"_s));
    }
    const auto revisions = m_store->articles().revisions(now.id);
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), bodies.size());
    for (size_t i = 0; i < bodies.size(); ++i) {
        const auto opened = m_store->articles().revision((*revisions)[bodies.size() - 1 - i].id);
        QVERIFY(opened);
        QCOMPARE(opened->body, bodies[i]);
    }
    const auto report = m_store->verify();
    QVERIFY(report && report->faults.isEmpty());
    QCOMPARE(report->revisions, qint64(bodies.size()));
}

void TestRevisionStore::rowsFromBeforeAreRead()
{
    story::Article now = article(u"The quay stays open."_s);
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"save"_s));
    const auto first = m_store->articles().revisions(now.id)->front();
    sql(u"UPDATE revision SET packed = NULL, fields = (SELECT fields FROM article), body = (SELECT body FROM "
        "article), annotations = (SELECT annotations FROM article)"_s);
    now.body += u" All winter."_s;
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"save"_s)); // stands upon the old row
    QCOMPARE(m_store->articles().revision(first.id)->body, u"The quay stays open."_s);
    QCOMPARE(m_store->articles().revision(m_store->articles().revisions(now.id)->front().id)->body, now.body);
    QVERIFY(m_store->verify()->faults.isEmpty());
}

void TestRevisionStore::aRingOfBasesIsDamage()
{
    story::Article now = article(u"The quay stays open."_s);
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"save"_s));
    now.body += u" All winter."_s;
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"save"_s));
    sql(u"UPDATE revision SET base = (SELECT r.id FROM revision r WHERE r.id != revision.id)"_s);
    const auto revisions = m_store->articles().revisions(now.id);
    const auto opened = m_store->articles().revision(revisions->front().id);
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(u"damaged"_s));
    const QStringList faults
        = m_store->verify()->faults; // both texts, and the record of the one whose base was none
    QCOMPARE(faults.filter(u"Revision "_s).size(), 2);
    QCOMPARE(faults.filter(u"on record of revision"_s).size(), 1);
    now.body += u" And spring."_s; // what stands now is safe, and saving goes on
    QVERIFY(!m_store->articles().save(now, u"Lind"_s, u"save"_s)
            || m_store->articles().load(now.id)->body == now.body);
}

void TestRevisionStore::whatCountsIsNotReplaced_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<int>("revisions");
    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("read") << u"read"_s << 2;
    QTest::newRow("named") << u"name"_s << 2;
    QTest::newRow("pinned") << u"pin"_s << 2;
    QTest::newRow("submitted") << u"move"_s << 2;
}

void TestRevisionStore::whatCountsIsNotReplaced()
{
    QFETCH(QString, deed);
    QFETCH(int, revisions);
    story::Article now = article(u"The quay stays open."_s);
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"autosave"_s));
    const auto first = m_store->articles().revisions(now.id)->front().id;
    if (deed == u"read"_s)
        QVERIFY(m_store->articles().setRead(now.id, u"Bo"_s, first));
    else if (deed == u"name"_s)
        QVERIFY(m_store->articles().setMark(first, u"as told on the phone"_s, false));
    else if (deed == u"pin"_s)
        QVERIFY(m_store->articles().setMark(first, {}, true));
    else if (deed == u"move"_s)
        QVERIFY(m_store->workflow().move({.article = now.id,
                                          .move = workflow::Move::Submit,
                                          .person = u"Lind"_s,
                                          .contentHash = story::contentHash(now)}));
    now.body += u" All winter."_s;
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"autosave"_s));
    QCOMPARE(int(m_store->articles().revisions(now.id)->size()), revisions);
}

void TestRevisionStore::marksAreKept()
{
    const story::Article now = article(u"The quay stays open."_s);
    QVERIFY(m_store->articles().save(now, u"Lind"_s, u"save"_s));
    const auto id = m_store->articles().revisions(now.id)->front().id;
    QVERIFY(m_store->articles().setMark(id, u"before the lawyer"_s, true));
    QCOMPARE(m_store->articles().revisions(now.id)->front().name, u"before the lawyer"_s);
    QVERIFY(m_store->articles().revisions(now.id)->front().isPinned);
    QVERIFY(m_store->articles().setMark(id, {}, false));
    QVERIFY(m_store->articles().revisions(now.id)->front().name.isEmpty());
    QVERIFY(!m_store->articles().setMark(story::RevisionId::create(), u"x"_s, false));
}

QTEST_GUILESS_MAIN(TestRevisionStore)
#include "tst_revisionstore.moc"
