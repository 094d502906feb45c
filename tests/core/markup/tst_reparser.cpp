// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"
#include "core/markup/reparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::markup;

class TestReparser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_data();
    void change();
    void randomEditsAreAsParsed();
    void wordsBehindKeepTheirMemory();
    void wordsAreShared_data();
    void wordsAreShared();
};

void TestReparser::change_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("letter") << u"One.\n\nTwo.\n\nThree."_s << u"One.\n\nTwos.\n\nThree."_s << true;
    QTest::newRow("rubbed out") << u"One.\n\nTwo.\n\n# Three"_s << u"One.\n\nTo.\n\n# Three"_s << true;
    QTest::newRow("first") << u"One.\n\nTwo."_s << u"A one.\n\nTwo."_s << true;
    QTest::newRow("last") << u"One.\n\nTwo."_s << u"One.\n\nTwo. And"_s << true;
    QTest::newRow("emphasis") << u"One *word.\n\nTwo."_s << u"One *word*.\n\nTwo."_s << true;
    QTest::newRow("after a list") << u"- a\n- b\n\nOne.\n\nTwo."_s << u"- a\n- b\n\nOnes.\n\nTwo."_s << true;
    QTest::newRow("nothing") << u"One.\n\nTwo."_s << u"One.\n\nTwo."_s << true;
    QTest::newRow("split") << u"One two.\n\nThree."_s << u"One\n\n two.\n\nThree."_s << false;
    QTest::newRow("joined") << u"One.\n\nTwo.\n\nThree."_s << u"One.Two.\n\nThree."_s << false;
    QTest::newRow("becomes a heading")
        << u"One.\n\n Two.\n\nThree."_s << u"One.\n\n# Two.\n\nThree."_s << false;
    QTest::newRow("becomes a list") << u"One.\n\nTwo.\n\nThree."_s << u"One.\n\n- Two.\n\nThree."_s << false;
    QTest::newRow("becomes code") << u"One.\n\nTwo.\n\nThree."_s << u"One.\n\n```Two.\n\nThree."_s << false;
    QTest::newRow("link") << u"One.\n\nTwo [a].\n\n[a]: b"_s << u"One.\n\nTwos [a].\n\n[a]: b"_s << false;
    QTest::newRow("target") << u"See [a].\n\n[a: b\n\nTwo"_s << u"See [a].\n\n[a]: b\n\nTwo"_s << false;
    QTest::newRow("suggestion elsewhere")
        << u"{++One\n\nTwo.\n\nThree++}"_s << u"{++One\n\nTwos.\n\nThree++}"_s << false;
    QTest::newRow("closes a suggestion")
        << u"{++One\n\nTwo.\n\nThree"_s << u"{++One\n\nTwo.++}\n\nThree"_s << false;
    QTest::newRow("fence") << u"One\n\nTwo\n\nThree\n\n:::"_s << u"One\n\n::: box\n\nThree\n\n:::"_s << false;
    QTest::newRow("in a list") << u"- a\n\n  b\n\nTwo"_s << u"- a\n\n  bc\n\nTwo"_s << false;
    QTest::newRow("emptied") << u"One\n\nT\n\nThree"_s << u"One\n\n\n\nThree"_s << false;
    QTest::newRow("from nothing") << u""_s << u"a"_s << false;
}

void TestReparser::change()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Node tree = parse(before);
    QTEST(reparse(tree, before, after), "isLocal");
    QFETCH(bool, isLocal);
    QCOMPARE(dump(tree), dump(parse(isLocal ? after : before)));
}

