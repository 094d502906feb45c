// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/makenewsroom.h"
#include "tests/ui/newsroom.h"
#include "ui/planning/boardpane.h"
#include "ui/planning/boardview.h"
#include "ui/planning/plandialog.h"
#include "ui/search/searchpage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

using By = store::StoryGrouping;

}

/// The board of the desk and the search, with the keys alone.
class TestPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void groupsAndTheirCounts_data();
    void groupsAndTheirCounts();
    void filterNarrowsAsTyped();
    void faultIsTold();
    void emptyBoardTeaches();
    void cellsAreEditedAndUndone();
    void manyAreChangedAtOnce();
    void theOpenStoryIsChangedWhereItIsOpen();
    void viewsAreSaved();
    void placeSurvivesARefresh();
    void manyStoriesScroll();
    void searchFindsAndOpens();
    void searchSaysWhatIsNear();

private:
    void show(BoardPane &board);
    story::ArticleId add(const QString &slug, const QString &desk,
                         story::State state = story::State::Drafting);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
};

void TestPlaces::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

story::ArticleId TestPlaces::add(const QString &slug, const QString &desk, story::State state)
{
    story::Fields fields;
    fields.slug = slug;
    fields.headline = u"About "_s + slug;
    fields.desk = desk;
    fields.dueAt = QDateTime(QDate(2026, 3, 2), QTime(9, 0));
    return m_newsroom->desk.newStory(fields, u"The words of the %1 story."_s.arg(slug), state)->id;
}

void TestPlaces::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    add(u"ferry"_s, u"Harbour"_s);
    add(u"bus"_s, u"News"_s, story::State::Planned);
    add(u"quay"_s, u"Harbour"_s);
    add(u"derby"_s, u"Sport"_s, story::State::Published);
}

void TestPlaces::show(BoardPane &board)
{
    board.setPerson(u"Lind"_s);
    board.resize(1100, 600);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    QTRY_VERIFY(board.model().rowCount() > 0);
}

void TestPlaces::groupsAndTheirCounts_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("on their way") << int(By::State) << u"is:active"_s
                                  << QStringList{u"planned 1"_s, u"drafting 2"_s};
    QTest::newRow("everything") << int(By::State) << u""_s
                                << QStringList{u"planned 1"_s, u"drafting 2"_s, u"published 1"_s};
    QTest::newRow("by desk") << int(By::Desk) << u""_s
                             << QStringList{u"Harbour 2"_s, u"News 1"_s, u"Sport 1"_s};
    QTest::newRow("by day") << int(By::DueDay) << u""_s << QStringList{u"2026-03-02 4"_s};
    QTest::newRow("by person") << int(By::Person) << u""_s << QStringList{u" 4"_s};
}

void TestPlaces::groupsAndTheirCounts()
{
    QFETCH(int, by);
    QFETCH(QString, query);
    QFETCH(QStringList, groups);
    BoardPane board(*m_theme, m_newsroom->openStore);
    const QAbstractItemModelTester tester(board.findChild<BoardModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    board.filter().setGrouping(By(by));
    board.filter().setQuery(query);
    show(board);
    const auto shown = [&board] {
        QStringList all;
        for (int group = 0; group < board.model().rowCount(); ++group)
            all << u"%1 %2"_s.arg(board.model().keyOf(group))
                       .arg(board.model().rowCount(board.model().index(group, 0)));
        return all;
    };
    QTRY_COMPARE(shown(), groups);
    const QModelIndex first = board.model().index(0, 0, board.model().index(0, 0));
    QTRY_VERIFY(first.data().toString().startsWith(u"About "_s));
}

void TestPlaces::filterNarrowsAsTyped()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    show(board);
    auto *field = board.filter().findChild<QLineEdit *>();
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, u"fer"_s);
    QTRY_COMPARE(board.model().stories(), 1);
    QTest::keyClick(field, Qt::Key_Down); // to the rows
    QSignalSpy chosen(&board, &BoardPane::storyChosen);
    QTRY_VERIFY(board.model().index(0, 0, board.model().index(0, 0)).data().toString() == u"About ferry"_s);
    QTest::keyClick(&board.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TestPlaces::faultIsTold()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    show(board);
    board.filter().setQuery(u"state:asleep"_s);
    QTRY_VERIFY(board.filter().findChild<QLabel *>()->text().contains(u"asleep"_s));
}

