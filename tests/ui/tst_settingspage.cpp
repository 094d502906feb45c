// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/controls.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsbook.h"
#include "ui/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace galley::ui;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { m_values = {{u"a"_s, false}, {u"b"_s, 100}, {u"c"_s, u"x"_s}, {u"d"_s, u"one"_s}}; }
    void everySettingChangesResetsAndComesBack_data();
    void everySettingChangesResetsAndComesBack();
    void allAreResetInOneStep();
    void countingUpIsOneStep();
    void laterListHolds();
    void controlsFollowAndLead();
    void searchLooksInAllGroups();
    void everythingIsDoneByKeyboard();
    void everyControlHasAName();
    void buttonOpensItsDialog();

private:
    SettingList list();
    QVariantMap m_values;
    int m_opened = 0;
};

SettingList TestSettingsPage::list()
{
    const auto make
        = [this](const QString &id, Setting::Group group, const QString &title, const QVariant &fallback) {
              return Setting{.id = id,
                             .group = group,
                             .title = title,
                             .advice = u"Advice on "_s + title,
                             .value = [this, id] { return m_values[id]; },
                             .apply = [this, id](const QVariant &value) { m_values[id] = value; },
                             .fallback = fallback};
          };
    Setting number = make(u"b"_s, Setting::Group::Writing, u"Size"_s, 100);
    number.least = 100;
    number.most = 200;
    number.unit = u" %"_s;
    Setting choice = make(u"d"_s, Setting::Group::Page, u"Order"_s, u"one"_s);
    choice.choices = {{u"one"_s, u"First"_s}, {u"two"_s, u"Second"_s}};
    Setting dialog{.id = u"e"_s,
                   .group = Setting::Group::Newsroom,
                   .title = u"Folders"_s,
                   .button = u"Choose"_s,
                   .open = [this] { ++m_opened; }};
    return {make(u"a"_s, Setting::Group::Look, u"Quotes"_s, false), number,
            make(u"c"_s, Setting::Group::Desktop, u"Name"_s, u"x"_s), choice, dialog};
}

void TestSettingsPage::everySettingChangesResetsAndComesBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVariant>("other");
    QTest::newRow("switch") << u"a"_s << QVariant(true);
    QTest::newRow("number") << u"b"_s << QVariant(150);
    QTest::newRow("words") << u"c"_s << QVariant(u"y"_s);
    QTest::newRow("choice") << u"d"_s << QVariant(u"two"_s);
}

void TestSettingsPage::everySettingChangesResetsAndComesBack()
{
    QFETCH(QString, id);
    QFETCH(QVariant, other);
    SettingsBook book({list()});
    const QVariant before = m_values[id];
    QSignalSpy changed(&book, &SettingsBook::changed);
    book.change(id, other);
    QCOMPARE(m_values[id], other);
    QVERIFY(!SettingsBook::isFallback(*book.find(id)));
    book.change(id, other); // the same again is no change
    QCOMPARE(changed.count(), 1);
    book.reset(id);
    QCOMPARE(m_values[id], before);
    book.undo(); // the reset
    QCOMPARE(m_values[id], other);
    book.undo(); // the change
    QCOMPARE(m_values[id], before);
    QVERIFY(!book.canUndo());
}

void TestSettingsPage::allAreResetInOneStep()
{
    SettingsBook book({list()});
    const QVariantMap before = m_values;
    book.resetAll(); // nothing is set
    QVERIFY(!book.canUndo());
    book.change(u"a"_s, true);
    book.change(u"d"_s, u"two"_s);
    const QVariantMap set = m_values;
    book.resetAll();
    QCOMPARE(m_values, before);
    book.undo();
    QCOMPARE(m_values, set);
}

void TestSettingsPage::countingUpIsOneStep()
{
    SettingsBook book({list()});
    for (const int size : {105, 110, 115})
        book.change(u"b"_s, size);
    book.undo();
    QCOMPARE(m_values[u"b"_s], QVariant(100));
    QVERIFY(!book.canUndo());
}

void TestSettingsPage::laterListHolds()
{
    SettingList other = list();
    other.resize(1);
    other.front().title = u"Other quotes"_s;
    const SettingsBook book({list(), other});
    QCOMPARE(book.settings().size(), list().size());
    QCOMPARE(book.find(u"a"_s)->title, u"Other quotes"_s);
    QVERIFY(!book.find(u"none"_s));
}

void TestSettingsPage::controlsFollowAndLead()
{
    SettingsPage page({list()});
    auto *box = page.findChild<QCheckBox *>(u"a"_s);
    auto *number = page.findChild<QSpinBox *>(u"b"_s);
    auto *words = page.findChild<QLineEdit *>(u"c"_s);
    auto *choice = page.findChild<QComboBox *>(u"d"_s);
    box->click();
    QCOMPARE(m_values[u"a"_s], QVariant(true));
    number->setValue(150);
    QCOMPARE(m_values[u"b"_s], QVariant(150));
    words->setText(u"y"_s);
    Q_EMIT words->editingFinished();
    QCOMPARE(m_values[u"c"_s], QVariant(u"y"_s));
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(m_values[u"d"_s], QVariant(u"two"_s));
    page.book().resetAll();
    QVERIFY(!box->isChecked());
    QCOMPARE(number->value(), 100);
    QCOMPARE(words->text(), u"x"_s);
    QCOMPARE(choice->currentIndex(), 0);
}

void TestSettingsPage::searchLooksInAllGroups()
{
    SettingsPage page({list()});
    page.show();
    const auto seen = [&page] {
        QStringList ids;
        for (const SettingRow *row : page.findChildren<SettingRow *>()) {
            if (row->isVisible())
                ids << row->id();
        }
        return ids;
    };
    QCOMPARE(seen(), QStringList{u"a"_s});
    auto *field = page.findChild<QLineEdit *>();
    field->setText(u"second"_s); // a word of a choice
    QCOMPARE(seen(), QStringList{u"d"_s});
    field->setText(u"ADVICE size"_s);
    QCOMPARE(seen(), QStringList{u"b"_s});
    field->setText(u"zebra"_s);
    QCOMPARE(seen(), QStringList{});
    page.showSetting(u"c"_s);
    QCOMPARE(seen(), QStringList{u"c"_s});
}

void TestSettingsPage::everythingIsDoneByKeyboard()
{
    SettingsPage page({list()});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "QLineEdit");
    tab();
    QVERIFY(qobject_cast<QListWidget *>(QApplication::focusWidget()));
    tab();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"a"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_values[u"a"_s], QVariant(true));
    tab();
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_values[u"a"_s], QVariant(false));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"a"_s);
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_values[u"a"_s], QVariant(true));
    QTest::keyClick(&page, Qt::Key_Escape);
    QVERIFY(!page.isVisible());
}

void TestSettingsPage::everyControlHasAName()
{
    SettingsPage page({list()});
    page.show();
    page.book().change(u"a"_s, true);
    QCOMPARE(namelessControls(page), QString());
}

void TestSettingsPage::buttonOpensItsDialog()
{
    SettingsPage page({list()});
    page.showSetting(u"e"_s);
    page.findChild<QPushButton *>(u"e"_s)->click();
    QCOMPARE(m_opened, 1);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
