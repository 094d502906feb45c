// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/newsroom.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/notifier.h"
#include "ui/mainwindow/samplebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// What shows messages on a desktop.
class MessageServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QVariantMap hints;
    QString icon;
    QStringList actions;

public Q_SLOTS:
    uint Notify(const QString & /*app*/, uint /*replaces*/, const QString &appIcon, const QString & /*title*/,
                const QString & /*text*/, const QStringList &offered, const QVariantMap &told, int /*time*/)
    {
        hints = told;
        icon = appIcon;
        actions = offered;
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// The desktop's settings as the portal tells them.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values;

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        values[space + u' ' + key] = value;
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(space + u' ' + key, 0U))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// The window on a session bus of its own, where we are the rest of the desktop.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contrastAndMovementFollowThePortal();
    void clickedMessageOpensTheStory();
    void windowComesForward();
    void logoutKeepsTheWords();
    void sampleIsAPlaceOfItsOwn();

private:
    Session session() { return {m_newsroom.desk, m_newsroom.saves, m_settings, m_newsroom.openStore}; }

    Newsroom m_newsroom;
    settings::Settings m_settings{m_newsroom.folder.filePath(u"settings.ini"_s)};
    QDBusConnection m_bus{QString()};
    MessageServer m_messages;
    SettingsPortal m_portal;
};

void TestDesktop::initTestCase()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("dbus-daemon is not installed");
    m_bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
    const auto flags = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_messages, flags));
    QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, flags));
    QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestDesktop::contrastAndMovementFollowThePortal()
{
    const QString appearance = u"org.freedesktop.appearance"_s;
    m_portal.values[u"org.gnome.desktop.interface enable-animations"_s] = true;
    m_portal.values[appearance + u" contrast"_s] = 1U;
    Theme theme;
    QTRY_COMPARE(theme.scheme(), Scheme::ContrastLight); // as it was when we started
    QVERIFY(theme.mayMove());
    m_portal.change(appearance, u"contrast"_s, 0U);
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    m_portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_VERIFY(!theme.mayMove());
    m_portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_VERIFY(theme.mayMove());
    m_portal.change(appearance, u"reduced-motion"_s, 1U);
    QTRY_VERIFY(!theme.mayMove());
    theme.setChoice(Theme::Choice::Light); // who chose, chose
    m_portal.change(appearance, u"contrast"_s, 1U);
    QTest::qWait(50);
    QCOMPARE(theme.scheme(), Scheme::Light);
    m_portal.change(appearance, u"contrast"_s, 0U);
    m_portal.change(appearance, u"reduced-motion"_s, 0U);
    QTRY_VERIFY(theme.mayMove());
}

void TestDesktop::clickedMessageOpensTheStory()
{
    MainWindow window(session());
    window.show();
    window.newStory();
    const QString id = window.openedStory()->article().id.toString();
    window.newStory();
    auto *notifier = window.findChild<Notifier *>();
    notifier->tell(u"Galley"_s, u"A story waits for you."_s, id);
    QTRY_COMPARE(m_messages.hints.value(u"desktop-entry"_s).toString(), u"org.example.galley"_s);
    QCOMPARE(m_messages.icon, u"org.example.galley"_s);
    QVERIFY(m_messages.actions.contains(u"default"_s));
    window.showMinimized();
    Q_EMIT m_messages.ActionInvoked(8, u"default"_s); // somebody else's
    Q_EMIT m_messages.ActionInvoked(7, u"default"_s);
    QTRY_COMPARE(window.openedStory()->article().id.toString(), id);
    QVERIFY(!window.isMinimized());
}

void TestDesktop::windowComesForward()
{
    MainWindow window(session());
    window.showMinimized();
    window.bringForward();
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
}

void TestDesktop::logoutKeepsTheWords()
{
    story::ArticleId id;
    {
        MainWindow window(session());
        window.show();
        window.newStory();
        id = window.openedStory()->article().id;
        auto *editor = window.findChild<StoryEditor *>();
        QTest::keyClicks(editor, u"It rained."_s);
        QTest::keyClick(editor, Qt::Key_Left);
        QVERIFY(window.keepForLogout());
        QCOMPARE(m_newsroom.desk.article(id)->body, u"It rained."_s); // at once
        QVERIFY(window.isVisible()); // the person may still say no to the logout
        MainWindow next(session());  // as after the login: the first never closed
        next.show();
        next.restoreLastStory();
        QVERIFY(next.openedStory());
        QCOMPARE(next.openedStory()->article().id, id);
        QCOMPARE(next.findChild<StoryEditor *>()->caret(), 9);
    }
}

void TestDesktop::sampleIsAPlaceOfItsOwn()
{
    int sample = 0;
    int own = 0;
    Newsroom empty;
    settings::Settings kept(empty.folder.filePath(u"settings.ini"_s));
    Session place{empty.desk, empty.saves, kept, empty.openStore};
    place.openSample = [&sample] { ++sample; };
    {
        MainWindow window(place);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(sample, 1);
        QVERIFY(*empty.desk.isEmpty()); // nothing of it came in here
        QVERIFY(!window.findChild<SampleBar *>());
        window.newStory();
    }
    const QStringList before = kept.value(settings::Key<QStringList>{"stories/recent", {}});
    place.openSample = {};
    place.isSample = true;
    place.openOwn = [&own] { ++own; };
    MainWindow window(place);
    window.show();
    window.newStory();
    window.findChild<SampleBar *>()->findChild<QPushButton *>()->click();
    QCOMPARE(own, 1);
    QCOMPARE(kept.value(settings::Key<QStringList>{"stories/recent", {}}),
             before); // what is remembered is not mixed
}

int main(int argc, char *argv[])
{
    QProcess bus; // before anything asks for the session's
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.waitForStarted() && bus.waitForReadyRead()
                                            ? bus.readLine().trimmed()
                                            : QByteArray("disabled:"));
    int result = 0;
    {
        QApplication application(argc, argv);
        QApplication::setDesktopFileName(u"org.example.galley"_s);
        TestDesktop test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.kill();
    bus.waitForFinished();
    return result;
}

#include "tst_desktop.moc"
