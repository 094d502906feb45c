// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/desk/export.h"
#include "core/desk/vaultlink.h"
#include "core/markup/parser.h"
#include "core/store/sql/sqlstore.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Twelve people who must never be found, by whatever they own.
struct Canary
{
    QString name;
    QString alias;
    QString contact;
};

const std::vector<Canary> &canaries()
{
    static const std::vector<Canary> all = [] {
        const QStringList syllables{u"Zorbl"_s, u"Quilv"_s, u"Vextr"_s,  u"Mirkw"_s, u"Plond"_s,  u"Drexh"_s,
                                    u"Ghalv"_s, u"Yorvk"_s, u"Strulv"_s, u"Kwenb"_s, u"Fjorzb"_s, u"Umbrz"_s};
        std::vector<Canary> made;
        for (int i = 0; i < syllables.size(); ++i)
            made.push_back({syllables[i] + u"axiana "_s + syllables[(i + 5) % 12] + u"eather"_s,
                            u"Grey"_s + syllables[(i + 3) % 12] + u"onk"_s,
                            u"+99 555 0142 77%1"_s.arg(i + 10)});
        return made;
    }();
    return all;
}

constexpr auto passphrase = "seven grey herons wait at dawn\n";

}

/// The program as the command line and the window use it: through its standard streams.
class TestVaultProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongPassphraseOpensNothing();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void anotherNewsroomHasKeysOfItsOwn();
    void theCommandLineHandsOn();
    void anOlderVersionIsRefusedUntilItIsAccepted();
    void theWindowLearnsPlacesAlone();
    void noAnswerIsNoPermission();
    void nothingLeavesWithAName_data();
    void nothingLeavesWithAName();
    void nothingIsFoundOutside();
    void theCommandLineLooksToo(); // the last: it keeps a name in a story

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString messages;
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &phrase = {},
                const QString &database = {}) const;
    story::Story story(const QString &body) const;

    QTemporaryDir m_folder;
    QString m_database;
    QStringList m_sources; ///< vault references
};

TestVaultProgram::Outcome TestVaultProgram::run(const QStringList &arguments, const QByteArray &input,
                                                const QString &phrase, const QString &database) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GALLEY_PASSPHRASE_FILE"_s,
                       phrase.isEmpty() ? m_folder.filePath(u"phrase"_s) : phrase);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("GALLEY_VAULT"),
                  QStringList{u"--db"_s, database.isEmpty() ? m_database : database, u"--as"_s, u"Mara"_s}
                      + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestVaultProgram::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("GALLEY_VAULT")), "run by ctest, which names the program");
    QVERIFY(QDir(m_folder.path()).mkpath(u"home/.local/share/galley"_s));
    qputenv("HOME", m_folder.filePath(u"home"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"home/.local/share"_s).toUtf8());
    const QByteArray beside = QFileInfo(qEnvironmentVariable("GALLEY_VAULT")).path().toUtf8();
    qputenv("PATH", QByteArray(beside + ':' + qgetenv("PATH")));
    m_database = m_folder.filePath(u"home/.local/share/galley/newsroom.sqlite"_s);
    QFile phrase(m_folder.filePath(u"phrase"_s));
    QVERIFY(phrase.open(QIODevice::WriteOnly));
    phrase.write(passphrase);
    phrase.close();
    {
        const auto store = store::openStore(m_database).value();
        for (size_t i = 0; i < canaries().size(); ++i) {
            story::Source source;
            source.id = story::SourceId::create();
            source.readerDescription = u"official number %1"_s.arg(i);
            source.vaultReference = story::SourceId::create().toString();
            QVERIFY(store->sources().save(source));
            m_sources << source.vaultReference;
        }
    }
    const Outcome made = run({u"setup"_s});
    QCOMPARE(made.code, 0);
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const Canary &one = canaries()[static_cast<size_t>(i)];
        const QByteArray json = QJsonDocument(QJsonObject{{u"name"_s, one.name},
                                                          {u"aliases"_s, QJsonArray{one.alias}},
                                                          {u"contacts"_s, QJsonArray{one.contact}}})
                                    .toJson();
        const Outcome added
            = run({u"add"_s, u"official number %1"_s.arg(i), u"--why"_s, u"first talk"_s}, json);
        QVERIFY2(added.code == 0, qPrintable(added.messages));
    }
    const Outcome shown = run({u"show"_s, m_sources[3], u"--why"_s, u"to call"_s, u"--reveal"_s});
    QVERIFY(shown.out.contains(canaries()[3].name));
    QVERIFY(run({u"log"_s, m_sources[3]}).out.contains(u"Mara  read  to call"_s));
    QVERIFY(run({u"status"_s}).out.contains(u"12 identities"_s));
}

