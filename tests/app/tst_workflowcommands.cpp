// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// A story on its way from the reporter to the public and back, by the command line alone.
class TestWorkflowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSmallDeskFromDraftToCorrection();
    void aDeskWithCheckers();
    void editingVoidsAnApproval();
    void whatReadersGetWasApproved();
    void publishedTextIsNotEdited();
    void embargoStopsEveryExport();
    void waiverLetsAFindingPass();
    void passphraseIsAskedFor();
    void ownProfileIsTakenInOrRefused();
    void aScheduleCanBeTakenBack();
    void theAuditTellsEverything();
    void tamperingIsFound();

private:
    struct Outcome
    {
        int code = 0;
        QString out;
        QString messages;
    };
    Outcome run(const QString &person, const QStringList &arguments, const QByteArray &input = {}) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    void hire();
    void takeIn(const QByteArray &front = {});
    QString state(const QString &slug = u"wall"_s) const;
    QString database() const { return m_folder->filePath(u"newsroom.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define DID(outcome)                                                                                         \
    do {                                                                                                     \
        const auto did = outcome;                                                                            \
        QVERIFY2(did.code == 0, qPrintable(did.messages));                                                   \
    } while (false)

void TestWorkflowCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestWorkflowCommands::Outcome TestWorkflowCommands::run(const QString &person, const QStringList &arguments,
                                                        const QByteArray &input) const
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer messages;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    const int code = cli::runCommandLine(QStringList{u"--db"_s, database(), u"--as"_s, person} + arguments,
                                         in, out, messages);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(messages.data())};
}

QString TestWorkflowCommands::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestWorkflowCommands::hire()
{
    DID(run(u"Mara"_s, {u"staff"_s, u"Mara"_s, u"--role"_s, u"News:reporter"_s}));
    DID(run(u"Mara"_s, {u"staff"_s, u"Ines"_s, u"--role"_s, u"News:desk-editor"_s, u"--role"_s,
                        u"News:approver"_s, u"--role"_s, u"News:publisher"_s}));
    DID(run(u"Mara"_s, {u"staff"_s, u"Tom"_s, u"--role"_s, u"News:fact-checker"_s}));
    DID(run(u"Mara"_s, {u"staff"_s, u"Lia"_s, u"--role"_s, u"News:desk-head"_s}));
}

void TestWorkflowCommands::takeIn(const QByteArray &front)
{
    const QString path = write(u"wall.md"_s, "---\nslug: wall\nheadline: Saltmere gets a new sea wall\n"
                                             "byline: Mara\ndesk: News\ndateline: Saltmere\n"
                                                 + front
                                                 + "---\n\nThe council voted for a new sea wall on Tuesday "
                                                   "evening.\n\nWork begins in spring.\n");
    DID(run(u"Mara"_s, {u"import"_s, path}));
}

QString TestWorkflowCommands::state(const QString &slug) const
{
    const Outcome next = run(u"Mara"_s, {u"move"_s, slug, u"--json"_s});
    return QJsonDocument::fromJson(next.out.toUtf8()).object().value("state"_L1).toString();
}

