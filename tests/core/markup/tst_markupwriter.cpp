// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"
#include "core/markup/writer.h"
#include "tests/support/golden.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::markup;

/// parse(write(parse(x))) = parse(x): what is written is read as the same story.
class TestMarkupWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void roundTrip_data();
    void roundTrip();
    void specificationRoundTrips();
    void storiesRoundTrip_data();
    void storiesRoundTrip();
};

static bool roundTrips(const QString &source, QString *difference)
{
    const Node once = parse(source, SuggestionView::Marked);
    const QString text = write(once);
    const Node twice = parse(text, SuggestionView::Marked);
    if (sameContent(once, twice))
        return true;
    *difference = u"source:\n%1\nwritten:\n%2\n%3"_s.arg(source, text,
                                                         galley::test::unifiedDiff(dump(once), dump(twice)));
    return false;
}

void TestMarkupWriter::written_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("prose stays prose") << u"“No,” she said - 5 % (at most): a/b; 1.5!\n\nNext."_s
                                       << u"“No,” she said - 5 % (at most): a/b; 1.5!\n\nNext.\n"_s;
    QTest::newRow("emphasis") << u"__a__ *b*"_s << u"**a** *b*\n"_s;
    QTest::newRow("list") << u"* a\n* b"_s << u"- a\n- b\n"_s;
    QTest::newRow("suggestion") << u"a {++b++} {--c--}"_s << u"a {++b++} {--c--}\n"_s;
    QTest::newRow("substitution becomes two") << u"{~~a~>b~~}"_s << u"{--a--}{++b++}\n"_s;
    QTest::newRow("directive") << u"::: box title=x\na\n:::"_s << u"::: box title=\"x\"\na\n:::\n"_s;
}

void TestMarkupWriter::written()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QCOMPARE(write(parse(source, SuggestionView::Marked)), text);
}

void TestMarkupWriter::roundTrip_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("words that look like marks")
        << u"\\# a\n\n\\- b\n\n1\\. c\n\n\\> d\n\n\\::: box\n\n\\[a](b) \\*c\\* \\`d\\`"_s;
    QTest::newRow("underline") << u"a\n\\---\n\nb\n\\==="_s;
    QTest::newRow("nested emphasis") << u"***a** b*\n\n**a *b***\n\n*a **b** c*\n\n***a***"_s;
    QTest::newRow("neighbouring emphasis") << u"*a*_b_ **c**__d__"_s;
    QTest::newRow("references") << u"&amp;amp; &#32;a&#32; &#10; &lt;b&gt; &#35; x"_s;
    QTest::newRow("two lists") << u"- a\n\n* b\n\n1. c\n\n1) d"_s;
    QTest::newRow("loose and tight") << u"- a\n\n  b\n- c\n\n1. x\n   - y\n     - z"_s;
    QTest::newRow("code in list") << u"- a\n\n      code\n\n  ```\n  b\n  ```"_s;
    QTest::newRow("box after code in a list") << u"- ```x\n  ```\n\n::: box\na\n:::"_s;
    QTest::newRow("links") << u"[a *b*](<x y> \"t \\\" u\") ![c](d) <https://e.example> [f]\n\n[f]: g 'h'"_s;
    QTest::newRow("exclamation before a link") << u"Stop\\![here](x)"_s;
    QTest::newRow("table") << u"| a \\| b | *c* |\n|:-:|--:|\n| `x\\|y` | |"_s;
    QTest::newRow("hard break") << u"a\\\nb  \nc"_s;
    QTest::newRow("suggestions and emphasis") << u"*{++a++} b* **c{--d--}** {++e++}{++f++}"_s;
    QTest::newRow("marks in suggestions") << u"{++a\\*b &gt; &#125;++}"_s;
    QTest::newRow("heading ends in signs") << u"# a \\#\n\nb\nc\n---"_s;
    QTest::newRow("quotation in list in quotation") << u"> - > a\n>\n> b"_s;
    QTest::newRow("html") << u"<div>\n*a*\n</div>\n\nb <i>c</i>"_s;
    QTest::newRow("directives in directives")
        << u"::: box title=\"a \\\"b\\\" \\\\\"\n\n::: photo src=x\nc\n:::\n\n:::\n\n::: support"_s;
    QTest::newRow("empty blocks") << u"#\n\n>\n\n-\n\n```\n```"_s;
}

void TestMarkupWriter::roundTrip()
{
    QFETCH(QString, source);
    QString difference;
    QVERIFY2(roundTrips(source, &difference), qPrintable(difference));
}

