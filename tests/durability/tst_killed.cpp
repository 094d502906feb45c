// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// The program is killed, or the disk takes no more, while it saves without end: what it said is saved, is.
class TestKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost();
    void aFileLimitLosesNothing();
    void lostPermissionsAreSaid();
    void fourWritersShareIt();
    void theyMayStartTogether();

private:
    struct State
    {
        qint64 newest = -1; ///< number of the last save in the database
        bool isWhole = true;
    };
    qint64 acknowledged() const;
    void checkState(State &state) const;

    QTemporaryDir m_folder;
    QString m_database;
    QString m_ack;
};

void TestKilled::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("GALLEY_PROGRAM")), "run by ctest, which names the program");
    m_database = m_folder.filePath(u"newsroom.sqlite"_s);
    m_ack = m_folder.filePath(u"ack"_s);
}

/// The last number that was promised; -1 for none. A line that was cut off was no promise.
qint64 TestKilled::acknowledged() const
{
    QFile file(m_ack);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return lines.size() < 2 ? -1 : lines[lines.size() - 2].toLongLong();
}

/// Each story must be whole: text, field and note of one and the same save.
void TestKilled::checkState(State &state) const
{
    const auto store = store::openStore(m_database);
    QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
    const auto stories = (*store)->articles().list({}).value();
    for (const store::StorySummary &summary : stories) {
        const auto article = (*store)->articles().load(summary.id);
        QVERIFY(article);
        const QString number = article->fields.headline.section(u' ', 1);
        state.isWhole = state.isWhole && article->notes.size() == 1
                        && article->notes[0].text == u"Note "_s + number
                        && article->body.startsWith(u"Text %1 of"_s.arg(number));
        state.newest = std::max(state.newest, number.toLongLong());
    }
    const auto report = (*store)->verify();
    QVERIFY(report);
    QCOMPARE(report->faults, QStringList());
}

void TestKilled::nothingAcknowledgedIsLost()
{
    const int rounds = std::max(25, qEnvironmentVariableIntValue("GALLEY_ROUNDS"));
    QRandomGenerator random(4711);
    qint64 commits = 0;
    std::vector<qint64> recovery;
    for (int round = 0; round < rounds; ++round) {
        if (round % 100 == 0) { // a fresh database now and then: the first save of all is the most delicate
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(m_database + suffix);
            QFile::remove(m_ack);
        }
        const qint64 before = acknowledged();
        QProcess process;
        process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                      {u"--db"_s, m_database, u"stress"_s, u"--ack"_s, m_ack, u"--first"_s,
                       QString::number(before + 1)});
        QVERIFY(process.waitForStarted());
        // Mostly while it saves, which it may reach late on a busy machine; now and then while it starts.
        if (round % 10 == 9)
            QTest::qSleep(random.bounded(120));
        else
            QVERIFY(QTest::qWaitFor([&] { return acknowledged() > before; }, 20'000));
        QTest::qSleep(random.bounded(60));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        const qint64 promised = acknowledged();
        commits += promised - before;
        if (!QFile::exists(m_database))
            continue; // killed before it began
        QElapsedTimer timer;
        timer.start();
        const bool opens = store::openStore(m_database).has_value();
        recovery.push_back(timer.elapsed());
        QVERIFY(opens);
        State state;
        checkState(state);
        QVERIFY(state.isWhole);
        QVERIFY2(state.newest >= promised,
                 qPrintable(u"promised %1, found %2"_s.arg(promised).arg(state.newest)));
        QVERIFY(state.newest <= promised + 1); // at most the one that was under way
        if (state.newest > promised) {         // it is there: so the next one follows it
            QFile ack(m_ack);
            QVERIFY(ack.open(QIODevice::Append));
            ack.write(QByteArray::number(state.newest) + '\n');
        }
    }
    std::ranges::sort(recovery);
    qInfo("%d rounds, %lld commits promised, 0 lost, 0 damaged; opens again in %lld ms (median), %lld ms "
          "(most)",
          rounds, commits, recovery[recovery.size() / 2], recovery.back());
    QVERIFY(commits >= rounds * 8 / 10);
    QVERIFY(recovery.back() <= 1000);
}

/// ulimit -f stands for a full disk where no file system may be mounted: the write fails half-way.
void TestKilled::aFileLimitLosesNothing()
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_database + suffix);
    QFile::remove(m_ack);
    for (int round = 0; round < 20; ++round) {
        const qint64 before = acknowledged();
        QProcess process;
        process.setChildProcessModifier([round] {
            const rlimit limit{static_cast<rlim_t>(400 + round * 61) * 1024, RLIM_INFINITY};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                      {u"--db"_s, m_database, u"stress"_s, u"--ack"_s, m_ack, u"--first"_s,
                       QString::number(before + 1), u"--rounds"_s, u"300"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit); // not killed by SIGXFSZ
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitCode() == 0 || said.startsWith(u"galley: "_s), qPrintable(said));
        State state;
        checkState(state);
        QVERIFY(state.isWhole);
        QVERIFY(state.newest >= acknowledged());
    }
    const qint64 before = acknowledged(); // and with space again it goes on
    QProcess process;
    process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                  {u"--db"_s, m_database, u"stress"_s, u"--ack"_s, m_ack, u"--first"_s,
                   QString::number(before + 1), u"--rounds"_s, u"5"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(acknowledged(), before + 5);
}

/// The folder and the file are taken away from the person while the program is not running, and given back.
void TestKilled::lostPermissionsAreSaid()
{
    constexpr uid_t nobody = 65534;
    QTemporaryDir folder;
    const QString database = folder.filePath(u"newsroom.sqlite"_s);
    const QString ack = folder.filePath(u"ack"_s);
    const auto stress = [&](qint64 first) {
        QProcess process;
        process.setChildProcessModifier([] {
            if (::geteuid() == 0) // whom no permission stops
                (void)!::setresuid(nobody, nobody, nobody);
        });
        process.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                      {u"--db"_s, database, u"--as"_s, u"stress"_s, u"stress"_s, u"--ack"_s, ack,
                       u"--first"_s, QString::number(first), u"--rounds"_s, u"5"_s});
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
    };
    if (::geteuid() == 0)
        QCOMPARE(::chown(qPrintable(folder.path()), nobody, nobody), 0);
    const auto [begun, words] = stress(0);
    if (begun != 0 && ::geteuid() == 0)
        QSKIP("the program is not where everybody may run it");
    QVERIFY2(begun == 0, qPrintable(words));
    const QByteArray path = QFile::encodeName(database);
    QCOMPARE(::chmod(path.constData(), 0400), 0);
    QCOMPARE(::chmod(qPrintable(folder.path()), 0500), 0);
    const auto [code, said] = stress(5);
    QVERIFY(code != 0);
    QVERIFY2(said.startsWith(u"galley: "_s) && said.count(u'\n') == 1, qPrintable(said));
    qInfo("%s", qPrintable(said.trimmed()));
    QCOMPARE(::chmod(qPrintable(folder.path()), 0700), 0);
    QCOMPARE(::chmod(path.constData(), 0600), 0);
    const auto [again, nothing] = stress(5);
    QVERIFY2(again == 0, qPrintable(nothing));
}

