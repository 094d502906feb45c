// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "tests/support/golden.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// The command line's contract: words in, data on one stream, messages on the other, and the exit code.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void faultsAreOneSentence_data();
    void faultsAreOneSentence();
    void newListShowSearch();
    void importTellsWhatItUnderstands();
    void importKeepsGoodFilesAndNamesBadOnes();
    void exportWithoutDatabase();
    void exportSeveralIntoAFolder();
    void exportToFullDeviceFails();
    void showAsJson();
    void attributionsCountCodePoints();
    void checkBlocks();
    void checkSaysWhereAndWhoAsks();
    void checkAsksQuestions();
    void houseStyleComesAndGoes();
    void houseRulesComeAndGo();
    void doctorFindsNothingWrong();
    void aLostDatabaseIsNotBegunAnew();
    void aDamagedNewsroomIsCopiedAsOne();
    void wordsArePurged();
    void wordsAreReplaced();
    void aFileIsToldBeforeItIsWritten();
    void everyCommandHasHelp();
    void completionAndManualNameEveryCommand();

private:
    struct Outcome
    {
        int code = 0;
        QString out;
        QString messages;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

TestCommandLine::Outcome TestCommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    QBuffer in;
    in.setData(input);
    QBuffer out;
    QBuffer messages;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    const QStringList all = QStringList{u"--db"_s, m_folder->filePath(u"newsroom.sqlite"_s)} + arguments;
    const int code = cli::runCommandLine(all, in, out, messages);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(messages.data())};
}

QString TestCommandLine::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestCommandLine::faultsAreOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList{} << int(cli::Usage);
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << int(cli::Usage);
    QTest::newRow("missing argument") << QStringList{u"show"_s} << int(cli::Usage);
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"sample"_s, u"--to"_s, u"doc"_s}
                                    << int(cli::Usage);
    QTest::newRow("unknown state") << QStringList{u"list"_s, u"--state"_s, u"ready"_s} << int(cli::Usage);
    QTest::newRow("unknown story") << QStringList{u"show"_s, u"none"_s} << int(cli::Refused);
    QTest::newRow("unknown file") << QStringList{u"import"_s, u"/none/x.md"_s} << int(cli::Refused);
    QTest::newRow("unknown style") << QStringList{u"export"_s,  u"sample"_s,  u"--to"_s, u"pdf"_s,
                                                  u"--style"_s, u"baroque"_s, u"-o"_s,   u"-"_s}
                                   << int(cli::Refused);
    QTest::newRow("no such folder") << QStringList{u"export"_s, u"sample"_s, u"--to"_s,
                                                   u"text"_s,   u"-o"_s,     u"/none/x.txt"_s}
                                    << int(cli::Refused);
    QTest::newRow("several into no folder")
        << QStringList{u"export"_s, u"sample"_s, u"sample"_s, u"--to"_s, u"text"_s} << int(cli::Usage);
    QTest::newRow("nothing to examine") << QStringList{u"doctor"_s} << int(cli::Refused);
}

void TestCommandLine::faultsAreOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.messages.isEmpty());
    if (code == cli::Refused)
        QCOMPARE(outcome.messages.count(u'\n'), 1);
    QVERIFY(run({u"list"_s}).out.isEmpty()); // nothing came into the database
}