void TestWorkflowCommands::aSmallDeskFromDraftToCorrection()
{
    hire();
    takeIn();
    QCOMPARE(run(u"Mara"_s, {u"publish"_s, u"wall"_s}).code, 1);
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    const Outcome alone = run(u"Mara"_s, {u"approve"_s, u"wall"_s});
    QCOMPARE(alone.code, 1);
    QVERIFY2(alone.messages.contains(u"Mara wrote this story"_s), qPrintable(alone.messages));
    QCOMPARE(run(u"Ines"_s, {u"return"_s, u"wall"_s}).code, 1); // no reason
    DID(run(u"Ines"_s, {u"return"_s, u"wall"_s, u"--reason"_s, u"who voted against?"_s}));
    QCOMPARE(state(), u"returned"_s);
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"publish"_s, u"wall"_s}));
    QCOMPARE(state(), u"published"_s);
    DID(run(u"Ines"_s, {u"correct"_s, u"wall"_s, u"--reason"_s, u"the vote was on Monday"_s}));
    QCOMPARE(run(u"Lia"_s, {u"move"_s, u"wall"_s, u"publish-correction"_s}).code, 1); // no notice
    const Outcome soft = run(u"Ines"_s, {u"correct"_s, u"wall"_s, u"--notice"_s,
                                         u"This story fixes the day."_s, u"--wrong"_s, u"day"_s});
    QCOMPARE(soft.code, 3);
    QVERIFY(soft.messages.contains(u"“fixes”"_s));
    DID(run(u"Ines"_s, {u"correct"_s, u"wall"_s, u"--notice"_s,
                        u"This story has been corrected: the council voted on Monday, not Tuesday."_s,
                        u"--wrong"_s, u"day of the vote"_s}));
    QCOMPARE(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"publish-correction"_s}).code, 1); // took it up herself
    DID(run(u"Lia"_s, {u"move"_s, u"wall"_s, u"publish-correction"_s}));
    QCOMPARE(state(), u"corrected"_s);
    DID(run(u"Lia"_s, {u"doctor"_s}));
}

/// An export without --draft, and the site, hold the text that somebody else approved, and no other.
void TestWorkflowCommands::whatReadersGetWasApproved()
{
    hire();
    takeIn();
    const QTemporaryDir site;
    const QStringList page{u"export"_s, u"wall"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s};
    QStringList toHtml = page;
    toHtml[3] = u"html"_s;
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    const Outcome early = run(u"Ines"_s, toHtml);
    QCOMPARE(early.code, 1);
    QVERIFY2(early.messages.contains(u"--draft"_s), qPrintable(early.messages));
    QVERIFY(run(u"Ines"_s, toHtml + QStringList{u"--draft"_s}).out.contains(u"Draft, not approved"_s));
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
    const Outcome approved = run(u"Ines"_s, toHtml);
    DID(approved);
    QVERIFY(!approved.out.contains(u"Draft, not approved"_s));
    DID(run(u"Ines"_s, {u"site"_s, site.path()}));
    QVERIFY(!QFile::exists(site.filePath(u"feed.atom"_s))); // not published
    DID(run(u"Ines"_s, {u"publish"_s, u"wall"_s}));
    DID(run(u"Ines"_s, toHtml));
    DID(run(u"Ines"_s, {u"site"_s, site.path()}));
    QVERIFY(QFile::exists(site.filePath(u"feed.atom"_s)));

    DID(run(u"Ines"_s, {u"correct"_s, u"wall"_s, u"--reason"_s, u"the vote was on Monday"_s}));
    DID(run(u"Ines"_s, {u"correct"_s, u"wall"_s, u"--notice"_s,
                        u"This story has been corrected: the council voted on Monday, not Tuesday."_s,
                        u"--wrong"_s, u"day of the vote"_s}));
    const QString fixed = write(u"fixed.md"_s, "The council voted for a new sea wall on Monday evening.\n\n"
                                               "Work begins in spring.\n");
    DID(run(u"Ines"_s, {u"merge"_s, u"wall"_s, fixed}));
    QVERIFY(run(u"Ines"_s, page).out.contains(u"Monday evening"_s));
    QCOMPARE(run(u"Ines"_s, toHtml).code, 1);
    const Outcome meanwhile = run(u"Ines"_s, {u"site"_s, site.path()});
    DID(meanwhile);
    QVERIFY2(meanwhile.out.startsWith(u"0 written"_s) && meanwhile.out.endsWith(u" 0 removed\n"_s),
             qPrintable(meanwhile.out));
    DID(run(u"Lia"_s, {u"move"_s, u"wall"_s, u"publish-correction"_s}));
    const Outcome after = run(u"Ines"_s, {u"site"_s, site.path()});
    DID(after);
    QVERIFY2(!after.out.startsWith(u"0 written"_s), qPrintable(after.out));
    DID(run(u"Ines"_s, toHtml));
}

