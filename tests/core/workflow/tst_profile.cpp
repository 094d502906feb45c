// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/profile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using workflow::Move;
using workflow::State;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn();
    void smallDeskApprovesWhatIsSubmitted();
    void ownProfile();
    void faultsAreNamed_data();
    void faultsAreNamed();
};

void TestProfile::builtIn()
{
    QCOMPARE(workflow::builtInProfiles().size(), size_t(2));
    QCOMPARE(workflow::builtInProfile(u"desk"_s).moves.size(), size_t(workflow::moveCount));
    QCOMPARE(workflow::builtInProfile(u"no such"_s).name, u"desk"_s);
}

void TestProfile::smallDeskApprovesWhatIsSubmitted()
{
    const workflow::Profile small = workflow::builtInProfile(u"small"_s);
    QCOMPARE(small.name, u"small"_s);
    const workflow::Transition *approve = small.find(Move::Approve);
    QVERIFY(approve);
    QVERIFY(workflow::holds(approve->from, State::Submitted));
    QVERIFY(!workflow::holds(approve->from, State::Checked));
    QVERIFY(workflow::holds(approve->guards, workflow::Guard::NotAuthor));
    QVERIFY(!small.find(Move::SendToCheck));
    QVERIFY(small.leadsOn(State::Submitted));
    QVERIFY(!small.leadsOn(State::Checking)); // a state of other desks
}

void TestProfile::ownProfile()
{
    const auto profile = workflow::readProfile(R"({"name": "alone", "fourEyes": false, "moves": {
        "submit": {"without": ["required-fields"]}, "approve": {"from": ["submitted"], "roles": ["author"]},
        "begin": {}, "reopen": {}, "return": {}, "publish": {"roles": ["author"]}, "take": {}, "schedule": {}, "unschedule": {}}})",
                                               u"alone.json"_s);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    QVERIFY(!workflow::holds(profile->find(Move::Approve)->guards, workflow::Guard::NotAuthor));
    QVERIFY(workflow::holds(profile->find(Move::Approve)->guards, workflow::Guard::NoBlockingFinding));
    QVERIFY(!workflow::holds(profile->find(Move::Submit)->guards, workflow::Guard::RequiredFields));
    QVERIFY(profile->find(Move::Void)); // no desk can leave it out
}

void TestProfile::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto moves = [](const char *text) -> QByteArray {
        return QByteArray(R"({"name": "x", "moves": {)") + text + "}}";
    };
    QTest::newRow("no json") << QByteArray("{\n\"name\" 1") << u"line 2"_s;
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not JSON"_s;
    QTest::newRow("no name") << QByteArray("{}") << u"name"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"name": "x", "eyes": 4})") << u"eyes"_s;
    QTest::newRow("four eyes") << QByteArray(R"({"name": "x", "fourEyes": 4})") << u"true or false"_s;
    QTest::newRow("share") << QByteArray(R"({"name": "x", "substantiveShare": 140})") << u"0 to 100"_s;
    QTest::newRow("sources") << QByteArray(R"({"name": "x", "minimumSources": "many"})") << u"1 to 9"_s;
    QTest::newRow("move") << moves(R"("pubish": {})") << u"moves.pubish: there is no such move"_s;
    QTest::newRow("state") << moves(R"("submit": {"from": ["draftin"]})") << u"\"draftin\""_s;
    QTest::newRow("role") << moves(R"("submit": {"roles": ["king"]})") << u"\"king\""_s;
    QTest::newRow("guard") << moves(R"("submit": {"without": ["all"]})") << u"\"all\""_s;
    QTest::newRow("kept guard") << moves(R"("publish": {"without": ["embargo-passed"]})")
                                << u"cannot be left out"_s;
    QTest::newRow("key of a move") << moves(R"("submit": {"to": ["published"]})") << u"moves.submit.to"_s;
    QTest::newRow("list") << moves(R"("submit": {"from": "drafting"})") << u"list of names"_s;
    QTest::newRow("no way") << moves(R"("submit": {})") << u"no way leads"_s;
    QTest::newRow("stuck") << moves(
        R"("begin": {}, "submit": {}, "approve": {"from": ["submitted"]}, "publish": {})")
                           << u"that is editing could never leave"_s;
}

void TestProfile::faultsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto profile = workflow::readProfile(json, u"own.json"_s);
    QVERIFY(!profile);
    QVERIFY2(profile.error().detail.startsWith(u"own.json: "_s), qPrintable(profile.error().detail));
    QVERIFY2(profile.error().detail.contains(words), qPrintable(profile.error().detail));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
