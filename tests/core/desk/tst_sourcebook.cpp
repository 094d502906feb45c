// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/quotation.h"
#include "core/desk/sourcebook.h"

#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestSourceBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void matches_data();
    void matches();
    void mergedNamesFindTheEntry();
    void findIsQuickInALargeBook();
    void quotations_data();
    void quotations();
    void rangesOfAQuotation();

private:
    static desk::SourceBook book();
};

desk::SourceBook TestSourceBook::book()
{
    const auto entry = [](const QString &name, const QString &role, const QString &organisation,
                          const QStringList &aliases = {}) {
        return desk::SourceBook::Entry{.source = {.id = story::SourceId::create(),
                                                  .publicName = name,
                                                  .role = role,
                                                  .organisation = organisation,
                                                  .aliases = aliases}};
    };
    desk::SourceBook::Entry shielded;
    shielded.source = {.id = story::SourceId::create(),
                       .readerDescription = u"a person with direct knowledge of the tender"_s,
                       .vaultReference = u"v"_s};
    return desk::SourceBook({entry(u"Ines Calloway"_s, u"harbour master"_s, u"Saltmere Harbour"_s),
                             entry(u"Tomás Reed"_s, u"chair"_s, u"Harbour Commission"_s),
                             entry(u"Anna Reed"_s, u"chair"_s, u"School Board"_s, {u"Nan Reed-Marsh"_s}),
                             shielded});
}

void TestSourceBook::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing typed") << QString()
                                   << QStringList{u"Ines Calloway"_s, u"Tomás Reed"_s, u"Anna Reed"_s,
                                                  u"a person with direct knowledge of the tender"_s};
    QTest::newRow("begin of a name") << u"cal"_s << QStringList{u"Ines Calloway"_s};
    QTest::newRow("any order, any case") << u"REED tom"_s << QStringList{u"Tomás Reed"_s};
    QTest::newRow("accent left out") << u"tomas"_s << QStringList{u"Tomás Reed"_s};
    QTest::newRow("alias") << u"nan"_s << QStringList{u"Anna Reed"_s};
    QTest::newRow("organisation") << u"school"_s << QStringList{u"Anna Reed"_s};
    QTest::newRow("names come first") << u"har"_s << QStringList{u"Ines Calloway"_s, u"Tomás Reed"_s};
    QTest::newRow("description") << u"tender"_s
                                 << QStringList{u"a person with direct knowledge of the tender"_s};
    QTest::newRow("none") << u"zebra"_s << QStringList{};
}

void TestSourceBook::finds()
{
    QFETCH(QString, typed);
    const desk::SourceBook sources = book();
    QStringList names;
    for (const auto *entry : sources.find(typed))
        names << entry->source.displayName();
    QTEST(names, "names");
}

void TestSourceBook::matches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("sure");
    QTest::newRow("whole name") << u"Ines Calloway"_s << u"Ines Calloway"_s << true;
    QTest::newRow("family name with title") << u"Ms Calloway"_s << u"Ines Calloway"_s << true;
    QTest::newRow("initial") << u"I. Calloway"_s << u"Ines Calloway"_s << true;
    QTest::newRow("name and position")
        << u"Ines Calloway, the harbour master"_s << u"Ines Calloway"_s << true;
    QTest::newRow("family name of two") << u"Reed"_s << u"Tomás Reed"_s << false;
    QTest::newRow("position alone") << u"the harbour master"_s << u"Ines Calloway"_s << false;
    QTest::newRow("agreed wording") << u"A person with direct knowledge of the tender"_s
                                    << u"a person with direct knowledge of the tender"_s << true;
    QTest::newRow("stranger") << u"Piet Aldous"_s << QString() << false;
    QTest::newRow("nothing") << u"the"_s << QString() << false;
}

void TestSourceBook::matches()
{
    QFETCH(QString, words);
    QFETCH(bool, sure);
    const desk::SourceBook sources = book();
    const auto found = sources.matches(words);
    QTEST(found.empty() ? QString() : found.front().entry->source.displayName(), "first");
    QCOMPARE(sources.sureMatch(words) != nullptr, sure);
}

void TestSourceBook::mergedNamesFindTheEntry()
{
    const auto root = story::SourceId::create();
    const story::Source twin{
        .id = story::SourceId::create(), .publicName = u"Nessa Dorne"_s, .mergedInto = root};
    const story::Source deeper{
        .id = story::SourceId::create(), .publicName = u"N. Dorne"_s, .mergedInto = twin.id};
    const desk::SourceBook sources({{.source = {.id = root, .publicName = u"Ines Calloway"_s}}},
                                   {deeper, twin});
    QCOMPARE(sources.find(u"nessa"_s).size(), 1u);
    QVERIFY(sources.entry(deeper.id) == &sources.entries()[0]);
    QVERIFY(sources.entry(story::SourceId::create()) == nullptr);
    story::Source ring = twin; // damage must not hang
    ring.mergedInto = ring.id;
    QVERIFY(desk::SourceBook({}, {ring}).entry(ring.id) == nullptr);
}