/// Letters, marks and line ends are put in and taken out at random places of stories of many kinds of block;
/// what was read in part is what would have been read as a whole.
void TestReparser::randomEditsAreAsParsed()
{
    const QStringList blocks{u"The ferry *turned* back."_s,
                             u"# Tides"_s,
                             u"- one\n- two"_s,
                             u"1. a\n\n   b"_s,
                             u"> said Okoro\n> again"_s,
                             u"```\ncode\n\nmore\n```"_s,
                             u"Two lines\nof **words**"_s,
                             u"See [the port](a) and [b]."_s,
                             u"[b]: /c"_s,
                             u"::: box title=\"A\"\nInside.\n\nTwo.\n:::"_s,
                             u"A note[^1] here."_s,
                             u"::: note id=\"1\"\nWhat it says.\n:::"_s,
                             u"    indented"_s,
                             u"| a | b |\n|---|---|\n| 1 | 2 |"_s,
                             u"Waves &amp; wind\\* `sand`"_s,
                             u"<b>bold</b> tide"_s};
    const QStringList typed{u"e"_s, u" "_s,  u"\n"_s,  u"\n\n"_s, u"*"_s,   u"`"_s,  u"#"_s,  u"- "_s,
                            u":"_s, u"["_s,  u"]"_s,   u"{++"_s,  u"++}"_s, u">"_s,  u"<"_s,  u"\\"_s,
                            u"|"_s, u"~~"_s, u"=\n"_s, u"&lt;"_s, u"ё"_s,   u"\t"_s, u"```"_s};
    QRandomGenerator random(20);
    const auto anyOf = [&random](const QStringList &list) { return list[random.bounded(list.size())]; };
    int local = 0;
    for (int story = 0; story < 400; ++story) {
        QStringList parts;
        for (int i = random.bounded(1, 9); i > 0; --i)
            parts << anyOf(blocks);
        QString source = parts.join(u"\n\n"_s);
        Node tree = parse(source);
        for (int edit = 0; edit < 25; ++edit) {
            QString after = source;
            const qsizetype at = random.bounded(source.size() + 1);
            if (random.bounded(3) == 0)
                after.remove(at, random.bounded(1, 4));
            else
                after.insert(at, random.bounded(2) ? u"w"_s : anyOf(typed));
            if (reparse(tree, source, after))
                ++local;
            else
                tree = parse(after);
            QVERIFY2(dump(tree) == dump(parse(after)), qPrintable(source + u"\n--- becomes ---\n"_s + after));
            source = after;
        }
    }
    QVERIFY2(local > 500, qPrintable(QString::number(local)));
}

void TestReparser::wordsBehindKeepTheirMemory()
{
    const QString before = u"One.\n\nTwo.\n\nThree."_s;
    Node tree = parse(before);
    const void *words = tree.children.back().children.front().text.constData();
    QVERIFY(reparse(tree, before, u"One.\n\nTwo and a half.\n\nThree."_s));
    QCOMPARE(static_cast<const void *>(tree.children.back().children.front().text.constData()), words);
}

void TestReparser::wordsAreShared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("shared"); // paragraphs
    QTest::newRow("a paragraph more") << u"One.\n\nTwo."_s << u"One.\n\nNew.\n\nTwo."_s << 2;
    QTest::newRow("a paragraph less") << u"One.\n\nTwo.\n\nThree."_s << u"One.\n\nThree."_s << 2;
    QTest::newRow("two changed") << u"One.\n\nTwo.\n\nThree."_s << u"1.\n\nTwo.\n\n3!"_s << 1;
    QTest::newRow("nothing alike") << u"One."_s << u"Two."_s << 0;
    QTest::newRow("no words before") << u""_s << u"Two."_s << 0;
}

void TestReparser::wordsAreShared()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Node earlier = parse(before);
    Node tree = parse(after);
    shareWords(tree, earlier);
    QCOMPARE(dump(tree), dump(parse(after)));
    int shared = 0;
    for (const Node &one : tree.children) {
        const auto isSame = [&one](const Node &other) {
            return one.children.front().text.constData() == other.children.front().text.constData();
        };
        shared += std::ranges::any_of(earlier.children, isSame) ? 1 : 0;
    }
    QTEST(shared, "shared");
}

QTEST_GUILESS_MAIN(TestReparser)
#include "tst_reparser.moc"
