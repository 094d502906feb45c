// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

/// Notes, suggestions and requests for reply by the command line.
class TestNoteCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notesAreAnsweredAndResolved();
    void suggestionsAreSettled();
    void repliesAreAskedFor();
    void revisionsAreNamedPinnedRestored();
    void aFileIsMerged();
    void anotherNewsroomIsMerged();
    void faults_data();
    void faults();

private:
    struct Outcome
    {
        int code = 0;
        QString out;
        QString messages;
    };
    Outcome run(const QString &person, const QStringList &arguments) const
    {
        return runOn(database(), person, arguments);
    }
    static Outcome runOn(const QString &database, const QString &person, const QStringList &arguments);
    QString database() const { return m_folder->filePath(u"newsroom.sqlite"_s); }
    QString write(const QString &name, const QByteArray &body) const;
    QString body() const;
    QJsonArray list(const QString &command, const QString &key, const QStringList &more = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

TestNoteCommands::Outcome TestNoteCommands::runOn(const QString &database, const QString &person,
                                                  const QStringList &arguments)
{
    QBuffer in;
    QBuffer out;
    QBuffer messages;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    const int code = cli::runCommandLine(QStringList{u"--db"_s, database, u"--as"_s, person} + arguments, in,
                                         out, messages);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(messages.data())};
}

QJsonArray TestNoteCommands::list(const QString &command, const QString &key, const QStringList &more) const
{
    const Outcome all = run(u"Ines"_s, QStringList{command, u"wall"_s, u"--json"_s} + more);
    return QJsonDocument::fromJson(all.out.toUtf8()).object()[key].toArray();
}

QString TestNoteCommands::write(const QString &name, const QByteArray &body) const
{
    QFile file(m_folder->filePath(name));
    const QByteArray head = "---\nslug: wall\nheadline: Saltmere gets a new sea wall\n---\n\n";
    return file.open(QIODevice::WriteOnly) && file.write(head + body) > 0 ? file.fileName() : QString();
}

QString TestNoteCommands::body() const
{
    const Outcome text = run(u"Ines"_s, {u"export"_s, u"wall"_s, u"--to"_s, u"markdown"_s, u"-o"_s, u"-"_s});
    return text.out.section(u"---\n"_s, 2).trimmed();
}

void TestNoteCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file
        = write(u"wall.md"_s, "🚢 The council voted for a {++new ++}wall on {--Tuesday --}evening.\n");
    QCOMPARE(run(u"Mara"_s, {u"import"_s, file}).code, 0);
}

void TestNoteCommands::notesAreAnsweredAndResolved()
{
    const Outcome made = run(
        u"Ines"_s, {u"note"_s, u"wall"_s, u"who against?"_s, u"--on"_s, u"council"_s, u"--to"_s, u"Mara"_s});
    QCOMPARE(made.code, 0);
    const QString id = made.out.trimmed();
    QCOMPARE(run(u"Mara"_s, {u"note"_s, u"wall"_s, u"nobody"_s, u"--reply"_s, id}).code, 0);
    QCOMPARE(run(u"Ines"_s, {u"note"_s, u"wall"_s, u"too long"_s, u"--field"_s, u"headline"_s}).code, 0);
    const QJsonArray mine = list(u"notes"_s, u"notes"_s, {u"--show"_s, u"mine"_s});
    QCOMPARE(mine.size(), 2);
    const QJsonObject note = mine[1].toObject(); // the headline's stands first
    QCOMPARE(note["words"_L1].toString(), u"council"_s);
    QCOMPARE(note["range"_L1].toArray(), (QJsonArray{6, 13})); // the ship is one code point
    QCOMPARE(note["replies"_L1].toArray().size(), 1);
    const QString text = run(u"Mara"_s, {u"notes"_s, u"wall"_s}).out;
    QVERIFY2(text.contains(u"Ines, line 1: who against?"_s), qPrintable(text));
    QVERIFY2(text.contains(u"put in \"new \""_s), qPrintable(text));
    QCOMPARE(run(u"Mara"_s, {u"note"_s, u"wall"_s, u"--resolve"_s, id}).code, 0);
    QCOMPARE(list(u"notes"_s, u"notes"_s, {u"--show"_s, u"resolved"_s}).size(), 1);
    QCOMPARE(run(u"Ines"_s, {u"note"_s, u"wall"_s, u"--reopen"_s, id}).code, 0);
    QCOMPARE(list(u"notes"_s, u"notes"_s, {u"--show"_s, u"resolved"_s}).size(), 0);
}

