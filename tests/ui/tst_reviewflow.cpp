// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inbox.h"
#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/editor/storyeditor.h"
#include "ui/findings/findingspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/approvaldialog.h"
#include "ui/review/reviewpane.h"
#include "ui/review/versionsdialog.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// From the reporter's submission to the approval and back, in the window: Lind edits, Mara wrote.
class TestReviewFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void approvalShowsWhatIsApproved();
    void typingVoidsTheApproval();
    void aFindingIsLetPass();
    void findingsAreSettledOneAfterTheOther();
    void theInboxTellsWhatWaits();
    void versionsAreComparedNamedAndRestored();
    void aSingleChangeIsTakenBack();
    void theirVersionIsTakenIn();
    void whoBroughtWordsInIsTold();

private:
    void open();
    void moveAs(const QString &person, workflow::Move move, const QString &reason = {});
    void approve();
    QStringList wordsOf(const QWidget &widget) const;
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_window->findChild<Dialog *>()) != nullptr; });
        return found;
    }

    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    story::ArticleId m_id;
};

void TestReviewFlow::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_settings = std::make_unique<settings::Settings>(m_newsroom->folder.filePath(u"galley.ini"_s));
    const story::NewsDesk news{.id = story::DeskId::create(), .name = u"News"_s};
    QVERIFY(m_newsroom->desk.staff().save(news));
    QVERIFY(m_newsroom->desk.staff().save({story::PersonId::create(),
                                           u"Lind"_s,
                                           {{news.id, story::StaffRole::DeskEditor},
                                            {news.id, story::StaffRole::Approver},
                                            {news.id, story::StaffRole::DeskHead}}}));
    QVERIFY(m_newsroom->desk.staff().save(
        {story::PersonId::create(), u"Mara"_s, {{news.id, story::StaffRole::Reporter}}}));
    desk::Desk mara(std::move(*m_newsroom->openStore()), u"Mara"_s);
    const auto made = mara.newStory({.slug = u"wall"_s,
                                     .headline = u"Saltmere gets a new sea wall"_s,
                                     .byline = {u"Mara"_s},
                                     .desk = u"News"_s},
                                    u"The council voted for the wall on Tuesday evening."_s);
    QVERIFY(made);
    m_id = made->id;
    moveAs(u"Mara"_s, workflow::Move::Submit);
}

void TestReviewFlow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_newsroom.reset();
}

void TestReviewFlow::moveAs(const QString &person, workflow::Move move, const QString &reason)
{
    desk::Desk other(std::move(*m_newsroom->openStore()), person);
    const auto record = desk::takeStep(other, m_id, {.move = move, .reason = reason});
    QVERIFY2(record, qPrintable(record ? QString() : record.error().detail));
}

void TestReviewFlow::open()
{
    m_window = std::make_unique<MainWindow>(
        Session{m_newsroom->desk, m_newsroom->saves, *m_settings, m_newsroom->openStore});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *review = m_window->findChild<ReviewPane *>();
    QSignalSpy shown(review, &ReviewPane::shown);
    m_window->openStory(m_id.toString());
    QVERIFY(QTest::qWaitFor([&] { return shown.count() > 0; }));
}

QStringList TestReviewFlow::wordsOf(const QWidget &widget) const
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words << label->text();
    return words;
}

void TestReviewFlow::approve()
{
    m_window->commands().action(u"review.approve"_s)->trigger();
    auto *asked = dialog<ApprovalDialog>();
    QVERIFY(asked);
    asked->accept();
    QVERIFY(QTest::qWaitFor([this] { return m_window->openedStory()->state() == story::State::Approved; }));
}

void TestReviewFlow::approvalShowsWhatIsApproved()
{
    open();
    QTest::qWait(300); // the page is laid out
    m_window->commands().action(u"review.approve"_s)->trigger();
    auto *asked = dialog<ApprovalDialog>();
    QVERIFY(asked);
    const QString words = wordsOf(*asked).join(u'\n');
    QVERIFY2(words.contains(u"Saltmere gets a new sea wall"_s), qPrintable(words));
    QVERIFY(words.contains(spokenHash(story::contentHash(m_window->openedStory()->article()))));
    QVERIFY2(words.contains(u"Mara: "_s), qPrintable(words));
    bool hasPage = false;
    for (const QLabel *label : asked->findChildren<QLabel *>())
        hasPage = hasPage || label->pixmap().width() > 300;
    QVERIFY(hasPage);
    QCOMPARE(namelessControls(*asked), QString());
    if (qEnvironmentVariableIsSet("GALLEY_PICTURES"))
        asked->grab().save(qEnvironmentVariable("GALLEY_PICTURES") + u"/approval.png"_s);
    asked->reject();
    QTest::qWait(50);
    QCOMPARE(m_window->openedStory()->state(), story::State::Submitted); // nothing happened
    approve();
    const auto records = m_newsroom->desk.workflow().records(m_id);
    QCOMPARE(records->back().move, workflow::Move::Approve);
    QCOMPARE(records->back().by, u"Lind"_s);
}

