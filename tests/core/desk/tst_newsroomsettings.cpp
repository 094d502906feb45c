// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/newsroomsettings.h"
#include "core/store/sql/sqlstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using story::StaffRole;

class TestNewsroomSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsKept();
    void aDeskHeadDecides();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void wordsGoThroughAFile();
    void aBadWorkflowIsSaid();

private:
    desk::NewsroomSettings twoPeople();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestNewsroomSettings::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<desk::Desk>(store::openStore(m_folder->filePath(u"newsroom.sqlite"_s)).value(),
                                          u"Lind"_s);
}

/// Lind heads the harbour desk, Owen writes for it.
desk::NewsroomSettings TestNewsroomSettings::twoPeople()
{
    desk::NewsroomSettings settings = desk::newsroomSettings(*m_desk).value();
    const story::NewsDesk harbour{
        .id = story::DeskId::create(), .name = u"Harbour"_s, .section = u"City"_s, .profile = u"desk"_s};
    settings.desks = {harbour};
    settings.people = {{story::PersonId::create(), u"Lind"_s, {{harbour.id, StaffRole::DeskHead}}},
                       {story::PersonId::create(), u"Owen"_s, {{harbour.id, StaffRole::Reporter}}}};
    return settings;
}

void TestNewsroomSettings::itIsKept()
{
    desk::NewsroomSettings settings = twoPeople();
    settings.words = {{.find = u"e-mail"_s, .prefer = u"email"_s, .reason = u"short"_s}};
    settings.usesBuiltInWords = false;
    settings.passphrases.insert(settings.people[1].id, u"grey heron wall"_s);
    QVERIFY(desk::saveNewsroomSettings(*m_desk, settings));
    const desk::NewsroomSettings kept = desk::newsroomSettings(*m_desk).value();
    QCOMPARE(kept.people, settings.people);
    QCOMPARE(kept.desks, settings.desks);
    QCOMPARE(kept.words, settings.words);
    QVERIFY(!kept.usesBuiltInWords);
    QVERIFY(m_desk->publication()->desks.contains(u"Harbour"_s)); // stories can be given to it
    QVERIFY(m_desk->staff().checkPassphrase(u"Owen"_s, u"grey heron wall"_s).value());
    settings = kept;
    settings.people[1].roles.clear();
    QVERIFY(desk::saveNewsroomSettings(*m_desk, settings));
    QVERIFY(desk::newsroomSettings(*m_desk)->people[1].roles.empty());
    QVERIFY(m_desk->staff().hasPassphrase(u"Owen"_s).value()); // nobody touched it
}

void TestNewsroomSettings::aDeskHeadDecides()
{
    QVERIFY(desk::mayChangeNewsroom(*m_desk)); // there is none yet
    QVERIFY(desk::saveNewsroomSettings(*m_desk, twoPeople()));
    QVERIFY(desk::mayChangeNewsroom(*m_desk));
    desk::Desk owen(store::openStore(m_folder->filePath(u"newsroom.sqlite"_s)).value(), u"Owen"_s);
    desk::NewsroomSettings settings = desk::newsroomSettings(owen).value();
    settings.people[1].roles.push_back({settings.desks[0].id, StaffRole::DeskHead});
    QCOMPARE(desk::mayChangeNewsroom(owen).error().code, base::ErrorCode::Denied);
    QCOMPARE(desk::saveNewsroomSettings(owen, settings).error().code, base::ErrorCode::Denied);
    QCOMPARE(desk::newsroomSettings(owen)->people[1].roles.size(), 1U);
}

void TestNewsroomSettings::whatDoesNotFitIsRefused_data()
{
    using Change = std::function<void(desk::NewsroomSettings &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Change change, const QString &says) {
        QTest::newRow(name) << std::move(change) << says;
    };
    row("a person without a name", [](auto &all) { all.people[1].name = u" "_s; }, u"a person has no name"_s);
    row("two of one name", [](auto &all) { all.people[1].name = u"LIND"_s; }, u"two of one name: LIND"_s);
    row(
        "two desks of one name",
        [](auto &all) {
            all.desks.push_back(all.desks[0]);
            all.desks[1].id = story::DeskId::create();
        },
        u"two of one name: Harbour"_s);
    row(
        "an unknown workflow", [](auto &all) { all.desks[0].profile = u"none"_s; },
        u"Harbour: there is no workflow \"none\""_s);
    row(
        "nobody is head any more", [](auto &all) { all.people[0].roles.clear(); },
        u"somebody must stay desk head"_s);
}

void TestNewsroomSettings::whatDoesNotFitIsRefused()
{
    QFETCH(std::function<void(desk::NewsroomSettings &)>, change);
    QFETCH(QString, says);
    const desk::NewsroomSettings before = twoPeople();
    QVERIFY(desk::saveNewsroomSettings(*m_desk, before));
    desk::NewsroomSettings settings = before;
    settings.words = {{.find = u"a"_s, .prefer = u"b"_s, .reason = {}}};
    change(settings);
    const auto saved = desk::saveNewsroomSettings(*m_desk, settings);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, base::ErrorCode::Invalid);
    QCOMPARE(saved.error().detail, says);
    const desk::NewsroomSettings kept = desk::newsroomSettings(*m_desk).value();
    QCOMPARE(kept.people, before.people);
    QVERIFY(kept.words.empty());
}

void TestNewsroomSettings::wordsGoThroughAFile()
{
    const std::vector<story::HouseWord> words{
        {.find = u"e-mail"_s, .prefer = u"email"_s, .reason = u"short, \"now\""_s},
        {.find = u"utilise"_s, .prefer = u"use"_s, .kind = story::HouseWord::Kind::Avoid, .reason = {}}};
    const QString path = m_folder->filePath(u"words.csv"_s);
    QVERIFY(desk::writeHouseWords(path, words));
    QCOMPARE(desk::readHouseWords(path).value(), words);
    QCOMPARE(desk::readHouseWords(m_folder->filePath(u"none.csv"_s)).error().code, base::ErrorCode::Io);
    QCOMPARE(desk::writeHouseWords(u"/none/words.csv"_s, words).error().code, base::ErrorCode::Io);
}

void TestNewsroomSettings::aBadWorkflowIsSaid()
{
    QFile file(m_folder->filePath(u"own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"name\": \"own\", \"moves\": [ \"dance\" ] }");
    file.close();
    QString json;
    const auto read = desk::readWorkflow(file.fileName(), &json);
    QVERIFY(!read);
    QVERIFY(json.isEmpty());
    QVERIFY2(read.error().detail.contains(u"own.json"_s), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestNewsroomSettings)
#include "tst_newsroomsettings.moc"
