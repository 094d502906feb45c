// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/onewindow.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

class TestOneWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSecondHandsItsFilesOver();
    void anotherNewsroomHasItsOwn();
    void theSecondLetsTheFirstComeForward();
    void aKilledOneIsForgotten();
    void oneThatIsEndingIsNotWaitedFor();

private:
    QTemporaryDir m_folder;
};

void TestOneWindow::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestOneWindow::theSecondHandsItsFilesOver()
{
    OneWindow first(u"/newsroom.sqlite"_s);
    QVERIFY(first.claim({}).value());
    QSignalSpy wanted(&first, &OneWindow::wanted);
    base::Result<bool> isFirst = true;
    const std::unique_ptr<QThread> other(QThread::create([&isFirst] { // a program of its own
        OneWindow second(u"/newsroom.sqlite"_s);
        isFirst = second.claim({u"page.txt"_s}, u"NewStory"_s);
    }));
    other->start();
    QVERIFY(wanted.wait());
    QVERIFY(other->wait(5'000));
    QVERIFY(isFirst && !*isFirst);
    QCOMPARE(wanted.first().first().toStringList(),
             QStringList{QDir::current().absoluteFilePath(u"page.txt"_s)});
    QCOMPARE(wanted.first().at(1).toString(), u"NewStory"_s);
}

void TestOneWindow::anotherNewsroomHasItsOwn()
{
    OneWindow first(u"/newsroom.sqlite"_s);
    OneWindow second(u"/sample.sqlite"_s);
    QVERIFY(first.claim({}).value());
    QVERIFY(second.claim({}).value());
}

/// Wayland raises a window only with what the launcher gave to whoever was started.
void TestOneWindow::theSecondLetsTheFirstComeForward()
{
    OneWindow first(u"/newsroom.sqlite"_s);
    QVERIFY(first.claim({}).value());
    QByteArray token;
    connect(&first, &OneWindow::wanted, this, [&token] { token = qgetenv("XDG_ACTIVATION_TOKEN"); });
    QSignalSpy wanted(&first, &OneWindow::wanted);
    const std::unique_ptr<QThread> other(QThread::create([] {
        qputenv("XDG_ACTIVATION_TOKEN", "from-the-launcher");
        OneWindow second(u"/newsroom.sqlite"_s);
        [[maybe_unused]] const auto isFirst = second.claim({});
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }));
    other->start();
    QVERIFY(other->wait(5'000)); // its own token is gone again before the first is asked
    QVERIFY(qgetenv("XDG_ACTIVATION_TOKEN").isEmpty());
    QVERIFY(wanted.wait());
    QCOMPARE(token, "from-the-launcher"_ba);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestOneWindow::aKilledOneIsForgotten()
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::System))
        QFile::remove(m_folder.filePath(name));
    QString socket;
    {
        OneWindow first(u"/newsroom.sqlite"_s);
        QVERIFY(first.claim({}).value());
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::System))
            socket = name.endsWith(u".lock"_s) ? socket : name;
    }
    QVERIFY(!socket.isEmpty());
    QFile left(m_folder.filePath(socket)); // what a program that was killed leaves: a name nobody listens at
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    OneWindow next(u"/newsroom.sqlite"_s);
    QVERIFY(next.claim({}).value());
}

/// Its window is closed, and something runs on in it.
void TestOneWindow::oneThatIsEndingIsNotWaitedFor()
{
    OneWindow first(m_folder.filePath(u"ending.sqlite"_s));
    QVERIFY(first.claim({}).value());
    first.release();
    OneWindow next(m_folder.filePath(u"ending.sqlite"_s));
    QVERIFY(next.claim({}).value());
}

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
