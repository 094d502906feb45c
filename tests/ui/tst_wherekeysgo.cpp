// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/visit.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/editor/storyeditor.h"
#include "ui/planning/boardmodel.h"
#include "ui/planning/boardpane.h"
#include "ui/planning/boardview.h"
#include "ui/search/searchpage.h"
#include "ui/stories/storiespane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// A key does what it says where the person is looking, and never to a text that is out of sight.
class TestWhereKeysGo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<Visit>(Visit::Stock::Empty); }
    void cleanup() { m_visit.reset(); }
    void plainWordsGoToTheCaret_data();
    void plainWordsGoToTheCaret();
    void marksStayInTheText();
    void textIsLeftAloneBehindAPlace_data();
    void textIsLeftAloneBehindAPlace();
    void theBoardTakesBackItsOwn();
    void nothingIsTakenBackUnseen();
    void theListKeepsTheKeyboard();
    void theFieldsAreThoseOfTheStory();
    void findingNextIsOfTheStory();

private:
    void write(const QString &body);
    StoryEditor &text() { return m_visit->pane<EditorPane>()->editor(); }
    QWidget *field(const QString &name);
    static QString wordsOf(const QWidget *field);

    std::unique_ptr<Visit> m_visit;
};

/// A story of those words, with the caret at their beginning.
void TestWhereKeysGo::write(const QString &body)
{
    const auto made = m_visit->newsroom().desk.newStory({}, body);
    QVERIFY(made);
    m_visit->window().openStory(made->id.toString());
    QVERIFY(m_visit->window().openedStory());
    text().setFocus();
}

/// One of the story, or that of the search.
QWidget *TestWhereKeysGo::field(const QString &name)
{
    if (name == "search"_L1)
        return m_visit->pane<SearchPage>(u"search.show"_s)->findChild<QLineEdit *>();
    if (name == "slug"_L1)
        m_visit->run(u"view.fields"_s);
    return m_visit->window().findChild<QWidget *>(name);
}

QString TestWhereKeysGo::wordsOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *paragraph = qobject_cast<const QPlainTextEdit *>(field);
    return paragraph ? paragraph->toPlainText() : QString();
}

void TestWhereKeysGo::plainWordsGoToTheCaret_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("headline") << u"headline"_s;
    QTest::newRow("a fact") << u"slug"_s;
    QTest::newRow("search") << u"search"_s;
}

void TestWhereKeysGo::plainWordsGoToTheCaret()
{
    QFETCH(QString, name);
    write(u"It rained."_s);
    QWidget *target = field(name);
    QVERIFY(target);
    target->setFocus();
    QTRY_VERIFY(target->hasFocus());
    QGuiApplication::clipboard()->setText(u"Pier shut"_s);
    QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(wordsOf(target).contains(u"Pier shut"_s));
    QCOMPARE(m_visit->window().openedStory()->body(), u"It rained."_s);
}

void TestWhereKeysGo::marksStayInTheText()
{
    write(u"It rained."_s);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_I}) {
        QWidget *headline = field(u"headline"_s);
        headline->setFocus();
        QTest::keyClick(headline, key, Qt::ControlModifier);
        QCOMPARE(text().toPlainText(), u"It rained."_s);
    }
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text().toPlainText(), u"**It** rained."_s);
}

void TestWhereKeysGo::textIsLeftAloneBehindAPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("board") << u"planning.show"_s;
    QTest::newRow("search") << u"search.show"_s;
}

void TestWhereKeysGo::textIsLeftAloneBehindAPlace()
{
    QFETCH(QString, place);
    write(u"It rained."_s);
    const QStringList ofText{u"edit.pasteQuote"_s, u"edit.pasteQuotation"_s, u"edit.find"_s,
                             u"edit.replace"_s,    u"edit.findNext"_s,       u"edit.findPrevious"_s,
                             u"suggest.mode"_s,    u"suggest.accept"_s,      u"suggest.refuseAll"_s,
                             u"remark.next"_s,     u"remark.previous"_s,     u"format.strong"_s};
    const auto enabled = [&] {
        QStringList those;
        for (const QString &id : ofText)
            those << (m_visit->window().commands().action(id)->isEnabled() ? QStringList{id} : QStringList{});
        return those;
    };
    QCOMPARE(enabled(), ofText);
    m_visit->run(place);
    QCOMPARE(enabled(), QStringList());
    m_visit->run(u"view.filter"_s);
    QCOMPARE(enabled(), ofText);
}