void TestVaultProgram::aWrongPassphraseOpensNothing()
{
    QFile wrong(m_folder.filePath(u"wrong"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("seven grey herons wait at dusk\n");
    wrong.close();
    const Outcome refused = run({u"show"_s, m_sources[0], u"--reveal"_s}, {}, wrong.fileName());
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.messages, u"galley: this is not the passphrase.\n"_s);
    QVERIFY(wrong.remove());
}

void TestVaultProgram::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such source") << QStringList{u"show"_s, u"somebody"_s} << QByteArray() << 3
                                    << u"no protected source \"somebody\""_s;
    QTest::newRow("no JSON") << QStringList{u"add"_s, u"official number 1"_s} << QByteArray("Jane Roe") << 2
                             << u"must be JSON"_s;
    QTest::newRow("nothing in it") << QStringList{u"add"_s, u"official number 1"_s} << QByteArray("{}") << 2
                                   << u"must be JSON"_s;
    QTest::newRow("set up twice") << QStringList{u"setup"_s} << QByteArray() << 3
                                  << u"keys on this machine"_s;
    QTest::newRow("a stranger") << QStringList{u"grant"_s, u"official number 1"_s, u"Eve"_s} << QByteArray()
                                << 3 << u"Eve is not admitted"_s;
    QTest::newRow("no command") << QStringList() << QByteArray() << 2 << u"subcommand"_s;
    QTest::newRow("no file") << QStringList{u"scan"_s, u"/nowhere/x"_s} << QByteArray() << 3
                             << u"/nowhere/x"_s;
}

void TestVaultProgram::whatIsWrongIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments, input);
    QVERIFY2(outcome.messages.contains(says), qPrintable(outcome.messages));
    QCOMPARE(outcome.code, code);
    QVERIFY(!outcome.messages.contains(u"Jane"_s)); // what was typed may be a name
}

/// The sample newsroom and the real one, on one machine.
void TestVaultProgram::anotherNewsroomHasKeysOfItsOwn()
{
    const QString other = m_folder.filePath(u"home/.local/share/galley/sample.sqlite"_s);
    const Outcome made = run({u"setup"_s}, {}, {}, other);
    QVERIFY2(made.code == 0, qPrintable(made.messages));
    QVERIFY2(run({u"directory"_s}, {}, {}, other).out.contains(u"Mara"_s), "the second newsroom");
    const Outcome first = run({u"directory"_s});
    QVERIFY2(first.code == 0, qPrintable(first.messages));
    QCOMPARE(run({u"show"_s, m_sources[0], u"--reveal"_s}).code, 0);
}

/// "galley vault …": options, --help and exit codes are the other program's.
void TestVaultProgram::theCommandLineHandsOn()
{
    const auto said = [this](const QStringList &arguments) {
        QProcess process;
        process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                      QStringList{u"--db"_s, m_database, u"--as"_s, u"Mara"_s, u"vault"_s} + arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };
    const auto [status, text] = said({u"status"_s});
    QCOMPARE(status, 0);
    QVERIFY2(text.contains(u"12 identities"_s), qPrintable(text));
    QVERIFY(said({u"--help"_s}).second.contains(u"revoke"_s));
    QCOMPARE(said({u"readers"_s, u"somebody"_s}).first, 3);
    QCOMPARE(said({u"nonsense"_s}).first, 2);
}

