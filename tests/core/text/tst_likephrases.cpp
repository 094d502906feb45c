// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/phrases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestLikePhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLikeThemIsNamed_data();
    void whatIsLikeThemIsNamed();
    void aLongTextIsQuick();
};

void TestLikePhrases::whatIsLikeThemIsNamed_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("like");
    QTest::newRow("the phrase itself") << u"Jane Roe"_s << u"said JANE\nRoe."_s << QStringList();
    QTest::newRow("in the other normal form") << u"Jos\u00E9"_s << u"Jose\u0301 said"_s << QStringList();
    QTest::newRow("genitive") << u"Quandtmüller"_s << u"Quandtmüllers Akten"_s
                              << QStringList{u"Quandtmüllers"_s};
    QTest::newRow("once each") << u"Roe"_s << u"Roes, Roes and Roebuck"_s
                               << QStringList{u"Roes"_s, u"Roebuck"_s};
    QTest::newRow("with letters before") << u"Roe"_s << u"the McRoe file"_s << QStringList{u"McRoe"_s};
    QTest::newRow("the first word too") << u"Jane Roe"_s << u"Janes Roes"_s << QStringList{u"Janes Roes"_s};
    QTest::newRow("without the accent") << u"José"_s << u"Jose said"_s << QStringList{u"Jose"_s};
    QTest::newRow("another last vowel")
        << u"Журавлёва"_s << u"с Журавлевой"_s << QStringList{u"Журавлевой"_s};
    QTest::newRow("over a line end") << u"Jane Roe"_s << u"Jane\nRoes"_s << QStringList{u"Jane Roes"_s};
    QTest::newRow("another Korean name") << u"김민수"_s << u"김민술은"_s << QStringList{u"김민술은"_s};
    QTest::newRow("Korean particle") << u"김민수"_s << u"김민수는"_s << QStringList();
    QTest::newRow("characters of a pattern") << u"b.c"_s << u"b.cs bxcs"_s << QStringList{u"b.cs"_s};
    QTest::newRow("nothing to look for") << u"?!"_s << u"What?!"_s << QStringList();
}

void TestLikePhrases::whatIsLikeThemIsNamed()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(QStringList, like);
    QCOMPARE(text::likePhrases({phrase}, text), like);
}

/// Every version of a story is read.
void TestLikePhrases::aLongTextIsQuick()
{
    const QString text = u"council harbour "_s.repeated(5'000) + u"a"_s.repeated(50'000) + u" Roes"_s;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(text::likePhrases({u"Jane Roe"_s, u"Roe"_s}, text), QStringList{u"Roes"_s});
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestLikePhrases)
#include "tst_likephrases.moc"
