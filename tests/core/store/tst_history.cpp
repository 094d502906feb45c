// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/connection.h"
#include "core/store/sql/sqlstore.h"
#include "core/text/anchor.h"
#include "tests/support/olderschema.h"
#include "tests/support/testnewsroom.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr auto name = "Zorblaxiana Quilveather";

/// Where a word still stands in a database, whatever the repositories say.
qsizetype hitsIn(const tests::TestNewsroom &room, const QByteArray &word)
{
    return room.everything().toLower().count(word.toLower());
}

}

/// The history of a story holds together, and words can be taken out of it.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsMissingIsFound_data();
    void whatIsMissingIsFound();
    void anOldHistoryIsChained();
    void purgedWordsAreNowhere();
    void purgedWhereTheyStand_data();
    void purgedWhereTheyStand();
    void aLongHistoryStaysReadable();
    void whatStillStandsIsRefused();
    void othersAreLeftAlone();
    void whatIsOnRecordIsSaid();

private:
    story::Article saved(const QStringList &bodies, const QString &slug = u"quay"_s);
    QStringList faults() const { return m_store->verify().value().faults; }
    void sql(const QString &statement) const;

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
};

void TestHistory::init()
{
    m_store.reset();
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = std::move(*store::openStore(m_room->place()));
}

/// A story with one revision for each body.
story::Article TestHistory::saved(const QStringList &bodies, const QString &slug)
{
    story::Article article{.id = story::ArticleId::create(), .fields = {.slug = slug}, .body = {}};
    for (const QString &body : bodies) {
        article.body = body;
        const auto done = m_store->articles().save(article, u"Mara"_s, u"save"_s);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    return article;
}

void TestHistory::sql(const QString &statement) const
{
    m_room->tamper(statement);
}

void TestHistory::whatIsMissingIsFound_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("the last version")
        << u"DELETE FROM revision WHERE id = (SELECT id FROM revision ORDER BY at DESC, id DESC LIMIT 1)"_s;
    QTest::newRow("the first") << u"DELETE FROM revision WHERE parent = ''"_s;
    QTest::newRow("one between")
        << u"DELETE FROM revision WHERE id = (SELECT id FROM revision ORDER BY at, id LIMIT 1 OFFSET 1)"_s;
    QTest::newRow("all") << u"DELETE FROM revision"_s;
    QTest::newRow("a hash") << u"UPDATE revision SET chain_hash = 'x' WHERE parent = ''"_s;
    QTest::newRow("the head") << u"UPDATE article SET head_hash = (SELECT chain_hash FROM revision"
                                 " WHERE parent = '')"_s;
    QTest::newRow("another parent")
        << u"UPDATE revision SET parent = (SELECT id FROM revision WHERE parent = '')"
           " WHERE id = (SELECT id FROM revision ORDER BY at DESC, id DESC LIMIT 1)"_s;
    QTest::newRow("a ring")
        << u"UPDATE revision SET parent = (SELECT id FROM revision ORDER BY at DESC, id DESC"
           " LIMIT 1) WHERE parent = ''"_s;
}

void TestHistory::whatIsMissingIsFound()
{
    QFETCH(QString, damage);
    saved({u"One."_s, u"One. Two."_s, u"One. Two. Three."_s, u"Four."_s});
    QCOMPARE(faults(), QStringList());
    sql(damage);
    const QString all = faults().join(u'\n');
    QVERIFY2(all.contains(u"The history of story quay"_s), qPrintable(all));
}

/// Revisions from before there was a chain get theirs when the database is first opened by this program.
void TestHistory::anOldHistoryIsChained()
{
    if (tests::TestNewsroom::isOnServer())
        QSKIP("a server begins with a later schema");
    saved({u"One."_s, u"One. Two."_s});
    m_store.reset();
    for (const QString &statement : tests::backToSeven())
        sql(statement);
    m_store = std::move(*store::openStore(m_room->place()));
    QCOMPARE(faults(), QStringList());
    QVERIFY(QFile::exists(m_room->filePath(u"newsroom.sqlite.before-0008"_s)));
    sql(u"DELETE FROM revision WHERE parent = ''"_s);
    QCOMPARE(faults().size(), 2); // that, and the one that is packed upon it
}

