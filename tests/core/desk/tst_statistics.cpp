// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/statistics.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void quotedWordsAreSomebodys_data();
    void quotedWordsAreSomebodys();
    void grades();
    void syllables_data();
    void syllables();
    void longStoryIsCounted();
};

void TestStatistics::counts_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("wanted"); // words, characters, sentences, paragraphs, quoted
    const auto row = [](const char *name, const QString &language, const QString &body, QList<int> wanted) {
        QTest::newRow(name) << body << language << std::move(wanted);
    };
    row("nothing", u"en"_s, u""_s, {0, 0, 0, 0, 0});
    row("two sentences", u"en"_s, u"The quay was empty. Nobody came."_s, {6, 32, 2, 1, 0});
    row("quotation", u"en"_s, u"She said “not so” twice."_s, {5, 24, 1, 1, 2});
    row("markup is no word", u"en"_s, u"## The **quay**\n\n[Here](https://a.example/b) it is."_s,
        {5, 19, 2, 2, 0});
    row("directive", u"en"_s, u"::: box title=\"What next\"\nOne two.\n:::"_s, {2, 8, 1, 1, 0});
    row("code is no prose", u"en"_s, u"One.\n\n```\ncode here\n```"_s, {1, 4, 1, 1, 0});
    row("table", u"en"_s, u"|a|b|\n|-|-|\n|c d|e|"_s, {5, 6, 4, 4, 0});
    row("taken out", u"en"_s, u"One {--two --}{++three ++}four."_s, {3, 15, 1, 1, 0});
    row("Arabic", u"ar"_s, u"قال «نعم» اليوم."_s, {3, 16, 1, 1, 1});
    row("lone surrogate", u"en"_s, u"One "_s + QChar(0xd83d) + u" two."_s, {2, 10, 1, 1, 0});
    row("accents are no characters", u"en"_s, u"e\u0301te\u0301"_s, {1, 3, 1, 1, 0});
}

void TestStatistics::counts()
{
    QFETCH(QString, body);
    QFETCH(QString, language);
    const desk::TextStatistics told = desk::statisticsOf(body, language);
    QTEST(QList<int>({told.words, told.characters, told.sentences, told.paragraphs, told.quotedWords}),
          "wanted");
    QCOMPARE(std::accumulate(told.sentenceLengths.begin(), told.sentenceLengths.end(), 0), told.sentences);
}

void TestStatistics::quotedWordsAreSomebodys_data()
{
    QTest::addColumn<QList<int>>("attributed"); // begin, end, begin, end …
    QTest::addColumn<int>("quoted");
    QTest::newRow("nobody says anything") << QList<int>{} << 0;
    QTest::newRow("one of two quotations") << QList<int>{28, 46} << 2;
    QTest::newRow("reported speech beside it") << QList<int>{28, 66} << 2;
    QTest::newRow("the same words twice") << QList<int>{28, 46, 32, 46} << 2;
    QTest::newRow("an empty place") << QList<int>{30, 30} << 0;
    QTest::newRow("a place past the end") << QList<int>{28, 400} << 2;
    QTest::newRow("all of it past the end") << QList<int>{200, 400} << 0;
}

/// A title in quotation marks is nobody's words.
void TestStatistics::quotedWordsAreSomebodys()
{
    QFETCH(QList<int>, attributed);
    const QString body = u"They played “The Tempest” . She said “not so” and that it rained."_s;
    std::vector<base::TextRange> ranges;
    for (qsizetype i = 0; i + 1 < attributed.size(); i += 2)
        ranges.push_back({attributed[i], attributed[i + 1]});
    QTEST(desk::statisticsOf(body, u"en"_s, ranges).quotedWords, "quoted");
    QCOMPARE(desk::statisticsOf(body, u"en"_s).quotedWords, 4); // without knowing, the marks count
}

void TestStatistics::grades()
{
    const QString easy = u"The cat sat. The dog ran. We all went home."_s;
    const QString hard
        = u"The commission's deliberations concerning infrastructural rehabilitation necessitated "
          u"comprehensive consideration of environmental responsibilities."_s;
    const auto one = desk::statisticsOf(easy, u"en-GB"_s);
    const auto other = desk::statisticsOf(hard, u"en"_s);
    QVERIFY(one.grade && *one.grade < 2);
    QVERIFY(other.grade && *other.grade > 15);
    QVERIFY(*one.lix < 25 && *other.lix > 60);
    QVERIFY(!desk::statisticsOf(easy, u"de"_s).grade);
    QVERIFY(desk::statisticsOf(easy, u"de"_s).lix);
    QVERIFY(!desk::statisticsOf(u"قال نعم."_s, u"ar"_s).lix);
    QVERIFY(!desk::statisticsOf(u""_s, u"en"_s).grade);
}

void TestStatistics::syllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    QTest::newRow("quay") << u"quay"_s << 1;
    QTest::newRow("harbour") << u"harbour"_s << 2;
    QTest::newRow("came") << u"came"_s << 1;
    QTest::newRow("table") << u"table"_s << 2;
    QTest::newRow("walked") << u"walked"_s << 1;
    QTest::newRow("wanted") << u"wanted"_s << 2;
    QTest::newRow("the") << u"the"_s << 1;
    QTest::newRow("figure") << u"1931"_s << 1;
    QTest::newRow("authority") << u"authority"_s << 4;
}

void TestStatistics::syllables()
{
    QFETCH(QString, word);
    QTEST(desk::englishSyllables(word), "count");
}

void TestStatistics::longStoryIsCounted()
{
    const QString body = u"The quay was empty, and nobody had called. “No,” she said.\n\n"_s.repeated(13'636);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(desk::statisticsOf(body, u"en"_s).words, 13'636 * 11);
    qInfo("150,000 words in %lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
