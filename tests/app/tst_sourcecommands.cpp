// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// "galley source" and its verbs: data on one stream, one sentence on the other, and the exit code.
class TestSourceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addShowEdit();
    void protectedSourceHasNoName();
    void mergeAndUnmerge();
    void usesOfTheSource();
    void importAndExport();
    void faultsAreOneSentence_data();
    void faultsAreOneSentence();
    void verbsAreInHelpManualAndCompletion();

private:
    struct Outcome
    {
        int code = 0;
        QString out;
        QString messages;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    QJsonObject show(const QString &name) const
    {
        return QJsonDocument::fromJson(run({u"source"_s, u"show"_s, name, u"--json"_s}).out.toUtf8())
            .object();
    }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSourceCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestSourceCommands::Outcome TestSourceCommands::run(const QStringList &arguments,
                                                    const QByteArray &input) const
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer messages;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    const QStringList all
        = QStringList{u"--db"_s, m_folder->filePath(u"newsroom.sqlite"_s), u"--as"_s, u"Lind"_s} + arguments;
    const int code = cli::runCommandLine(all, in, out, messages);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(messages.data())};
}

QString TestSourceCommands::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestSourceCommands::addShowEdit()
{
    const Outcome added
        = run({u"source"_s, u"add"_s, u"Ines Calloway"_s, u"--role"_s, u"harbour master"_s, u"--alias"_s,
               u"Nessa"_s, u"--terms"_s, u"on-record"_s, u"--at"_s, u"2026-09-16"_s});
    QCOMPARE(added.code, int(cli::Done));
    QCOMPARE(show(u"Nessa"_s)[u"id"_s].toString(), added.out.trimmed());
    const QString tape = write(u"quay.ogg"_s, "the words as spoken");
    QCOMPARE(
        run({u"source"_s, u"edit"_s, u"calloway"_s, u"--terms"_s, u"on-background"_s, u"--conditions"_s,
             u"not before the vote"_s, u"--evidence"_s, tape, u"--link"_s, u"https://port.example.org"_s})
            .code,
        int(cli::Done));
    const QJsonObject entry = show(added.out.trimmed());
    QCOMPARE(entry[u"role"_s].toString(), u"harbour master"_s);
    QCOMPARE(entry[u"terms"_s].toString(), u"on-background"_s); // of the latest conversation
    QCOMPARE(entry[u"conversations"_s].toArray().size(), 2);
    QCOMPARE(entry[u"conversations"_s][0][u"by"_s].toString(), u"Lind"_s);
    QCOMPARE(entry[u"evidence"_s].toArray().size(), 2);
    QCOMPARE(entry[u"evidence"_s][0][u"sha256"_s].toString().size(), 64);
    QVERIFY(run({u"source"_s, u"list"_s, u"harb"_s}).out.contains(u"Ines Calloway, harbour master"_s));
    QVERIFY(run({u"source"_s, u"show"_s, u"Nessa"_s}).out.contains(u"not before the vote"_s));
    QCOMPARE(run({u"source"_s, u"remove"_s, u"Nessa"_s}).code, int(cli::Done));
    QVERIFY(run({u"source"_s, u"list"_s}).out.isEmpty());
}

void TestSourceCommands::protectedSourceHasNoName()
{
    QCOMPARE(
        run({u"source"_s, u"add"_s, u"Zorblax"_s, u"--protected"_s, u"--description"_s, u"an official"_s})
            .code,
        int(cli::Refused));
    QCOMPARE(run({u"source"_s, u"add"_s, u"--protected"_s}).code, int(cli::Refused));
    QCOMPARE(run({u"source"_s, u"add"_s, u"--protected"_s, u"--description"_s, u"an official"_s, u"--terms"_s,
                  u"on-background"_s, u"--place"_s, u"Zorblax Street"_s})
                 .code,
             int(cli::Done));
    const QJsonObject entry = show(u"an official"_s);
    QVERIFY(entry[u"protected"_s].toBool());
    QVERIFY(!QJsonDocument(entry).toJson().contains("Zorblax"));
    QVERIFY(!run({u"source"_s, u"export"_s}).out.contains(u"an official"_s));
}

void TestSourceCommands::mergeAndUnmerge()
{
    run({u"source"_s, u"add"_s, u"Ines Calloway"_s});
    run({u"source"_s, u"add"_s, u"I. Calloway"_s});
    QCOMPARE(run({u"source"_s, u"merge"_s, u"I. Calloway"_s, u"Ines Calloway"_s}).code, int(cli::Done));
    QCOMPARE(run({u"source"_s, u"list"_s}).out.count(u'\n'), 1);
    QCOMPARE(show(u"I. Calloway"_s)[u"name"_s].toString(), u"Ines Calloway"_s);
    QCOMPARE(run({u"source"_s, u"merge"_s, u"I. Calloway"_s, u"Ines Calloway"_s}).code, int(cli::Refused));
    QCOMPARE(run({u"source"_s, u"unmerge"_s, u"I. Calloway"_s}).code, int(cli::Done));
    QCOMPARE(run({u"source"_s, u"list"_s}).out.count(u'\n'), 2);
}

