// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/endsignals.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestEndSignals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreEvents_data();
    void theyAreEvents();
    void theWindowComesToAnEnd();
};

void TestEndSignals::theyAreEvents_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("end of the session") << SIGTERM;
    QTest::newRow("end of the terminal") << SIGHUP;
    QTest::newRow("Ctrl+C") << SIGINT;
}

void TestEndSignals::theyAreEvents()
{
    QFETCH(int, signal);
    const EndSignals end;
    QSignalSpy wanted(&end, &EndSignals::wanted);
    QCOMPARE(std::raise(signal), 0);
    QVERIFY(wanted.wait(5'000));
    QCOMPARE(wanted.size(), 1);
}

/// A database that was closed has no log beside it: nothing to make good at the next start.
void TestEndSignals::theWindowComesToAnEnd()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"newsroom.sqlite"_s);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, folder.path());
    window.setProcessEnvironment(environment);
    window.setChildProcessModifier([] { // as where the system keeps what a crash leaves
        rlimit most{};
        getrlimit(RLIMIT_CORE, &most);
        most.rlim_cur = most.rlim_max;
        setrlimit(RLIMIT_CORE, &most);
    });
    window.start(qEnvironmentVariable("GALLEY_PROGRAM"), {u"--db"_s, database});
    QVERIFY(window.waitForStarted());
    const auto isLogged = [&database] { return QFileInfo(database + u"-wal"_s).size() > 0; };
    QTRY_VERIFY_WITH_TIMEOUT(isLogged(), 20'000);
    QFile limits(u"/proc/%1/limits"_s.arg(window.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QRegularExpression noCore(u"Max core file size +0 +0 "_s); // it would hold what is open
    QVERIFY(noCore.match(QString::fromLatin1(limits.readAll())).hasMatch());
    window.terminate();
    QVERIFY(window.waitForFinished(20'000));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    QVERIFY(!isLogged());
}

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
