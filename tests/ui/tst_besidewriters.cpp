// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/newsroom.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace galley;
using namespace galley::ui;

/// Somebody types while four other programs save into the same database.
class TestBesideWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowGoesOn();
};

/// The longest time for which the window's thread hears nothing is told beside that without the others: what
/// is left when the database is locked again and again is what the machine takes. Nothing is lost on either
/// side.
void TestBesideWriters::windowGoesOn()
{
    const QString program = qEnvironmentVariable("GALLEY_PROGRAM");
    Newsroom newsroom;
    const QString database = newsroom.folder.filePath(u"newsroom.sqlite"_s);
    settings::Settings settings(newsroom.folder.filePath(u"galley.ini"_s));
    const auto words = u"The quay was empty at noon, Ines Calloway said. "_s;
    const story::Article article
        = newsroom.desk.newStory({.headline = u"Quay"_s}, words.repeated(20)).value();
    MainWindow window({newsroom.desk, newsroom.saves, settings, newsroom.openStore});
    window.resize(1400, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openStory(article.id.toString());
    auto *editor = window.findChild<StoryEditor *>();
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);

    const auto type = [&](std::chrono::milliseconds time) {
        std::vector<qint64> gaps;
        QElapsedTimer sinceBeat;
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        connect(&beat, &QTimer::timeout, &beat, [&] { gaps.push_back(sinceBeat.restart()); });
        sinceBeat.start();
        beat.start(2ms);
        QElapsedTimer whole;
        for (whole.start(); whole.durationElapsed() < time;) {
            QTest::keyClick(editor, Qt::Key_X);
            QTest::qWait(40);
        }
        return *std::ranges::max_element(gaps);
    };
    const qint64 alone = type(3s);
    const auto stress = [&](const QString &ack, const QStringList &more) {
        auto process = std::make_unique<QProcess>();
        process->start(
            program,
            QStringList{u"--db"_s, database, u"stress"_s, u"--ack"_s, newsroom.folder.filePath(ack)} + more);
        return process;
    };
    QVERIFY(stress(u"first"_s, {u"--rounds"_s, u"20"_s})->waitForFinished()); // makes the stories they change
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < 4; ++i) {
        writers.push_back(stress(u"ack%1"_s.arg(i), {u"--first"_s, QString::number((i + 1) * 1'000'000)}));
        QVERIFY(writers.back()->waitForStarted());
    }
    const qint64 beside = type(5s);
    qsizetype saves = 0;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(writers[size_t(i)]->state(), QProcess::Running);
        writers[size_t(i)]->kill();
        writers[size_t(i)]->waitForFinished();
        QFile ack(newsroom.folder.filePath(u"ack%1"_s.arg(i)));
        QVERIFY(ack.open(QIODevice::ReadOnly));
        saves += ack.readAll().count('\n');
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.openedStory()->isSaved(), 5s);
    QCOMPARE((*newsroom.openStore())->articles().load(article.id)->body, window.openedStory()->body());
    const auto report = (*newsroom.openStore())->verify();
    QVERIFY(report);
    QCOMPARE(report->faults, QStringList());
    QVERIFY(report->revisions >= saves);
    qInfo("the window's thread was busy for %lld ms at most, alone %lld ms; the others saved %lld times",
          qlonglong(beside), qlonglong(alone), qlonglong(saves));
    QVERIFY2(beside < 1000, "the window waited for the database");
}

QTEST_MAIN(TestBesideWriters)
#include "tst_besidewriters.moc"
