// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/check/housestyle.h"
#include "core/exchange/csv/csvstyle.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using story::HouseWord;

/// Words as the house writes them, its own list and Galley's; and the newsroom's own file of rules.
class TestHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void theListIsLongAndSound();
    void fixesSettle();
    void ownWordsGoFirst();
    void hostileTextEnds_data();
    void hostileTextEnds();
    void tables_data();
    void tables();
    void tableComesBack();
    void ruleFiles_data();
    void ruleFiles();
    void ruleFileDecides();

private:
    static story::Story storyOf(const QString &body, story::Publication publication = {});
};

story::Story TestHouseStyle::storyOf(const QString &body, story::Publication publication)
{
    story::Article article;
    article.body = body;
    article.fields.slug = u"x"_s;
    return story::makeStory(article, std::move(publication));
}

void TestHouseStyle::sentences_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("fixed"); // empty: nothing is found
    QTest::addColumn<bool>("isFixable");
    QTest::newRow("clean") << u"The committee met at 5pm on 3 May."_s << QString() << false;
    QTest::newRow("spelling") << u"The goverment fell."_s << u"The government fell."_s << true;
    QTest::newRow("initial") << u"Goverment fell."_s << u"Government fell."_s << true;
    QTest::newRow("within a word") << u"The accrossing."_s << QString() << false;
    QTest::newRow("two words") << u"They saw a web site."_s << u"They saw a website."_s << true;
    QTest::newRow("title") << u"Dr. Amin said so."_s << u"Dr Amin said so."_s << true;
    QTest::newRow("ordinal") << u"On 3rd May it rained."_s << u"On 3 May it rained."_s << true;
    QTest::newRow("month first") << u"On May 3rd it rained."_s << u"On 3 May it rained."_s << true;
    QTest::newRow("time") << u"At 5 p.m. it rained."_s << u"At 5pm it rained."_s << true;
    QTest::newRow("per cent") << u"Some 5 per cent fell."_s << u"Some 5% fell."_s << true;
    QTest::newRow("millions") << u"It cost £5m."_s << u"It cost £5 million."_s << true;
    QTest::newRow("abbreviation") << u"The U.S. said so."_s << u"The US said so."_s << true;
    QTest::newRow("a choice") << u"They reached out to her."_s << QString() << true;
    QTest::newRow("time zone") << u"At noon EST it rained."_s << u"At noon EST (GMT-5) it rained."_s << true;
    QTest::newRow("time zone, told") << u"At noon EST (GMT-5) it rained."_s << QString() << false;
    QTest::newRow("name of a zone elsewhere") << u"The firm EST closed."_s << QString() << false;
    QTest::newRow("somebody's words") << u"“The goverment fell,” he wrote."_s << QString() << true;
    QTest::newRow("somebody's words in single marks")
        << u"‘The boys’ goverment fell,’ he wrote."_s << QString() << true;
    QTest::newRow("after single marks")
        << u"‘No,’ said the goverment."_s << u"‘No,’ said the government."_s << true;
    QTest::newRow("block quotation") << u"> The goverment fell."_s << QString() << true;
    QTest::newRow("pull quotation") << u"::: pullquote\nThe goverment fell.\n:::"_s << QString() << true;
    QTest::newRow("all capitals") << u"THE GOVERMENT FELL."_s << u"THE GOVERNMENT FELL."_s << true;
    QTest::newRow("capital of a sentence is right")
        << u"Internet use rose. Internet use fell."_s << QString() << false;
    QTest::newRow("capital within a sentence")
        << u"Use of the Internet rose."_s << u"Use of the internet rose."_s << true;
    QTest::newRow("address") << u"Write to e-mail@example.org or https://example.org/e-mail now."_s
                             << QString() << false;
    QTest::newRow("advice is no fix") << u"It was literally wet."_s << QString() << true;
    QTest::newRow("noun or verb") << u"The purchase was cheap."_s << QString() << true;
    QTest::newRow("a person, not a group") << u"She met the elderly man."_s << QString() << true;
    QTest::newRow("name in a name") << u"The Bombay exchange fell."_s << QString() << true;
    QTest::newRow("abbreviation may end the sentence")
        << u"She left the U.S. It rained."_s << QString() << true;
    QTest::newRow("abbreviation at the end") << u"She left the U.S."_s << QString() << true;
    QTest::newRow("abbreviation with a hyphen")
        << u"A U.S.-led force came."_s << u"A US-led force came."_s << true;
    QTest::newRow("time may end the sentence") << u"It rained at 5 p.m. She left."_s << QString() << true;
    QTest::newRow("time in capitals") << u"It rained at 5:30 PM."_s << u"It rained at 5:30pm."_s << true;
    QTest::newRow("hours are no time") << u"It took 1000 hours."_s << QString() << false;
    QTest::newRow("time in hours") << u"It began at 1430 hours."_s << u"It began at 14:30."_s << true;
    QTest::newRow("years") << u"The war of 1914-1918 ended."_s << u"The war of 1914–1918 ended."_s << true;
    QTest::newRow("from years") << u"It ran from 1914-1918."_s << u"It ran from 1914 to 1918."_s << true;
    QTest::newRow("telephone number") << u"Ring 5550-1234 now."_s << QString() << false;
    QTest::newRow("year's own") << u"It was 2023’s best."_s << QString() << false;
    QTest::newRow("decade or year") << u"It was the 1990's best."_s << QString() << true;
    QTest::newRow("age") << u"A 24 year old man fell."_s << u"A 24-year-old man fell."_s << true;
    QTest::newRow("line of a page") << u"It stands on line 5."_s << QString() << false;
    QTest::newRow("after somebody's words")
        << u"“No,” said the goverment."_s << u"“No,” said the government."_s << true;
}