void TestNoteCommands::suggestionsAreSettled()
{
    QCOMPARE(list(u"notes"_s, u"notes"_s, {u"--show"_s, u"suggestions"_s}).size(), 2);
    QCOMPARE(run(u"Ines"_s, {u"settle"_s, u"wall"_s, u"--accept"_s, u"--by"_s, u"Bo"_s}).out,
             u"0 accepted.\n"_s);
    QCOMPARE(run(u"Ines"_s, {u"settle"_s, u"wall"_s, u"--refuse"_s}).out, u"2 refused.\n"_s);
    const Outcome text = run(u"Ines"_s, {u"export"_s, u"wall"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s});
    QVERIFY2(text.out.contains(u"voted for a wall on Tuesday evening"_s), qPrintable(text.out));
}

void TestNoteCommands::repliesAreAskedFor()
{
    QCOMPARE(run(u"Mara"_s, {u"ask"_s, u"wall"_s, u"Rolf Fenn"_s, u"--about"_s, u"the contract"_s,
                             u"--channel"_s, u"email"_s, u"--until"_s, u"2026-12-01T18:00Z"_s})
                 .code,
             0);
    QCOMPARE(run(u"Mara"_s, {u"ask"_s, u"wall"_s, u"Rolf Fenn"_s, u"--outcome"_s, u"declined"_s}).code, 0);
    const QJsonArray asked = list(u"ask"_s, u"replyRequests"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0]["outcome"_L1].toString(), u"declined"_s);
    QCOMPARE(asked[0]["about"_L1].toString(), u"the contract"_s);
    QCOMPARE(asked[0]["deadline"_L1].toString(), u"2026-12-01T18:00:00Z"_s);
    const QString text = run(u"Mara"_s, {u"ask"_s, u"wall"_s}).out;
    QVERIFY2(text.startsWith(u"Rolf Fenn: the contract (declined, asked by Mara"_s), qPrintable(text));
}

void TestNoteCommands::revisionsAreNamedPinnedRestored()
{
    const QString first = list(u"revisions"_s, u"revisions"_s)[0]["id"_L1].toString();
    QCOMPARE(run(u"Ines"_s, {u"settle"_s, u"wall"_s, u"--accept"_s}).code, 0);
    QCOMPARE(
        run(u"Ines"_s, {u"revisions"_s, u"wall"_s, first, u"--name"_s, u"as it came"_s, u"--pin"_s}).code, 0);
    const Outcome all = run(u"Ines"_s, {u"revisions"_s, u"wall"_s});
    QVERIFY2(all.out.contains(u"Mara, import \"as it came\" pinned"_s), qPrintable(all.out));
    QCOMPARE(body(), u"🚢 The council voted for a new wall on evening."_s);
    QCOMPARE(run(u"Ines"_s, {u"revisions"_s, u"wall"_s, first, u"--restore"_s, u"--unpin"_s}).code, 0);
    QCOMPARE(body(), u"🚢 The council voted for a {++new ++}wall on {--Tuesday --}evening."_s);
    const QJsonArray revisions = list(u"revisions"_s, u"revisions"_s);
    QCOMPARE(revisions.size(), 3); // what was restored away is kept
    QCOMPARE(revisions[0]["reason"_L1].toString(), u"restore"_s);
    QCOMPARE(revisions[2]["pinned"_L1].toBool(), false);
    QCOMPARE(revisions[2]["name"_L1].toString(), u"as it came"_s);
    const Outcome none = run(u"Ines"_s, {u"revisions"_s, u"wall"_s, u"abcd"_s, u"--restore"_s});
    QCOMPARE(none.code, 3);
}

