// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlstore.h"
#include "core/story/story.h"
#include "tests/support/olderschema.h"
#include "tests/support/testnewsroom.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// What a search finds besides the words that were typed: their other forms, in stories of a language.
class TestWordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forms_data();
    void forms();
    void onlyTheLanguageOfTheStory();
    void anotherLanguageIsAnotherIndex();
    void everyFieldIsSearched_data();
    void everyFieldIsSearched();
    void excerpts_data();
    void excerpts();
    void notes();
    void marksInTheTextDoNoHarm_data();
    void marksInTheTextDoNoHarm();
    void suggestionsAreWords();
    void wordsAreNear_data();
    void wordsAreNear();
    void fieldsCountAsForWords();
    void anOlderNewsroomIsSearchedSo();
    void purgedStemsAreNowhere();

private:
    story::Article saved(const QString &language, const QString &body, const QString &slug = u"quay"_s) const;
    /// The words around each hit.
    QStringList found(const QString &query) const;

    std::unique_ptr<tests::TestNewsroom> m_room;
    std::unique_ptr<store::Store> m_store;
};

void TestWordForms::init()
{
    m_store.reset();
    m_room = std::make_unique<tests::TestNewsroom>();
    m_store = m_room->open();
    QVERIFY(m_store);
}

story::Article TestWordForms::saved(const QString &language, const QString &body, const QString &slug) const
{
    story::Article article{.id = story::ArticleId::create()};
    article.fields.slug = slug;
    article.fields.language = language;
    article.body = body;
    if (const auto done = m_store->articles().save(article, u"Lind"_s, u"save"_s); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return article;
}

QStringList TestWordForms::found(const QString &query) const
{
    QStringList all;
    const auto hits = m_store->articles().search(query, {.limit = 10});
    if (!hits)
        qFatal("%s", qPrintable(hits.error().detail));
    for (const store::SearchHit &hit : *hits)
        all << hit.snippet;
    return all;
}

void TestWordForms::forms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked"); // empty: not found
    const auto row
        = [](const char *name, const QString &language, const QString &body, const QString &query,
             const QString &marked) { QTest::newRow(name) << language << body << query << marked; };
    row("English", u"en"_s, u"One contract was signed."_s, u"contracts"_s, u"contract"_s);
    row("English, the other way", u"en-GB"_s, u"All contracts were signed."_s, u"CONTRACT"_s, u"contracts"_s);
    row("English verb", u"en"_s, u"They were signing it."_s, u"signed"_s, u"signing"_s);
    row("as it stands", u"en"_s, u"All contracts were signed."_s, u"contracts"_s, u"contracts"_s);
    row("German plural", u"de"_s, u"Die Häfen schlossen."_s, u"Hafen"_s, u"Häfen"_s);
    row("German genitive", u"de"_s, u"Die Mauer des Hafens."_s, u"häfen"_s, u"Hafens"_s);
    row("French", u"fr"_s, u"Les élues sont parties."_s, u"élu"_s, u"élues"_s);
    row("Spanish", u"es"_s, u"Tres canciones nuevas."_s, u"canción"_s, u"canciones"_s);
    row("Spanish without accents", u"es"_s, u"Una canción nueva."_s, u"canciones"_s, u"canción"_s);
    row("Russian", u"ru"_s, u"Паром вышел из гавани."_s, u"гавань"_s, u"гавани"_s);
    row("Russian, ё", u"ru"_s, u"Два самолёта сели."_s, u"самолеты"_s, u"самолёта"_s);
    row("Arabic", u"ar"_s, u"أغلق الميناء اليوم"_s, u"ميناء"_s, u"الميناء"_s);
    row("Swedish", u"sv"_s, u"Båtarna låg kvar."_s, u"båtar"_s, u"Båtarna"_s);
    row("Ukrainian as it stands", u"uk"_s, u"Порти закриті."_s, u"порти"_s, u"Порти"_s);
    row("Ukrainian has no stems", u"uk"_s, u"Порти закриті."_s, u"портів"_s, u""_s);
    row("a word in quotes", u"en"_s, u"One contract was signed."_s, u"\"contracts\""_s, u""_s);
    row("the same word in quotes", u"en"_s, u"One contract was signed."_s, u"\"contract\""_s, u"contract"_s);
    row("a phrase", u"en"_s, u"The ferry contract was signed."_s, u"\"ferry contracts\""_s, u""_s);
    row("a prefix", u"en"_s, u"One contract was signed."_s, u"contracts*"_s, u""_s);
    row("a shorter prefix", u"en"_s, u"All contracts were signed."_s, u"contr*"_s, u"contracts"_s);
    row("without", u"en"_s, u"The ferry contract was signed."_s, u"ferry -contracts"_s, u""_s);
    row("without it as it stands", u"en"_s, u"The ferry contract was signed."_s, u"ferry -\"contracts\""_s,
        u"ferry"_s);
    row("one of two", u"en"_s, u"The contract was signed."_s, u"zebra OR contracts"_s, u"contract"_s);
    row("both", u"en"_s, u"The contract was signed."_s, u"signs contracts"_s, u"contract"_s);
    row("one is missing", u"en"_s, u"The contract was signed."_s, u"zebra contracts"_s, u""_s);
    row("a number", u"en"_s, u"Pier 39 is closed."_s, u"39"_s, u"39"_s);
    row("a hyphen", u"en"_s, u"The by-elections were called."_s, u"by-elections"_s, u"by-elections"_s);
    row("an accent left out", u"en"_s, u"Two cafés closed."_s, u"cafe"_s, u"cafés"_s);
    row("an accent too many", u"en"_s, u"Two cafes closed."_s, u"café"_s, u"cafes"_s);
    row("another word", u"en"_s, u"They contrast it."_s, u"contracts"_s, u""_s);
}

