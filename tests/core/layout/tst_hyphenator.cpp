// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/hyphenator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using galley::layout::Hyphenator;

class HyphenatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOfWords_data();
    void pointsOfWords();
    void oddWordsAreSafe();
};

void HyphenatorTest::pointsOfWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("parted");
    QTest::newRow("English") << u"en"_s << u"hyphenation"_s << u"hy-phen-ation"_s;
    QTest::newRow("English with region") << u"en-US"_s << u"committee"_s << u"com-mit-tee"_s;
    QTest::newRow("capital first") << u"en"_s << u"Committee"_s << u"Com-mit-tee"_s;
    QTest::newRow("Russian, patterns in KOI8-R") << u"ru"_s << u"набережная"_s << u"набе-реж-ная"_s;
    QTest::newRow("German") << u"de"_s << u"Hafenmeister"_s << u"Ha-fen-meis-ter"_s;
    QTest::newRow("too short") << u"en"_s << u"ever"_s << u"ever"_s;
    QTest::newRow("no patterns for the language") << u"tlh"_s << u"committee"_s << u"committee"_s;
    QTest::newRow("letters of another script")
        << u"ru"_s << u"日本語日本語日本語"_s << u"日本語日本語日本語"_s;
}

void HyphenatorTest::pointsOfWords()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    QFETCH(QString, parted);
    Hyphenator hyphenator;
    QString found = word;
    const std::vector<int> points = hyphenator.points(word, language);
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        found.insert(*point, u'-');
    QCOMPARE(found, parted);
}

void HyphenatorTest::oddWordsAreSafe()
{
    Hyphenator hyphenator;
    QVERIFY(hyphenator.points({}, u"en"_s).empty());
    QVERIFY(hyphenator.points(QString(5000, u'a'), u"en"_s).empty());
    QVERIFY(hyphenator.points(u"committee", {}).empty());
    hyphenator.points(u"e\u0301ve\u0301nement", u"fr"_s);
    hyphenator.points(u"\U0001F600\U0001F600\U0001F600", u"en"_s);
    hyphenator.points(u"committee", u"../../etc/passwd"_s);
}

QTEST_GUILESS_MAIN(HyphenatorTest)
#include "tst_hyphenator.moc"