/// With an older change in the story, which is not in sight.
void TestWhereKeysGo::theBoardTakesBackItsOwn()
{
    story::Fields planned{.slug = u"quay"_s};
    const auto other = m_visit->newsroom().desk.newStory(planned, {});
    QVERIFY(other);
    write(u"It rained."_s);
    QTest::keyClicks(&text(), u"Yes. "_s);
    auto *board = m_visit->pane<BoardPane>(u"planning.show"_s);
    const auto cell = [&] {
        board->view().choose(other->id);
        const QModelIndex row = board->view().currentIndex();
        return row.isValid() && board->view().current() == other->id
                   ? row.siblingAtColumn(BoardModel::Edition)
                   : QModelIndex();
    };
    QTRY_VERIFY(cell().isValid());
    board->view().setCurrentIndex(cell());
    board->view().setFocus();
    QTest::keyClick(&board->view(), Qt::Key_F2);
    auto *input = board->view().viewport()->findChild<QLineEdit *>();
    QVERIFY(input);
    QTest::keyClicks(input, u"Evening"_s);
    QTest::keyClick(input, Qt::Key_Return);
    const auto edition = [&] { return m_visit->newsroom().desk.article(other->id)->fields.edition; };
    QTRY_COMPARE(edition(), u"Evening"_s);
    QTRY_VERIFY(board->view().hasFocus());
    QTest::keyClick(&board->view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(edition(), QString());
    QCOMPARE(m_visit->window().openedStory()->body(), u"Yes. It rained."_s);
}

/// From a control that has nothing to take back.
void TestWhereKeysGo::nothingIsTakenBackUnseen()
{
    write(u"It rained."_s);
    QTest::keyClicks(&text(), u"Yes. "_s);
    auto *search = m_visit->pane<SearchPage>(u"search.show"_s);
    m_visit->window().menuBar()->setFocus();
    QVERIFY(search->isVisible());
    m_visit->run(u"edit.undo"_s);
    QCOMPARE(m_visit->window().openedStory()->body(), u"Yes. It rained."_s);
    m_visit->run(u"view.filter"_s);
    m_visit->window().menuBar()->setFocus(); // the last change is in sight
    m_visit->run(u"edit.undo"_s);
    QCOMPARE(m_visit->window().openedStory()->body(), u"It rained."_s);
}

void TestWhereKeysGo::theListKeepsTheKeyboard()
{
    write(u"It rained."_s);
    m_visit->window().newStory();
    const auto first = m_visit->window().openedStory()->article().id;
    QListView *list = nullptr;
    for (auto *one : m_visit->pane<StoriesPane>(u"view.filter"_s)->findChildren<QListView *>())
        list = one->isVisible() ? one : list;
    QVERIFY(list);
    list->setFocus();
    QTest::keyClick(list, list->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(m_visit->window().openedStory()->article().id != first);
    QVERIFY(list->hasFocus());
}

/// Whatever was being written in them.
void TestWhereKeysGo::theFieldsAreThoseOfTheStory()
{
    write(u"It rained."_s);
    auto *slug = qobject_cast<QLineEdit *>(field(u"slug"_s));
    QVERIFY(slug);
    slug->setFocus();
    slug->selectAll();
    QTest::keyClicks(slug, u"rain"_s);
    const auto other = m_visit->newsroom().desk.newStory({.slug = u"snow"_s}, u"It snowed."_s);
    m_visit->window().openStory(other->id.toString());
    QCOMPARE(slug->text(), u"snow"_s);
}

/// And not of the one that was searched before.
void TestWhereKeysGo::findingNextIsOfTheStory()
{
    write(u"The harbour is shut."_s);
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_F, Qt::ControlModifier);
    FindBar &bar = m_visit->pane<EditorPane>()->findBar();
    auto *words = bar.findChild<QLineEdit *>();
    QSignalSpy searched(&bar, &FindBar::searched);
    QTest::keyClicks(words, u"harbour"_s);
    QTRY_COMPARE(bar.status(), u"1 match(es)"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    write(u"We saw it all from the harbour."_s);
    QTest::keyClick(&text(), Qt::Key_F3);
    QTRY_COMPARE(text().textCursor().selectedText(), u"harbour"_s);
}

QTEST_MAIN(TestWhereKeysGo)
#include "tst_wherekeysgo.moc"