void TestCommandLine::newListShowSearch()
{
    const Outcome made
        = run({u"new"_s, u"Harbour contract late"_s, u"--byline"_s, u"A. Lind"_s, u"--body"_s, u"-"_s},
              "The *quay* is empty.\n");
    QCOMPARE(made.code, int(cli::Done));
    QCOMPARE(made.out, u"harbour-contract-late\n"_s);
    const QJsonObject listed = QJsonDocument::fromJson(run({u"list"_s, u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(listed[u"slug"_s].toString(), u"harbour-contract-late"_s);
    QCOMPARE(listed[u"words"_s].toInt(), 4);
    QVERIFY(run({u"show"_s, u"harbour-contract-late"_s}).out.contains(u"The *quay* is empty."_s));
    QVERIFY(run({u"search"_s, u"quay"_s}).out.contains(u"harbour-contract-late"_s));
    const Outcome none = run({u"search"_s, u"zebra"_s});
    QCOMPARE(none.code, int(cli::Done));
    QVERIFY(none.out.isEmpty() && !none.messages.isEmpty());
    QVERIFY(run({u"log"_s, u"harbour-contract-late"_s}).out.contains(u"new"_s));
}

/// A page's article, and what was left out of it; nothing is stored.
void TestCommandLine::importTellsWhatItUnderstands()
{
    const QString words
        = u"The quay was closed on Monday, the council said, after cracks were found in it. "_s;
    const QString page
        = write(u"page.html"_s,
                (u"<html lang=\"en\"><title>Quay closed</title><article><p>"_s + words + u"</p><p>"_s + words
                 + u"</p><p>Sign up to our newsletter</p><p>"_s + words + u"</p></article></html>"_s)
                    .toUtf8());
    const Outcome outcome = run({u"import"_s, u"--dry-run"_s, u"--json"_s, page, u"/none/x.md"_s});
    QCOMPARE(outcome.code, int(cli::Refused));
    const QJsonObject told = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(told[u"headline"_s].toString(), u"Quay closed"_s);
    QCOMPARE(told[u"articleBody"_s].toString().count(u"The quay was closed"_s), 3);
    QCOMPARE(told[u"setApart"_s].toArray().first().toString(), u"Sign up to our newsletter"_s);
    QCOMPARE(run({u"list"_s}).out, QString());
    QCOMPARE(run({u"import"_s, u"--json"_s, page}).code, int(cli::Usage));
}

void TestCommandLine::importKeepsGoodFilesAndNamesBadOnes()
{
    const QString good = write(u"good.md"_s, "---\nheadline: Good\n---\nWords.\n");
    const QString broken = write(u"broken.md"_s, "---\nheadline: [unclosed\n---\nWords.\n");
    const QString binary = write(u"binary.txt"_s, QByteArray("\x00\x01\x02\xff", 4).repeated(100));
    const Outcome outcome = run({u"import"_s, good, broken, binary});
    QCOMPARE(outcome.code, int(cli::Refused));
    QCOMPARE(outcome.out, u"good\n"_s);
    QVERIFY(outcome.messages.contains(u"broken.md"_s));
    QVERIFY(outcome.messages.contains(u"binary.txt"_s));
    QCOMPARE(run({u"list"_s}).out.count(u'\n'), 1);
}

void TestCommandLine::exportWithoutDatabase()
{
    const QString file = write(u"story.md"_s, "---\nheadline: Ferry at risk\n---\nThe ferry may stop.\n");
    const Outcome html = run({u"export"_s, file, u"--to"_s, u"html"_s, u"-o"_s, u"-"_s});
    QCOMPARE(html.code, int(cli::Done));
    QVERIFY(html.out.contains(u"The ferry may stop."_s));
    QVERIFY(run({u"export"_s, file, u"--to"_s, u"pdf"_s, u"-o"_s, u"-"_s}).out.startsWith(u"%PDF-"_s));
    QVERIFY(run({u"export"_s, u"sample"_s, u"--to"_s, u"markdown"_s, u"-o"_s, u"-"_s})
                .out.startsWith(u"---\n"_s));
    QVERIFY(run({u"export"_s, u"-"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s},
                "---\nheadline: Two\n---\nJust *words* here.\n")
                .out.contains(u"words here"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"newsroom.sqlite"_s)));
}

void TestCommandLine::exportSeveralIntoAFolder()
{
    const QString one = write(u"one.md"_s, "One.\n");
    const QString two = write(u"two.md"_s, "Two.\n");
    QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
    const QString out = m_folder->filePath(u"out"_s);
    QCOMPARE(run({u"export"_s, one, two, u"--to"_s, u"html"_s, u"-o"_s, out}).code, int(cli::Done));
    QCOMPARE(QDir(out).entryList(QDir::Files), (QStringList{u"one.html"_s, u"two.html"_s}));
}

void TestCommandLine::exportToFullDeviceFails()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QFile out(u"/dev/full"_s);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QBuffer in;
    QBuffer messages;
    in.open(QIODevice::ReadOnly);
    messages.open(QIODevice::WriteOnly);
    QVERIFY(cli::runCommandLine({u"export"_s, u"sample"_s, u"--to"_s, u"html"_s, u"-o"_s, u"-"_s}, in, out,
                                messages)
            != cli::Done);
    QVERIFY(!messages.data().isEmpty());
}

void TestCommandLine::showAsJson()
{
    const QJsonObject story
        = QJsonDocument::fromJson(run({u"show"_s, u"sample"_s, u"--json"_s}).out.toUtf8()).object();
    for (const QString &key : {u"id"_s, u"fields"_s, u"blocks"_s, u"furniture"_s, u"state"_s, u"approval"_s,
                               u"attributions"_s, u"notes"_s})
        QVERIFY2(story.contains(key), qPrintable(key));
    QVERIFY(story[u"blocks"_s].toArray().size() > 10);
    QVERIFY(!story[u"fields"_s].toObject()[u"headline"_s].toString().isEmpty());
}

void TestCommandLine::attributionsCountCodePoints()
{
    const QByteArray text = "🚢 “The quay is empty,” Ines Calloway said.\n";
    const QString file = write(u"quote.txt"_s, text);
    const Outcome outcome = run({u"attributions"_s, file, u"--json"_s});
    QCOMPARE(outcome.code, int(cli::Done));
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json[u"id"_s].toString(), u"quote"_s);
    QVERIFY(json.contains(u"attributions"_s) && json.contains(u"unsourced"_s));
    const QList<uint> points = QString::fromUtf8(text).toUcs4();
    for (const QJsonValue entry : json[u"attributions"_s].toArray()) {
        const QJsonArray range = entry.toObject()[u"cue"_s].toArray().first().toArray();
        QString cue;
        for (qsizetype i = range[0].toInteger(); i < range[1].toInteger(); ++i)
            cue += QString::fromUcs4(reinterpret_cast<const char32_t *>(&points[i]), 1);
        QCOMPARE(cue, u"said"_s);
    }
}