void TestHistory::purgedWordsAreNowhere()
{
    const QString who = QString::fromLatin1(name);
    const story::Article article
        = saved({u"It was %1 who said so."_s.arg(who), u"%1 said it again."_s.arg(who.toUpper()),
                 u"An official said it."_s});
    QVERIFY(hitsIn(*m_room, "zorblaxiana") > 0);
    QCOMPARE(m_store->articles().countInHistory(article.id, {who}).value(), 2);
    const auto purge = m_store->articles().purge(article.id, {who}, u"Mara"_s);
    QVERIFY2(purge, purge ? "" : qPrintable(purge.error().detail));
    QCOMPARE(purge->revisions, 2);
    QVERIFY(purge->before != purge->after);
    QCOMPARE(hitsIn(*m_room, "zorblaxiana"), 0); // no row, no index, no log, no free page
    QCOMPARE(hitsIn(*m_room, "quilveather"), 0);
    QCOMPARE(faults(), QStringList());
    QCOMPARE(m_store->articles().countInHistory(article.id, {who}).value(), 0);
    const auto revisions = m_store->articles().revisions(article.id).value();
    QCOMPARE(revisions.size(), 3u);
    QCOMPARE(m_store->articles().revision(revisions.back().id)->body, u"It was ███ who said so."_s);
    QCOMPARE(m_store->articles().load(article.id)->body, u"An official said it."_s);
    QCOMPARE(m_store->articles().purges(article.id)->size(), 1u);
    sql(u"UPDATE purge SET revisions = 1"_s); // the record is not to be changed either
    QCOMPARE(faults().size(), 1);
}

void TestHistory::purgedWhereTheyStand_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << u"Jane Roe"_s << u"███"_s;
    QTest::newRow("letter case") << u"said JANE roe."_s << u"said ███."_s;
    QTest::newRow("line end") << u"said Jane\nRoe."_s << u"said ███."_s;
    QTest::newRow("no-break space") << u"said Jane\u00a0Roe."_s << u"said ███."_s;
    QTest::newRow("hyphen") << u"said Jane-Roe."_s << u"said ███."_s;
    QTest::newRow("emphasis") << u"said Jane *Roe*."_s << u"said ███*."_s;
    QTest::newRow("possessive") << u"Jane Roe’s hand"_s << u"███’s hand"_s;
    QTest::newRow("twice") << u"Jane Roe, Jane Roe"_s << u"███, ███"_s;
    QTest::newRow("part of a word") << u"Jane Roebuck"_s << u"Jane Roebuck"_s;
    QTest::newRow("second phrase") << u"in Аньково now"_s << u"in ███ now"_s;
    QTest::newRow("other script's case") << u"in АНЬКОВО now"_s << u"in ███ now"_s;
    QTest::newRow("accent taken apart") << u"said Jose\u0301 now"_s << u"said ███ now"_s;
    QTest::newRow("accent put together") << u"said Zo\u00EB now"_s << u"said ███ now"_s; // asked for apart
    QTest::newRow("soft hyphen") << u"said Ja\u00ADne Ro\u00ADe now"_s << u"said ███ now"_s;
    QTest::newRow("what is not seen")
        << u"said J\u200Ba\u200Dn\u2060e\u00A0\u200ER\uFEFFoe now"_s << u"said ███ now"_s;
    QTest::newRow("part of a word behind a soft hyphen")
        << u"Jane Roe\u00ADbuck"_s << u"Jane Roe\u00ADbuck"_s;
    QTest::newRow("without the accent") << u"said Jose now"_s << u"said Jose now"_s;
    QTest::newRow("with another accent") << u"said Jane Roe\u0301 now"_s << u"said Jane Roe\u0301 now"_s;
    QTest::newRow("Korean particle") << u"어제 김민수는"_s << u"어제 ███는"_s;
    QTest::newRow("Korean, taken apart") << u"김민수는"_s.normalized(QString::NormalizationForm_D)
                                         << u"███"_s + u"는"_s.normalized(QString::NormalizationForm_D);
    QTest::newRow("another Korean name") << u"김민술은"_s << u"김민술은"_s;
    QTest::newRow("Chinese") << u"采访了王小明后"_s << u"采访了███后"_s;
    QTest::newRow("characters of a pattern") << u"a (b.c)+ d"_s << u"a (███)+ d"_s;
}

void TestHistory::purgedWhereTheyStand()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const story::Article article = saved({before, u"Nothing."_s});
    QVERIFY(m_store->articles().purge(
        article.id,
        {u"Jane  Roe"_s, u"Аньково"_s, u"b.c"_s, u"Jos\u00E9"_s, u"Zoe\u0308"_s, u"김민수"_s, u"王小明"_s},
        u"Mara"_s));
    const auto first = m_store->articles().revisions(article.id)->back().id;
    QCOMPARE(m_store->articles().revision(first)->body, after);
}