void TestWorkflowCommands::aDeskWithCheckers()
{
    hire();
    DID(run(u"Lia"_s, {u"staff"_s, u"--workflow"_s, u"News:desk"_s}));
    takeIn();
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    QCOMPARE(run(u"Ines"_s, {u"approve"_s, u"wall"_s}).code, 1);
    DID(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"take"_s}));
    DID(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"send-to-check"_s}));
    QCOMPARE(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"pass"_s}).code, 1);
    DID(run(u"Tom"_s, {u"move"_s, u"wall"_s, u"pass"_s}));
    const Outcome unanswered = run(u"Ines"_s, {u"approve"_s, u"wall"_s});
    QCOMPARE(unanswered.code, 1);
    QVERIFY2(unanswered.messages.contains(u"R40"_s), qPrintable(unanswered.messages));
    DID(run(u"Tom"_s, {u"answer"_s, u"wall"_s, u"R40"_s}));
    QCOMPARE(run(u"Tom"_s, {u"answer"_s, u"wall"_s, u"R99"_s}).code, 3);
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
    QCOMPARE(run(u"Ines"_s, {u"schedule"_s, u"wall"_s, u"--at"_s, u"2020-01-01T06:00Z"_s}).code, 1);
    QCOMPARE(run(u"Ines"_s, {u"schedule"_s, u"wall"_s, u"--at"_s, u"soon"_s}).code, 2);
    const QString soon = QDateTime::currentDateTimeUtc().addSecs(4).toString(Qt::ISODate);
    DID(run(u"Ines"_s, {u"schedule"_s, u"wall"_s, u"--at"_s, soon}));
    QCOMPARE(run(u"Tom"_s, {u"publish-due"_s}).out, QString()); // no publisher
    QVERIFY(QTest::qWaitFor(
        [this] { return run(u"Ines"_s, {u"publish-due"_s}).out == u"wall is published now.\n"_s; }, 20'000));
    QCOMPARE(state(), u"published"_s);
}

void TestWorkflowCommands::aScheduleCanBeTakenBack()
{
    hire();
    DID(run(u"Lia"_s, {u"staff"_s, u"--workflow"_s, u"News:desk"_s}));
    takeIn();
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"take"_s}));
    DID(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"send-to-check"_s}));
    DID(run(u"Tom"_s, {u"move"_s, u"wall"_s, u"pass"_s}));
    DID(run(u"Tom"_s, {u"answer"_s, u"wall"_s, u"R40"_s}));
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"schedule"_s, u"wall"_s, u"--at"_s, u"2090-01-01T06:00Z"_s}));
    QCOMPARE(run(u"Ines"_s, {u"publish-due"_s}).out, QString()); // not yet
    DID(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"unschedule"_s}));
    DID(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"hand-over"_s, u"--to"_s, u"Tom"_s}));
    QCOMPARE(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"hand-over"_s}).code, 1);
    DID(run(u"Ines"_s, {u"publish"_s, u"wall"_s}));
    QCOMPARE(run(u"Ines"_s, {u"withdraw"_s, u"wall"_s, u"--reason"_s, u"wrong town"_s}).code, 1);
    DID(run(u"Lia"_s, {u"withdraw"_s, u"wall"_s, u"--reason"_s, u"wrong town"_s}));
    QCOMPARE(state(), u"withdrawn"_s);
}

void TestWorkflowCommands::editingVoidsAnApproval()
{
    hire();
    takeIn();
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
    QCOMPARE(run(u"Ines"_s, {u"diff"_s, u"wall"_s, u"approved"_s}).code, 0);
    QCOMPARE(run(u"Ines"_s, {u"diff"_s, u"wall"_s, u"published"_s}).code, 3);
    const Outcome log = run(u"Ines"_s, {u"log"_s, u"wall"_s});
    QVERIFY2(log.out.contains(u"approve          Ines (desk-editor)  approved"_s), qPrintable(log.out));
    QCOMPARE(state(), u"approved"_s);
}

void TestWorkflowCommands::publishedTextIsNotEdited()
{
    hire();
    takeIn();
    QCOMPARE(run(u"Mara"_s, {u"move"_s, u"wall"_s, u"void"_s}).code, 1);
    QCOMPARE(run(u"Mara"_s, {u"move"_s, u"wall"_s, u"teleport"_s}).code, 2);
    QCOMPARE(run(u"Mara"_s, {u"submit"_s, u"no-such-story"_s}).code, 3);
}

