// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sqlstore.h"
#include "core/vault/vault.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr auto passphrase = "seven grey herons wait at dawn";

}

/// What logind does: it hands out a descriptor, and does not sleep while somebody holds it.
class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    bool isHeld() const { return m_isHeld; }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString & /*who*/, const QString & /*why*/,
                                    const QString &mode)
    {
        m_isHeld = what == "sleep"_L1 && mode == "delay"_L1;
        QFile null(u"/dev/null"_s);
        [[maybe_unused]] const bool isOpen = null.open(QIODevice::ReadOnly);
        return QDBusUnixFileDescriptor(null.handle());
    }

private:
    bool m_isHeld = false;
};

/// The open vault on a message bus of our own, where we are the screen's lock and the login manager.
class TestVaultLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itEndsWithTheSession_data();
    void itEndsWithTheSession();
    void itStaysOpen();
    void cleanupTestCase();

private:
    void send(const QString &path, const QString &interface, const QString &member,
              const QVariantList &arguments);
    bool isAlive();

    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
    LoginManager m_manager;
    std::unique_ptr<QProcess> m_vault;
};

void TestVaultLocks::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), 10'000);
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QDBusConnection connection = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(connection.isConnected());
    QVERIFY(connection.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(
        connection.registerObject(u"/org/freedesktop/login1"_s, &m_manager, QDBusConnection::ExportAllSlots));

    QFile phrase(m_folder.filePath(u"phrase"_s));
    QVERIFY(phrase.open(QIODevice::WriteOnly));
    phrase.write(passphrase);
    const auto store = store::openStore(m_folder.filePath(u"newsroom.sqlite"_s)).value();
    vault::Vault made(store->vault(), m_folder.filePath(u"keys"_s), u"Mara"_s);
    QVERIFY(made.create(vault::Secret::ofText(QString::fromUtf8(passphrase))));
}

void TestVaultLocks::init()
{
    m_vault = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GALLEY_PASSPHRASE_FILE"_s, m_folder.filePath(u"phrase"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_address);
    m_vault->setProcessEnvironment(environment);
    m_vault->start(qEnvironmentVariable("GALLEY_VAULT"),
                   {u"--db"_s, m_folder.filePath(u"newsroom.sqlite"_s), u"--as"_s, u"Mara"_s, u"--keys"_s,
                    m_folder.filePath(u"keys"_s), u"serve"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_vault->canReadLine(), 20'000);
    QVERIFY(m_vault->readLine().contains("open"));
    QTRY_VERIFY_WITH_TIMEOUT(m_manager.isHeld(), 10'000);
}

void TestVaultLocks::cleanup()
{
    if (m_vault)
        m_vault->kill();
    if (m_vault)
        m_vault->waitForFinished();
    m_vault.reset();
}

void TestVaultLocks::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestVaultLocks::send(const QString &path, const QString &interface, const QString &member,
                          const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(arguments);
    QVERIFY(QDBusConnection(u"desktop"_s).send(signal));
}

/// Asks it something, so that whatever was sent before has come through.
bool TestVaultLocks::isAlive()
{
    m_vault->write("{\"id\": 1, \"op\": \"find\", \"texts\": [\"nobody\"]}\n");
    return QTest::qWaitFor(
        [this] { return m_vault->canReadLine() && m_vault->readLine().contains("\"id\":1"); }, 5'000);
}

void TestVaultLocks::itEndsWithTheSession_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("screen locked") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                   << u"ActiveChanged"_s << QVariantList{true};
    QTest::newRow("screen locked, GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s
                                          << u"ActiveChanged"_s << QVariantList{true};
    QTest::newRow("the machine sleeps") << u"/org/freedesktop/login1"_s << u"org.freedesktop.login1.Manager"_s
                                        << u"PrepareForSleep"_s << QVariantList{true};
    QTest::newRow("session locked") << u"/org/freedesktop/login1/session/_32"_s
                                    << u"org.freedesktop.login1.Session"_s << u"Lock"_s << QVariantList();
}

void TestVaultLocks::itEndsWithTheSession()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, member);
    QFETCH(QVariantList, arguments);
    QVERIFY(isAlive());
    send(path, interface, member, arguments);
    QVERIFY(m_vault->waitForFinished(5'000));
    QCOMPARE(m_vault->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_vault->exitCode(), 0);
}

void TestVaultLocks::itStaysOpen()
{
    send(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QVERIFY(isAlive());
}

QTEST_GUILESS_MAIN(TestVaultLocks)
#include "tst_vaultlocks.moc"
