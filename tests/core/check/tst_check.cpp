// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checker.h"
#include "core/exchange/exchange.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

class StillClock final : public base::Clock
{
public:
    qint64 now() const override
    {
        return QDateTime(QDate(2026, 9, 17), QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    }
};

/// A story without a fault, for each row to spoil.
story::Article cleanArticle()
{
    story::Article article;
    article.fields.slug = u"winter-ferry"_s;
    article.fields.headline = u"Winter ferry at risk as channel silts up"_s;
    article.fields.byline = {u"Leona Marsh"_s};
    article.fields.datelinePlace = u"Saltmere"_s;
    article.fields.datelineDate = QDate(2026, 9, 17);
    article.body = u"“The channel is silting up,” the harbour master said on Thursday 17 September."_s;
    return article;
}

std::vector<base::Finding> findings(const story::Article &article)
{
    return check::runChecks(story::makeStory(article, {}), StillClock());
}

/// "R39 block 12-15" or "R29 block slug", each on a line.
QString dumped(const std::vector<base::Finding> &list)
{
    QStringList lines;
    for (const base::Finding &finding : list) {
        const QString severity = finding.severity == base::Severity::Block     ? u"block"_s
                                 : finding.severity == base::Severity::Warning ? u"warning"_s
                                                                               : u"note"_s;
        const QString place
            = finding.range ? u"%1-%2"_s.arg(finding.range->begin).arg(finding.range->end) : finding.field;
        lines << finding.rule + u' ' + severity + u' ' + place;
    }
    return lines.join(u'\n');
}

}