void TestNoteCommands::aFileIsMerged()
{
    QCOMPARE(run(u"Ines"_s, {u"settle"_s, u"wall"_s, u"--accept"_s}).code, 0);
    QCOMPARE(run(u"Ines"_s, {u"note"_s, u"wall"_s, u"who?"_s, u"--on"_s, u"council"_s}).code, 0);
    const QString bo = write(u"bo.md"_s, "🚢 The whole council voted for a new wall on evening.\n");
    const QString ann = write(u"ann.md"_s, "🚢 The council voted for a tall wall on evening.\n");
    const QString tom = write(u"tom.md"_s, "🚢 The council voted for a low wall on evening.\n");
    QCOMPARE(run(u"Ines"_s, {u"merge"_s, u"wall"_s, bo, u"--by"_s, u"Bo"_s}).code, 0);
    QCOMPARE(run(u"Ines"_s, {u"merge"_s, u"wall"_s, ann, u"--by"_s, u"Ann"_s}).code, 0);
    QCOMPARE(body(), u"🚢 The whole council voted for a tall wall on evening."_s);
    const Outcome both = run(u"Ines"_s, {u"merge"_s, u"wall"_s, tom, u"--by"_s, u"Tom"_s});
    QCOMPARE(both.code, 1);
    QVERIFY2(both.out.contains(u"1 place(s)"_s), qPrintable(both.out));
    QCOMPARE(body(), u"🚢 The whole council voted for a {~~new~>tall~~}{++ low++} wall on evening."_s);
    const QJsonArray notes = list(u"notes"_s, u"notes"_s);
    QCOMPARE(notes[0]["words"_L1].toString(), u"council"_s); // it stayed on its words
    QCOMPARE(notes[1]["by"_L1].toString(), u"Ines"_s);
    QCOMPARE(notes[2]["by"_L1].toString(), u"Tom"_s);
}

void TestNoteCommands::anotherNewsroomIsMerged()
{
    const QString away = m_folder->filePath(u"away.sqlite"_s);
    QVERIFY(QFile::copy(database(), away));
    QCOMPARE(run(u"Ines"_s, {u"note"_s, u"wall"_s, u"here"_s}).code, 0);
    QCOMPARE(runOn(away, u"Bo"_s, {u"note"_s, u"wall"_s, u"there"_s}).code, 0);
    QCOMPARE(runOn(away, u"Bo"_s, {u"settle"_s, u"wall"_s, u"--accept"_s}).code, 0);
    QCOMPARE(run(u"Ines"_s, {u"merge"_s, u"wall"_s, away}).code, 0);
    QCOMPARE(body(), u"🚢 The council voted for a new wall on evening."_s);
    QCOMPARE(list(u"notes"_s, u"notes"_s).size(), 2);
    const Outcome none = run(u"Ines"_s, {u"merge"_s, u"wall"_s, m_folder->filePath(u"none.sqlite"_s)});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.messages.contains(u"there is no file"_s), qPrintable(none.messages));
}

void TestNoteCommands::faults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no words") << QStringList{u"note"_s, u"wall"_s} << 3 << u"a note needs words"_s;
    QTest::newRow("words that are not there")
        << QStringList{u"note"_s, u"wall"_s, u"why?"_s, u"--on"_s, u"ferry"_s} << 3 << u"\"ferry\""_s;
    QTest::newRow("no such note") << QStringList{u"note"_s, u"wall"_s, u"--resolve"_s, u"abc"_s} << 3
                                  << u"no note abc"_s;
    QTest::newRow("filter") << QStringList{u"notes"_s, u"wall"_s, u"--show"_s, u"old"_s} << 2 << u"--show"_s;
    QTest::newRow("settle how") << QStringList{u"settle"_s, u"wall"_s} << 2 << u"--accept or --refuse"_s;
    QTest::newRow("asked about what")
        << QStringList{u"ask"_s, u"wall"_s, u"Rolf Fenn"_s} << 3 << u"--about"_s;
    QTest::newRow("outcome") << QStringList{u"ask"_s, u"wall"_s,      u"Rolf Fenn"_s, u"--about"_s,
                                            u"x"_s,   u"--outcome"_s, u"angry"_s}
                             << 3 << u"no-answer"_s;
    QTest::newRow("deadline") << QStringList{u"ask"_s, u"wall"_s,    u"Rolf Fenn"_s, u"--about"_s,
                                             u"x"_s,   u"--until"_s, u"soon"_s}
                              << 3 << u"\"soon\""_s;
}

void TestNoteCommands::faults()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Outcome outcome = run(u"Ines"_s, arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.messages.contains(says), qPrintable(outcome.messages));
}

QTEST_MAIN(TestNoteCommands)
#include "tst_notecommands.moc"
