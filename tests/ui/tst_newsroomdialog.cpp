// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/newsroom/deskspage.h"
#include "ui/newsroom/newsroomdialog.h"
#include "ui/newsroom/peoplepage.h"
#include "ui/newsroom/wordsmodel.h"
#include "ui/newsroom/wordspage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// The newsroom's dialog, by keyboard, with what it saves.
class TestNewsroomDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewsroomIsSetUp();
    void whatIsWrongIsSaidAndNothingLost();
    void whoMayNotLooksOnly();
    void wordsAreTypedAndTakenIn();
    void editsAreNotDroppedAtOnce();
    void everyControlHasAName();

private:
    void open(const QString &refusal = {});
    template <class Widget>
    Widget *in(QWidget *page, const QString &text = {}) const;
    QString said() const
    {
        return m_dialog->findChildren<QLabel *>(Qt::FindDirectChildrenOnly).last()->text();
    }

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<NewsroomDialog> m_dialog;
};

void TestNewsroomDialog::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    open();
}

void TestNewsroomDialog::cleanup()
{
    m_dialog.reset();
    m_newsroom.reset();
}

void TestNewsroomDialog::open(const QString &refusal)
{
    m_dialog = std::make_unique<NewsroomDialog>(desk::newsroomSettings(m_newsroom->desk).value(), refusal);
    connect(m_dialog.get(), &NewsroomDialog::saveWanted, this,
            [this](const desk::NewsroomSettings &settings) {
                m_dialog->finish(desk::saveNewsroomSettings(m_newsroom->desk, settings));
            });
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

template <class Widget>
Widget *TestNewsroomDialog::in(QWidget *page, const QString &text) const
{
    for (auto *one : page->findChildren<Widget *>()) {
        if (text.isEmpty() || one->property("text").toString().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

void TestNewsroomDialog::aNewsroomIsSetUp()
{
    auto *tabs = m_dialog->findChild<QTabWidget *>();
    auto *desks = m_dialog->findChild<DesksPage *>();
    auto *people = m_dialog->findChild<PeoplePage *>();
    tabs->setCurrentWidget(desks);
    in<QPushButton>(desks, u"Add Desk"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Harbour"_s);
    tabs->setCurrentWidget(people);
    in<QPushButton>(people, u"Add Person"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"Lind"_s);
    auto *roles = people->findChild<QTableWidget *>();
    QCOMPARE(roles->rowCount(), 8);
    QCOMPARE(roles->horizontalHeaderItem(roles->columnCount() - 1)->text(), u"Harbour"_s);
    roles->setFocus();
    roles->setCurrentCell(7, roles->columnCount() - 1);
    QTest::keyClick(roles, Qt::Key_Space);
    in<QPushButton>(m_dialog.get(), u"Save"_s)->click();
    QVERIFY2(!m_dialog->isVisible(), qPrintable(said()));
    const desk::NewsroomSettings kept = desk::newsroomSettings(m_newsroom->desk).value();
    QCOMPARE(kept.people.size(), 1U);
    QCOMPARE(kept.people[0].name, u"Lind"_s);
    QCOMPARE(kept.people[0].roles.size(), 1U);
    QCOMPARE(kept.people[0].roles[0].role, story::StaffRole::DeskHead);
    QCOMPARE(kept.people[0].roles[0].desk, kept.desks.back().id);
    open();
    QVERIFY(in<QLineEdit>(m_dialog->findChild<PeoplePage *>())->isReadOnly()); // their work is in this name
}

void TestNewsroomDialog::whatIsWrongIsSaidAndNothingLost()
{
    auto *people = m_dialog->findChild<PeoplePage *>();
    for (int i = 0; i < 2; ++i) {
        in<QPushButton>(people, u"Add Person"_s)->click();
        QTest::keyClicks(QApplication::focusWidget(), u"Lind"_s);
    }
    in<QPushButton>(m_dialog.get(), u"Save"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(said().contains(u"two of one name: Lind"_s), qPrintable(said()));
    QCOMPARE(people->people().size(), 2U);
    QTest::keyClicks(in<QLineEdit>(people), u"strom"_s);
    in<QPushButton>(m_dialog.get(), u"Save"_s)->click();
    QVERIFY(!m_dialog->isVisible());

    open();
    QFile bad(m_newsroom->folder.filePath(u"own.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("no workflow");
    bad.close();
    m_dialog->findChild<DesksPage *>()->takeWorkflow(bad.fileName());
    QVERIFY2(said().contains(u"own.json"_s), qPrintable(said()));
}

void TestNewsroomDialog::whoMayNotLooksOnly()
{
    open(u"only a desk head decides who may do what."_s);
    QCOMPARE(said(), u"only a desk head decides who may do what."_s);
    QVERIFY(!m_dialog->findChild<PeoplePage *>()->isEnabled());
    QVERIFY(!in<QPushButton>(m_dialog.get(), u"Save"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestNewsroomDialog::wordsAreTypedAndTakenIn()
{
    auto *page = m_dialog->findChild<WordsPage *>();
    m_dialog->findChild<QTabWidget *>()->setCurrentWidget(page);
    in<QPushButton>(page, u"Add Word"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"e-mail"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"email"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(page->words().size(), 1U);
    QCOMPARE(page->words()[0].find, u"e-mail"_s);
    QTRY_COMPARE(page->words()[0].prefer, u"email"_s);

    const QString path = m_newsroom->folder.filePath(u"words.csv"_s);
    QFile table(path);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("find,prefer,kind\nutilise,use,avoid\nQuay Street,Quay St,prefer\n");
    table.close();
    QSignalSpy done(page, &WordsPage::done);
    page->importFrom(path);
    QTRY_COMPARE(done.size(), 1); // it may have been there at once
    QCOMPARE(page->words().size(), 2U);
    QVERIFY(said().contains(u'2'));
    in<QLineEdit>(page)->setText(u"quay"_s);
    QCOMPARE(page->findChild<QTableView *>()->model()->rowCount(), 1);
    page->findChild<QTableView *>()->selectRow(0);
    in<QPushButton>(page, u"Remove"_s)->click();
    QCOMPARE(page->words().size(), 1U);
    QCOMPARE(page->words()[0].find, u"utilise"_s);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("find,prefer\n\"torn");
    table.close();
    QSignalSpy failed(page, &WordsPage::failed);
    page->importFrom(path);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(page->words().size(), 1U); // what was there stays
    auto *view = page->findChild<QTableView *>();
    in<QLineEdit>(page)->clear();
    view->setCurrentIndex(view->model()->index(0, WordsModel::Reason));
    view->edit(view->currentIndex());
    QTest::keyClicks(QApplication::focusWidget(), u"shorter"_s);
    in<QPushButton>(m_dialog.get(), u"Save"_s)->click(); // as Alt+S does: the cell is still open
    QCOMPARE(m_newsroom->desk.publication()->houseStyle, page->words());
    QCOMPARE(page->words()[0].reason, u"shorter"_s);
}

void TestNewsroomDialog::editsAreNotDroppedAtOnce()
{
    in<QPushButton>(m_dialog->findChild<PeoplePage *>(), u"Add Person"_s)->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(said().contains(u"Esc"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(desk::newsroomSettings(m_newsroom->desk)->people.empty());
}

void TestNewsroomDialog::everyControlHasAName()
{
    auto *tabs = m_dialog->findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCOMPARE(namelessControls(*m_dialog), QString());
    }
}

QTEST_MAIN(TestNewsroomDialog)
#include "tst_newsroomdialog.moc"