void TestWordForms::forms()
{
    QFETCH(QString, language);
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    saved(language, body);
    const QStringList all = found(query);
    QCOMPARE(all.size(), marked.isEmpty() ? 0 : 1);
    if (!marked.isEmpty())
        QVERIFY2(all.front().contains(u'\u2068' + marked + u'\u2069'), qPrintable(all.front()));
    QCOMPARE(m_store->verify()->faults, QStringList());
}

void TestWordForms::onlyTheLanguageOfTheStory()
{
    saved(u"en"_s, u"The kinder one, an art."_s, u"english"_s);
    saved(u"de"_s, u"Ein Kind, eine Art."_s, u"german"_s);
    QCOMPARE(found(u"Kinder"_s).size(), 2); // as it stands, and by its stem in German
    QCOMPARE(found(u"Kindes"_s).size(), 1);
    QCOMPARE(found(u"Arten"_s).size(), 1);
    QCOMPARE(found(u"arts"_s).size(), 1 + 1); // "art" in both, "arts" of English and of German
    QCOMPARE(found(u"kindly"_s).size(), 0);
}

void TestWordForms::anotherLanguageIsAnotherIndex()
{
    story::Article article = saved(u"en"_s, u"Häusern and cities."_s);
    QCOMPARE(found(u"city"_s).size(), 1);
    QCOMPARE(found(u"Haus"_s).size(), 0);
    article.fields.language = u"de"_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    QCOMPARE(found(u"city"_s).size(), 0);
    QCOMPARE(found(u"Haus"_s).size(), 1);
    article.fields.language = u"uk"_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    QCOMPARE(found(u"Haus"_s).size(), 0);
    QCOMPARE(found(u"Häusern"_s).size(), 1);
}

void TestWordForms::everyFieldIsSearched_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"slug", "headline", "deck", "byline"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestWordForms::everyFieldIsSearched()
{
    QFETCH(QString, field);
    story::Article article{.id = story::ArticleId::create(), .body = u"Nothing else."_s};
    story::Fields &fields = article.fields;
    fields.slug = u"one two"_s;
    fields.headline = u"Three 4 – five"_s;
    (field == "slug"_L1       ? fields.slug
     : field == "headline"_L1 ? fields.headline
                              : fields.deck)
        += u" contracts, six"_s;
    if (field == "byline"_L1) {
        fields.deck.clear();
        fields.byline = {u"Jo contracts"_s};
    }
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    const QStringList all = found(u"contract"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.front().contains(u"\u2068contracts\u2069"_s), qPrintable(all.front()));
}