void TestWorkflowCommands::embargoStopsEveryExport()
{
    hire();
    takeIn("embargo: 2090-01-01T00:00:00Z\n");
    for (const QString &format : {u"html"_s, u"pdf"_s, u"markdown"_s, u"text"_s, u"attributions"_s}) {
        const Outcome stopped = run(u"Mara"_s, {u"export"_s, u"wall"_s, u"--to"_s, format, u"-o"_s, u"-"_s});
        QCOMPARE(stopped.code, 1);
        QVERIFY2(stopped.messages.contains(u"embargo until 2090-01-01"_s), qPrintable(stopped.messages));
        QVERIFY(stopped.out.isEmpty());
    }
    QCOMPARE(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"lift-embargo"_s}).code, 1);
    DID(run(u"Lia"_s, {u"move"_s, u"wall"_s, u"lift-embargo"_s, u"--reason"_s, u"the port published it"_s}));
    DID(run(u"Mara"_s, {u"export"_s, u"wall"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s}));
}

void TestWorkflowCommands::waiverLetsAFindingPass()
{
    hire();
    const QString path = write(u"tk.md"_s, "---\nslug: wall\nheadline: Saltmere gets a wall\nbyline: Mara\n"
                                           "desk: News\n---\n\nThe wall costs TK million.\n");
    DID(run(u"Mara"_s, {u"import"_s, path}));
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    const Outcome blocked = run(u"Ines"_s, {u"approve"_s, u"wall"_s});
    QCOMPARE(blocked.code, 1);
    QVERIFY2(blocked.messages.contains(u"R39"_s), qPrintable(blocked.messages));
    QCOMPARE(run(u"Mara"_s, {u"waive"_s, u"wall"_s, u"R39"_s, u"--reason"_s, u"a name"_s}).code, 3);
    const Outcome before = run(u"Mara"_s, {u"check"_s, u"wall"_s, u"--json"_s});
    QCOMPARE(before.code, 1);
    QVERIFY(QJsonDocument::fromJson(before.out.toUtf8())[u"blocked"_s].toBool());
    DID(run(u"Ines"_s, {u"waive"_s, u"wall"_s, u"R39"_s, u"--reason"_s, u"TK is the builder's name"_s}));
    const Outcome after = run(u"Mara"_s, {u"check"_s, u"wall"_s, u"--json"_s});
    QCOMPARE(after.code, 0); // it is told, but blocks no more
    QVERIFY(after.out.contains(u"\"waived\":{\"by\":\"Ines\""_s));
    QVERIFY(run(u"Mara"_s, {u"check"_s, u"wall"_s}).out.contains(u"let pass by Ines: TK is"_s));
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
}

void TestWorkflowCommands::passphraseIsAskedFor()
{
    hire();
    takeIn();
    DID(run(u"Lia"_s, {u"staff"_s, u"Ines"_s, u"--passphrase"_s}, "seven wet ropes\n"));
    qputenv("GALLEY_PASSPHRASE_FILE", write(u"wrong"_s, "seven dry ropes\n").toLocal8Bit());
    const Outcome wrong = run(u"Ines"_s, {u"list"_s});
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.messages.contains(u"not the passphrase of Ines"_s), qPrintable(wrong.messages));
    qputenv("GALLEY_PASSPHRASE_FILE", write(u"right"_s, "seven wet ropes\n").toLocal8Bit());
    DID(run(u"Ines"_s, {u"list"_s}));
    qunsetenv("GALLEY_PASSPHRASE_FILE");
    DID(run(u"Mara"_s, {u"list"_s})); // who has none is not asked
}

