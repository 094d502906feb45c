// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/typing.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestTypedEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursBecomeOne();
    void editsComeBackAsTheyWere_data();
    void editsComeBackAsTheyWere();
    void brokenEditsAreRefused_data();
    void brokenEditsAreRefused();
};

void TestTypedEdits::neighboursBecomeOne()
{
    std::vector<story::TypedEdit> edits;
    for (const auto &[position, letter] : {std::pair(4, u"o"_s), {5, u"l"_s}, {6, u"d"_s}})
        story::addTyped(edits, {position, 0, letter});
    story::addTyped(edits, {6, 1, {}});
    story::addTyped(edits, {6, 0, u"t"_s});
    QCOMPARE(edits, (std::vector<story::TypedEdit>{{4, 0, u"old"_s}, {6, 1, u"t"_s}}));
}

void TestTypedEdits::editsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"harbour"_s;
    QTest::newRow("marks of the format") << u"\"],[0,1,\"\\"_s;
    QTest::newRow("ends of lines, nothing, none") << u"\n\t\0\x7f"_s;
    QTest::newRow("beyond the first plane") << u"🚢 ships"_s;
    QTest::newRow("a byte order mark, no character") << u"\ufeff\ufffe"_s;
    QTest::newRow("right to left") << u"الميناء"_s;
}

void TestTypedEdits::editsComeBackAsTheyWere()
{
    QFETCH(QString, words);
    const std::vector<story::TypedEdit> edits{{0, 3, words}, {2, 0, u"x"_s}, {1, 1, {}}};
    const auto read = story::typedFromJson(story::typedToJson(edits));
    QVERIFY(read);
    QCOMPARE(*read, edits);
}

void TestTypedEdits::brokenEditsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("no list") << u"{}"_s;
    QTest::newRow("cut off") << u"[[1,2,\"a\"],[1"_s;
    QTest::newRow("too short") << u"[[1,2]]"_s;
    QTest::newRow("a word for a number") << u"[[\"1\",2,\"a\"]]"_s;
    QTest::newRow("before the text") << u"[[-1,0,\"a\"]]"_s;
    QTest::newRow("behind the text") << u"[[1000,0,\"a\"]]"_s;
    QTest::newRow("takes more than there is") << u"[[30,7,\"\"]]"_s;
    QTest::newRow("the second, after the first") << u"[[0,36,\"\"],[1,0,\"a\"]]"_s;
    QTest::newRow("very far") << u"[[1,9007199254740991,\"\"]]"_s;
}

void TestTypedEdits::brokenEditsAreRefused()
{
    QFETCH(QString, json);
    const story::Article before{.body = u"The quay stays open, the mayor said."_s};
    story::Article article = before;
    const auto edits = story::typedFromJson(json);
    QVERIFY(!edits || !story::applyTyped(article, *edits));
    QVERIFY(article == before);
}

QTEST_GUILESS_MAIN(TestTypedEdits)
#include "tst_typededits.moc"