void TestMarkupWriter::specificationRoundTrips()
{
    const QString document
        = galley::test::readText(galley::test::sourcePath(u"core/markup/SPECIFICATION.md"_s));
    int examples = 0;
    for (const QString &part : document.split(u"```` example\n"_s).sliced(1)) {
        QString difference;
        const QString source = part.first(qMax<qsizetype>(0, QString(u'\n' + part).indexOf(u"\n.\n"_s) - 1));
        QVERIFY2(roundTrips(source, &difference), qPrintable(difference));
        ++examples;
    }
    QVERIFY(examples >= 10);
}

/// A story as people write them, with every kind of block and inline in any order.
class StoryGenerator
{
public:
    explicit StoryGenerator(quint32 seed) : m_random(seed) { }

    QString story()
    {
        QStringList blocks;
        for (int i = m_random.bounded(1, 8); i > 0; --i)
            blocks << block(2);
        return blocks.join(u"\n\n"_s);
    }

private:
    QString pick(const QStringList &list) { return list[m_random.bounded(static_cast<int>(list.size()))]; }

    QString words(int depth = 2)
    {
        static const QStringList plain{
            u"the quay"_s, u"“No,”"_s, u"said"_s,   u"5 % (of 12)"_s, u"a_b"_s,
            u"2 * 3"_s,    u"é 🚢"_s,  u"гавань"_s, u"AT&T"_s,        u"{not}"_s,
            u"a|b"_s,      u"~5"_s,    u"#tag"_s,   u"x > y < z"_s,   u"\\*"_s,
            u"&eacute;"_s, u"1986."_s, u"- dash"_s, u"wait..."_s,
        };
        QStringList parts;
        for (int i = m_random.bounded(1, 6); i > 0; --i)
            parts << (depth > 0 && m_random.bounded(3) == 0 ? marked(depth - 1) : pick(plain));
        return parts.join(u' ');
    }

    QString marked(int depth)
    {
        switch (m_random.bounded(9)) {
        case 0:
            return u'*' + words(depth) + u'*';
        case 1:
            return u"**"_s + words(depth) + u"**"_s;
        case 2:
            return u'[' + words(0) + u"](https://courier.example/a?b=c)"_s;
        case 3:
            return u"`a*b`"_s;
        case 4:
            return u"{++"_s + words(0) + u"++}"_s;
        case 5:
            return u"{--"_s + words(0) + u"--}"_s;
        case 6:
            return u"{~~"_s + words(0) + u"~>"_s + words(0) + u"~~}"_s;
        case 7:
            return u"~~"_s + words(0) + u"~~"_s;
        default:
            return words(0) + u"\n"_s + words(0);
        }
    }

    QString block(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 9 : 3)) {
        case 0:
            return u"## "_s + words().replace(u'\n', u' ');
        case 1:
            return u"> "_s + words().replace(u'\n', u"\n> "_s);
        case 3:
            return u"- "_s + indented(block(0), 2) + u"\n- "_s + indented(words(), 2);
        case 4:
            return u"1. "_s + indented(words(), 3) + u"\n\n2. "_s + indented(block(0), 3);
        case 5:
            return u"::: box title=\""_s + pick({u"Tides"_s, u"What \\\"next\\\"?"_s}) + u"\"\n"_s
                   + block(depth - 1) + u"\n:::"_s;
        case 6:
            return u"| a | b |\n|---|:--|\n| "_s + pick({u"1"_s, u"*x*"_s, u"`c`"_s}) + u" | 2 |"_s;
        case 7:
            return u"```\ncode *x*\n```"_s;
        case 8:
            return u"***"_s;
        default:
            return words();
        }
    }

    static QString indented(QString text, int by) { return text.replace(u'\n', u'\n' + QString(by, u' ')); }

    QRandomGenerator m_random;
};

void TestMarkupWriter::storiesRoundTrip_data()
{
    QTest::addColumn<int>("firstSeed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("stories %d", seed * 100) << seed * 100;
}

void TestMarkupWriter::storiesRoundTrip()
{
    QFETCH(int, firstSeed);
    for (int seed = firstSeed; seed < firstSeed + 100; ++seed) {
        QString difference;
        QVERIFY2(roundTrips(StoryGenerator(static_cast<quint32>(seed)).story(), &difference),
                 qPrintable(u"seed %1\n"_s.arg(seed) + difference));
    }
}

QTEST_GUILESS_MAIN(TestMarkupWriter)
#include "tst_markupwriter.moc"