void TestPlaces::emptyBoardTeaches()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    show(board);
    board.filter().setQuery(u"zebra"_s);
    QTRY_VERIFY(!board.view().isVisible());
    QVERIFY(board.findChildren<QPushButton *>().size() > 2);
}

void TestPlaces::cellsAreEditedAndUndone()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    connect(&board, &BoardPane::newsroomChanged, &board, &BoardPane::refresh);
    show(board);
    board.filter().setQuery(u"quay"_s);
    QTRY_COMPARE(board.model().stories(), 1);
    const auto cell
        = [&board](int column) { return board.model().index(0, column, board.model().index(0, 0)); };
    QTRY_VERIFY(!cell(BoardModel::Story).data(BoardModel::SummaryRole).isNull());
    board.view().setCurrentIndex(cell(BoardModel::Edition));
    QTest::keyClick(&board.view(), Qt::Key_F2);
    auto *editor = board.view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(!editor->accessibleName().isEmpty());
    QTest::keyClicks(editor, u"Evening"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_newsroom->desk.stories({.edition = u"Evening"_s})->size(), 1u);
    QTRY_COMPARE(cell(BoardModel::Edition).data().toString(), u"Evening"_s);
    QMetaObject::invokeMethod(&board.view(), "undo"); // as Ctrl+Z asks of the focus
    QTRY_COMPARE(m_newsroom->desk.stories({.edition = u"Evening"_s})->size(), 0u);
}

void TestPlaces::manyAreChangedAtOnce()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    board.setChoices({u"News"_s}, {u"Okoro"_s});
    connect(&board, &BoardPane::newsroomChanged, &board, &BoardPane::refresh);
    board.filter().setQuery({});
    show(board);
    const auto choose = [&board] {
        board.view().expandAll();
        board.view().selectAll();
        return board.view().chosenCount();
    };
    QTRY_COMPARE(choose(), 4);
    board.refresh(); // somebody saves a story: what is chosen stays
    QTest::qWait(200);
    QCOMPARE(board.view().chosenCount(), 4);
    QTest::keyClick(board.findChild<QPushButton *>(u"board.plan"_s), Qt::Key_Space);
    auto *dialog = board.findChild<PlanDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>()->setValue(450);
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Section"_s)
            QTest::keyClicks(line, u"Local"_s);
    }
    QVERIFY(dialog->change().plannedLength == 450 && dialog->change().section == u"Local"_s);
    QVERIFY(!dialog->change().dueAt);
    QSignalSpy warned(&board, &BoardPane::warned);
    dialog->accept();
    QTRY_COMPARE(warned.size(), 1); // what is out stays as it is, and that is said
    QVERIFY(warned.front().front().toString().contains(u"derby"_s));
    int changed = 0;
    const auto stories = m_newsroom->desk.stories();
    QVERIFY(stories);
    for (const auto &story : *stories)
        changed += story.plannedLength == 450 ? 1 : 0;
    QCOMPARE(changed, 3);
}

void TestPlaces::theOpenStoryIsChangedWhereItIsOpen()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    board.filter().setQuery(u"ferry"_s);
    std::optional<desk::PlanChange> asked;
    board.setOpenStory([&asked](const story::ArticleId &, const desk::PlanChange &change) {
        asked = change;
        return std::optional(desk::PlanChange{.edition = QString()});
    });
    show(board);
    QTRY_COMPARE(board.model().stories(), 1);
    const QModelIndex cell = board.model().index(0, BoardModel::Edition, board.model().index(0, 0));
    QTRY_VERIFY(!cell.siblingAtColumn(0).data(BoardModel::SummaryRole).isNull());
    QVERIFY(const_cast<BoardModel &>(board.model()).setData(cell, u"Late"_s, Qt::EditRole));
    QTRY_VERIFY(asked && asked->edition == u"Late"_s);
    QVERIFY(m_newsroom->desk.stories({.edition = u"Late"_s})->empty()); // not behind its back
}

