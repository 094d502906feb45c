// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using text::Anchor;

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carried_data();
    void carried();
    void undoFindsTheWords();
    void contextChoosesAmongEqualWords();
    void randomEditsKeepStandingWords();
};

void TestAnchor::carried_data()
{
    QTest::addColumn<QList<int>>("edit"); // position, removed, inserted
    QTest::addColumn<QList<int>>("expected");
    // The range is [10, 20).
    QTest::newRow("typed before") << QList{0, 0, 3} << QList{13, 23};
    QTest::newRow("typed at its begin") << QList{10, 0, 3} << QList{13, 23};
    QTest::newRow("typed at its end") << QList{20, 0, 3} << QList{10, 20};
    QTest::newRow("typed within") << QList{15, 0, 3} << QList{10, 23};
    QTest::newRow("typed after") << QList{25, 0, 3} << QList{10, 20};
    QTest::newRow("removed before") << QList{2, 5, 0} << QList{5, 15};
    QTest::newRow("begin removed") << QList{5, 10, 0} << QList{5, 10};
    QTest::newRow("end removed") << QList{15, 10, 0} << QList{10, 15};
    QTest::newRow("middle replaced") << QList{12, 4, 6} << QList{10, 22};
    QTest::newRow("all removed") << QList{10, 10, 0} << QList{10, 10};
    QTest::newRow("all replaced") << QList{5, 20, 7} << QList{5, 5};
    QTest::newRow("begin replaced") << QList{5, 10, 4} << QList{9, 14};
    QTest::newRow("end replaced") << QList{15, 10, 4} << QList{10, 15};
}

void TestAnchor::carried()
{
    QFETCH(QList<int>, edit);
    QFETCH(QList<int>, expected);
    const base::TextRange range = text::carried({10, 20}, {edit[0], edit[1], edit[2]});
    QCOMPARE(range.begin, expected[0]);
    QCOMPARE(range.end, expected[1]);
}

static void apply(QString &text, Anchor &anchor, qsizetype position, qsizetype removed,
                  const QString &inserted)
{
    text.replace(position, removed, inserted);
    text::carry(anchor, {position, removed, inserted.size()}, text);
}

void TestAnchor::undoFindsTheWords()
{
    QString text = u"The quay is empty, she said."_s;
    Anchor anchor = text::makeAnchor(text, {0, 17});
    apply(text, anchor, 0, 19, {});
    QVERIFY(anchor.orphaned);
    QCOMPARE(anchor.exact, u"The quay is empty"_s); // what it stood for is kept
    apply(text, anchor, 0, 0, u"New. "_s);
    QVERIFY(anchor.orphaned);
    apply(text, anchor, text.size(), 0, u" The quay is empty, he said."_s); // pasted elsewhere
    QVERIFY(!anchor.orphaned);
    QCOMPARE(text.sliced(anchor.range.begin, anchor.range.length()), u"The quay is empty"_s);
}

void TestAnchor::contextChoosesAmongEqualWords()
{
    QString text = u"one said no. two said no. three said no."_s;
    const qsizetype second = text.indexOf(u"said"_s, 14);
    Anchor anchor = text::makeAnchor(text, {second, second + 4});
    apply(text, anchor, second, 4, {});
    QVERIFY(anchor.orphaned); // the other two are not the one that went
    apply(text, anchor, second, 0, u"said"_s);
    QVERIFY(!anchor.orphaned);
    QCOMPARE(anchor.range.begin, second);
}

/// Words that no edit touched are still under their anchor, whatever else happens.
void TestAnchor::randomEditsKeepStandingWords()
{
    QRandomGenerator random(7);
    for (int story = 0; story < 50; ++story) {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += u"w%1 "_s.arg(random.bounded(60));
        const QString words = u"UNIQUE%1 words"_s.arg(story);
        qsizetype at = random.bounded(static_cast<int>(text.size()));
        text.insert(at, words);
        Anchor anchor = text::makeAnchor(text, {at, at + words.size()});
        for (int i = 0; i < 2000; ++i) {
            qsizetype position = random.bounded(static_cast<int>(text.size()));
            qsizetype removed = qMin<qsizetype>(random.bounded(12), text.size() - position);
            const base::TextRange standing = anchor.range;
            if (position < standing.end && position + removed > standing.begin) {
                position = standing.end;
                removed = 0;
            }
            apply(text, anchor, position, removed, u"xyz "_s.first(random.bounded(4)));
            QVERIFY(!anchor.orphaned);
            QCOMPARE(text.sliced(anchor.range.begin, anchor.range.length()), words);
            QCOMPARE(anchor.exact, words);
        }
    }
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
