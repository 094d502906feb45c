// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/storylease.h"
#include "tests/ui/visit.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/findings/findingspane.h"
#include "ui/notes/notespane.h"
#include "ui/planning/boardmodel.h"
#include "ui/planning/boardpane.h"
#include "ui/planning/boardview.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// A story that is published, or that is written in another window, is changed by nothing that is pressed
/// here.
class TestOnlyRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_visit = std::make_unique<Visit>(Visit::Stock::Empty); }
    void cleanup();
    void findingsAreNotFixed_data() { addCases(); }
    void findingsAreNotFixed();
    void suggestionsAreNotSettled_data() { addCases(); }
    void suggestionsAreNotSettled();
    void thePlanOfWhatIsPublishedIsStored();

private:
    static void addCases();
    void open(const QString &body);
    static QStringList buttonsOf(const QWidget &pane);
    static void chooseFirst(const QWidget &pane);
    QString body() { return m_visit->window().openedStory()->body(); }

    std::unique_ptr<Visit> m_visit;
    std::unique_ptr<desk::Desk> m_elsewhere;
    std::unique_ptr<desk::StoryLease> m_lease;
};

void TestOnlyRead::addCases()
{
    QTest::addColumn<story::State>("state");
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<bool>("isWritable");
    QTest::newRow("published") << story::State::Published << false << false;
    QTest::newRow("written elsewhere") << story::State::Drafting << true << false;
    QTest::newRow("drafting") << story::State::Drafting << false << true;
}

void TestOnlyRead::cleanup()
{
    m_visit->window().close();
    m_lease.reset();
    m_elsewhere.reset();
    m_visit.reset();
}

void TestOnlyRead::open(const QString &body)
{
    QFETCH(story::State, state);
    QFETCH(bool, isElsewhere);
    QFETCH(bool, isWritable);
    const auto made = m_visit->newsroom().desk.newStory({}, body, state);
    QVERIFY(made);
    if (isElsewhere) {
        const auto openStore = [path = m_visit->newsroom().path] {
            auto opened = store::openStore(path);
            if (opened)
                (*opened)->leases().setHolder(u"elsewhere"_s);
            return opened;
        };
        m_elsewhere = std::make_unique<desk::Desk>(std::move(*openStore()), u"Aalto"_s);
        m_lease = std::make_unique<desk::StoryLease>(*m_elsewhere, openStore, made->id);
        QVERIFY(m_lease->take());
    }
    m_visit->window().openStory(made->id.toString());
    QVERIFY(m_visit->window().openedStory());
    QCOMPARE(m_visit->window().openedStory()->isEditable(), isWritable);
}

/// Those that can be pressed.
QStringList TestOnlyRead::buttonsOf(const QWidget &pane)
{
    QStringList texts;
    for (const QAbstractButton *button : pane.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&pane) && !button->text().isEmpty())
            texts << button->text().remove(u'&');
    }
    return texts;
}

void TestOnlyRead::chooseFirst(const QWidget &pane)
{
    for (auto *list : pane.findChildren<QListView *>()) {
        if (!list->accessibleName().isEmpty()) // that of a choice has none
            list->setCurrentIndex(list->model()->index(0, 0));
    }
}

void TestOnlyRead::findingsAreNotFixed()
{
    QFETCH(bool, isWritable);
    open(u"The the quay."_s);
    auto *pane = m_visit->window().findChild<FindingsPane *>();
    const base::Fix fix{{0, 7}, u"The"_s};
    pane->setFindings({{.rule = u"R39"_s, .message = u"Doubled word."_s, .range = {{0, 7}}, .fix = fix}});
    chooseFirst(*pane);
    QVERIFY(buttonsOf(*pane).contains(u"Go There"_s));
    QCOMPARE(buttonsOf(*pane).contains(u"Fix"_s), isWritable);
    Q_EMIT pane->fixChosen(fix);
    QCOMPARE(body(), isWritable ? u"The quay."_s : u"The the quay."_s);
    m_visit->pane<EditorPane>()->editor().replace({0, 3}, u"A"_s);
    QCOMPARE(body(), isWritable ? u"A quay."_s : u"The the quay."_s);
}

void TestOnlyRead::suggestionsAreNotSettled()
{
    QFETCH(bool, isWritable);
    open(u"It rained{++ hard++}."_s);
    auto *pane = m_visit->pane<NotesPane>(u"view.notes"_s);
    chooseFirst(*pane);
    for (const QString &button : {u"Accept"_s, u"Refuse"_s})
        QCOMPARE(buttonsOf(*pane).contains(button), isWritable);
}

/// It is said to be changed, and is; the copy that is open has it too.
void TestOnlyRead::thePlanOfWhatIsPublishedIsStored()
{
    const auto made
        = m_visit->newsroom().desk.newStory({.slug = u"quay"_s}, u"It is shut."_s, story::State::Published);
    QVERIFY(made);
    m_visit->window().openStory(made->id.toString());
    auto *board = m_visit->pane<BoardPane>(u"planning.show"_s);
    board->filter().setQuery({});
    const auto isThere = [&] {
        board->view().choose(made->id);
        return board->view().current() == made->id;
    };
    QTRY_VERIFY(isThere());
    board->view().setCurrentIndex(board->view().currentIndex().siblingAtColumn(BoardModel::Edition));
    QTest::keyClick(&board->view(), Qt::Key_F2);
    auto *input = board->view().viewport()->findChild<QLineEdit *>();
    QVERIFY(input);
    QTest::keyClicks(input, u"Evening"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_VERIFY(m_visit->window().findChild<MessageBar *>()->text().contains(u"is changed"_s));
    QCOMPARE(m_visit->newsroom().desk.article(made->id)->fields.edition, u"Evening"_s);
    QTRY_COMPARE(m_visit->window().openedStory()->fields().edition, u"Evening"_s);
    QVERIFY(board->isVisible());
    QTRY_VERIFY(board->view().hasFocus());
}

QTEST_MAIN(TestOnlyRead)
#include "tst_onlyread.moc"