void TestReviewFlow::typingVoidsTheApproval()
{
    open();
    approve();
    auto *text = m_window->findChild<StoryEditor *>();
    text->goTo({3, 3});
    QTest::keyClicks(text, u" whole"_s);
    QCOMPARE(m_window->openedStory()->state(), story::State::Editing);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"void"_s));
}

void TestReviewFlow::aFindingIsLetPass()
{
    open();
    auto *pane = m_window->findChild<FindingsPane *>();
    const base::Finding finding{.rule = u"R01"_s,
                                .severity = base::Severity::Block,
                                .message = u"Say who says this."_s,
                                .range = base::TextRange{4, 11}};
    pane->setFindings({finding});
    Q_EMIT pane->waiverWanted(finding);
    auto *asked = dialog<QInputDialog>();
    QVERIFY(asked);
    asked->setTextValue(u"everybody saw it"_s);
    asked->accept();
    QVERIFY(QTest::qWaitFor([this] {
        const auto facts = m_newsroom->desk.workflow().facts(m_id, u"Lind"_s);
        return facts && facts->waivers.size() == 1;
    }));
    const auto facts = m_newsroom->desk.workflow().facts(m_id, u"Lind"_s);
    QCOMPARE(facts->waivers[0].words, u"council"_s);
    QCOMPARE(facts->waivers[0].reason, u"everybody saw it"_s);
    const auto *list = pane->findChild<QAbstractItemView *>();
    QVERIFY(QTest::qWaitFor([&] {
        pane->setFindings({finding}); // the checks bring their own
        return list->model()->index(0, 0).data().toString().startsWith(u"Let pass by Lind"_s);
    }));
}

/// By keyboard: what was chosen stays chosen when the checks have read again, and what is settled gives way
/// to the next.
void TestReviewFlow::findingsAreSettledOneAfterTheOther()
{
    const Theme theme(Theme::Choice::Light);
    FindingsPane pane(theme);
    const auto finding = [](const QString &rule, qsizetype at) {
        return base::Finding{.rule = rule, .message = rule, .range = base::TextRange{at, at + 2}};
    };
    auto *list = pane.findChild<QListView *>();
    const auto chosen = [list] { return list->currentIndex().data().toString(); };
    pane.setFindings({finding(u"R01"_s, 3), finding(u"R02"_s, 9), finding(u"R03"_s, 20)});
    QVERIFY(!list->currentIndex().isValid());
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString second = chosen();
    pane.setFindings({finding(u"R02"_s, 9), finding(u"R03"_s, 20)}); // one before it is settled
    QCOMPARE(chosen(), second);
    pane.setFindings({finding(u"R03"_s, 20)}); // it is
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(chosen() != second);
    pane.setFindings({});
    QVERIFY(!list->currentIndex().isValid());
    pane.setFindings({finding(u"R01"_s, 3)});
    QVERIFY(!list->currentIndex().isValid());
}

void TestReviewFlow::theInboxTellsWhatWaits()
{
    open();
    auto *stories = m_window->findChild<StoriesPane *>();
    const auto why = [&] { return stories->model().index(0).data(StoryModel::WhyRole).toString(); };
    QVERIFY(QTest::qWaitFor([&] { return why() == u"Waits for you"_s; }));
    moveAs(u"Lind"_s, workflow::Move::Return, u"who voted against?"_s);
    m_window.reset();
    desk::Desk mara(std::move(*m_newsroom->openStore()), u"Mara"_s);
    desk::InboxCache cache;
    const auto items = desk::inbox(mara, cache);
    QVERIFY(items);
    QCOMPARE(items->size(), 1u);
    QCOMPARE(desk::inboxText(items->front()), u"Returned by Lind: who voted against?"_s);
    desk::InboxCache own;
    QVERIFY(desk::inbox(m_newsroom->desk, own)->empty());
}