void TestCommandLine::checkBlocks()
{
    const QString file = write(u"story.md"_s, "No headline and a TK here.\n");
    const Outcome outcome = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(outcome.code, int(cli::Blocked));
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QVERIFY(json[u"blocked"_s].toBool());
    QVERIFY(!json[u"findings"_s].toArray().isEmpty());
}

void TestCommandLine::checkSaysWhereAndWhoAsks()
{
    // The face is two UTF-16 units and one code point.
    const QString file
        = write(u"story.md"_s, "---\nheadline: x\nslug: x\n---\n\n🙂 The the goverment fell.\n");
    const Outcome outcome = run({u"check"_s, file, u"--json"_s});
    QStringList told;
    for (const QJsonValue one : QJsonDocument::fromJson(outcome.out.toUtf8())[u"findings"_s].toArray()) {
        const QJsonArray range = one[u"range"_s].toArray();
        const QJsonObject fix = one[u"fix"_s].toObject();
        const QJsonArray fixed = fix[u"range"_s].toArray();
        if (!fix.isEmpty())
            told << u"%1 %2-%3 %4-%5 %6 %7"_s.arg(one[u"rule"_s].toString())
                        .arg(range[0].toInteger())
                        .arg(range[1].toInteger())
                        .arg(fixed[0].toInteger())
                        .arg(fixed[1].toInteger())
                        .arg(fix[u"replacement"_s].toString(), one[u"standard"_s].toString());
    }
    QCOMPARE(told, QStringList{u"H01 10-19 10-19 government House style"_s});
    const QString text = run({u"check"_s, file}).out;
    QVERIFY2(text.contains(
                 u"warning  H01  line 1: Write “government”, not “goverment” (spelling). [House style]"_s),
             qPrintable(text));
}

void TestCommandLine::checkAsksQuestions()
{
    const QString file = write(u"story.md"_s, "It rained.\n");
    const QJsonDocument json = QJsonDocument::fromJson(run({u"check"_s, file, u"--json"_s}).out.toUtf8());
    QCOMPARE(json[u"questions"_s][0][u"rule"_s].toString(), u"R40"_s);
    QCOMPARE(json[u"questions"_s][0][u"answered"_s].toBool(true), false);
    QVERIFY(run({u"check"_s, file}).out.contains(u"ask      R40  "_s));
}

void TestCommandLine::houseStyleComesAndGoes()
{
    const QString table
        = write(u"style.csv"_s, "find,prefer,reason\nSaltmere Port,Port of Saltmere,its own name\n");
    QCOMPARE(run({u"style"_s, u"import"_s, table}).code, int(cli::Done));
    QVERIFY(run({u"style"_s, u"list"_s}).out.contains(u"Saltmere Port -> Port of Saltmere"_s));
    QCOMPARE(
        run({u"import"_s, write(u"port.md"_s, "---\nslug: port\n---\n\nThe Saltmere Port shut.\n")}).code,
        int(cli::Done));
    QVERIFY(run({u"check"_s, u"port"_s}).out.contains(u"Write “Port of Saltmere”"_s));
    const QString copy = m_folder->filePath(u"copy.csv"_s);
    QCOMPARE(run({u"style"_s, u"export"_s, copy}).code, int(cli::Done));
    QVERIFY(QFile::exists(copy));
    const Outcome refused
        = run({u"style"_s, u"import"_s, write(u"bad.csv"_s, "find,prefer\nKiev,Kyiv\nOdessa,\n")});
    QCOMPARE(refused.code, int(cli::Refused));
    QVERIFY2(refused.messages.contains(u"bad.csv: line 3, column prefer"_s), qPrintable(refused.messages));
    QVERIFY(run({u"style"_s, u"list"_s}).out.contains(u"Saltmere Port"_s)); // a refused file changes nothing
    QCOMPARE(run({u"style"_s, u"clear"_s}).code, int(cli::Done));
    QCOMPARE(run({u"style"_s, u"list"_s}).out, QString());
    QCOMPARE(run({u"style"_s, u"import"_s, copy}).code, int(cli::Done));
    QVERIFY(run({u"style"_s, u"list"_s}).out.contains(u"Saltmere Port"_s));
    QCOMPARE(run({u"style"_s, u"import"_s}).code, int(cli::Usage));
}

