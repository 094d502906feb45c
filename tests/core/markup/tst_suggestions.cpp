// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/suggestions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::markup;

class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void views_data();
    void views();
    void wayBack();
};

void TestSuggestions::views_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("refused");
    QTest::newRow("none") << u"as it is"_s << u"as it is"_s << u"as it is"_s;
    QTest::newRow("insertion") << u"a{++ b++} c"_s << u"a b c"_s << u"a c"_s;
    QTest::newRow("deletion") << u"a{-- b--} c"_s << u"a c"_s << u"a b c"_s;
    QTest::newRow("substitution") << u"{~~old~>new~~} pier"_s << u"new pier"_s << u"old pier"_s;
    QTest::newRow("empty sides") << u"{~~~>new~~}{~~old~>~~}"_s << u"new"_s << u"old"_s;
    QTest::newRow("escaped") << u"\\{++a++}"_s << u"\\{++a++}"_s << u"\\{++a++}"_s;
    QTest::newRow("escaped backslash") << u"\\\\{++a++}"_s << u"\\\\a"_s << u"\\\\"_s;
    QTest::newRow("open") << u"{++a {--b--}"_s << u"{++a "_s << u"{++a b"_s;
    QTest::newRow("no arrow") << u"{~~a~~}"_s << u"{~~a~~}"_s << u"{~~a~~}"_s;
    QTest::newRow("all goes") << u"{--all--}"_s << u""_s << u"all"_s;
    QTest::newRow("short") << u"{+"_s << u"{+"_s << u"{+"_s;
}

void TestSuggestions::views()
{
    QFETCH(QString, source);
    QFETCH(QString, accepted);
    QFETCH(QString, refused);
    QCOMPARE(project(source, SuggestionView::Accepted).text, accepted);
    QCOMPARE(project(source, SuggestionView::Refused).text, refused);
}

void TestSuggestions::wayBack()
{
    const QString source = u"ab{--cd--}ef{++gh++}"_s;
    const Projection projection = project(source, SuggestionView::Accepted);
    QCOMPARE(projection.text, u"abefgh"_s);
    QCOMPARE(projection.toSource({0, 2}), (galley::base::TextRange{0, 2}));
    QCOMPARE(projection.toSource({2, 4}), (galley::base::TextRange{10, 12}));
    QCOMPARE(projection.toSource({1, 5}), (galley::base::TextRange{1, 16}));
    QCOMPARE(projection.toSource({6, 6}), (galley::base::TextRange{17, 17}));
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
