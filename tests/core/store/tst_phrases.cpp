// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/searchquery.h"
#include "core/store/sql/sqlstore.h"
#include "core/story/story.h"
#include "tests/support/testnewsroom.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// Words in quotes are found where they stand side by side, by both engines alike.
class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void phrases_data();
    void phrases();
    void farIntoALongStory();
    void amongManyWithTheWords();
    void notes();
    void afterAnEdit();
    void purgedPairsAreNowhere();
    void whatEachHitHas_data();
    void whatEachHitHas();

private:
    story::Article saved(const QString &language, const QString &headline, const QString &body) const;
    int found(const QString &query) const;
    /// Stories whose row of the index has the pairs of a phrase; of a file, whether the phrase is found.
    int withPairsOf(const QString &phrase) const;

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
};

void TestPhrases::init()
{
    m_store.reset();
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = m_room->open();
    QVERIFY(m_store);
}

story::Article TestPhrases::saved(const QString &language, const QString &headline, const QString &body) const
{
    story::Article article{.id = story::ArticleId::create(), .body = body};
    article.fields.slug = u"quay"_s;
    article.fields.headline = headline;
    article.fields.language = language;
    if (const auto done = m_store->articles().save(article, u"Lind"_s, u"save"_s); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return article;
}

int TestPhrases::found(const QString &query) const
{
    const auto hits = m_store->articles().search(query, {.limit = 1'000});
    if (!hits)
        qFatal("%s", qPrintable(hits.error().detail));
    return int(hits->size());
}

int TestPhrases::withPairsOf(const QString &phrase) const
{
    if (!tests::TestNewsroom::isOnServer())
        return found(u'"' + phrase + u'"');
    const QString query = u"SELECT rowid FROM galley.article_text WHERE pairs @> galley.pairs_in('%1')"_s;
    return int(m_room->sql(query.arg(phrase)).size());
}

void TestPhrases::phrases_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    const auto row = [](const char *name, const QString &headline, const QString &body, const QString &query,
                        int hits) { QTest::newRow(name) << headline << body << query << hits; };
    const QString both = u"\"theatre cathedral\""_s;
    row("side by side", {}, u"The theatre cathedral opened."_s, both, 1);
    row("the other way round", {}, u"The cathedral theatre opened."_s, both, 0);
    row("apart", {}, u"The theatre and the cathedral."_s, both, 0);
    row("the whole headline", u"Theatre cathedral"_s, u"It opened."_s, both, 1);
    row("end of the headline", u"New theatre cathedral"_s, u"It opened."_s, both, 1);
    row("beginning of the text", u"New"_s, u"Theatre cathedral opened."_s, both, 1);
    row("end of the text", u"New"_s, u"They opened a theatre cathedral"_s, both, 1);
    row("from the headline into the text", u"New theatre"_s, u"Cathedral opened."_s, both, 0);
    row("with a line between", {}, u"The theatre\ncathedral."_s, both, 1);
    row("with a comma between", {}, u"The theatre, cathedral."_s, both, 1);
    row("with a picture between", {}, u"The theatre 🚢 cathedral."_s, both, 1);
    row("three words", {}, u"An old theatre cathedral."_s, u"\"old theatre cathedral\""_s, 1);
    row("three words, each pair elsewhere", {}, u"Old theatre, new. A theatre cathedral."_s,
        u"\"old theatre cathedral\""_s, 0);
    row("a word twice", {}, u"It is so so good."_s, u"\"so so\""_s, 1);
    row("a word twice, not together", {}, u"So good, so far."_s, u"\"so so\""_s, 0);
    row("a word three times", {}, u"No no no."_s, u"\"no no no\""_s, 1);
    row("a word twice, not three times", {}, u"No no, and no."_s, u"\"no no no\""_s, 0);
    row("accents left out", {}, u"Un café zürichois."_s, u"\"cafe zurichois\""_s, 1);
    row("accents too many", {}, u"Un cafe zurichois."_s, u"\"café zürichois\""_s, 1);
    row("large letters", {}, u"THEATRE Cathedral"_s, both, 1);
    row("Cyrillic", {}, u"Паром вышел из гавани."_s, u"\"паром вышел\""_s, 1);
    row("Arabic", {}, u"أغلق الميناء اليوم"_s, u"\"الميناء اليوم\""_s, 1);
    row("a number", {}, u"Pier 39 is closed."_s, u"\"pier 39\""_s, 1);
    row("signs", {}, u"The R&D costs of 4.5 million."_s, u"\"R&D costs\" \"4.5 million\""_s, 1);
    row("an apostrophe", {}, u"The harbour's edge."_s, u"\"harbour's edge\""_s, 1);
    row("a hyphen without quotes", {}, u"The by-elections were called."_s, u"by-elections"_s, 1);
    row("the same, apart", {}, u"By law elections were called."_s, u"by-elections"_s, 0);
    row("other forms", {}, u"The theatres cathedral opened."_s, both, 0);
    row("begun", {}, u"The theatre cathedral opened."_s, u"\"theatre cath\"*"_s, 1);
    row("begun, the first word is another", {}, u"The theatres cathedral opened."_s, u"\"theatre cath\"*"_s,
        0);
    row("begun, apart", {}, u"The theatre and cathedral."_s, u"\"theatre cath\"*"_s, 0);
    row("three words, begun", {}, u"An old theatre cathedral."_s, u"\"old theatre cath\"*"_s, 1);
    row("three words, begun, apart", {}, u"An old new theatre cathedral."_s, u"\"old theatre cath\"*"_s, 0);
    row("unwanted", {}, u"The ferry and the theatre cathedral."_s, u"ferry -\"theatre cathedral\""_s, 0);
    row("unwanted, apart", {}, u"The ferry, the theatre, the cathedral."_s, u"ferry -\"theatre cathedral\""_s,
        1);
    row("unwanted and begun", {}, u"The ferry and the theatre cathedral."_s, u"ferry -\"theatre cath\"*"_s,
        0);
    row("unwanted and begun, apart", {}, u"The ferry, the theatre, the cathedral."_s,
        u"ferry -\"theatre cath\"*"_s, 1);
    row("unwanted alone", {}, u"The theatre cathedral opened."_s, u"-\"theatre cathedral\""_s, 1);
    row("the first of two", {}, u"The theatre cathedral."_s, u"\"theatre cathedral\" OR \"old ferry\""_s, 1);
    row("the second of two", {}, u"The old ferry."_s, u"\"theatre cathedral\" OR \"old ferry\""_s, 1);
    row("none of two", {}, u"The theatre, old cathedral ferry."_s,
        u"\"theatre cathedral\" OR \"old ferry\""_s, 0);
    row("a phrase or a word", {}, u"The ferry."_s, u"\"theatre cathedral\" OR ferry"_s, 1);
    row("both of two", {}, u"The old ferry, the theatre cathedral."_s,
        u"\"theatre cathedral\" \"old ferry\""_s, 1);
    row("one of both is apart", {}, u"The old new ferry, the theatre cathedral."_s,
        u"\"theatre cathedral\" \"old ferry\""_s, 0);
    row("one, and one of two", {}, u"The old ferry, the theatre cathedral."_s,
        u"\"old ferry\" \"x y\" OR \"theatre cathedral\""_s, 1);
    row("with a word", {}, u"One contract for the theatre cathedral."_s, both + u" contracts"_s, 1);
}

void TestPhrases::phrases()
{
    QFETCH(QString, headline);
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(int, hits);
    saved(u"en"_s, headline, body);
    QCOMPARE(found(query), hits);
    QCOMPARE(m_store->verify()->faults, QStringList());
}

void TestPhrases::farIntoALongStory()
{
    QString body;
    for (int i = 0; i < 12'000; ++i)
        body += u"word%1 "_s.arg(i % 5'000);
    saved(u"uk"_s, {}, body + u"theatre cathedral "_s + body.first(8'000));
    QCOMPARE(found(u"\"theatre cathedral\""_s), 1);
    QCOMPARE(found(u"\"word1999 theatre\""_s), 1);
    QCOMPARE(found(u"\"word1998 theatre\""_s), 0);
    QCOMPARE(found(u"\"word4999 word0\""_s), 1);
}

/// The words are in every story, the phrase in one, which is old.
void TestPhrases::amongManyWithTheWords()
{
    saved(u"en"_s, {}, u"The theatre cathedral opened."_s);
    QVERIFY(m_store->inTransaction([this]() -> base::Result<> {
        for (int i = 0; i < 600; ++i)
            saved(u"en"_s, {}, u"The theatre beside the cathedral."_s);
        return {};
    }));
    QCOMPARE(found(u"\"theatre cathedral\""_s), 1);
    QCOMPARE(found(u"\"theatre cath\"*"_s), 1);
    QCOMPARE(found(u"\"the cathedral\""_s), 600);
    QCOMPARE(found(u"\"the theatre\" \"theatre cathedral\""_s), 1);
}

void TestPhrases::notes()
{
    story::Article article{.id = story::ArticleId::create(), .body = u"The theatre cathedral."_s};
    article.notes.push_back({story::NoteId::create(), {}, u"Ask the old ferry"_s, u"Lind"_s, 5, {}});
    article.notes.push_back({story::NoteId::create(), {}, u"An old new ferry"_s, u"Lind"_s, 5, {}});
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    const auto inNotes = [this](const QString &query) {
        return m_store->articles().searchNotes(query, {.limit = 3})->size();
    };
    QCOMPARE(inNotes(u"\"old ferry\""_s), 1u);
    QCOMPARE(inNotes(u"\"old fer\"*"_s), 1u);
    QCOMPARE(inNotes(u"ferry -\"old ferry\""_s), 1u);
    QCOMPARE(inNotes(u"\"theatre cathedral\""_s), 0u);
}

void TestPhrases::afterAnEdit()
{
    story::Article article = saved(u"en"_s, {}, u"The theatre cathedral, the old ferry."_s);
    QCOMPARE(withPairsOf(u"theatre cathedral"_s), 1);
    article.body = u"The theatre by the cathedral, the old ferry."_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    QCOMPARE(found(u"\"theatre cathedral\""_s), 0);
    QCOMPARE(found(u"\"theatre by\""_s), 1);
    QCOMPARE(withPairsOf(u"theatre cathedral"_s), 0);
    QCOMPARE(withPairsOf(u"old ferry"_s), 1);
}

void TestPhrases::purgedPairsAreNowhere()
{
    story::Article article = saved(u"en"_s, {}, u"It was Zorblax Wumpus who said so."_s);
    QCOMPARE(withPairsOf(u"zorblax wumpus"_s), 1);
    article.body = u"An official said so."_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    QVERIFY(m_store->articles().purge(article.id, {u"Zorblax Wumpus"_s}, u"Mara"_s));
    QCOMPARE(withPairsOf(u"zorblax wumpus"_s), 0);
    QCOMPARE(withPairsOf(u"wumpus who"_s), 0);
    QCOMPARE(withPairsOf(u"official said"_s), 1);
    QVERIFY(!m_room->everything().toLower().contains("wumpus"));
}

void TestPhrases::whatEachHitHas_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phrases");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("words") << u"harbour contract"_s << u""_s;
    QTest::newRow("one word in quotes") << u"\"harbour\""_s << u""_s;
    QTest::newRow("a phrase") << u"\"port fees\" now"_s << u"port fees"_s;
    QTest::newRow("two") << u"\"port fees\" \"night shift work\""_s << u"port fees\nnight shift work"_s;
    QTest::newRow("one of two") << u"\"port fees\" OR \"night shift\""_s << u""_s;
    QTest::newRow("one, and one of two") << u"\"old port\" \"port fees\" OR fees"_s << u"old port"_s;
    QTest::newRow("unwanted") << u"port -\"night fees\""_s << u""_s;
    QTest::newRow("unwanted alone") << u"-\"night fees\""_s << u"night fees"_s;
    QTest::newRow("begun") << u"\"port fe\"*"_s << u""_s;
    QTest::newRow("three words, begun") << u"\"old port fe\"*"_s << u"old port"_s;
    QTest::newRow("a hyphen") << u"by-elections"_s << u"by elections"_s;
    QTest::newRow("a hyphen, begun") << u"by-elec*"_s << u""_s;
    QTest::newRow("lines") << u"\"port\nfees\""_s << u"port fees"_s;
}

void TestPhrases::whatEachHitHas()
{
    QFETCH(QString, typed);
    QFETCH(QString, phrases);
    QCOMPARE(store::wantedPhrases(typed), phrases);
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
