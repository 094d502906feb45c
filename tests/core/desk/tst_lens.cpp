// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"
#include "core/desk/lens.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using desk::LensMark;

class TestLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storyOrderAndParagraphs();
    void settledWordsAreNotFoundAgain();
    void shortNamesAreInFull();
    void dismissedIsRemembered();
    void numbersNobodyNames_data();
    void numbersNobodyNames();
    void corroboration_data();
    void corroboration();
    void protectedSourceShowsItsDescription();
    void orphansAreShownLast();
    void wordsAreThoseOfAReader();
    void mixCountsOnce();
};

static story::Article articleOf(const QString &body)
{
    story::Article article;
    article.body = body;
    return article;
}

static desk::Lens lensOf(const story::Article &article, const desk::SourceBook &book = {})
{
    return desk::makeLens(article, desk::detectAttributions(article), book);
}

static const QString ferry = u"“The quay is safe,” Ines Calloway said.\n\n"
                             "It is alleged that the port hid a report.\n\n"
                             "The survey cost £4,500 last year."_s;

void TestLens::storyOrderAndParagraphs()
{
    const desk::Lens lens = lensOf(articleOf(ferry));
    QCOMPARE(lens.entries.size(), 3u);
    QCOMPARE(lens.entries[0].who, u"Ines Calloway"_s);
    QCOMPARE(lens.entries[0].paragraph, 1);
    QCOMPARE(lens.entries[0].mark, LensMark::Found);
    QVERIFY(!lens.entries[0].isStored);
    QCOMPARE(lens.entries[1].mark, LensMark::Claim);
    QCOMPARE(lens.entries[1].attribution.kind, story::ClaimKind::Allegation);
    QCOMPARE(lens.entries[2].attribution.kind, story::ClaimKind::Number);
    QCOMPARE(lens.entries[2].paragraph, 3);
    QCOMPARE(ferry.mid(lens.entries[2].place.begin, lens.entries[2].place.length()),
             u"The survey cost £4,500 last year."_s);
}

void TestLens::settledWordsAreNotFoundAgain()
{
    story::Article article = articleOf(ferry);
    for (desk::LensEntry &entry : lensOf(article).entries) {
        entry.attribution.standing
            = entry.mark == LensMark::Claim ? story::Standing::OwnKnowledge : story::Standing::Confirmed;
        article.attributions.push_back(entry.attribution);
    }
    const desk::Lens lens = lensOf(article);
    QCOMPARE(lens.entries.size(), 3u);
    QCOMPARE(lens.entries[0].mark, LensMark::Confirmed);
    QCOMPARE(lens.entries[1].mark, LensMark::Settled);
    QCOMPARE(lens.entries[2].mark, LensMark::Settled);
    QCOMPARE(lens.mix, (desk::LensMix{.named = 1}));
}

/// A short name stands for the full one, whether it was found just now or stored before.
void TestLens::shortNamesAreInFull()
{
    story::Article article = articleOf(
        u"“The quay is safe,” Ines Calloway said.\n\nMs Calloway said it had been mended twice."_s);
    const std::vector<desk::LensEntry> found = lensOf(article).entries;
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[1].who, u"Ines Calloway"_s);
    for (const desk::LensEntry &entry : found)
        article.attributions.push_back(entry.attribution);
    const desk::Lens stored = lensOf(article);
    QCOMPARE(stored.entries.size(), 2u);
    QVERIFY(stored.entries[1].isStored);
    QCOMPARE(stored.entries[1].who, u"Ines Calloway"_s);
}

void TestLens::dismissedIsRemembered()
{
    story::Article article = articleOf(ferry);
    article.attributions = {lensOf(article).entries[1].attribution};
    article.attributions.front().standing = story::Standing::Dismissed;
    const desk::Lens lens = lensOf(article);
    QCOMPARE(lens.entries.size(), 3u);
    QCOMPARE(lens.entries.back().mark, LensMark::Dismissed);
    QCOMPARE(lens.mix.unsourced, 1);
}

void TestLens::numbersNobodyNames_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("claims");
    QTest::newRow("money") << u"The wall cost £40 a metre."_s << 1;
    QTest::newRow("share") << u"Fares rose by 12 per cent."_s << 1;
    QTest::newRow("large count") << u"Some 12,400 came."_s << 1;
    QTest::newRow("year") << u"The ferry last stopped in 1963."_s << 0;
    QTest::newRow("age and time") << u"Wren, 15, takes the 7.10 boat."_s << 0;
    QTest::newRow("paragraph names its source") << u"The wall cost £40 a metre, Piet Aldous said."_s << 0;
    QTest::newRow("furniture") << u"::: box title=\"£40\"\n- £40 a metre\n:::"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestLens::numbersNobodyNames()
{
    QFETCH(QString, body);
    const desk::Lens lens = lensOf(articleOf(body));
    QTEST(int(std::ranges::count(lens.entries, LensMark::Claim, &desk::LensEntry::mark)), "claims");
}