void TestHouseStyle::sentences()
{
    QFETCH(QString, body);
    QFETCH(QString, fixed);
    QFETCH(bool, isFixable); // something is found
    std::vector<base::Finding> found = check::runChecks(storyOf(body));
    std::erase_if(found, [](const base::Finding &one) { return one.rule != "H01"_L1; });
    QCOMPARE(found.size(), isFixable ? 1u : 0u);
    if (!isFixable)
        return;
    QCOMPARE(found[0].fix.has_value(), !fixed.isEmpty());
    if (found[0].fix)
        QCOMPARE(QString(body).replace(found[0].fix->range.begin, found[0].fix->range.length(),
                                       found[0].fix->replacement),
                 fixed);
    QCOMPARE(found[0].severity, fixed.isEmpty() ? base::Severity::Note : base::Severity::Warning);
}

void TestHouseStyle::theListIsLongAndSound()
{
    QVERIFY(check::builtInStyle(u"en-GB"_s).size() >= 150);
    QCOMPARE(check::builtInStyle(u"ru"_s).size(), 0);
    QFile file(u":/galley/rules/style-en.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QSet<QString> seen;
    for (const QString &key : {u"prefer"_s, u"avoid"_s, u"patterns"_s}) {
        for (const QJsonValue entry : root[key].toArray()) {
            const QString find = entry[0].toString();
            QVERIFY2(!find.isEmpty() && !entry[1].toString().isEmpty() && !entry[2].toString().isEmpty(),
                     qPrintable(find));
            QVERIFY2(!seen.contains(find), qPrintable(find));
            seen.insert(find);
            if (key == "patterns"_L1)
                QVERIFY2(QRegularExpression(find).isValid(), qPrintable(find));
            else // what is written instead is not itself in the list
                QVERIFY2(
                    check::builtInStyle(u"en"_s).find(entry[1].toString().section(u" / "_s, 0, 0)).empty(),
                    qPrintable(find));
        }
    }
}

/// A fix of Galley's own list settles its finding, and leaves nothing else for the list to say there.
void TestHouseStyle::fixesSettle()
{
    QFile file(u":/galley/rules/style-en.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    int fixes = 0;
    for (const QString &key : {u"prefer"_s, u"avoid"_s}) {
        for (const QJsonValue entry : root[key].toArray()) {
            const QString body = u"Here "_s + entry[0].toString() + u" stands."_s;
            for (const base::Finding &one : check::runChecks(storyOf(body))) {
                if (one.rule != "H01"_L1)
                    continue;
                QVERIFY2(one.fix.has_value() == (key == "prefer"_L1), qPrintable(body));
                if (!one.fix)
                    continue;
                ++fixes;
                const QString fixed = QString(body).replace(one.fix->range.begin, one.fix->range.length(),
                                                            one.fix->replacement);
                QCOMPARE(fixed.toLower(), u"here %1 stands."_s.arg(entry[1].toString()).toLower());
                QVERIFY2(check::builtInStyle(u"en"_s).find(fixed).empty(), qPrintable(fixed));
            }
        }
    }
    QVERIFY(fixes >= 100);
}

void TestHouseStyle::ownWordsGoFirst()
{
    story::Publication publication;
    publication.houseStyle = {{u"goverment"_s, u"council"_s, HouseWord::Kind::Prefer, u"ours"_s},
                              {u"& co"_s, u"and company"_s, HouseWord::Kind::Prefer, u"ours"_s},
                              {u"(\\d+)p\\b"_s, u"\\1 pence"_s, HouseWord::Kind::Pattern, u"ours"_s}};
    const auto hits = [&] {
        QStringList told;
        for (const base::Finding &one :
             check::runChecks(storyOf(u"The goverment & Co paid 5p untill May."_s, publication))) {
            if (one.rule == "H01"_L1 && one.fix)
                told << one.fix->replacement;
        }
        return told;
    };
    QCOMPARE(hits(), (QStringList{u"council"_s, u"and company"_s, u"5 pence"_s, u"until"_s}));
    publication.usesBuiltInStyle = false;
    QCOMPARE(hits(), (QStringList{u"council"_s, u"and company"_s, u"5 pence"_s}));
    const auto back = story::publicationFromJson(story::publicationToJson(publication));
    QVERIFY(back);
    QVERIFY(*back == publication);
}

void TestHouseStyle::hostileTextEnds_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("one endless word") << u"goverment-"_s.repeated(20'000);
    QTest::newRow("single marks") << u"‘Internet’ "_s.repeated(20'000);
    QTest::newRow("openings alone") << u"‘"_s.repeated(100'000) + u" goverment"_s;
    QTest::newRow("quotations") << u"“goverment” "_s.repeated(20'000);
    QTest::newRow("a pattern's endless ways") << u"a"_s.repeated(5'000) + u'!';
}

/// In less than two seconds each; a thousandth of that is usual.
void TestHouseStyle::hostileTextEnds()
{
    QFETCH(QString, paragraph);
    const check::HouseStyle own({{u"(a+)+b"_s, u"b"_s, HouseWord::Kind::Pattern, u"hostile"_s}});
    QElapsedTimer timer;
    timer.start();
    for (const check::StyleHit &hit : check::builtInStyle(u"en"_s).find(paragraph))
        QVERIFY(hit.range.begin >= 0 && hit.range.end <= paragraph.size());
    QVERIFY(own.find(paragraph).empty());
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHouseStyle::tables_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("result"); // "find>prefer" words, or the error
    QTest::newRow("plain") << u"find,prefer\nKiev,Kyiv\n"_s << u"Kiev>Kyiv"_s;
    QTest::newRow("columns in any order")
        << u"reason;kind;prefer;find\nwhy;avoid;use;utilise\n"_s << u"utilise>use"_s;
    QTest::newRow("quoted, over lines")
        << u"find,prefer,reason\n\"a, b\",c,\"two\nlines\"\n"_s << u"a, b>c"_s;
    QTest::newRow("empty lines") << u"find,prefer\n\nKiev,Kyiv\n\n"_s << u"Kiev>Kyiv"_s;
    QTest::newRow("formula made harmless") << u"find,prefer\n'=1+1,two\n"_s << u"=1+1>two"_s;
    QTest::newRow("no columns")
        << u"Kiev,Kyiv\n"_s
        << u"line 1: the first line names the columns; \"find\" and \"prefer\" are needed"_s;
    QTest::newRow("empty file")
        << QString() << u"line 1: the first line names the columns; \"find\" and \"prefer\" are needed"_s;
    QTest::newRow("nothing to find") << u"find,prefer\nKiev,Kyiv\n,x\n"_s
                                     << u"line 3, column find: the words to look for are missing"_s;
    QTest::newRow("nothing instead")
        << u"find,prefer\nKiev,\n"_s
        << u"line 2, column prefer: what to write instead of “Kiev” is missing"_s;
    QTest::newRow("kind") << u"find,prefer,kind\nKiev,Kyiv,must\n"_s
                          << u"line 2, column kind: “must” is not one of prefer, avoid, pattern"_s;
    QTest::newRow("pattern")
        << u"find,prefer,kind\n(,x,pattern\n"_s
        << u"line 2, column find: “(” is no regular expression: missing closing parenthesis"_s;
    QTest::newRow("pattern that is everywhere")
        << u"find,prefer,kind\nx*,y,pattern\n"_s
        << u"line 2, column find: “x*” is met where there is no word at all: ask for one character at least"_s;
    QTest::newRow("open quotation mark")
        << u"find,prefer\n\"Kiev,Kyiv\n"_s << u"line 2: a quotation mark is not closed"_s;
}

void TestHouseStyle::tables()
{
    QFETCH(QString, csv);
    QFETCH(QString, result);
    const auto words = exchange::readCsvStyle(csv);
    QStringList told;
    if (words) {
        for (const HouseWord &word : *words)
            told << word.find + u'>' + word.prefer;
    }
    QCOMPARE(words ? told.join(u'|') : words.error().detail, result);
}

void TestHouseStyle::tableComesBack()
{
    const std::vector<HouseWord> words{
        {u"=cmd|'/c calc'"_s, u"no"_s, HouseWord::Kind::Prefer, u"a \"formula\""_s},
        {u"(\\d+)p"_s, u"\\1, pence"_s, HouseWord::Kind::Pattern, u"two\nlines"_s}};
    const QByteArray bytes = exchange::writeCsvStyle(words);
    QVERIFY(!bytes.contains("\"=")); // nothing that a spreadsheet would run
    const auto back = exchange::readCsvStyle(QString::fromUtf8(bytes));
    QVERIFY(back);
    QVERIFY(*back == words);
}

void TestHouseStyle::ruleFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("fine") << QByteArray(
        R"({"rules":{"R27":{"severity":"off"},"R26":{"limits":{"headline":60}}}})")
                          << QString();
    QTest::newRow("no JSON") << QByteArray("{\n\"rules\": }") << u"Line 2"_s;
    QTest::newRow("no rules") << QByteArray("{}") << u"no \"rules\""_s;
    QTest::newRow("unknown rule") << QByteArray(R"({"rules":{"R99":{}}})") << u"no rule \"R99\""_s;
    QTest::newRow("unknown key") << QByteArray(R"({"rules":{"R27":{"level":"off"}}})")
                                 << u"R27: there is no setting \"level\""_s;
    QTest::newRow("severity") << QByteArray(R"({"rules":{"R27":{"severity":"loud"}}})")
                              << u"R27: \"severity\" is one of"_s;
    QTest::newRow("limit") << QByteArray(R"({"rules":{"R26":{"limits":{"deck":5}}}})")
                           << u"R26: there is no limit \"deck\""_s;
    QTest::newRow("limit's value") << QByteArray(R"({"rules":{"R26":{"limits":{"headline":"x"}}}})")
                                   << u"\"headline\" is a number"_s;
    QTest::newRow("words") << QByteArray(R"({"rules":{"R39":{"words":"x"}}})") << u"\"words\" is a list"_s;
}

void TestHouseStyle::ruleFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const QString faults = check::ruleFileFaults(json).join(u' ');
    QVERIFY2(fault.isEmpty() ? faults.isEmpty() : faults.contains(fault), qPrintable(faults));
}

void TestHouseStyle::ruleFileDecides()
{
    story::Publication publication;
    const auto severity = [&]() -> QString {
        for (const base::Finding &one : check::runChecks(storyOf(u"Sources said so."_s, publication))) {
            if (one.rule == "R04"_L1)
                return QString::number(int(one.severity));
        }
        return u"none"_s;
    };
    QCOMPARE(severity(), QString::number(int(base::Severity::Block)));
    publication.rules = R"({"rules":{"R04":{"severity":"warning"}}})";
    QCOMPARE(severity(), QString::number(int(base::Severity::Warning)));
    publication.rules = R"({"rules":{"R04":{"severity":"off"}}})";
    QCOMPARE(severity(), u"none"_s);
    const auto back = story::publicationFromJson(story::publicationToJson(publication));
    QVERIFY(back && !check::RuleBook(back->rules).of(u"R04"_s).severity);
}

QTEST_GUILESS_MAIN(TestHouseStyle)
#include "tst_housestyle.moc"