void TestWordForms::excerpts_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("excerpt");
    const QString before = u"One two three four five six seven eight nine ten "_s;
    const QString behind = u" eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"_s;
    QTest::newRow("short") << u"Two boats, 3 ferries."_s << u"ferry"_s
                           << u"Two boats, 3 \u2068ferries\u2069."_s;
    QTest::newRow("in the middle") << before + u"boats"_s + behind << u"boat"_s
                                   << u"…four five six seven eight nine ten \u2068boats\u2069 eleven twelve"
                                      " thirteen fourteen fifteen sixteen seventeen eighteen"_s;
    QTest::newRow("goes on") << u"boats"_s + behind + u" nineteen "_s + before << u"boat"_s
                             << u"\u2068boats\u2069 eleven twelve thirteen fourteen fifteen sixteen seventeen"
                                " eighteen nineteen One two three four five six…"_s;
    QTest::newRow("most of the question")
        << u"boats "_s + before + before + u"a ferry and boats."_s << u"boat ferries"_s
        << u"…six seven eight nine ten a \u2068ferry\u2069 and \u2068boats\u2069."_s;
    QTest::newRow("each hit") << u"Boat, boats and \"boats\""_s << u"boat"_s
                              << u"\u2068Boat\u2069, \u2068boats\u2069 and \"\u2068boats\u2069\""_s;
    QTest::newRow("a phrase") << u"The old ferry boats"_s << u"\"old ferry\" boat"_s
                              << u"The \u2068old ferry\u2069 \u2068boats\u2069"_s;
    QTest::newRow("marks on letters") << u"Ka\u0301va\u0327 ḳ\u0323a🚢b boats"_s << u"boat"_s
                                      << u"Ka\u0301va\u0327 ḳ\u0323a🚢b \u2068boats\u2069"_s;
    QTest::newRow("vowel signs") << u"किताबें boats"_s << u"boat"_s << u"किताबें \u2068boats\u2069"_s;
    QTest::newRow("an unwanted word") << u"Two boats."_s << u"boat -ferry"_s << u"Two \u2068boats\u2069."_s;
}

void TestWordForms::excerpts()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(QString, excerpt);
    saved(u"en"_s, body);
    QCOMPARE(found(query), QStringList{excerpt});
}

void TestWordForms::notes()
{
    story::Article article{.id = story::ArticleId::create(), .body = u"Nichts."_s};
    article.fields.language = u"de"_s;
    article.notes.push_back({story::NoteId::create(), {}, u"Welche Häfen?"_s, u"Lind"_s, 5, {}});
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    const auto hits = m_store->articles().searchNotes(u"Hafens"_s, {.limit = 3});
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1u);
    QCOMPARE(hits->front().snippet, u"Welche \u2068Häfen\u2069?"_s);
    QVERIFY(m_store->articles().searchNotes(u"\"Hafens\""_s, {.limit = 3})->empty());
}

void TestWordForms::marksInTheTextDoNoHarm_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("a stem") << u"\ua7f7encontract"_s;
    QTest::newRow("at the beginning") << u"\ua7f7"_s;
    QTest::newRow("the mark alone, many times") << u"\ua7f7 \ua7f7\ua7f7 \ua7f7en"_s;
    QTest::newRow("within a word") << u"con\ua7f7tract"_s;
}