namespace {

/// Everything of the findings, a line each.
QString told(const std::vector<base::Finding> &list)
{
    QStringList lines;
    for (const base::Finding &one : list) {
        const base::TextRange range = one.range.value_or(base::TextRange{});
        lines << u"%1 %2 %3-%4 %5 %6 %7"_s.arg(one.rule)
                     .arg(int(one.severity))
                     .arg(range.begin)
                     .arg(range.end)
                     .arg(one.field, one.message, one.fix ? one.fix->replacement : u"-"_s);
    }
    return lines.join(u'\n');
}

}

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void bodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("clean") << cleanArticle().body << QString();
        QTest::newRow("bare sources") << u"Sources said the price rose."_s << u"R04 block 0-12"_s;
        QTest::newRow("bare source within") << u"It rose, a source said."_s << u"R04 block 11-22"_s;
        QTest::newRow("described source")
            << u"A source close to the talks said it rose. Police sources said so."_s << QString();
        QTest::newRow("according to sources") << u"It rose, according to sources."_s << u"R04 block 9-29"_s;
        QTest::newRow("open quote") << u"“It rose, she said."_s << u"R16 warning 0-1"_s;
        QTest::newRow("closing alone") << u"It rose,” she said."_s << u"R16 warning 8-9"_s;
        QTest::newRow("quote goes on") << u"“It rose.\n\n“It fell,” she said."_s << QString();
        QTest::newRow("straight odd") << u"He said \"it rose."_s << u"R16 warning 8-9"_s;
        QTest::newRow("inches") << u"A board of 12\" held."_s << QString();
        QTest::newRow("German quotes") << u"„Es stieg“, sagte sie."_s << QString();
        QTest::newRow("alleged") << u"It is alleged that it rose."_s << u"R22 warning 0-27"_s;
        QTest::newRow("said twice") << u"He was accused of allegedly taking it."_s
                                    << u"R22 warning 0-38\nR22 warning 7-27"_s;
        QTest::newRow("said twice, noun")
            << u"She denied the alleged accusations."_s << u"R22 warning 15-34"_s;
        QTest::newRow("accused") << u"The board accused him of theft, and he denied it."_s << QString();
        QTest::newRow("wrong weekday") << u"It meets on Tuesday 17 September."_s << u"R25 block 12-32"_s;
        QTest::newRow("wrong weekday American")
            << u"It meets on Tuesday, September 17, 2026."_s << u"R25 block 12-39"_s;
        QTest::newRow("right weekday next year") << u"It meets on Monday 4 January."_s << QString();
        QTest::newRow("no such day") << u"It meets on Tuesday 31 September 2026."_s << QString();
        QTest::newRow("in emphasis") << u"It meets on *Tuesday* 17 September."_s << u"R25 block 13-34"_s;
        QTest::newRow("picture") << u"::: photo src=a.jpg alt=\"A pier\"\nThe pier.\n:::"_s
                                 << u"R31 block 0-46"_s;
        QTest::newRow("insertion") << u"It {++has ++}risen."_s << u"R33 block 6-10"_s;
        QTest::newRow("replacement is one") << u"It {~~rose~>fell~~} today."_s << u"R33 block 6-16"_s;
        QTest::newRow("comment of another program")
            << u"Met {>>a crook<<} here."_s << u"R33 block 4-7\nR33 block 14-17"_s;
        QTest::newRow("highlight") << u"It {==rose==}."_s << u"R33 block 3-6\nR33 block 10-13"_s;
        QTest::newRow("insertion that nobody closed") << u"It {++rose today."_s << u"R33 block 3-6"_s;
        QTest::newRow("mark that is meant") << u"It \\{++rose today."_s << QString();
        QTest::newRow("mark in code") << u"```\n{>>x<<}\n```"_s << QString();
        QTest::newRow("placeholder") << u"It rose by TK metres."_s << u"R39 block 11-13"_s;
        QTest::newRow("no placeholder") << u"It rose by 20 metres in the TKO of the year."_s << QString();
        QTest::newRow("doubled") << u"It rose by by two metres."_s << u"R39 warning 8-13"_s;
        QTest::newRow("allowed double") << u"He had had enough."_s << QString();
        QTest::newRow("double over lines") << u"It rose by\nby two metres."_s << u"R39 warning 8-13"_s;
        QTest::newRow("code is not prose") << u"```\nTK TK\n```"_s << QString();
        QTest::newRow("fields come first") << u"It is TBC. “Open"_s << u"R39 block 6-9\nR16 warning 11-12"_s;
    }
    void bodies()
    {
        QFETCH(QString, body);
        story::Article article = cleanArticle();
        article.fields.headline = u"Water rises"_s;
        article.body = body;
        QTEST(dumped(findings(article)), "expected");
    }

    void weekdays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text"); // 17 September 2026 is a Thursday
        QTest::addColumn<bool>("isWrong");
        const auto row = [](const char *name, const QString &language, const QString &text, bool isWrong) {
            QTest::newRow(name) << language << text << isWrong;
        };
        row("abbreviated", u"en"_s, u"on Tuesday, Sept. 17, 2026"_s, true);
        row("abbreviated, without its dot", u"en"_s, u"on Tuesday, Sep 17"_s, true);
        row("abbreviated, right", u"en"_s, u"on Thursday, Sept. 17, 2026"_s, false);
        row("German", u"de"_s, u"am Dienstag, 17. September 2026"_s, true);
        row("German with an article", u"de"_s, u"am Dienstag, den 17. September,"_s, true);
        row("German, right", u"de"_s, u"am Donnerstag, 17. September 2026"_s, false);
        row("Spanish", u"es"_s, u"el martes 17 de septiembre de 2026"_s, true);
        row("Spanish, right", u"es"_s, u"el jueves 17 de septiembre de 2026"_s, false);
        row("Spanish, of another year", u"es"_s, u"el miércoles 17 de septiembre de 2025"_s, false);
        row("Portuguese", u"pt"_s, u"na terça-feira, 17 de setembro de 2026"_s, true);
        row("French", u"fr"_s, u"le mercredi 1er septembre 2026"_s, true);
        row("French, right", u"fr"_s, u"le mardi 1er septembre 2026"_s, false);
        row("Russian", u"ru"_s, u"во вторник, 17 сентября"_s, true);
        row("Ukrainian", u"uk"_s, u"вівторок, 17 вересня 2026"_s, true);
    }
    void weekdays()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(bool, isWrong);
        story::Article article = cleanArticle();
        article.fields.language = language;
        article.body = text + u'.';
        QCOMPARE(dumped(findings(article)).contains(u"R25"_s), isWrong);
    }

    void numbersOfTheHeadline_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("missing");
        QTest::newRow("within another") << u"Fire kills 5"_s << u"In 2015, 15 came."_s << 1;
        QTest::newRow("within a longer one")
            << u"Wall costs 12 million"_s << u"It cost 112,000 in 2012."_s << 1;
        QTest::newRow("a word within another") << u"Fire kills 1"_s << u"Someone was often there."_s << 1;
        QTest::newRow("ten is no often") << u"Fire kills 10"_s << u"They often came."_s << 1;
        QTest::newRow("a word") << u"Fire kills 5"_s << u"Five people died."_s << 0;
        QTest::newRow("digits") << u"Fire kills 5"_s << u"It killed 5."_s << 0;
        QTest::newRow("separated") << u"Wall costs 1,200"_s << u"It cost 1200 pounds."_s << 0;
        QTest::newRow("separated there") << u"Wall costs 1200"_s << u"It cost £1,200, he said."_s << 0;
        QTest::newRow("before a comma") << u"Fire kills 5"_s << u"Of 5, 3 were young."_s << 0;
        QTest::newRow("with a part") << u"Rates rise 2.5"_s << u"They rose by 2.5 points."_s << 0;
        QTest::newRow("a part of it") << u"Rates rise 5"_s << u"They rose by 2.5 points."_s << 1;
    }
    void numbersOfTheHeadline()
    {
        QFETCH(QString, headline);
        QFETCH(QString, body);
        story::Article article = cleanArticle();
        article.fields.headline = headline;
        article.body = body;
        QTEST(int(dumped(findings(article)).count(u"R28 block"_s)), "missing");
    }

    void fields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no headline") << u"headline"_s << u" "_s << u"R26 block headline"_s;
        QTest::newRow("long headline")
            << u"headline"_s << u"The channel "_s.repeated(10) << u"R26 warning headline"_s;
        QTest::newRow("question") << u"headline"_s << u"Is the channel silting up?"_s
                                  << u"R27 warning headline"_s;
        QTest::newRow("number not in story")
            << u"headline"_s << u"Channel lost 40 metres"_s << u"R28 block headline"_s;
        QTest::newRow("number in story") << u"headline"_s << u"Channel on day 17"_s << QString();
        QTest::newRow("name not in story")
            << u"headline"_s << u"The channel that Calloway lost"_s << u"R28 warning headline"_s;
        QTest::newRow("title case") << u"headline"_s << u"The Channel That Calloway Lost"_s << QString();
        QTest::newRow("no slug") << u"slug"_s << QString() << u"R29 block slug"_s;
        QTest::newRow("no byline") << u"byline"_s << QString() << u"R30 warning byline"_s;
        QTest::newRow("no place") << u"place"_s << QString() << u"R30 warning datelinePlace"_s;
        QTest::newRow("photo without words")
            << u"photo"_s << u"a.jpg"_s << u"R31 block leadPhoto\nR31 block leadPhoto\nR31 block leadPhoto"_s;
        QTest::newRow("embargo ahead")
            << u"embargo"_s << u"2026-09-18T00:00:00Z"_s << u"R32 block embargoUntil"_s;
        QTest::newRow("embargo passed") << u"embargo"_s << u"2026-09-17T00:00:00Z"_s << QString();
        QTest::newRow("placeholder in deck") << u"deck"_s << u"The TK question"_s << u"R39 block deck"_s;
    }
    void fields()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        story::Article article = cleanArticle();
        story::Fields &fields = article.fields;
        if (field == "byline"_L1)
            fields.byline = {value};
        else if (field == "embargo"_L1)
            fields.embargoUntil = QDateTime::fromString(value, Qt::ISODate);
        else
            (field == "headline"_L1 ? fields.headline
             : field == "slug"_L1   ? fields.slug
             : field == "place"_L1  ? fields.datelinePlace
             : field == "deck"_L1   ? fields.deck
                                    : fields.leadPhoto.file)
                = value;
        QTEST(dumped(findings(article)), "expected");
    }

    void fixTakesTheSecondWordOut()
    {
        story::Article article = cleanArticle();
        article.body = u"The *quay* rose by by two metres."_s;
        const auto list = findings(article);
        const auto found = std::ranges::find_if(
            list, [](const base::Finding &finding) { return finding.fix.has_value(); });
        QVERIFY(found != list.end());
        article.body.replace(found->fix->range.begin, found->fix->range.length(), found->fix->replacement);
        QCOMPARE(article.body, u"The *quay* rose by two metres."_s);
    }

    void slugIsItsOwn()
    {
        const story::Story story = story::makeStory(cleanArticle(), {});
        QCOMPARE(dumped(check::runChecks(story, StillClock(), {.isSlugTaken = true})), u"R29 block slug"_s);
        QCOMPARE(dumped(check::runChecks(story, StillClock(), {.isSlugTaken = false})), QString());
    }

    void notesWarn()
    {
        story::Article article = cleanArticle();
        article.notes.resize(1);
        article.notes.front().by = u"TM"_s;
        QCOMPARE(dumped(findings(article)), u"R33 warning "_s);
        QVERIFY(!check::hasBlocking(findings(article)));
    }

    void rulesAreDescribed()
    {
        QSet<QString> ids;
        for (const auto &rule : check::rules()) {
            QVERIFY(!rule->title().isEmpty() && !rule->standard().isEmpty());
            QVERIFY(!ids.contains(rule->id()));
            ids.insert(rule->id());
        }
        QVERIFY(ids.size() >= 12);
    }

    void sampleStories_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("showpiece") << u"sample"_s << QStringList{u"H01"_s, u"R22"_s, u"R33"_s, u"R40"_s};
        QTest::newRow("returned") << u"school-bus"_s
                                  << QStringList{u"R04"_s, u"R16"_s, u"R22"_s, u"R25"_s, u"R39"_s};
        QTest::newRow("published") << u"lifeboat"_s << QStringList{};
        QTest::newRow("embargoed") << u"market-hall"_s << QStringList{u"H01"_s, u"R32"_s};
        QTest::newRow("Russian") << u"fishermen"_s << QStringList{};
        QTest::newRow("Arabic") << u"bakery"_s << QStringList{};
        QTest::newRow("court") << u"court-moorings"_s << QStringList{};
        QTest::newRow("football") << u"rovers"_s << QStringList{};
    }
    void sampleStories()
    {
        QFETCH(QString, name);
        QFile file(u":/galley/sample/"_s + name + ".md"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = exchange::read(file, file.fileName());
        QVERIFY(imported);
        story::Article article;
        article.fields = imported->fields;
        article.body = imported->body;
        QStringList ids;
        for (const base::Finding &finding : findings(article))
            ids << finding.rule;
        ids.removeDuplicates();
        ids.sort();
        QTEST(ids, "expected");
    }

    /// After every edit the checker says what a run from scratch says. 400 edits of three stories.
    void checkerSaysWhatAFullRunSays()
    {
        QRandomGenerator random(5);
        const QStringList stock{u" the the "_s,
                                u" Sources said so. "_s,
                                u"\n\n"_s,
                                u" Monday 3 May 2026 "_s,
                                u"TK"_s,
                                u" goverment "_s,
                                u"\n\n> "_s,
                                u"{++so ++}"_s,
                                u"“"_s,
                                u"”"_s,
                                u" Wren Hall, 15, "_s,
                                u"x"_s};
        for (const QString &name : {u"sample"_s, u"school-bus"_s, u"fishermen"_s}) {
            QFile file(u":/galley/sample/"_s + name + ".md"_L1);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto imported = exchange::read(file, file.fileName());
            QVERIFY(imported);
            story::Article article;
            article.fields = imported->fields;
            article.body = imported->body;
            check::Checker checker;
            for (int i = 0; i < 400; ++i) {
                article.body.replace(random.bounded(article.body.size()), random.bounded(12),
                                     stock[random.bounded(stock.size())]);
                if (i % 50 == 49)
                    article.fields.language = i % 100 == 99 ? u"en"_s : u"ru"_s;
                const story::Story story = story::makeStory(article, {});
                const std::vector<base::TextRange> unsourced;
                QCOMPARE(told(checker.run(story, StillClock(), {.unsourced = &unsourced})),
                         told(check::runChecks(story, StillClock(), {.unsourced = &unsourced})));
            }
        }
    }

    void oddInputEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u" "_s.repeated(200'000);
        QTest::newRow("one word") << u"a "_s.repeated(50'000);
        QTest::newRow("marks") << u"“?? \" "_s.repeated(20'000);
        QTest::newRow("numbers") << u"1,"_s.repeated(50'000);
    }
    void oddInputEnds()
    {
        QFETCH(QString, text);
        story::Article article = cleanArticle();
        article.body = text;
        article.fields.headline = text.left(2'000);
        for (const base::Finding &finding : findings(article)) {
            if (finding.range)
                QVERIFY(finding.range->begin >= 0 && finding.range->end <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