void TestReviewFlow::versionsAreComparedNamedAndRestored()
{
    open();
    auto *text = m_window->findChild<StoryEditor *>();
    text->goTo({3, 3});
    QTest::keyClicks(text, u" whole"_s);
    m_window->commands().action(u"review.compare"_s)->trigger();
    auto *versions = dialog<VersionsDialog>();
    QVERIFY(versions);
    QVERIFY2(QTest::qWaitFor([&] { return versions->text().contains(u"whole"_s); }),
             qPrintable(versions->text()));
    QCOMPARE(namelessControls(*versions), QString());
    auto *list = versions->findChild<QListWidget *>();
    QVERIFY(list->count() >= 1);
    if (qEnvironmentVariableIsSet("GALLEY_PICTURES")) {
        for (auto *button : versions->findChildren<QPushButton *>()) {
            if (button->isCheckable())
                button->toggle();
        }
        versions->grab().save(qEnvironmentVariable("GALLEY_PICTURES") + u"/versions.png"_s);
    }
    const auto first = m_newsroom->desk.revisions(m_id)->back().id;
    QSignalSpy onPage(versions, &VersionsDialog::pageWanted);
    QPushButton *pageButton = nullptr;
    for (auto *button : versions->findChildren<QPushButton *>()) {
        if (button->text() == u"&On the Page"_s)
            pageButton = button;
    }
    QVERIFY(pageButton);
    pageButton->setChecked(true);
    QTRY_COMPARE(onPage.isEmpty() ? std::nullopt : onPage.last()[0].value<std::optional<QString>>(),
                 u"The {++whole ++}council voted for the wall on Tuesday evening."_s);
    Q_EMIT versions->restoreWanted(first);
    QVERIFY(QTest::qWaitFor([this] {
        return m_window->openedStory()->body() == u"The council voted for the wall on Tuesday evening."_s;
    }));
    bool isKept = false; // what was typed is a version still
    const auto revisions = m_newsroom->desk.revisions(m_id).value();
    for (const store::Revision &one : revisions)
        isKept = isKept || m_newsroom->desk.revision(one.id)->body.startsWith(u"The whole council"_s);
    QVERIFY(isKept);
}

void TestReviewFlow::aSingleChangeIsTakenBack()
{
    open();
    auto *text = m_window->findChild<StoryEditor *>();
    text->goTo({3, 3});
    QTest::keyClicks(text, u" whole"_s);
    m_window->commands().action(u"review.compare"_s)->trigger();
    auto *versions = dialog<VersionsDialog>();
    QVERIFY(versions);
    // The comparison is made on another thread and may be there before or after we look.
    QVERIFY(QTest::qWaitFor([&] {
        for (const QString &label : {u"&Next Change"_s, u"&Take This Change Back"_s}) {
            for (auto *button : versions->findChildren<QPushButton *>()) {
                if (button->text() == label)
                    button->click();
            }
        }
        return m_window->openedStory()->body() == u"The council voted for the wall on Tuesday evening."_s;
    }));
    text->undo();
    QVERIFY(m_window->openedStory()->body().startsWith(u"The whole"_s));
}

void TestReviewFlow::theirVersionIsTakenIn()
{
    open();
    auto *text = m_window->findChild<StoryEditor *>();
    text->goTo({3, 3});
    QTest::keyClicks(text, u" whole"_s);
    const QString path = m_newsroom->folder.filePath(u"theirs.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\nheadline: Saltmere gets a new sea wall\nbyline: Sam\n---\n\n"
               "The council voted for the wall on Tuesday evening, and nobody spoke.");
    file.close();
    m_window->mergeFile(path);
    QTRY_VERIFY(m_window->openedStory()->body().startsWith(
        u"The whole council voted for the wall on Tuesday evening, and nobody spoke."_s));
    auto *message = m_window->findChild<MessageBar *>();
    for (auto *button : message->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            button->click();
    }
    QTRY_COMPARE(m_window->openedStory()->body(),
                 u"The whole council voted for the wall on Tuesday evening."_s);
    m_window->mergeFile(u"/none/theirs.md"_s);
    QTRY_VERIFY2(message->text().contains(u"/none/theirs.md"_s), qPrintable(message->text()));
}

void TestReviewFlow::whoBroughtWordsInIsTold()
{
    open();
    auto *text = m_window->findChild<StoryEditor *>();
    text->goTo({3, 3});
    QTest::keyClicks(text, u" whole"_s);
    QAction *ask = m_window->commands().action(u"review.origin"_s);
    const auto *message = m_window->findChild<MessageBar *>();
    text->goTo({5, 5}); // within "whole"
    ask->trigger();
    QTRY_VERIFY2(message->text().startsWith(u"“whole” came in by Lind"_s), qPrintable(message->text()));
    const qsizetype council = text->story()->body().indexOf(u"council"_s);
    text->goTo({council, council + 13});
    ask->trigger();
    QTRY_VERIFY2(message->text().startsWith(u"“council voted” stands in the first version, by Mara"_s),
                 qPrintable(message->text()));
    text->goTo({0, 0});
    text->moveCursor(QTextCursor::End);
    ask->trigger();
    QVERIFY(!message->text().isEmpty());
}

QTEST_MAIN(TestReviewFlow)
#include "tst_reviewflow.moc"