/// Four programs save into one database for five seconds, and are killed.
void TestKilled::fourWritersShareIt()
{
    constexpr int writers = 4;
    const QTemporaryDir folder;
    m_database = folder.filePath(u"newsroom.sqlite"_s);
    const auto ackOf = [&](int writer) { return folder.filePath(u"ack%1"_s.arg(writer)); };
    QProcess first; // makes the stories that all of them change
    first.start(qEnvironmentVariable("GALLEY_PROGRAM"),
                {u"--db"_s, m_database, u"stress"_s, u"--ack"_s, ackOf(writers), u"--rounds"_s, u"20"_s});
    QVERIFY(first.waitForFinished());
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < writers; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(qEnvironmentVariable("GALLEY_PROGRAM"),
                               {u"--db"_s, m_database, u"stress"_s, u"--ack"_s, ackOf(i), u"--first"_s,
                                QString::number((i + 1) * 1'000'000)});
        QVERIFY(programs.back()->waitForStarted());
    }
    QTest::qWait(5'000);
    qsizetype all = 0;
    std::vector<qsizetype> commits;
    for (int i = 0; i < writers; ++i) {
        QCOMPARE(programs[size_t(i)]->state(), QProcess::Running); // none gave up
        programs[size_t(i)]->kill();
        programs[size_t(i)]->waitForFinished();
        QFile ack(ackOf(i));
        QVERIFY(ack.open(QIODevice::ReadOnly));
        commits.push_back(ack.readAll().count('\n'));
        all += commits.back();
    }
    const auto store = store::openStore(m_database).value();
    const auto report = store->verify();
    QVERIFY(report);
    QCOMPARE(report->faults, QStringList());
    QVERIFY2(report->revisions >= all, qPrintable(u"%1 of %2"_s.arg(report->revisions).arg(all)));
    const qsizetype least = *std::ranges::min_element(commits);
    qInfo("%lld saves acknowledged by four programs, 0 lost, the slowest made %lld %% of them",
          qlonglong(all), qlonglong(least * 100 / std::max<qsizetype>(all, 1)));
    QVERIFY(least * 20 >= all);
}

/// Where there is no database yet: one of them makes it, and the others wait.
void TestKilled::theyMayStartTogether()
{
    constexpr int starters = 4;
    for (int round = 0; round < 8; ++round) {
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < starters; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(
                qEnvironmentVariable("GALLEY_PROGRAM"),
                {u"--db"_s, folder.filePath(u"newsroom.sqlite"_s), u"new"_s, u"Story %1"_s.arg(i)});
        }
        for (const auto &program : programs) {
            QVERIFY(program->waitForFinished());
            QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
        }
        const auto store = store::openStore(folder.filePath(u"newsroom.sqlite"_s)).value();
        QCOMPARE(store->articles().list({})->size(), size_t(starters));
        QCOMPARE(store->verify()->faults, QStringList());
    }
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
