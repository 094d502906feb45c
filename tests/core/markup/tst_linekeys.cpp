// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/linekeys.h"
#include "core/markup/parser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// A text with a bar for the caret, and what becomes of it.
class TestLineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enter_data();
    void enter();
    void lineEnds_data();
    void lineEnds();
    void lineEndsShowOnThePage();
    void joins_data();
    void joins();
};

namespace {

struct Place
{
    QString text;
    qsizetype caret;
    QStringView view() const { return text; }
    qsizetype lineBegin() const { return caret == 0 ? 0 : text.lastIndexOf(u'\n', caret - 1) + 1; }
    QStringView head() const { return view().sliced(lineBegin(), caret - lineBegin()); }
    QStringView tail() const
    {
        const qsizetype end = text.indexOf(u'\n', caret);
        return view().sliced(caret, (end < 0 ? text.size() : end) - caret);
    }
    QStringView above() const
    {
        if (lineBegin() == 0)
            return {};
        const qsizetype end = lineBegin() - 1;
        const qsizetype begin = end == 0 ? 0 : text.lastIndexOf(u'\n', end - 1) + 1;
        return view().sliced(begin, end - begin);
    }
};

Place placeIn(const QString &marked)
{
    const qsizetype caret = marked.indexOf(u'¦');
    return {QString(marked).remove(caret, 1), caret};
}

QString written(Place place, const markup::KeyedWords &keyed)
{
    place.text.replace(place.caret - keyed.removed, keyed.removed, keyed.words + u'¦');
    return place.text;
}

}

void TestLineKeys::enter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    row("end of a paragraph", u"One.¦"_s, u"One.\n\n¦"_s);
    row("within one", u"One. ¦Two."_s, u"One. \n\n¦Two."_s);
    row("between two", u"One.¦\n\nTwo."_s, u"One.\n\n¦\n\nTwo."_s);
    row("at its begin", u"One.\n\n¦Two."_s, u"One.\n\n\n\n¦Two."_s);
    row("empty text", u"¦"_s, u"\n¦"_s);
    row("empty line", u"One.\n\n¦"_s, u"One.\n\n\n¦"_s);
    row("crosshead", u"## The tender¦"_s, u"## The tender\n\n¦"_s);
    row("item", u"- nets¦"_s, u"- nets\n- ¦"_s);
    row("item parted", u"* nets ¦and ropes"_s, u"* nets \n* ¦and ropes"_s);
    row("ahead of an item's words", u"- ¦nets"_s, u"- \n- ¦nets"_s);
    row("number", u"9. nets¦"_s, u"9. nets\n10. ¦"_s);
    row("number with a bracket", u"  1)  nets¦"_s, u"  1)  nets\n  2)  ¦"_s);
    row("no item", u"1984.¦"_s, u"1984.\n\n¦"_s);
    row("dash at the begin", u"-nets¦"_s, u"-nets\n\n¦"_s);
    row("a very long number", u"123456789012. a¦"_s, u"123456789012. a\n\n¦"_s);
    row("emphasis", u"*nets* and¦"_s, u"*nets* and\n\n¦"_s);
    row("empty item", u"- nets\n- ¦"_s, u"- nets\n\n¦"_s);
    row("empty item alone", u"One.\n\n- ¦"_s, u"One.\n\n¦"_s);
    row("empty item ahead of more", u"- nets\n- ¦\n- ropes"_s, u"- nets\n\n¦\n- ropes"_s);
    row("quotation", u"> He wrote:¦"_s, u"> He wrote:\n>\n> ¦"_s);
    row("quotation without a space", u">He wrote:¦"_s, u">He wrote:\n>\n>¦"_s);
    row("empty quotation", u"> He wrote:\n>\n> ¦"_s, u"> He wrote:\n\n¦"_s);
    row("empty quotation alone", u"One.\n\n> ¦"_s, u"One.\n\n¦"_s);
    row("items in a quotation", u"> - nets¦"_s, u"> - nets\n> - ¦"_s);
    row("empty item in a quotation", u"> - nets\n> - ¦"_s, u"> - nets\n>\n> ¦"_s);
    row("break", u"* * *¦"_s, u"* * *\n\n¦"_s);
    row("break of dashes", u"---¦"_s, u"---\n\n¦"_s);
    row("directive", u"::: box¦"_s, u"::: box\n¦"_s);
    row("row of a table", u"| Berth | Boats |¦"_s, u"| Berth | Boats |\n¦"_s);
    row("code", u"```text¦"_s, u"```text\n¦"_s);
}

void TestLineKeys::enter()
{
    QFETCH(QString, before);
    const Place place = placeIn(before);
    QTEST(written(place, markup::paragraphEnd(place.head(), place.tail(), place.above())), "after");
}

void TestLineKeys::lineEnds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"Quay Street 4¦"_s << u"Quay Street 4\\\n¦"_s;
    QTest::newRow("item") << u"- nets¦"_s << u"- nets\\\n  ¦"_s;
    QTest::newRow("quotation") << u"> He wrote¦"_s << u"> He wrote\\\n> ¦"_s;
    QTest::newRow("empty") << u"¦"_s << u"\n¦"_s;
    QTest::newRow("empty item") << u"- ¦"_s << u"- \n¦"_s;
    QTest::newRow("crosshead") << u"## Nets¦"_s << u"## Nets\n¦"_s;
    QTest::newRow("directive") << u"::: box¦"_s << u"::: box\n¦"_s;
}

void TestLineKeys::lineEnds()
{
    QFETCH(QString, before);
    const Place place = placeIn(before);
    QTEST(written(place, {0, markup::lineEnd(place.head())}), "after");
}

void TestLineKeys::lineEndsShowOnThePage()
{
    const QString body = u"- Quay"_s + markup::lineEnd(u"- Quay") + u"Street"_s;
    const markup::Node tree = markup::parse(body);
    const markup::Node &paragraph = tree.children.front().children.front().children.front();
    QCOMPARE(paragraph.children.size(), 3U);
    QCOMPARE(paragraph.children[1].type, markup::NodeType::HardBreak);
}

void TestLineKeys::joins_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("are");
    QTest::newRow("paragraphs") << u"One."_s << u"Two."_s << true;
    QTest::newRow("a new one") << u"One."_s << u""_s << true;
    QTest::newRow("crosshead above") << u"## Nets"_s << u"Two."_s << true;
    QTest::newRow("item above") << u"- nets"_s << u"Two."_s << true;
    QTest::newRow("nothing above") << u""_s << u"Two."_s << false;
    QTest::newRow("crosshead below") << u"One."_s << u"## Nets"_s << false;
    QTest::newRow("item below") << u"One."_s << u"- nets"_s << false;
    QTest::newRow("quotation below") << u"One."_s << u"> nets"_s << false;
    QTest::newRow("directive above") << u":::"_s << u"Two."_s << false;
    QTest::newRow("directive below") << u"One."_s << u"::: box"_s << false;
    QTest::newRow("table above") << u"| a |"_s << u"Two."_s << false;
    QTest::newRow("break above") << u"***"_s << u"Two."_s << false;
}

void TestLineKeys::joins()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    QTEST(markup::areJoinable(above, below), "are");
}

QTEST_APPLESS_MAIN(TestLineKeys)
#include "tst_linekeys.moc"
