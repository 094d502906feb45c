// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::markup;

class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStandWhereTheRangeSays_data();
    void wordsStandWhereTheRangeSays();
    void hostileInput_data();
    void hostileInput();
    void entities_data();
    void entities();
    void plainWords();
    void blocksDoNotOverlap();
};

static void checkRanges(const Node &node, const QString &source)
{
    if (node.range.begin < 0 || node.range.end < node.range.begin || node.range.end > source.size())
        QFAIL(qPrintable(u"outside the text:\n"_s + dump(node)));
    if (node.type == NodeType::Text && !node.isReplaced)
        QVERIFY(QStringView(source).sliced(node.range.begin, node.range.length()) == node.text);
    for (const Node &child : node.children) {
        if (!node.range.contains(child.range))
            QFAIL(qPrintable(u"a child outside its parent:\n"_s + dump(node)));
        checkRanges(child, source);
    }
}

static QString randomText(quint32 seed)
{
    static const QStringList parts{
        u"quay "_s,
        u"*"_s,
        u"**"_s,
        u"_"_s,
        u"`"_s,
        u"\n"_s,
        u"\n\n"_s,
        u"> "_s,
        u"- "_s,
        u"1. "_s,
        u"# "_s,
        u"["_s,
        u"](x)"_s,
        u"{++"_s,
        u"++}"_s,
        u"{--"_s,
        u"--}"_s,
        u"{~~"_s,
        u"~>"_s,
        u"~~}"_s,
        u"::: box title=\"a\"\n"_s,
        u":::\n"_s,
        u"&amp;"_s,
        u"\\"_s,
        u"🚢"_s,
        u"é"_s,
        u"```\n"_s,
        u"    "_s,
        u"| a |\n|---|\n"_s,
        u"<b>"_s,
        u"\t"_s,
        u"\r\n"_s,
        u"said"_s,
        u"!["_s,
        u"***\n"_s,
        QString(QChar(0)),
        QString(QChar(0xd800)),
    };
    QString text;
    for (int i = 0; i < 60; ++i) {
        seed = seed * 1664525u + 1013904223u;
        text += parts[static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(parts.size()))];
    }
    return text;
}

void TestParser::wordsStandWhereTheRangeSays_data()
{
    QTest::addColumn<int>("firstSeed");
    for (int seed = 0; seed < 20; ++seed)
        QTest::addRow("seeds %d", seed * 100) << seed * 100;
}

void TestParser::wordsStandWhereTheRangeSays()
{
    QFETCH(int, firstSeed);
    for (int seed = firstSeed; seed < firstSeed + 100; ++seed) {
        const QString text = randomText(static_cast<quint32>(seed));
        for (const auto view : {SuggestionView::Accepted, SuggestionView::Refused, SuggestionView::Marked}) {
            checkRanges(parse(text, view), text);
            if (QTest::currentTestFailed()) {
                qInfo() << "seed" << seed << text;
                return;
            }
        }
    }
}

void TestParser::hostileInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("deep quotes") << u">"_s.repeated(20'000) + u" a"_s;
    QTest::newRow("deep lists") << u"- "_s.repeated(5'000) + u"a"_s;
    QTest::newRow("deep emphasis") << u"*a **b "_s.repeated(20'000);
    QTest::newRow("open brackets") << u"["_s.repeated(50'000);
    QTest::newRow("open links") << u"[a]("_s.repeated(20'000);
    QTest::newRow("backticks") << u"`a``b"_s.repeated(20'000);
    QTest::newRow("open suggestions") << u"{++"_s.repeated(20'000);
    QTest::newRow("open substitutions") << u"{~~a"_s.repeated(5'000) + u"~~}"_s;
    QTest::newRow("open directives") << u"::: box\n"_s.repeated(20'000);
    QTest::newRow("nested directives") << u"::: box\n"_s.repeated(10'000) + u":::\n"_s.repeated(10'000);
    QTest::newRow("one word") << u"a"_s.repeated(1'000'000);
    QTest::newRow("zeros") << QString(100'000, QChar(0));
    QTest::newRow("table") << u"|"_s.repeated(10'000) + u"\n"_s + u"|-"_s.repeated(10'000);
}

void TestParser::hostileInput()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    checkRanges(parse(text, SuggestionView::Marked), text);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestParser::entities_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("named") << u"caf&eacute; &amp; bar"_s << u"café & bar"_s;
    QTest::newRow("angle brackets") << u"&lt;b&gt; &quot;x&quot;"_s << u"<b> \"x\""_s;
    QTest::newRow("double") << u"&amp;lt;"_s << u"&lt;"_s;
    QTest::newRow("numeric") << u"&#8212;&#x2014;"_s << u"——"_s;
    QTest::newRow("no entity") << u"&nothing; AT&T"_s << u"&nothing; AT&T"_s;
}

void TestParser::entities()
{
    QFETCH(QString, body);
    QFETCH(QString, words);
    QCOMPARE(plainText(parse(body)), words);
}

/// A table row may have fewer cells than the head; what is missing takes no words of the block behind.
void TestParser::blocksDoNotOverlap()
{
    const Node tree = parse(u"| a | b |\n|---|---|\n| 1 |\n\nTwo lines\nof words"_s);
    QCOMPARE(tree.children.size(), 2);
    QVERIFY2(tree.children[0].range.end <= tree.children[1].range.begin, qPrintable(dump(tree)));
}

void TestParser::plainWords()
{
    QCOMPARE(plainText(parse(u"# Head\n\nOne *two*\nthree {--four --}`five`.\n\n- six\n- seven"_s)),
             u"Head\nOne two three five.\nsix\nseven"_s);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
