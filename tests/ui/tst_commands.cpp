// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandpalette.h"
#include "ui/commands/fuzzymatch.h"
#include "ui/commands/registry.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::ui;

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