void TestVaultProgram::anOlderVersionIsRefusedUntilItIsAccepted()
{
    const QString plain = m_folder.filePath(u"plain.txt"_s);
    QFile file(plain);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The wall is to be built.");
    file.close();
    QCOMPARE(run({u"scan"_s, plain}).code, 0);
    QDirIterator keys(m_folder.filePath(u"home"_s), {u"pins.json"_s}, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (keys.hasNext()) {
        QFile pins(keys.next());
        QVERIFY(pins.open(QIODevice::ReadWrite));
        QJsonObject seen = QJsonDocument::fromJson(pins.readAll()).object();
        QJsonObject versions = seen[u"version"_s].toObject();
        if (!versions.contains(m_sources[2])) // of the other newsroom
            continue;
        versions[m_sources[2]] = u"9"_s; // as if a copy had been restored
        seen[u"version"_s] = versions;
        QVERIFY(pins.resize(0) && pins.seek(0) && pins.write(QJsonDocument(seen).toJson()) > 0);
    }
    const QStringList shown{u"show"_s, m_sources[2], u"--reveal"_s};
    for (const QStringList &asked : {QStringList{u"scan"_s, plain}, shown, QStringList{u"serve"_s}}) {
        const Outcome refused = run(asked);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.messages.contains(u"galley vault accept"_s), qPrintable(refused.messages));
    }
    const Outcome accepted = run({u"accept"_s, u"--why"_s, u"restored"_s});
    QVERIFY2(accepted.code == 0, qPrintable(accepted.messages));
    QCOMPARE(accepted.out, m_sources[2] + u"  may be read by Mara\n"_s);
    QCOMPARE(run({u"scan"_s, plain}).code, 0);
    QVERIFY(run(shown).out.contains(canaries()[2].name));
    QCOMPARE(run({u"accept"_s}).out, u"No identity is older than this machine has seen.\n"_s);
}

story::Story TestVaultProgram::story(const QString &body) const
{
    story::Article article;
    article.fields.headline = u"The wall is to be built"_s;
    article.fields.slug = u"wall"_s;
    article.body = body;
    const markup::Node tree = markup::parse(body);
    return {.article = article, .body = tree, .publication = {}};
}