void TestWorkflowCommands::ownProfileIsTakenInOrRefused()
{
    hire();
    const QString bad = write(u"bad.json"_s, R"({"name": "quick", "moves": {"publich": {}}})");
    const Outcome refused = run(u"Lia"_s, {u"staff"_s, u"--profile"_s, bad});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.messages.contains(u"moves.publich: there is no such move"_s),
             qPrintable(refused.messages));
    const QString good = write(u"quick.json"_s, R"({"name": "quick", "moves": {
        "begin": {}, "submit": {}, "approve": {"from": ["submitted", "editing"], "without": ["questions-answered"]}, "reopen": {},
        "publish": {}}})");
    QCOMPARE(run(u"Lia"_s, {u"staff"_s, u"--workflow"_s, u"News:quick"_s}).code, 3);
    DID(run(u"Lia"_s, {u"staff"_s, u"--profile"_s, good, u"--workflow"_s, u"News:quick"_s}));
    takeIn();
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    QCOMPARE(run(u"Ines"_s, {u"move"_s, u"wall"_s, u"take"_s}).code, 1); // this desk knows no such step
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
}

void TestWorkflowCommands::theAuditTellsEverything()
{
    hire();
    takeIn();
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"return"_s, u"wall"_s, u"--reason"_s, u"who voted against?"_s}));
    DID(run(u"Tom"_s, {u"export"_s, u"wall"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s}));
    const Outcome all = run(u"Ines"_s, {u"audit"_s, u"wall"_s, u"--json"_s});
    DID(all);
    QStringList told;
    for (const QJsonValue one : QJsonDocument::fromJson(all.out.toUtf8()).object()["entries"_L1].toArray())
        told << u"%1 %2 %3 %4"_s
                    .arg(one["kind"_L1].toString(), one["by"_L1].toString(), one["what"_L1].toString(),
                         one["kind"_L1] == u"writing"_s ? QString() : one["detail"_L1].toString())
                    .trimmed();
    QVERIFY2(told.contains(u"step Mara submit"_s), qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(u"step Ines return who voted against?"_s));
    QCOMPARE(told.last(), u"export Tom text"_s);
    QVERIFY(told.first().startsWith(u"writing Mara "_s) || told.first().startsWith(u"step"_s));
    const Outcome text = run(u"Ines"_s, {u"audit"_s, u"wall"_s});
    QVERIFY2(text.out.contains(u"export   Tom  text"_s), qPrintable(text.out));
}

void TestWorkflowCommands::tamperingIsFound()
{
    hire();
    takeIn();
    DID(run(u"Mara"_s, {u"submit"_s, u"wall"_s}));
    DID(run(u"Ines"_s, {u"approve"_s, u"wall"_s}));
    DID(run(u"Lia"_s, {u"doctor"_s}));
    const auto tamper = [this](const QString &sql) {
        {
            QSqlDatabase base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            base.setDatabaseName(database());
            if (!base.open())
                return false;
            QSqlQuery query(base);
            for (const QString &statement : sql.split(u";"_s, Qt::SkipEmptyParts)) {
                if (!query.exec(statement))
                    return false;
            }
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        return true;
    };
    QVERIFY(!tamper(u"UPDATE move SET by_person = 'Mara' WHERE move = 'approve'"_s)); // the table refuses it
    QSqlDatabase::removeDatabase(u"tamper"_s);
    QVERIFY(tamper(u"DROP TRIGGER move_unchanged;DROP TRIGGER move_stays;"
                   "UPDATE move SET by_person = 'Mara' WHERE move = 'approve'"_s));
    const Outcome found = run(u"Lia"_s, {u"doctor"_s});
    QVERIFY(found.code != 0);
    const QString said = found.out + found.messages;
    QVERIFY2(said.contains(u"Record 2 (approve)"_s), qPrintable(said));
    QVERIFY(tamper(u"UPDATE move SET by_person = 'Ines' WHERE move = 'approve'"_s));
    DID(run(u"Lia"_s, {u"doctor"_s}));
    QVERIFY(tamper(u"DELETE FROM move WHERE move = 'approve'"_s)); // the last one: the state tells
    QVERIFY(run(u"Lia"_s, {u"doctor"_s}).code != 0);
}

QTEST_GUILESS_MAIN(TestWorkflowCommands)
#include "tst_workflowcommands.moc"