void TestWordForms::marksInTheTextDoNoHarm()
{
    QFETCH(QString, body);
    const story::Article article = saved(u"de"_s, body + u" Häfen"_s);
    saved(u"en"_s, u"Nothing."_s, u"other"_s);
    QCOMPARE(m_store->articles().load(article.id)->body, article.body);
    QCOMPARE(found(u"contracts"_s).size(), 0);
    for (const QString &query : {u"\ua7f7"_s, u"\ua7f7en"_s, u"\"\ua7f7en\""_s, u"\ua7f7encontract"_s,
                                 u"\ua7f7dehaf"_s, u"\ua7f7e*"_s, u"-\ua7f7"_s})
        QVERIFY2(!found(query).join(u' ').contains(u"Häfen\u2069"_s), qPrintable(query));
    const QStringList all = found(u"Hafen"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY2(all.front().contains(u"\u2068Häfen\u2069"_s), qPrintable(all.front()));
    QCOMPARE(m_store->verify()->faults, QStringList());
}

void TestWordForms::suggestionsAreWords()
{
    saved(u"en"_s, u"Harbouring harbours."_s);
    QCOMPARE(m_store->articles().nearWords(u"harbuors"_s, 5).value(), QStringList{u"harbours"_s});
    QCOMPARE(m_store->articles().nearWords(u"\ua7f7enharbou"_s, 5).value(), QStringList());
}

void TestWordForms::wordsAreNear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("near");
    QTest::newRow("the third letter is another") << u"habbour"_s << u"harbour"_s;
    QTest::newRow("the third letter is left out") << u"habour"_s << u"harbour"_s;
    QTest::newRow("a third letter too many") << u"hatrbour"_s << u"harbour"_s;
    QTest::newRow("the second letter is another") << u"herbour"_s << u"harbour"_s;
    QTest::newRow("the second letter is left out") << u"hrbour"_s << u"harbour"_s;
    QTest::newRow("a second letter too many") << u"heabour"_s << u"harbour"_s;
    QTest::newRow("two letters in each other's place") << u"hrabour"_s << u"harbour"_s;
    QTest::newRow("one slip early, one late") << u"herbuor"_s << u"harbour"_s;
    QTest::newRow("the end is left out") << u"harbo"_s << u"harbour"_s;
    QTest::newRow("the end is too long") << u"harbouring"_s << u""_s;
    QTest::newRow("three slips") << u"herbuorr"_s << u""_s;
    QTest::newRow("short, one slip") << u"teh"_s << u"the"_s;
    QTest::newRow("an accent") << u"hérbour"_s << u"harbour"_s;
    QTest::newRow("another alphabet") << u"гавынь"_s << u"гавань"_s;
    QTest::newRow("another alphabet, second letter") << u"гувань"_s << u"гавань"_s;
    QTest::newRow("a word that is there") << u"harbour"_s << u""_s;
    QTest::newRow("one letter is a word") << u"xy"_s << u""_s;
}

void TestWordForms::wordsAreNear()
{
    QFETCH(QString, typed);
    QFETCH(QString, near);
    saved(u"uk"_s, u"h harbour zebra the гавань 𐐨𐐩𐐪 h7"_s);
    QCOMPARE(m_store->articles().nearWords(typed, 5).value().join(u' '), near);
}

/// A form in the headline is more than one in the text.
void TestWordForms::fieldsCountAsForWords()
{
    saved(u"en"_s, u"All of the contracts were signed."_s, u"a"_s);
    story::Article article{.id = story::ArticleId::create(), .body = u"None of this was signed."_s};
    article.fields.slug = u"b"_s;
    article.fields.headline = u"Contracts"_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    saved(u"en"_s, u"None of the contracts were signed."_s, u"c"_s);
    const auto hits = m_store->articles().search(u"contracting"_s, {.limit = 10});
    QCOMPARE(hits->size(), 3u);
    QCOMPARE(hits->front().story.slug, u"b"_s);
}

void TestWordForms::anOlderNewsroomIsSearchedSo()
{
    story::Article article = saved(u"de"_s, u"Die Häfen schlossen."_s);
    article.notes.push_back({story::NoteId::create(), {}, u"Welche Türen?"_s, u"Lind"_s, 5, {}});
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    m_store.reset();
    const bool isOnServer = tests::TestNewsroom::isOnServer();
    for (const QString &statement : isOnServer ? tests::serverBackToFifteen() : tests::backToSeven())
        m_room->sql(statement);
    m_store = m_room->open();
    QVERIFY(m_store);
    QCOMPARE(found(u"Hafens"_s), QStringList{u"Die \u2068Häfen\u2069 schlossen."_s});
    QCOMPARE(found(u"häfen"_s).size(), 1);
    QCOMPARE(m_store->articles().searchNotes(u"Tür"_s, {.limit = 3})->size(), 1u);
    QCOMPARE(m_store->verify()->faults, QStringList());
}

void TestWordForms::purgedStemsAreNowhere()
{
    story::Article article = saved(u"en"_s, u"It was Zorblaxians who said so."_s);
    QVERIFY(m_room->everything().toLower().contains("zorblaxian"));
    article.body = u"An official said so."_s;
    QVERIFY(m_store->articles().save(article, u"Lind"_s, u"save"_s));
    QVERIFY(m_store->articles().purge(article.id, {u"Zorblaxians"_s}, u"Mara"_s));
    const QByteArray all = m_room->everything().toLower();
    QVERIFY(!all.contains("zorblaxian"));
    QCOMPARE(m_store->verify()->faults, QStringList());
}

QTEST_GUILESS_MAIN(TestWordForms)
#include "tst_wordforms.moc"