void TestCommandLine::houseRulesComeAndGo()
{
    QCOMPARE(
        run({u"import"_s, write(u"tk.md"_s, "---\nslug: tk\nheadline: It rose\n---\n\nIt rose by TK.\n")})
            .code,
        int(cli::Done));
    QCOMPARE(run({u"check"_s, u"tk"_s}).code, int(cli::Blocked));
    const QString file = write(u"rules.json"_s, R"({"rules":{"R39":{"severity":"warning"}}})");
    QCOMPARE(run({u"rules"_s, u"import"_s, file}).code, int(cli::Done));
    QCOMPARE(run({u"check"_s, u"tk"_s}).code, int(cli::Done));
    const Outcome refused
        = run({u"rules"_s, u"import"_s, write(u"bad.json"_s, R"({"rules":{"R39":{"severity":"loud"}}})")});
    QCOMPARE(refused.code, int(cli::Refused));
    QVERIFY2(refused.messages.contains(u"R39: \"severity\""_s), qPrintable(refused.messages));
    QCOMPARE(run({u"check"_s, u"tk"_s}).code, int(cli::Done));
    QCOMPARE(run({u"rules"_s, u"clear"_s}).code, int(cli::Done));
    QCOMPARE(run({u"check"_s, u"tk"_s}).code, int(cli::Blocked));
}

void TestCommandLine::doctorFindsNothingWrong()
{
    QCOMPARE(run({u"new"_s, u"A story"_s}).code, int(cli::Done));
    const Outcome outcome = run({u"doctor"_s, u"--json"_s});
    QCOMPARE(outcome.code, int(cli::Done));
    QCOMPARE(QJsonDocument::fromJson(outcome.out.toUtf8()).object()[u"stories"_s].toInt(), 1);
}

void TestCommandLine::aLostDatabaseIsNotBegunAnew()
{
    QCOMPARE(run({u"new"_s, u"A story"_s}).code, int(cli::Done));
    QCOMPARE(run({u"backup"_s}).code, int(cli::Done));
    QVERIFY(QFile::remove(m_folder->filePath(u"newsroom.sqlite"_s)));
    const Outcome lost = run({u"list"_s});
    QCOMPARE(lost.code, int(cli::Refused));
    QVERIFY2(lost.messages.contains(u"galley restore"_s), qPrintable(lost.messages));
    QVERIFY(!QFile::exists(m_folder->filePath(u"newsroom.sqlite"_s)));
    QCOMPARE(run({u"restore"_s}).code, int(cli::Done));
    QVERIFY(run({u"list"_s}).out.contains(u"a-story"_s));
}