void TestLens::corroboration_data()
{
    QTest::addColumn<QString>("secondGroup");
    QTest::addColumn<QString>("secondClaim");
    QTest::addColumn<bool>("hasEvidence");
    QTest::addColumn<bool>("single");
    QTest::newRow("two independent sources") << u"islands"_s << u"the price"_s << false << false;
    QTest::newRow("of one group") << u"port"_s << u"the price"_s << false << true;
    QTest::newRow("of different claims") << u"islands"_s << u"the date"_s << false << true;
    QTest::newRow("evidence bears it out") << u"port"_s << u"the price"_s << true << false;
}

void TestLens::corroboration()
{
    QFETCH(QString, secondGroup);
    QFETCH(QString, secondClaim);
    QFETCH(bool, hasEvidence);
    const desk::SourceBook book(
        {{.source = {.id = story::SourceId::create(), .publicName = u"A"_s, .independenceGroup = u"port"_s}},
         {.source
          = {.id = story::SourceId::create(), .publicName = u"B"_s, .independenceGroup = secondGroup}}});
    story::Article article = articleOf(u"One thing. Another thing."_s);
    for (int i = 0; i < 2; ++i) {
        story::Attribution one{.id = story::AttributionId::create(),
                               .content = {text::makeAnchor(article.body, {i * 11, i * 11 + 9})},
                               .sourceId = book.entries()[size_t(i)].source.id,
                               .standing = story::Standing::Confirmed};
        one.claim = i == 0 ? u"The Price"_s : secondClaim;
        if (hasEvidence && i == 0)
            one.evidence = {story::EvidenceId::create()};
        article.attributions.push_back(one);
    }
    QTEST(desk::makeLens(article, {}, book).entries[1].isSingleSource, "single");
}

void TestLens::protectedSourceShowsItsDescription()
{
    const desk::SourceBook book({{.source = {.id = story::SourceId::create(),
                                             .readerDescription = u"a senior port official"_s,
                                             .vaultReference = u"v1"_s},
                                  .conversations = {{.terms = story::Terms::OnBackground}}}});
    story::Article article = articleOf(u"The price rose, the official said."_s);
    article.attributions = {{.id = story::AttributionId::create(),
                             .content = {text::makeAnchor(article.body, {0, 14})},
                             .sourceId = book.entries()[0].source.id,
                             .anonymous = true,
                             .standing = story::Standing::Confirmed}};
    const desk::Lens lens = desk::makeLens(article, {}, book);
    QCOMPARE(lens.entries[0].who, u"a senior port official"_s);
    QCOMPARE(lens.entries[0].mark, LensMark::Anonymous);
    QVERIFY(lens.entries[0].terms == story::Terms::OnBackground);
    QCOMPARE(lens.mix, (desk::LensMix{.anonymous = 1}));
}

void TestLens::orphansAreShownLast()
{
    story::Article article = articleOf(u"“The quay is safe,” Ines Calloway said."_s);
    story::Attribution lost{.id = story::AttributionId::create(),
                            .content = {{.exact = u"We are ready"_s, .orphaned = true}},
                            .standing = story::Standing::Confirmed};
    story::Attribution suggestion = lost; // nobody decided on it: it goes with its words
    suggestion.id = story::AttributionId::create();
    suggestion.standing = story::Standing::Found;
    article.attributions = {lost, suggestion};
    const desk::Lens lens = lensOf(article);
    QCOMPARE(lens.entries.size(), 2u);
    QCOMPARE(lens.entries.back().mark, LensMark::Orphaned);
    QCOMPARE(lens.entries.back().words, u"We are ready"_s);
}

void TestLens::wordsAreThoseOfAReader()
{
    story::Article article
        = articleOf(u"She said the *Morning  Star* had [touched](https://x.example) bottom."_s);
    article.attributions = {{.id = story::AttributionId::create(),
                             .content = {text::makeAnchor(article.body, {9, 68})},
                             .standing = story::Standing::Confirmed}};
    QCOMPARE(lensOf(article).entries.front().words, u"the Morning Star had touched bottom"_s);
}

void TestLens::mixCountsOnce()
{
    const desk::Lens lens = lensOf(articleOf(ferry));
    QCOMPARE(lens.mix.all(), int(lens.entries.size()));
    QCOMPARE(lens.mix.unsourced, 2);
}

QTEST_GUILESS_MAIN(TestLens)
#include "tst_lens.moc"