/// Revisions are packed upon one another: each must open after those below it were rewritten.
void TestHistory::aLongHistoryStaysReadable()
{
    QStringList bodies;
    for (int i = 0; i < 80; ++i)
        bodies << u"Paragraph %1 of the quay. "_s.arg(i).repeated(30)
                      + (i % 3 == 0 ? u"Jane Roe said %1."_s.arg(i) : u"Nobody."_s);
    bodies << u"The end."_s;
    story::Article article = saved(bodies);
    story::Note note{.id = story::NoteId::create(), .text = u"Ask Jane Roe \"again\""_s};
    article.notes = {note};
    QVERIFY(m_store->articles().save(article, u"Mara"_s, u"save"_s));
    const auto purge = m_store->articles().purge(article.id, {u"Jane Roe"_s}, u"Mara"_s);
    QVERIFY2(purge, purge ? "" : qPrintable(purge.error().detail));
    QCOMPARE(purge->revisions, 28); // 27 texts and the version with the note
    QCOMPARE(faults(), QStringList());
    const auto revisions = m_store->articles().revisions(article.id).value();
    QCOMPARE(revisions.size(), 82u);
    for (size_t i = 0; i < 80; ++i) {
        const auto was = m_store->articles().revision(revisions[revisions.size() - 1 - i].id);
        QVERIFY2(was, was ? "" : qPrintable(was.error().detail));
        QCOMPARE(was->body, QString(bodies[qsizetype(i)]).replace(u"Jane Roe"_s, u"███"_s));
    }
    QCOMPARE(m_store->articles().load(article.id)->notes.front().text, u"Ask ███ \"again\""_s);
}

void TestHistory::whatStillStandsIsRefused()
{
    const story::Article article = saved({u"Jane Roe spoke."_s});
    const auto refused = m_store->articles().purge(article.id, {u"Jane Roe"_s}, u"Mara"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
    QCOMPARE(m_store->articles().load(article.id)->body, u"Jane Roe spoke."_s);
    QVERIFY(m_store->articles().purges(article.id)->empty());
    for (const QStringList &nothing : {QStringList{}, QStringList{u"  "_s}, QStringList{u"?!"_s}}) {
        const auto invalid = m_store->articles().purge(article.id, nothing, u"Mara"_s);
        QVERIFY(!invalid);
        QCOMPARE(invalid.error().code, base::ErrorCode::Invalid);
    }
    QCOMPARE(m_store->articles().purge(story::ArticleId::create(), {u"Roe"_s}, u"Mara"_s).error().code,
             base::ErrorCode::NotFound);
}

void TestHistory::othersAreLeftAlone()
{
    const story::Article mine = saved({u"Jane Roe spoke."_s, u"Somebody spoke."_s});
    const story::Article other = saved({u"Jane Roe sang."_s}, u"song"_s);
    QVERIFY(m_store->articles().purge(mine.id, {u"Jane Roe"_s}, u"Mara"_s));
    QCOMPARE(m_store->articles().countInHistory(other.id, {u"Jane Roe"_s}).value(), 1);
    QCOMPARE(m_store->articles().search(u"sang"_s, {.limit = 10})->size(), 1u);
    QCOMPARE(m_store->articles().search(u"somebody"_s, {.limit = 10})->size(), 1u);
}

/// A waiver goes on without the words; the reason of a move is chained, and stays.
void TestHistory::whatIsOnRecordIsSaid()
{
    const story::Article article = saved({u"Jane Roe spoke."_s, u"Somebody spoke."_s});
    sql(u"INSERT INTO waiver (article, rule, words, by_person, role, reason, at, row_hash) VALUES ('%1', 'R04', 'Jane Roe spoke', 'Lind', 'approver', 'Jane Roe is known', 5, '')"_s
            .arg(article.id.toString()));
    sql(u"INSERT INTO correction VALUES ('%1', 'correction', 'It was Jane Roe.', '', 'Lind', 6, '', '')"_s
            .arg(article.id.toString()));
    const auto purge = m_store->articles().purge(article.id, {u"Jane Roe"_s}, u"Mara"_s);
    QVERIFY2(purge, purge ? "" : qPrintable(purge.error().detail));
    QCOMPARE(purge->records, 1);
    QCOMPARE(m_room->sql(u"SELECT words FROM waiver"_s), QStringList(u"███ spoke"_s));
    QCOMPARE(m_room->sql(u"SELECT reason FROM waiver"_s), QStringList(u"███ is known"_s));
    QStringList left = faults(); // of the notice, which this test wrote without a hash
    QCOMPARE(left.size(), 1);
    QVERIFY2(left.first().startsWith(u"A correction"_s), qPrintable(left.first()));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