void TestCommandLine::aDamagedNewsroomIsCopiedAsOne()
{
    const QString story = write(u"quay.md"_s, "---\nslug: quay\n---\nThe harbour wall.\n");
    QCOMPARE(run({u"import"_s, story}).code, int(cli::Done));
    QCOMPARE(run({u"backup"_s}).code, int(cli::Done));
    QFile file(m_folder->filePath(u"newsroom.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(file.seek(0) && file.write(bytes.replace("harbour wall", "harbXur wall")) == bytes.size());
    file.close();
    QTest::qWait(1'100); // a copy has its second as its name
    const Outcome copied = run({u"backup"_s});
    QCOMPARE(copied.code, int(cli::Blocked));
    QVERIFY2(copied.messages.contains(u"Story quay"_s), qPrintable(copied.messages));
    const QStringList listed = run({u"backup"_s, u"--list"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(listed.size(), 2);
    QVERIFY(!listed[0].contains(u"damaged"_s) && listed[1].endsWith(u"damaged"_s)); // the good one first
}

void TestCommandLine::wordsArePurged()
{
    const QString first
        = write(u"quay.md"_s, "---\nslug: quay\n---\nJane Roe said so, in Jane Roes words.\n");
    QCOMPARE(run({u"import"_s, first}).code, int(cli::Done));
    const Outcome refused = run({u"purge"_s, u"quay"_s}, "Jane Roe\n");
    QCOMPARE(refused.code, int(cli::Refused));
    QVERIFY2(refused.messages.contains(u"take them out there first"_s), qPrintable(refused.messages));
    QCOMPARE(run({u"purge"_s, u"quay"_s, u"--count"_s}, "Jane Roe\n").out, u"1\n"_s);
    const Outcome counted = run({u"purge"_s, u"quay"_s, u"--count"_s}, "Jane Roe\n");
    QVERIFY2(counted.messages.contains(u"left as they are: Jane Roes (1);"_s), qPrintable(counted.messages));
    const Outcome like = run({u"purge"_s, u"quay"_s}, "Jane Ro\n");
    QVERIFY2(like.messages.contains(u"Jane Roe (1), Jane Roes (1);"_s), qPrintable(like.messages));
    QCOMPARE(run({u"purge"_s, u"quay"_s}, "\n").code, int(cli::Refused));
    QCOMPARE(run({u"purge"_s, u"none"_s}, "x\n").code, int(cli::Refused));
    const Outcome other = run({u"purge"_s, u"quay"_s}, "John Doe\n");
    QCOMPARE(other.code, int(cli::Done));
    QVERIFY(other.out.contains(u"0 versions of quay"_s));
}

void TestCommandLine::wordsAreReplaced()
{
    QCOMPARE(run({u"import"_s, write(u"quay.md"_s, "---\nslug: quay\n---\nThe Quay and a quay.\n")}).code,
             int(cli::Done));
    const Outcome looked = run({u"replace"_s, u"quay"_s, u"pier"_s, u"--keep-case"_s, u"--dry-run"_s});
    QCOMPARE(looked.code, int(cli::Done));
    QVERIFY2(looked.out.contains(u"[-Quay-]{+Pier+}"_s), qPrintable(looked.out));
    QVERIFY(run({u"show"_s, u"quay"_s}).out.contains(u"a quay"_s)); // nothing is written yet
    QCOMPARE(run({u"replace"_s, u"(a) quay"_s, u"\\1 pier"_s, u"--regex"_s, u"--match-case"_s}).code,
             int(cli::Done));
    QVERIFY(run({u"show"_s, u"quay"_s}).out.contains(u"The Quay and a pier."_s));
    QCOMPARE(run({u"replace"_s, u"(a"_s, u"b"_s, u"--regex"_s}).code, int(cli::Refused));
}

void TestCommandLine::aFileIsToldBeforeItIsWritten()
{
    const QStringList asked{u"export"_s, u"sample"_s, u"--to"_s, u"pdf"_s, u"--dry-run"_s};
    const Outcome told = run(asked);
    QCOMPARE(told.code, int(cli::Done));
    QVERIFY2(told.out.contains(u"dc:title = "_s) && told.out.contains(u"photos"_s), qPrintable(told.out));
    const QJsonObject json
        = QJsonDocument::fromJson(run(asked + QStringList{u"--json"_s}).out.toUtf8()).object();
    QVERIFY(json[u"bytes"_s].toInt() > 1000);
    QVERIFY(!json[u"fonts"_s].toArray().isEmpty());
    QVERIFY(!QFile::exists(u"sample.pdf"_s));
    QCOMPARE(run({u"export"_s, u"sample"_s, u"--to"_s, u"pdf"_s, u"--vault"_s, u"--unchecked"_s}).code,
             int(cli::Usage));
}

void TestCommandLine::everyCommandHasHelp()
{
    for (const QString &command :
         {u"new"_s, u"import"_s, u"list"_s, u"search"_s, u"show"_s, u"log"_s, u"export"_s, u"check"_s,
          u"attributions"_s, u"source"_s, u"doctor"_s, u"manual"_s, u"completion"_s}) {
        const Outcome outcome = run({command, u"--help"_s});
        QCOMPARE(outcome.code, int(cli::Done));
        QVERIFY(outcome.out.contains(command));
    }
    QVERIFY(run({u"--version"_s}).out.contains(QStringLiteral(GALLEY_VERSION)));
}

void TestCommandLine::completionAndManualNameEveryCommand()
{
    const QString manual = run({u"manual"_s}).out;
    for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        const QString script = run({u"completion"_s, shell}).out;
        for (const QString &command : {u"export"_s, u"attributions"_s, u"doctor"_s}) {
            QVERIFY(script.contains(command));
            QVERIFY(manual.contains(u".SS galley "_s + command));
        }
    }
    QCOMPARE(run({u"completion"_s, u"tcsh"_s}).code, int(cli::Usage));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
