// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/controls.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/fuzzymatch.h"
#include "ui/commands/registry.h"
#include "ui/commands/shortcuteditor.h"
#include "ui/commands/shortcuts.h"
#include "ui/commands/shortcutsheet.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::ui;

static void addThree(CommandRegistry &commands)
{
    commands.add(
        {.id = u"a"_s, .text = u"&Alpha"_s, .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_A)}, .run = [] {
         }});
    commands.add(
        {.id = u"b"_s, .text = u"&Beta"_s, .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_B)}, .run = [] { }});
    commands.add({.id = u"c"_s,
                  .text = u"&Undo"_s,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                  .run = [] { },
                  .isWidgetKey = true});
}

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void fuzzy_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("starts of words") << u"hc"_s << u"Harbour contract"_s << u"Beach race"_s;
        QTest::newRow("in a row") << u"port"_s << u"Export"_s << u"Paper record tonight"_s;
        QTest::newRow("shorter wins") << u"page"_s << u"Page"_s << u"Page: Whole Page"_s;
        QTest::newRow("accents and case") << u"ecole"_s << u"École"_s << u"Eel cooled later"_s;
    }

    void fuzzy()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(pattern, better));
        QVERIFY(fuzzyScore(pattern, better).value() > fuzzyScore(pattern, worse).value_or(-1));
    }

    void fuzzyRefuses()
    {
        QVERIFY(!fuzzyScore(u"xyz", u"Harbour"));
        QVERIFY(!fuzzyScore(u"ruobrah", u"Harbour"));
        QCOMPARE(fuzzyScore(u"", u"Harbour"), 0);
        QVERIFY(!fuzzyScore(u"aaaaaaaaaaaaaaaaaaaab", QString(20'000, u'a')));
    }

    void commandIsInMenuPaletteAndKeys()
    {
        QMainWindow window;
        CommandRegistry commands(window);
        int runs = 0;
        bool enabled = false;
        commands.add({.id = u"story.test"_s,
                      .text = u"&Test It"_s,
                      .menu = Menu::Story,
                      .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)},
                      .run = [&] { ++runs; },
                      .enabledWhen = [&] { return enabled; }});
        commands.buildMenus(*window.menuBar());
        QCOMPARE(window.menuBar()->actions().size(), 1);
        QMenu *menu = window.menuBar()->actions().first()->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        QVERIFY(paletteItems(commands).empty());
        enabled = true;
        const auto items = paletteItems(commands);
        QCOMPARE(items.size(), 1u);
        QCOMPARE(items.front().text, u"Test It"_s);
        items.front().run();
        QCOMPARE(runs, 1);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(runs, 2);
    }

    void conflictsAreFound()
    {
        QMainWindow window;
        CommandRegistry commands(window);
        const QKeySequence keys(Qt::CTRL | Qt::Key_T);
        commands.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = {keys}, .run = [] { }});
        QVERIFY(commands.conflicts().isEmpty());
        commands.add({.id = u"b"_s, .text = u"B"_s, .shortcuts = {keys}, .run = [] { }});
        QCOMPARE(commands.conflicts().size(), 1);
    }

    void otherKeysAreKeptAsWords()
    {
        QMainWindow window;
        CommandRegistry commands(window);
        addThree(commands);
        QCOMPARE(changedShortcuts(commands), QStringList());
        const QKeySequence other(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
        commands.setShortcuts(u"a"_s, {other, QKeySequence(Qt::Key_F5)});
        commands.setShortcuts(u"b"_s, {});
        commands.setShortcuts(u"none"_s, {other});
        const QStringList kept = changedShortcuts(commands);
        QCOMPARE(kept, (QStringList{u"a=Ctrl+Shift+Y; F5"_s, u"b="_s}));
        QCOMPARE(commands.action(u"a"_s)->shortcuts().size(), 2);

        QMainWindow next;
        CommandRegistry again(next);
        addThree(again);
        restoreShortcuts(again, kept);
        QCOMPARE(changedShortcuts(again), kept);
        QCOMPARE(again.action(u"b"_s)->shortcut(), QKeySequence());
    }

    void aProfileLeavesThePersonsKeys()
    {
        QMainWindow window;
        CommandRegistry commands(window);
        addThree(commands);
        commands.setShortcuts(u"a"_s, {QKeySequence(Qt::Key_F5)});
        commands.setDefaultShortcuts(u"a"_s, {QKeySequence(Qt::Key_F6)});
        commands.setDefaultShortcuts(u"b"_s, {QKeySequence(Qt::Key_F7)});
        commands.setDefaultShortcuts(u"none"_s, {QKeySequence(Qt::Key_F8)});
        QCOMPARE(commands.action(u"a"_s)->shortcut(), QKeySequence(Qt::Key_F5));
        QCOMPARE(commands.action(u"b"_s)->shortcut(), QKeySequence(Qt::Key_F7));
        QCOMPARE(changedShortcuts(commands), QStringList{u"a=F5"_s});
        QCOMPARE(commands.defaultShortcuts(u"a"_s), QList{QKeySequence(Qt::Key_F6)});
    }

    void keptKeysGoBeforeNewOnes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("keysOfA");
        QTest::addColumn<QString>("keysOfB");
        QTest::newRow("taken from another") << u"a=Ctrl+B"_s << u"Ctrl+B"_s << QString();
        QTest::newRow("a text field's own") << u"c=Ctrl+B"_s << u"Ctrl+A"_s << u"Ctrl+B"_s;
        QTest::newRow("unknown command") << u"zebra=Ctrl+B"_s << u"Ctrl+A"_s << u"Ctrl+B"_s;
        QTest::newRow("writes a letter") << u"a=X"_s << QString() << u"Ctrl+B"_s;
        QTest::newRow("opens a menu") << u"a=Alt+F"_s << QString() << u"Ctrl+B"_s;
        QTest::newRow("no sense") << u"a=%%; ;Q=?"_s << QString() << u"Ctrl+B"_s;
        QTest::newRow("nothing") << QString() << u"Ctrl+A"_s << u"Ctrl+B"_s;
    }

    void keptKeysGoBeforeNewOnes()
    {
        QFETCH(QString, line);
        QFETCH(QString, keysOfA);
        QFETCH(QString, keysOfB);
        QMainWindow window;
        CommandRegistry commands(window);
        addThree(commands);
        restoreShortcuts(commands, {line});
        QCOMPARE(commands.action(u"a"_s)->shortcut().toString(), keysOfA);
        QCOMPARE(commands.action(u"b"_s)->shortcut().toString(), keysOfB);
        QCOMPARE(commands.conflicts(), QStringList());
    }

    void conflictIsRefusedUnlessMoved()
    {
        QMainWindow window;
        CommandRegistry commands(window);
        addThree(commands);
        ShortcutEditor editor(commands, &window);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        auto *keys = editor.findChild<QKeySequenceEdit *>();
        const auto button = [&editor](const QString &text) {
            for (auto *one : editor.findChildren<QPushButton *>()) {
                if (one->text().remove(u'&') == text)
                    return one;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        const auto says = [&editor](const QString &words) {
            for (const auto *label : editor.findChildren<QLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(!button(u"Use These Keys"_s)->isEnabled());
        editor.choose(u"a"_s);
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_B));
        QVERIFY(says(u"“Beta”"_s));
        QVERIFY(!button(u"Use These Keys"_s)->isEnabled());
        QCOMPARE(commands.action(u"a"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_A));
        button(u"Move Them Here"_s)->click();
        QCOMPARE(commands.action(u"a"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        QCOMPARE(commands.action(u"b"_s)->shortcut(), QKeySequence());
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_Z)); // of text fields
        QVERIFY(!button(u"Use These Keys"_s)->isEnabled());
        QVERIFY(!button(u"Move Them Here"_s)->isEnabled());
        keys->setKeySequence(QKeySequence(Qt::Key_X));
        QVERIFY(!button(u"Use These Keys"_s)->isEnabled());
        keys->setKeySequence(QKeySequence(Qt::Key_F5));
        button(u"Use These Keys"_s)->click();
        QCOMPARE(commands.action(u"a"_s)->shortcut(), QKeySequence(Qt::Key_F5));
        editor.choose(u"b"_s);
        button(u"Reset"_s)->click();
        QCOMPARE(commands.action(u"b"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        button(u"Reset All"_s)->click();
        QCOMPARE(changedShortcuts(commands), QStringList());
        editor.choose(u"c"_s);
        QVERIFY(!keys->isEnabled());
        QCOMPARE(namelessControls(editor), QString());
    }

    void sheetHasEveryKey()
    {
        QMainWindow window;
        CommandRegistry commands(window);
        addThree(commands);
        commands.add({.id = u"d"_s, .text = u"Without <keys>"_s, .run = [] { }});
        const QString sheet = shortcutSheet(commands);
        for (const QString &words : {u"Alpha"_s, u"Ctrl+A"_s, u"Beta"_s, u"Ctrl+Z"_s})
            QVERIFY2(sheet.contains(words), qPrintable(words));
        QVERIFY(!sheet.contains(u"Without"_s));
    }

    void pickerTakesWhatWasTyped()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        QuickPicker picker(&window);
        window.resize(800, 600);
        window.show();
        field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QString taken;
        picker.open(u"Pick"_s, {},
                    {{u"Harbour"_s, {}, {}, [&] { taken = u"Harbour"_s; }},
                     {u"Market hall"_s, {}, {}, [&] { taken = u"Market hall"_s; }}});
        QTest::keyClicks(QApplication::focusWidget(), u"mh"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(taken, u"Market hall"_s);
        QVERIFY(!picker.isVisible());
        QCOMPARE(QApplication::focusWidget(), field);
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
