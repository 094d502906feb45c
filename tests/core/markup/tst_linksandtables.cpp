// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/linktext.h"
#include "core/markup/parser.h"
#include "core/markup/tabletext.h"

#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestLinksAndTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsALink_data();
    void findsALink();
    void writtenLinksAreRead_data();
    void writtenLinksAreRead();
    void completesAnAddress_data();
    void completesAnAddress();
    void tidiesATable_data();
    void tidiesATable();
    void rowsAndColumns();
    void findsCells();
};

void TestLinksAndTables::findsALink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("found"); // words → target, or nothing
    const QString text = u"See [the *minutes*](https://c.example/m \"Council\"), ok."_s;
    QTest::newRow("in the words") << text << 8 << u"the *minutes* → https://c.example/m (Council)"_s;
    QTest::newRow("in the address") << text << 25 << u"the *minutes* → https://c.example/m (Council)"_s;
    QTest::newRow("ahead of it") << text << 4 << u"the *minutes* → https://c.example/m (Council)"_s;
    QTest::newRow("elsewhere") << text << 1 << u""_s;
    QTest::newRow("photo") << u"![A](b.jpg)"_s << 3 << u""_s;
    QTest::newRow("bare") << u"At <https://a.example/> now"_s << 6
                          << u"https://a.example/ → https://a.example/ ()"_s;
    QTest::newRow("code") << u"`[a](b)`"_s << 3 << u""_s;
    QTest::newRow("empty words") << u"[](b)"_s << 1 << u" → b ()"_s;
    QTest::newRow("lone surrogate") << QChar(0xd83d) + u"[a](b)"_s << 2 << u"a → b ()"_s;
}

void TestLinksAndTables::findsALink()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const auto link = markup::linkAt(text, position);
    QTEST(link ? u"%1 → %2 (%3)"_s.arg(link->words, link->target, link->title) : QString(), "found");
}

void TestLinksAndTables::writtenLinksAreRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"quay"_s << u"https://a.example/b"_s << u""_s;
    QTest::newRow("odd letters") << u"quay"_s << u"https://a.example/ü/é?q=„"_s << u""_s;
    QTest::newRow("title") << u"quay"_s << u"https://a.example/b"_s << u"The \"quay\""_s;
    QTest::newRow("parentheses") << u"quay"_s << u"https://a.example/b_(c)"_s << u""_s;
    QTest::newRow("one parenthesis") << u"quay"_s << u"https://a.example/b)c"_s << u""_s;
    QTest::newRow("space") << u"quay"_s << u"https://a.example/b c"_s << u""_s;
    QTest::newRow("bracket in words") << u"quay] [one"_s << u"https://a.example/"_s << u""_s;
    QTest::newRow("no words") << u""_s << u"https://a.example/"_s << u""_s;
}

void TestLinksAndTables::writtenLinksAreRead()
{
    QFETCH(QString, words);
    QFETCH(QString, target);
    QFETCH(QString, title);
    const QString written = markup::linkMarkup(words, target, title);
    const auto link = markup::linkAt(written, 1);
    QVERIFY2(link, qPrintable(written));
    QCOMPARE(link->range, (base::TextRange{0, written.size()}));
    QCOMPARE(QUrl::fromPercentEncoding(link->target.toUtf8()), target);
    QCOMPARE(link->title, title);
}

void TestLinksAndTables::completesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("whole") << u" https://a.example/b "_s << u"https://a.example/b"_s;
    QTest::newRow("host") << u"a.example/b?c=d"_s << u"https://a.example/b?c=d"_s;
    QTest::newRow("mail") << u"desk@a.example"_s << u"mailto:desk@a.example"_s;
    QTest::newRow("part of the page") << u"#notes"_s << u"#notes"_s;
    QTest::newRow("words") << u"the quay"_s << u""_s;
    QTest::newRow("word") << u"quay"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("huge") << u"https://a.example/"_s + QString(100'000, u'a') << u""_s;
}

void TestLinksAndTables::completesAnAddress()
{
    QFETCH(QString, typed);
    QTEST(markup::completedAddress(typed), "wanted");
}

void TestLinksAndTables::tidiesATable_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("columns") << u"|a|b|\n|-|-|\n|long cell|1|"_s
                             << u"| a         | b   |\n| --------- | --- |\n| long cell | 1   |"_s;
    QTest::newRow("alignment") << u"a|b\n:-:|-:\nx|1"_s << u"|  a  |   b |\n| :-: | --: |\n|  x  |   1 |"_s;
    QTest::newRow("short of cells") << u"|a|b|\n|-|-|\n|x|"_s
                                    << u"| a   | b   |\n| --- | --- |\n| x   |     |"_s;
    QTest::newRow("more cells than columns")
        << u"|a|b|\n|-|-|\n|x|y|z|"_s << u"| a   | b      |\n| --- | ------ |\n| x   | y \\| z |"_s;
    QTest::newRow("escaped bar") << u"|a\\|b|\n|-|\n"_s.trimmed() << u"| a\\|b |\n| ---- |"_s;
    QTest::newRow("right to left") << u"|مرفأ|ب|\n|-|-|"_s << u"| مرفأ | ب   |\n| ---- | --- |"_s;
    QTest::newRow("no table") << u"a|b\nc|d"_s << u""_s;
    QTest::newRow("one line") << u"|a|b|"_s << u""_s;
}

void TestLinksAndTables::tidiesATable()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto table = markup::readTable(before.split(u'\n'));
    const QString tidy = table ? markup::writeTable(*table).join(u'\n') : QString();
    QCOMPARE(tidy, after);
    if (!table)
        return;
    QCOMPARE(markup::writeTable(*markup::readTable(tidy.split(u'\n'))).join(u'\n'), tidy); // tidy already
    const markup::Node tree = markup::parse(tidy);
    QCOMPARE(tree.children.front().type, markup::NodeType::Table);
    QCOMPARE(tree.children.front().children.size(), table->rows.size());
}

void TestLinksAndTables::rowsAndColumns()
{
    auto table = *markup::readTable({u"|a|b|"_s, u"|-|-:|"_s, u"|c|d|"_s});
    table.insertRow(2);
    table.insertColumn(1);
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[1], QStringList({u"c"_s, u""_s, u"d"_s}));
    QCOMPARE(table.alignments[2], markup::Alignment::Right);
    table.removeRow(0); // the header stays
    table.removeRow(2);
    table.removeColumn(0);
    table.removeColumn(0);
    table.removeColumn(0); // the last column stays
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[1], QStringList({u"d"_s}));
}

void TestLinksAndTables::findsCells()
{
    const QString line = u"| a b |  | c\\|d |"_s;
    const auto cells = markup::cellsOf(line);
    QCOMPARE(cells.size(), size_t(3));
    QCOMPARE(line.sliced(cells[0].begin, cells[0].length()), u"a b"_s);
    QVERIFY(cells[1].isEmpty());
    QCOMPARE(line.sliced(cells[2].begin, cells[2].length()), u"c\\|d"_s);
    QVERIFY(markup::cellsOf(u"").empty());
    QCOMPARE(markup::cellsOf(u"|").size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestLinksAndTables)
#include "tst_linksandtables.moc"