void TestSourceBook::findIsQuickInALargeBook()
{
    std::vector<desk::SourceBook::Entry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.push_back({.source = {.id = story::SourceId::create(),
                                      .publicName = u"name%1 family%2"_s.arg(i).arg(i % 700),
                                      .organisation = u"House %1"_s.arg(i % 90)}});
    const desk::SourceBook sources(std::move(entries));
    const std::clock_t begin = std::clock();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!sources.find(u"family69 na"_s).empty());
    const double each = double(std::clock() - begin) / CLOCKS_PER_SEC * 1000 / 20;
    qInfo("find among 10,000 sources: %.2f ms", each);
    QVERIFY(each < 50);
}

void TestSourceBook::quotations_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<story::Terms>("terms");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("first");
    QTest::addColumn<QString>("text"); // empty: none
    using enum story::Terms;
    QTest::newRow("first mention") << u"The quay is safe."_s << OnRecord << u"en-GB"_s << true
                                   << u"“The quay is safe,” Ines Calloway, the harbour master, said."_s;
    QTest::newRow("later") << u"The quay is safe"_s << OnRecord << u"en"_s << false
                           << u"“The quay is safe,” Calloway said."_s;
    QTest::newRow("question") << u"“Is it safe?”"_s << OnRecord << u"en"_s << false
                              << u"“Is it safe?” Calloway said."_s;
    QTest::newRow("still to be written")
        << QString() << OnRecord << u"en"_s << false << u"“,” Calloway said."_s;
    QTest::newRow("German") << u"Der Kai hält"_s << OnRecord << u"de"_s << false
                            << u"„Der Kai hält“, sagte Calloway."_s;
    QTest::newRow("French") << u"Le quai tient"_s << OnRecord << u"fr-FR"_s << false
                            << u"«\u00a0Le quai tient\u00a0», a dit Calloway."_s;
    QTest::newRow("Spanish") << u"El muelle aguanta"_s << OnRecord << u"es"_s << false
                             << u"«El muelle aguanta», dijo Calloway."_s;
    QTest::newRow("Polish") << u"Molo trzyma"_s << OnRecord << u"pl"_s << false
                            << u"„Molo trzyma” – mówi Calloway."_s;
    QTest::newRow("Arabic") << u"الرصيف آمن"_s << OnRecord << u"ar"_s << false
                            << u"«الرصيف آمن»، بحسب Calloway."_s;
    QTest::newRow("on background") << u"It rose"_s << OnBackground << u"en"_s << true
                                   << u"“It rose,” a senior port official said."_s;
    QTest::newRow("deep background") << u"It rose"_s << DeepBackground << u"en"_s << true << QString();
    QTest::newRow("off the record") << u"It rose"_s << OffRecord << u"en"_s << true << QString();
    QTest::newRow("German") << u"Sie ist sicher."_s << OnRecord << u"de"_s << false
                            << u"„Sie ist sicher“, sagte Calloway."_s;
    QTest::newRow("Russian") << u"Причал цел"_s << OnRecord << u"ru"_s << false
                             << u"«Причал цел», — говорит Calloway."_s;
}

void TestSourceBook::quotations()
{
    QFETCH(QString, words);
    QFETCH(story::Terms, terms);
    QFETCH(QString, language);
    QFETCH(bool, first);
    const story::Source source{.publicName = u"Ines Calloway"_s,
                               .role = u"harbour master"_s,
                               .readerDescription = u"a senior port official"_s};
    const auto made = desk::makeQuotation(words, source, terms, language, first);
    QTEST(made ? made->text : QString(), "text");
}

void TestSourceBook::rangesOfAQuotation()
{
    const story::Source source{.publicName = u"Ines Calloway"_s, .role = u"harbour master"_s};
    const auto made
        = desk::makeQuotation(u"The quay is safe."_s, source, story::Terms::OnRecord, u"en"_s, true);
    const auto part
        = [&](const base::TextRange &range) { return made->text.mid(range.begin, range.length()); };
    QCOMPARE(part(made->content), u"The quay is safe"_s);
    QCOMPARE(part(made->source), u"Ines Calloway, the harbour master"_s);
    QCOMPARE(part(made->cue), u"said"_s);
}

QTEST_GUILESS_MAIN(TestSourceBook)
#include "tst_sourcebook.moc"
