// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopservice.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// The program on a session bus of its own, called as a desktop calls it.
class TestDesktopService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void whatIsWantedComesThrough_data();
    void whatIsWantedComesThrough();
    void nothingIsLostBeforeTheWindow();
    void nameIsGivenBack();
    void busStartsTheProgram();

private:
    QDBusMessage call(const QString &method, const QVariantList &arguments);
    bool hasName();

    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
    QDBusConnection m_caller{QString()};
};

static QByteArray serviceFile(const QString &start)
{
    return "[D-BUS Service]\nName=org.example.galley\nExec=" + start.toUtf8() + "\n";
}

void TestDesktopService::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is not installed");
    // The program as the bus is to start it: in a home folder of its own.
    QFile service(m_folder.filePath(u"org.example.galley.service"_s));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write(serviceFile(
        u"/usr/bin/env HOME=%1 XDG_DATA_HOME=%1 XDG_RUNTIME_DIR=%1 QT_QPA_PLATFORM=offscreen %2"_s.arg(
            m_folder.path(), qEnvironmentVariable("GALLEY_PROGRAM"))));
    service.close();
    QFile config(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
        "<listen>unix:tmpdir=/tmp</listen><servicedir>"
        + m_folder.path().toUtf8()
        + "</servicedir><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), 10'000);
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_caller = QDBusConnection::connectToBus(m_address, u"caller"_s);
    QVERIFY(m_caller.isConnected());
}

QDBusMessage TestDesktopService::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.example.galley"_s, u"/org/example/galley"_s,
                                                          u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    return m_caller.call(message, QDBus::BlockWithGui, 20'000);
}

bool TestDesktopService::hasName()
{
    return m_caller.interface()->isServiceRegistered(u"org.example.galley"_s);
}

void TestDesktopService::whatIsWantedComesThrough_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("action");
    const QVariantMap none;
    QTest::newRow("come forward") << u"Activate"_s << QVariantList{none} << QStringList() << QString();
    QTest::newRow("files") << u"Open"_s
                           << QVariantList{QStringList{u"file:///tmp/a%20b.md"_s, u"https://example.org/x"_s},
                                           none}
                           << QStringList{u"/tmp/a b.md"_s} << QString();
    QTest::newRow("action") << u"ActivateAction"_s << QVariantList{u"NewStory"_s, QVariantList(), none}
                            << QStringList() << newStoryAction;
}

void TestDesktopService::whatIsWantedComesThrough()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QFETCH(QStringList, files);
    QFETCH(QString, action);
    DesktopService service(QDBusConnection::connectToBus(m_address, u"program"_s));
    service.setOffered(true);
    QVERIFY(service.isOffered());
    service.deliver();
    std::vector<DesktopRequest> wanted;
    connect(&service, &DesktopService::wanted, this,
            [&wanted](const DesktopRequest &one) { wanted.push_back(one); });
    QCOMPARE(call(method, arguments).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(wanted.size(), 1u);
    QCOMPARE(wanted.front().files, files);
    QCOMPARE(wanted.front().action, action);
}

void TestDesktopService::nothingIsLostBeforeTheWindow()
{
    DesktopService service(QDBusConnection::connectToBus(m_address, u"program"_s));
    service.setOffered(true);
    int heard = 0;
    connect(&service, &DesktopService::wanted, this, [&heard] { ++heard; });
    QCOMPARE(call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"abc"_s}}}).type(),
             QDBusMessage::ReplyMessage);
    QCOMPARE(heard, 0);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "abc");
    service.deliver();
    QCOMPARE(heard, 1);
}

void TestDesktopService::nameIsGivenBack()
{
    {
        DesktopService service(QDBusConnection::connectToBus(m_address, u"program"_s));
        service.setOffered(true);
        QVERIFY(hasName());
        service.setOffered(false); // the sample newsroom is shown now
        QVERIFY(!hasName());
        service.setOffered(true);
    }
    QVERIFY(!hasName());
}

/// The installed service file does this: nothing runs, a launcher asks for a new story, and then again.
void TestDesktopService::busStartsTheProgram()
{
    const QVariantList newStory{u"NewStory"_s, QVariantList(), QVariantMap()};
    QCOMPARE(call(u"ActivateAction"_s, newStory).errorMessage(), QString());
    QVERIFY(hasName());
    const auto process = [this] { return m_caller.interface()->servicePid(u"org.example.galley"_s).value(); };
    const uint first = process();
    const auto stories = [this] {
        QProcess list;
        QProcessEnvironment there = QProcessEnvironment::systemEnvironment();
        there.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        list.setProcessEnvironment(there);
        list.start(qEnvironmentVariable("GALLEY_PROGRAM"), {u"list"_s});
        list.waitForFinished();
        return list.readAllStandardOutput().count('\n');
    };
    QTRY_COMPARE_WITH_TIMEOUT(stories(), 1, 20'000);
    QCOMPARE(call(u"ActivateAction"_s, newStory).errorMessage(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(stories(), 2, 20'000);
    QCOMPARE(process(), first); // the window that there was
    QProcess::execute(u"kill"_s, {QString::number(first)});
    QTRY_VERIFY_WITH_TIMEOUT(!hasName(), 20'000);
}

QTEST_GUILESS_MAIN(TestDesktopService)
#include "tst_desktopservice.moc"
