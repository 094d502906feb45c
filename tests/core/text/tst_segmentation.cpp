// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"
#include "core/text/codepoints.h"
#include "core/text/segmentation.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestSegmentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordCounts_data();
    void wordCounts();
    void countedAgainWhileItChanges();
    void sentences_data();
    void sentences();
    void codePoints();
    void idsSortByTime();
};

void TestSegmentation::wordCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("marks only") << u" — … “ ” "_s << 0;
    QTest::newRow("apostrophe") << u"the port's fees don't rise"_s << 5;
    QTest::newRow("hyphen parts words") << u"two-thirds"_s << 2;
    QTest::newRow("numbers") << u"£1,200.50 on 3 May"_s << 4;
    QTest::newRow("Cyrillic") << u"Паром отменён."_s << 2;
    QTest::newRow("Arabic") << u"العبارة متوقفة"_s << 2;
    QTest::newRow("emoji") << u"ferry 🚢 boat"_s << 2;
}

void TestSegmentation::wordCounts()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(text::wordCount(text), count);
    QCOMPARE(static_cast<int>(text::words(text).size()), count);
}

void TestSegmentation::countedAgainWhileItChanges()
{
    QRandomGenerator random(7);
    const QStringList pieces{u"ferry"_s, u" "_s,  u"\n"_s,    u"don’t"_s, u"\n\n"_s,
                             u"12.5"_s,  u"— "_s, u"Паром"_s, u"🚢"_s};
    text::RepeatedWordCount repeated;
    QString text;
    for (int round = 0; round < 300; ++round) {
        const qsizetype at = random.bounded(text.size() + 1);
        const qsizetype gone = random.bounded(std::min<qsizetype>(9, text.size() - at) + 1);
        text.replace(at, gone, pieces[random.bounded(pieces.size())] + pieces[random.bounded(pieces.size())]);
        QCOMPARE(repeated.count(text), text::wordCount(text));
    }
}

void TestSegmentation::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("two") << u"One here. Two there?  "_s << QStringList{u"One here."_s, u"Two there?"_s};
    QTest::newRow("line break") << u"Headline\nText."_s << QStringList{u"Headline"_s, u"Text."_s};
    QTest::newRow("quote") << u"“Stop.” She left."_s << QStringList{u"“Stop.”"_s, u"She left."_s};
    QTest::newRow("none") << u"  \n "_s << QStringList{};
}

void TestSegmentation::sentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QStringList found;
    for (const base::TextRange &range : text::sentences(text))
        found << text.sliced(range.begin, range.length());
    QCOMPARE(found, sentences);
}

void TestSegmentation::codePoints()
{
    const QString text = u"a🚢b🏴c"_s; // units: a 0, ship 1-2, b 3, flag 4-5, c 6
    const text::CodePointMap map(text);
    const std::vector<std::pair<qsizetype, qsizetype>> pairs{{0, 0}, {1, 1}, {3, 2}, {4, 3}, {6, 4}, {7, 5}};
    for (const auto &[utf16, point] : pairs) {
        QCOMPARE(map.toCodePoint(utf16), point);
        QCOMPARE(map.toUtf16(point), utf16);
    }
    QCOMPARE(map.toCodePoint(2), 1); // within the pair
    QCOMPARE(map.toCodePoint(99), 5);
    QCOMPARE(map.toUtf16(99), 7);
    QCOMPARE(map.toUtf16(-1), 0);
}

void TestSegmentation::idsSortByTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QUuid id = base::newUuid7();
        const QString text = id.toString(QUuid::WithoutBraces);
        QCOMPARE(text[14], u'7');              // the version's digit
        QVERIFY(u"89ab"_s.contains(text[19])); // the variant's
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 1000);
    const QString first = base::newUuid7().toString(QUuid::WithoutBraces).remove(u'-').first(12);
    const qint64 stamp = first.toLongLong(nullptr, 16);
    QVERIFY(stamp >= before && stamp <= QDateTime::currentMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestSegmentation)
#include "tst_segmentation.moc"
