// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingsbook.h"
#include "ui/settings/settingspage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// Everything that the window has to set.
class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachAppliesIsKeptAndResets();
    void idsAndWordsAreThere();
    void otherKeysAreKept();
    void textSizeClipsNothing_data();
    void textSizeClipsNothing();

private:
    void openWindow();
    SettingsBook &book();

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowSettings::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"settings.ini"_s));
    openWindow();
}

void TestWindowSettings::cleanup()
{
    book().resetAll();
    m_window.reset();
    m_settings.reset();
    m_newsroom.reset();
}

void TestWindowSettings::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

SettingsBook &TestWindowSettings::book()
{
    m_window->showSettings({});
    return m_window->findChild<SettingsPage *>()->book();
}

/// A value that is not the one that holds unless it is set.
static QVariant otherValue(const Setting &setting)
{
    for (const auto &[value, words] : setting.choices) {
        if (value != setting.fallback)
            return value;
    }
    if (setting.fallback.typeId() == QMetaType::Bool)
        return !setting.fallback.toBool();
    if (setting.fallback.typeId() == QMetaType::Int)
        return setting.most;
    return QString(setting.fallback.toString() + u'x');
}

void TestWindowSettings::eachAppliesIsKeptAndResets()
{
    QStringList ids;
    for (const Setting &setting : book().settings()) {
        if (setting.value && (setting.choices.size() != 1)) // a program without translations has one language
            ids << setting.id;
    }
    QVERIFY(ids.size() > 10);
    for (const QString &id : std::as_const(ids)) {
        const Setting &setting = *book().find(id);
        QVERIFY2(SettingsBook::isFallback(setting), qPrintable(id));
        const QVariant other = otherValue(setting);
        book().change(id, other);
        QVERIFY2(book().find(id)->value() == other, qPrintable(id));
        openWindow(); // as after a crash: nothing was closed properly
        QVERIFY2(book().find(id)->value() == other, qPrintable(id));
        book().reset(id);
        QVERIFY2(SettingsBook::isFallback(*book().find(id)), qPrintable(id));
        openWindow();
        QVERIFY2(SettingsBook::isFallback(*book().find(id)), qPrintable(id));
    }
}

void TestWindowSettings::idsAndWordsAreThere()
{
    for (const Setting &setting : book().settings()) {
        QVERIFY2(!setting.title.isEmpty() && !setting.advice.isEmpty(), qPrintable(setting.id));
        QVERIFY2(setting.advice.endsWith(u'.'), qPrintable(setting.id));
        QVERIFY2(bool(setting.open) != bool(setting.value), qPrintable(setting.id));
    }
    QCOMPARE(namelessControls(*m_window->findChild<SettingsPage *>()), QString());
}

void TestWindowSettings::otherKeysAreKept()
{
    m_window->commands().action(u"help.shortcuts"_s)->trigger(); // listens to what is changed
    m_window->commands().setShortcuts(u"story.export"_s, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X)});
    openWindow();
    QCOMPARE(m_window->commands().action(u"story.export"_s)->shortcut(),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X));
    QCOMPARE(m_window->commands().conflicts(), QStringList());
}

void TestWindowSettings::textSizeClipsNothing_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void TestWindowSettings::textSizeClipsNothing()
{
    QFETCH(int, percent);
    m_window->resize(1600, 1000);
    m_window->newStory();
    book().change(u"look.textSize"_s, percent);
    const auto clipped = [this] {
        QStringList found;
        for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
            const int least = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            if (button->isVisible() && button->width() < least)
                found << button->text() + u" %1 < %2"_s.arg(button->width()).arg(least);
        }
        return found.join(u'\n');
    };
    QTRY_COMPARE(clipped(), QString()); // layouts follow when they come to it
}

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