void TestSourceCommands::usesOfTheSource()
{
    run({u"source"_s, u"add"_s, u"Ines Calloway"_s});
    const Outcome none = run({u"source"_s, u"uses"_s, u"Calloway"_s});
    QCOMPARE(none.code, int(cli::Done));
    QVERIFY(none.out.isEmpty() && !none.messages.isEmpty());
    QCOMPARE(run({u"source"_s, u"uses"_s, u"Calloway"_s, u"--evidence"_s, u"none"_s}).code,
             int(cli::Refused));
}

void TestSourceCommands::importAndExport()
{
    run({u"source"_s, u"add"_s, u"Ines Calloway"_s});
    const QString file
        = write(u"people.csv"_s, "name,role,contact\nInes Calloway,pilot,+44 1555\nTomas Reed,chair,\n,x,\n");
    const Outcome plan = run({u"source"_s, u"import"_s, file, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(plan.code, int(cli::Done));
    QCOMPARE(plan.out.count(u'\n'), 2);
    QCOMPARE(QJsonDocument::fromJson(plan.out.section(u'\n', 0, 0).toUtf8())[u"action"_s].toString(),
             u"merged"_s);
    QCOMPARE(run({u"source"_s, u"list"_s}).out.count(u'\n'), 1); // nothing is stored
    const Outcome done = run({u"source"_s, u"import"_s, file});
    QCOMPARE(done.code, int(cli::Done));
    QVERIFY(done.messages.contains(u"no name"_s));
    QCOMPARE(run({u"source"_s, u"list"_s}).out.count(u'\n'), 2);
    QVERIFY(run({u"source"_s, u"export"_s}).out.startsWith(u"BEGIN:VCARD"_s));
    const QString csv = run({u"source"_s, u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"-"_s}).out;
    QVERIFY(csv.contains(u"\"Tomas Reed\""_s));
    const Outcome back = run({u"source"_s, u"import"_s, u"-"_s}, csv.toUtf8());
    QCOMPARE(back.out.count(u"known"_s), 2);
    const QString out = m_folder->filePath(u"out.csv"_s);
    QCOMPARE(run({u"source"_s, u"export"_s, u"-o"_s, out}).code, int(cli::Done));
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().startsWith("\"id\""));
}

void TestSourceCommands::faultsAreOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no verb") << QStringList{} << int(cli::Usage);
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s} << int(cli::Usage);
    QTest::newRow("unknown kind") << QStringList{u"add"_s, u"X"_s, u"--kind"_s, u"ghost"_s}
                                  << int(cli::Usage);
    QTest::newRow("unknown terms") << QStringList{u"add"_s, u"X"_s, u"--terms"_s, u"secret"_s}
                                   << int(cli::Usage);
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--to"_s, u"xml"_s} << int(cli::Usage);
    QTest::newRow("unknown source") << QStringList{u"show"_s, u"nobody"_s} << int(cli::Refused);
    QTest::newRow("no time") << QStringList{u"add"_s,       u"X"_s,    u"--terms"_s,
                                            u"on-record"_s, u"--at"_s, u"later"_s}
                             << int(cli::Refused);
    QTest::newRow("conversation without terms")
        << QStringList{u"add"_s, u"X"_s, u"--place"_s, u"quay"_s} << int(cli::Refused);
    QTest::newRow("no such file") << QStringList{u"import"_s, u"/none/x.csv"_s} << int(cli::Refused);
    QTest::newRow("no evidence file")
        << QStringList{u"add"_s, u"X"_s, u"--evidence"_s, u"/none/x"_s} << int(cli::Refused);
    QTest::newRow("no such folder") << QStringList{u"export"_s, u"-o"_s, u"/none/x.vcf"_s}
                                    << int(cli::Refused);
}

void TestSourceCommands::faultsAreOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome outcome = run(QStringList{u"source"_s} + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.messages.isEmpty());
    if (code == cli::Refused)
        QCOMPARE(outcome.messages.count(u'\n'), 1);
    QVERIFY(run({u"source"_s, u"list"_s}).out.isEmpty());
}

void TestSourceCommands::verbsAreInHelpManualAndCompletion()
{
    const QString manual = run({u"manual"_s}).out;
    const QString bash = run({u"completion"_s, u"bash"_s}).out;
    const QString fish = run({u"completion"_s, u"fish"_s}).out;
    for (const QString &verb : {u"list"_s, u"show"_s, u"add"_s, u"edit"_s, u"remove"_s, u"merge"_s,
                                u"unmerge"_s, u"uses"_s, u"import"_s, u"export"_s}) {
        const Outcome help = run({u"source"_s, verb, u"--help"_s});
        QCOMPARE(help.code, int(cli::Done));
        QVERIFY(help.out.contains(verb));
        QVERIFY(manual.contains(u".SS galley source "_s + verb));
        QVERIFY(bash.contains(u"/source/"_s + verb + u')'));
        QVERIFY(fish.contains(u"-a "_s + verb));
    }
    QVERIFY(bash.contains(u"--agreed-after"_s) && fish.contains(u"agreed-after"_s));
}

QTEST_GUILESS_MAIN(TestSourceCommands)
#include "tst_sourcecommands.moc"