void TestVaultProgram::theWindowLearnsPlacesAlone()
{
    qputenv("GALLEY_PASSPHRASE_FILE", m_folder.filePath(u"phrase"_s).toUtf8());
    desk::VaultLink link(m_database, u"Mara"_s);
    QSignalSpy opened(&link, &desk::VaultLink::opened);
    QSignalSpy closed(&link, &desk::VaultLink::closed);
    QVERIFY(link.find(canaries()[0].name)->empty()); // locked: it knows nothing
    link.unlock();
    QVERIFY(opened.wait(10'000));
    const QString text = u"It was %1, said the board, and %2."_s.arg(canaries()[0].name, canaries()[7].alias);
    const auto found = link.find(text).value();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(text.sliced(found[0].begin, found[0].length()), canaries()[0].name);
    QCOMPARE(text.sliced(found[1].begin, found[1].length()), canaries()[7].alias);
    QVERIFY(link.isIn("%PDF /Author (" + canaries()[2].contact.toUtf8() + ")"));
    QVERIFY(!link.isIn("%PDF /Author (nobody)"));
    // What a source gave is sealed on the way: the sweep below looks for it.
    const QString given = m_folder.filePath(u"given.txt"_s);
    QFile file(given);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    QVERIFY(link.keepFile(m_sources[1], given, u"payroll.txt"_s));
    QCOMPARE(link.keepFile(m_sources[1], u"/none"_s, u"none"_s).error().code, base::ErrorCode::Denied);
    QVERIFY(QFile::remove(given));
    link.lock();
    QVERIFY(closed.wait(10'000));
    QVERIFY(!link.isOpen());
    QCOMPARE(link.keepFile(m_sources[1], given, u"late"_s).error().code, base::ErrorCode::Denied);
    QCOMPARE(run({u"files"_s, m_sources[1], u"--reveal"_s}).out, u"payroll.txt\n"_s);
    QCOMPARE(run({u"copy"_s, m_sources[1], u"payroll.txt"_s, given}).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
    QVERIFY(file.remove());
    QVERIFY(link.find(text)->empty());
    qunsetenv("GALLEY_PASSPHRASE_FILE");
}

/// A vault that is open and hangs must not let an export pass.
void TestVaultProgram::noAnswerIsNoPermission()
{
    qputenv("GALLEY_PASSPHRASE_FILE", m_folder.filePath(u"phrase"_s).toUtf8());
    desk::VaultLink link(m_database, u"Mara"_s);
    QSignalSpy opened(&link, &desk::VaultLink::opened);
    link.unlock();
    QVERIFY(opened.wait(10'000));
    qunsetenv("GALLEY_PASSPHRASE_FILE");
    QVERIFY(!link.isIn("nobody"));
    std::vector<pid_t> helpers;
    for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/self/task/%1/children"_s.arg(task));
        QVERIFY(children.open(QIODevice::ReadOnly));
        for (const QByteArray &pid : children.readAll().simplified().split(' ')) {
            if (!pid.isEmpty())
                helpers.push_back(pid.toInt());
        }
    }
    QCOMPARE(helpers.size(), 1U);
    ::kill(helpers.front(), SIGSTOP);
    check::setOpenSecrets(&link);
    const bool isHeldBack = link.isIn("nobody");
    const auto unasked = link.find(u"nobody"_s);
    const bool mayBePrinted = desk::namesNobody(story(u"It is shut."_s)).has_value();
    check::setOpenSecrets(nullptr);
    ::kill(helpers.front(), SIGCONT);
    QVERIFY(isHeldBack);
    QVERIFY(!unasked); // and R38 says so, instead of nothing
    QVERIFY(!mayBePrinted);
}

void TestVaultProgram::nothingLeavesWithAName_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isInHeadline"); // else in the body alone
    for (const desk::ExportFormatInfo &info : desk::exportFormats()) {
        if (info.name == "attributions"_L1) // holds no words of this story: none of it is attributed
            continue;
        for (const bool isInHeadline : {true, false})
            QTest::addRow("%s, %s", qPrintable(info.name), isInHeadline ? "headline" : "body")
                << info.name << isInHeadline;
    }
}

void TestVaultProgram::nothingLeavesWithAName()
{
    QFETCH(QString, format);
    QFETCH(bool, isInHeadline);
    qputenv("GALLEY_PASSPHRASE_FILE", m_folder.filePath(u"phrase"_s).toUtf8());
    desk::VaultLink link(m_database, u"Mara"_s);
    QSignalSpy opened(&link, &desk::VaultLink::opened);
    link.unlock();
    QVERIFY(opened.wait(10'000));
    check::setOpenSecrets(&link);
    const auto info = desk::exportFormatFromName(format).value();
    const QString path = m_folder.filePath(u"home/out."_s + info.suffix);
    story::Story named
        = story(isInHeadline ? u"The board said so on Tuesday."_s
                             : u"The board said so on Tuesday, and %1 heard it."_s.arg(canaries()[4].name));
    if (isInHeadline)
        named.article.fields.headline = u"%1 speaks"_s.arg(canaries()[4].name);
    QFile::remove(path);
    const auto refused = desk::exportStoryToFile(named, info.format, path);
    const bool isThere = QFile::exists(path);
    const auto allowed
        = desk::exportStoryToFile(story(u"The board said so on Tuesday."_s), info.format, path);
    check::setOpenSecrets(nullptr);
    qunsetenv("GALLEY_PASSPHRASE_FILE");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Denied);
    QVERIFY(!isThere);
    QVERIFY2(allowed, qPrintable(allowed ? QString() : allowed.error().detail));
}

/// "galley export": a story that rests on a protected source does not leave without a look, unless somebody
/// says so.
void TestVaultProgram::theCommandLineLooksToo()
{
    const auto ran = [this](const QStringList &options) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GALLEY_PASSPHRASE_FILE"_s, m_folder.filePath(u"phrase"_s));
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                      QStringList{u"--db"_s, m_database, u"--as"_s, u"Mara"_s, u"export"_s, u"--draft"_s}
                          + options);
        process.waitForFinished();
        return Outcome{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                       QString::fromUtf8(process.readAllStandardError())};
    };
    const auto add = [this](const QString &slug, const QString &words) {
        const auto store = store::openStore(m_database).value();
        story::Article article;
        article.id = story::ArticleId::create();
        article.fields.slug = slug;
        article.fields.headline = u"The wall is to be built"_s;
        article.body = u"It is to be built, an official said. "_s + words;
        story::Attribution attribution;
        attribution.id = story::AttributionId::create();
        attribution.sourceId = store->sources().list()->front().id;
        attribution.content = {text::makeAnchor(article.body, {0, 17})};
        article.attributions = {attribution};
        return store->articles().save(article, u"Mara"_s, u"save"_s).has_value();
    };
    QVERIFY(add(u"clean"_s, {}));
    QVERIFY(add(u"spoilt"_s, canaries()[6].name));
    const QString path = m_folder.filePath(u"home/looked.pdf"_s);
    const QStringList out{u"--to"_s, u"pdf"_s, u"-o"_s, path};
    const Outcome unlooked = ran(QStringList{u"clean"_s} + out);
    QCOMPARE(unlooked.code, 1);
    QVERIFY2(unlooked.messages.contains(u"--vault"_s), qPrintable(unlooked.messages));
    QVERIFY(!QFile::exists(path));
    const Outcome spoilt = ran(QStringList{u"spoilt"_s, u"--vault"_s} + out);
    QCOMPARE(spoilt.code, 1);
    QVERIFY2(spoilt.messages.contains(u"protected source"_s), qPrintable(spoilt.messages));
    QVERIFY(!QFile::exists(path));
    const Outcome looked = ran(QStringList{u"clean"_s, u"--vault"_s} + out);
    QVERIFY2(looked.code == 0, qPrintable(looked.messages));
    QVERIFY(QFile::remove(path));
    QCOMPARE(ran(QStringList{u"clean"_s, u"--unchecked"_s} + out).code, 0);
    QVERIFY(QFile::remove(path));
    const Outcome dry = ran(QStringList{u"clean"_s, u"--dry-run"_s} + out);
    QCOMPARE(dry.code, 0);
    QVERIFY2(dry.out.contains(u"dc:title = Draft, not approved: The wall is to be built"_s),
             qPrintable(dry.out));
    QVERIFY(!QFile::exists(path));
}

/// Everything that lies about after all that: the home, with database, log, keys, pins and exports.
void TestVaultProgram::nothingIsFoundOutside()
{
    const QString sweep
        = qEnvironmentVariable("GALLEY_SOURCE_DIR") + u"/../shared/tools/durability/leaksweep.py"_s;
    if (!QFile::exists(sweep))
        QSKIP("needs ../shared/tools/durability/leaksweep.py");
    QFile list(m_folder.filePath(u"canaries"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    for (const Canary &one : canaries())
        list.write((one.name + u'\n' + one.alias + u'\n' + one.contact + u'\n').toUtf8());
    list.close();
    const auto swept = [&](const QString &folder) {
        QProcess process;
        process.start(u"python3"_s, {sweep, u"--canaries"_s, list.fileName(), folder});
        process.waitForFinished(120'000);
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };
    const auto [code, report] = swept(m_folder.filePath(u"home"_s));
    QVERIFY2(code == 0, qPrintable(report));
    // The sweep is not blind: what an unsealed row would look like is found.
    QVERIFY(QDir(m_folder.path()).mkpath(u"control"_s));
    QVERIFY(QFile::copy(m_database, m_folder.filePath(u"control/plain.sqlite"_s)));
    QFile control(m_folder.filePath(u"control/plain.sqlite"_s));
    QVERIFY(control.open(QIODevice::Append));
    control.write(canaries()[0].name.toUtf8());
    control.close();
    QCOMPARE(swept(m_folder.filePath(u"control"_s)).first, 1);
}

QTEST_GUILESS_MAIN(TestVaultProgram)
#include "tst_vaultprogram.moc"
