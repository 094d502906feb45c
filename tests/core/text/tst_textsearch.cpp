// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textsearch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalsAreKept_data();
    void capitalsAreKept();
};

void TestTextSearch::capitalsAreKept_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("low") << u"quay"_s << u"pier"_s << u"pier"_s;
    QTest::newRow("capital") << u"Quay"_s << u"pier"_s << u"Pier"_s;
    QTest::newRow("capitals") << u"QUAY"_s << u"pier wall"_s << u"PIER WALL"_s;
    QTest::newRow("one letter") << u"A"_s << u"the"_s << u"The"_s;
    QTest::newRow("a name stays one") << u"quay"_s << u"McCoy"_s << u"McCoy"_s;
    QTest::newRow("figures") << u"12"_s << u"pier"_s << u"pier"_s;
    QTest::newRow("Cyrillic") << u"Порт"_s << u"гавань"_s << u"Гавань"_s;
    QTest::newRow("nothing") << u"Quay"_s << u""_s << u""_s;
    QTest::newRow("lone surrogate") << u"Quay"_s << QString(QChar(0xd83d)) << QString(QChar(0xd83d));
}

void TestTextSearch::capitalsAreKept()
{
    QFETCH(QString, found);
    QFETCH(QString, words);
    QTEST(text::inCaseOf(found, words), "wanted");
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