void TestPlaces::viewsAreSaved()
{
    BoardFilter filter(*m_theme);
    filter.setQuery(u"desk:Harbour"_s);
    filter.setSavedViews({{u"Ours"_s, u"desk:Harbour"_s}});
    auto *views = filter.findChild<QComboBox *>();
    QCOMPARE(views->currentText(), u"Ours"_s);
    QList<int> counts(filter.views().size(), 0);
    counts.last() = 12;
    filter.setCounts(counts);
    QVERIFY(views->currentText().contains(u"12"_s));
    QCOMPARE(filter.views().last().query, u"desk:Harbour"_s);
}

void TestPlaces::placeSurvivesARefresh()
{
    BoardPane board(*m_theme, m_newsroom->openStore);
    board.filter().setQuery({});
    show(board);
    board.focusView();
    const QModelIndex drafting = board.model().index(1, 0);
    const QModelIndex second = board.model().index(1, 0, drafting);
    QTRY_VERIFY(!second.data(BoardModel::SummaryRole).isNull());
    board.view().setCurrentIndex(second);
    const story::ArticleId chosen = board.view().current();
    board.view().setExpanded(board.model().index(0, 0), false);
    add(u"late"_s, u"News"_s);
    board.refresh();
    QTRY_COMPARE(board.model().stories(), 5);
    QTRY_COMPARE(board.view().current(), chosen);
    QVERIFY(!board.view().isExpanded(board.model().index(0, 0)));
    // Expanding all below another one does not open it, and goes no further than there are groups.
    board.view().setExpanded(drafting, false);
    board.view().setCurrentIndex(board.model().index(1, 0));
    QTest::keyClick(&board.view(), Qt::Key_Asterisk);
    QVERIFY(board.view().isExpanded(board.model().index(1, 0)));
    add(u"later"_s, u"News"_s);
    board.refresh();
    QTRY_COMPARE(board.model().stories(), 6);
    QVERIFY(!board.view().isExpanded(board.model().index(0, 0)));
}

/// Rows are read as they come into view; no step of a scroll waits for the newsroom.
void TestPlaces::manyStoriesScroll()
{
    Newsroom many;
    {
        const auto store = many.openStore();
        QVERIFY(store);
        QVERIFY(tests::makeNewsroom(**store, 3'000));
    }
    BoardPane board(*m_theme, many.openStore);
    board.filter().setQuery({});
    board.filter().setGrouping(By::Edition);
    show(board);
    QTRY_COMPARE(board.model().stories(), 3'000);
    QScrollBar *bar = board.view().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 2'000);
    qint64 longest = 0;
    for (int step = 0; step <= 20; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->maximum() * step / 20);
        board.view().viewport()->repaint();
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY2(longest < 500,
             qPrintable(QString::number(longest))); // a wait would be far longer; not a benchmark
    const QModelIndex last = board.model().index(board.model().rowCount(board.model().index(1, 0)) - 1, 0,
                                                 board.model().index(1, 0));
    QTRY_VERIFY(!last.data(BoardModel::SummaryRole).isNull());
}

void TestPlaces::searchFindsAndOpens()
{
    SearchPage page(*m_theme, m_newsroom->openStore);
    page.setPerson(u"Lind"_s);
    page.setOthers([](const desk::SearchQuery &) {
        return std::vector<SearchSection>{{u"Commands"_s, {{u"edit"_s, u"Undo"_s, {}, {}, [] { }}}}};
    });
    page.resize(800, 600);
    page.show();
    auto *field = page.findChild<QLineEdit *>();
    QSignalSpy answered(&page, &SearchPage::answered);
    QTest::keyClicks(field, u"words desk:Harbour"_s);
    QTRY_COMPARE(page.results().rowCount(), 5); // two headings, two stories, a command
    QSignalSpy chosen(&page, &SearchPage::storyChosen);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    // What is asked anew is opened when it is answered, and nothing that stands there of the question before.
    field->setText(u"desk:Nowhere"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(page.results().rowCount(), 2); // the command
    field->setText(u"words desk:Harbour"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QTRY_COMPARE(chosen.size(), 2);
    QSignalSpy left(&page, &SearchPage::leaveWanted);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(!page.results().index(1).data(ResultModel::SnippetRole).toString().isEmpty());
}

void TestPlaces::searchSaysWhatIsNear()
{
    SearchPage page(*m_theme, m_newsroom->openStore);
    page.setPerson(u"Lind"_s);
    page.show();
    page.setQuery(u"in:stories stroy"_s);
    const auto told = [&page] {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text().contains(u"href=\"story\""_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
