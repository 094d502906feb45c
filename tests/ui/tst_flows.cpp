// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/notes.h"
#include "core/desk/review.h"
#include "tests/ui/keys.h"
#include "tests/ui/visit.h"
#include "ui/attributions/attributionspane.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/notes/notespane.h"
#include "ui/preview/pagepane.h"
#include "ui/review/approvaldialog.h"
#include "ui/review/reviewpane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// What people do all day, from the keyboard alone, each with the number of keys it may take. No event of a
/// pointer is sent here.
class TestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_visit.reset(); }
    void firstRun();
    void newStory();
    void quotationAtTheCaret();
    void quotationAroundTheSelection();
    void recordedQuotation();
    void confidentialSourceIsOnlyDescribed();
    void tabLeavesTheQuotation();
    void submitting();
    void submittingShowsWhatIsInTheWay();
    void editing();
    void walkingThroughWhatIsOpen();
    void openingWhatWaits();
    void lockingTheVault();
    void approving();
    void exporting();
    void everyPaneByF6();
    void keyboardMap_data();
    void keyboardMap();

private:
    void come(Visit::Stock stock = Visit::Stock::Sample);
    void comeAs(const QString &slug);
    StoryEditor &text() { return m_visit->pane<EditorPane>()->editor(); }
    desk::OpenStory &story() { return *m_visit->window().openedStory(); }
    QuickPicker *openPicker() const;
    void settle();
    QStringList pickedNames() const;

    std::unique_ptr<Visit> m_visit;
};

void TestFlows::come(Visit::Stock stock)
{
    m_visit = std::make_unique<Visit>(stock);
    if (stock == Visit::Stock::Sample)
        QVERIFY(m_visit->waitForStory());
}

QuickPicker *TestFlows::openPicker() const
{
    for (auto *one : m_visit->window().findChildren<QuickPicker *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// What was typed is on the disk.
void TestFlows::settle()
{
    QVERIFY(QTest::qWaitFor([this] { return story().isSaved(); }));
}

void TestFlows::firstRun()
{
    come(Visit::Stock::Empty);
    QVERIFY(m_visit->pane<WelcomePage>()->isVisible());
    Keys keys;
    keys.press(Qt::Key_Return);
    QVERIFY(m_visit->window().openedStory());
    QCOMPARE(story().fields().slug, u"winter-ferry"_s);
    QCOMPARE_BUDGET(keys, 1);
}

void TestFlows::newStory()
{
    come(Visit::Stock::Empty);
    Keys keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    Keys::write(u"Q"_s);
    settle();
    QCOMPARE(m_visit->newsroom().desk.stories()->size(), 1UL); // from the first letter on
    QCOMPARE(m_visit->newsroom().desk.stories()->front().headline, u"Q"_s);
    Keys::write(u"uay closed"_s);
    keys.press(Qt::Key_Return);
    Keys::write(u"It was empty."_s);
    settle();
    QCOMPARE(m_visit->newsroom().desk.article(story().article().id)->body, u"It was empty."_s);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE_BUDGET(keys, 2);
}

void TestFlows::quotationAtTheCaret()
{
    come();
    text().moveCursor(QTextCursor::End);
    text().setFocus();
    const qsizetype before = story().body().size();
    Keys keys;
    keys.press(Qt::Key_Apostrophe, Qt::ControlModifier);
    keys.press(Qt::Key_1);
    QCOMPARE_BUDGET(keys, 2);
    QVERIFY(!openPicker());
    Keys::write(u"It is quiet"_s);
    const QString added = story().body().mid(before);
    QVERIFY2(added.contains(u"“It is quiet,” "_s) && added.endsWith(u" said."_s), qPrintable(added));
    QCOMPARE(story().article().attributions.back().standing, story::Standing::Confirmed);
}

void TestFlows::quotationAroundTheSelection()
{
    come();
    text().moveCursor(QTextCursor::End);
    text().setFocus();
    Keys::write(u" Nobody called"_s);
    for (int i = 0; i < 13; ++i)
        QTest::keyClick(&text(), Qt::Key_Left, Qt::ShiftModifier);
    Keys keys;
    keys.press(Qt::Key_Apostrophe, Qt::ControlModifier);
    keys.press(Qt::Key_1);
    QCOMPARE_BUDGET(keys, 2);
    QVERIFY2(story().body().contains(u"“Nobody called,” "_s), qPrintable(story().body().right(60)));
}

void TestFlows::recordedQuotation()
{
    come();
    text().moveCursor(QTextCursor::End);
    text().setFocus();
    const qsizetype before = story().body().size();
    Keys keys;
    keys.press(Qt::Key_Apostrophe, Qt::ControlModifier | Qt::ShiftModifier);
    keys.press(Qt::Key_1);
    QCOMPARE_BUDGET(keys, 2);
    QVERIFY(!openPicker());
    QVERIFY(story().body().mid(before).contains(u'“'));
    QVERIFY(!story().article().attributions.back().evidence.empty());
}

/// Whoever spoke on background is called what was agreed, and never by a name.
void TestFlows::confidentialSourceIsOnlyDescribed()
{
    come();
    const auto &entries = m_visit->book()->entries();
    const auto secret = std::ranges::find_if(entries, [](const desk::SourceBook::Entry &one) {
        return one.source.isProtected() && one.terms() == story::Terms::OnBackground
               && !one.source.readerDescription.isEmpty();
    });
    QVERIFY(secret != entries.end());
    text().moveCursor(QTextCursor::End);
    text().setFocus();
    const qsizetype before = story().body().size();
    Keys keys;
    keys.press(Qt::Key_Apostrophe, Qt::ControlModifier);
    Keys::write(secret->source.readerDescription.left(8));
    keys.press(Qt::Key_Return);
    QCOMPARE_BUDGET(keys, 2);
    const QString added = story().body().mid(before);
    QVERIFY2(added.contains(secret->source.readerDescription), qPrintable(added));
    if (!secret->source.publicName.isEmpty())
        QVERIFY(!added.contains(secret->source.publicName.section(u' ', -1)));
}

void TestFlows::tabLeavesTheQuotation()
{
    come();
    text().moveCursor(QTextCursor::End);
    text().setFocus();
    Keys keys;
    keys.press(Qt::Key_Apostrophe, Qt::ControlModifier);
    keys.press(Qt::Key_1);
    Keys::write(u"It is quiet"_s);
    keys.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &text());
    Keys::write(u" Then it rained."_s);
    QVERIFY(story().body().contains(u". “It is quiet"_s)); // not written onto the sentence before
    QVERIFY2(story().body().endsWith(u"said. Then it rained."_s), qPrintable(story().body().right(60)));
    keys.press(Qt::Key_Tab); // there is no quotation to leave: it goes on, as everywhere
    QVERIFY(QApplication::focusWidget() != &text());
}

void TestFlows::comeAs(const QString &slug)
{
    come();
    m_visit->openStory(slug);
    QTRY_COMPARE(story().fields().slug, slug);
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->pane<ReviewPane>()->standing()
                                 && m_visit->pane<ReviewPane>()->standing()->facts.article.id
                                        == story().article().id,
                             15'000);
}

/// The checks are clean: the two keys of the plan, or one where nobody needs to be asked.
void TestFlows::submitting()
{
    come(Visit::Stock::Empty);
    Keys keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    Keys::write(u"Quay closed on Monday"_s);
    keys.press(Qt::Key_Return);
    Keys::write(u"The quay was empty on Monday morning."_s);
    story::Fields fields = story().fields();
    fields.byline = {u"Lind"_s};
    story().setFields(fields);
    Keys sending;
    sending.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(story().state(), story::State::Submitted, 15'000);
    QCOMPARE_BUDGET(sending, 2);
}

void TestFlows::submittingShowsWhatIsInTheWay()
{
    comeAs(u"market-hall-roof"_s); // approved: there is nothing to submit
    const auto before = story().state();
    Keys keys;
    keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_visit->pane<ReviewPane>()->isVisible());
    QCOMPARE(story().state(), before);
}

void TestFlows::editing()
{
    come();
    text().setFocus();
    Keys keys;
    text().moveCursor(QTextCursor::Start);
    keys.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    Keys::write(u"Do we name the ferry?"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!story().article().notes.empty());
    QCOMPARE_BUDGET(keys, 2);
    Keys walking;
    text().setFocus();
    text().moveCursor(QTextCursor::End);
    walking.press(Qt::Key_F7);
    QTRY_VERIFY(text().caret() < story().body().size());
    walking.press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE_BUDGET(walking, 2);
}

/// One key walks along notes, suggestions and misspelled words, as they stand in the text; another accepts.
void TestFlows::walkingThroughWhatIsOpen()
{
    come(Visit::Stock::Empty);
    m_visit->window().newStory();
    text().setAids({.spelling = true});
    text().setFocus();
    Keys::write(u"The quay {++at Saltmere ++}is shut. A wrang word. The end."_s);
    const desk::NoteTarget end{.range = {story().body().indexOf(u"end"_s), story().body().size() - 1}};
    story().change({.notes = {desk::newNote(story().article(), end, u"why?"_s, u"Lind"_s)}});
    QTRY_VERIFY(text().spelling().next(0, 1));
    text().moveCursor(QTextCursor::Start);
    const auto chosen = [this] { return text().textCursor().selectedText(); };
    Keys keys;
    keys.press(Qt::Key_F7);
    QCOMPARE(chosen(), u"{++at Saltmere ++}"_s);
    keys.press(Qt::Key_F7); // the name within it, which no dictionary has
    QCOMPARE(chosen(), u"Saltmere"_s);
    keys.press(Qt::Key_F7);
    QCOMPARE(chosen(), u"wrang"_s);
    keys.press(Qt::Key_F7);
    QCOMPARE(chosen(), u"end"_s);
    QTRY_VERIFY(m_visit->pane<NotesPane>()->isVisible());
    keys.press(Qt::Key_F7); // round the end
    QCOMPARE(chosen(), u"{++at Saltmere ++}"_s);
    keys.press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(chosen(), u"end"_s);
    keys.press(Qt::Key_F7);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(story().body().startsWith(u"The quay at Saltmere is shut."_s), qPrintable(story().body()));
}

/// What waits for whoever works here, and the first of it open: two keys.
void TestFlows::openingWhatWaits()
{
    come();
    m_visit->openStory(u"market-hall-roof"_s); // which waits for nobody
    QTRY_COMPARE(story().fields().slug, u"market-hall-roof"_s);
    auto *list = m_visit->pane<StoriesPane>();
    QTRY_VERIFY(list->findChild<QPushButton *>()->isEnabled());
    Keys keys;
    keys.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(story().fields().slug, u"market-hall-roof"_s); // nothing is opened by looking
    keys.press(Qt::Key_Return);
    QCOMPARE_BUDGET(keys, 2);
    QCOMPARE(story().article().id.toString(), list->firstId());
    QVERIFY(story().fields().slug != u"market-hall-roof"_s);
    QVERIFY(text().hasFocus());
    Keys back;
    back.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier); // to the list again
    back.press(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier); // and all of it
    QVERIFY(!list->findChild<QPushButton *>()->isChecked());
}

/// The key for a hurry never opens anything.
void TestFlows::lockingTheVault()
{
    come(Visit::Stock::Empty);
    const auto &commands = m_visit->window().commands();
    QVERIFY(!commands.action(u"vault.lock"_s)->isEnabled()); // there is none here
    QVERIFY(!commands.action(u"vault.unlock"_s)->isEnabled());
}

void TestFlows::approving()
{
    come(Visit::Stock::Empty);
    store::StaffRepository &staff = m_visit->newsroom().desk.staff();
    const story::NewsDesk news{.id = story::DeskId::create(), .name = u"News"_s};
    QVERIFY(staff.save(news));
    QVERIFY(staff.save({story::PersonId::create(), u"Lind"_s, {{news.id, story::StaffRole::Approver}}}));
    QVERIFY(staff.save({story::PersonId::create(), u"Mara"_s, {{news.id, story::StaffRole::Reporter}}}));
    desk::Desk mara(std::move(*m_visit->newsroom().openStore()), u"Mara"_s); // nobody approves their own
    const auto made = mara.newStory(
        {.headline = u"Saltmere gets a new sea wall"_s, .byline = {u"Mara"_s}, .desk = u"News"_s},
        u"The council voted for the wall on Tuesday evening."_s);
    QVERIFY(made);
    QVERIFY(desk::takeStep(mara, made->id, {.move = workflow::Move::Submit}));
    m_visit->window().openStory(made->id.toString());
    auto *review = m_visit->pane<ReviewPane>();
    QTRY_VERIFY_WITH_TIMEOUT(review->standing() && review->standing()->facts.article.id == made->id, 15'000);
    Keys keys;
    keys.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(qobject_cast<ApprovalDialog *>(m_visit->newDialog()));
    keys.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story().state(), story::State::Approved, 15'000);
    QCOMPARE_BUDGET(keys, 2);
    m_visit->leave(); // the window has the keyboard again
    text().setFocus();
    Keys::write(u"x"_s); // any edit
    QTRY_VERIFY_WITH_TIMEOUT(m_visit->pane<MessageBar>()->text().contains(u"the approval is void"_s), 15'000);
    QCOMPARE(story().state(), story::State::Editing);
}

void TestFlows::exporting()
{
    come();
    const QString folder = m_visit->newsroom().folder.path();
    m_visit->settings().setValue(
        keys::exportChoices,
        QStringList{m_visit->newsroom().desk.publication()->name, u"pdf"_s, folder, QString()});
    Keys pressed;
    pressed.press(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_visit->window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<DisclosurePanel *>()); // what the file reveals
    QTest::qWait(1500);                              // that is read before anybody says yes
    const QString path = dialog->choice().path;
    pressed.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 15'000);
    QTRY_VERIFY(m_visit->pane<MessageBar>()->text().contains(u"Saved"_s));
    QCOMPARE_BUDGET(pressed, 2);
}

/// F6 comes to every pane, and out of every pane.
void TestFlows::everyPaneByF6()
{
    come();
    QSet<QWidget *> panes;
    Keys keys;
    for (int i = 0; i < 8; ++i) {
        keys.press(Qt::Key_F6);
        QWidget *at = QApplication::focusWidget();
        for (QWidget *pane :
             {static_cast<QWidget *>(m_visit->pane<StoriesPane>()),
              static_cast<QWidget *>(m_visit->pane<EditorPane>()),
              static_cast<QWidget *>(m_visit->pane<PagePane>()),
              static_cast<QWidget *>(m_visit->window().findChild<QTabWidget *>(u"inspector"_s))}) {
            if (pane->isAncestorOf(at))
                panes << pane;
        }
    }
    QCOMPARE(panes.size(), 4);
}

void TestFlows::keyboardMap_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("command");
    const auto row = [](const char *keys, const char *command) {
        QTest::newRow(keys) << QString::fromLatin1(keys) << QString::fromLatin1(command);
    };
    row("Ctrl+N", "story.new");
    row("Ctrl+O", "story.open");
    row("Ctrl+Shift+O", "story.import");
    row("Ctrl+S", "story.save");
    row("Ctrl+Shift+P", "help.commands");
    row("Ctrl+Alt+I", "help.commands");
    row("Ctrl+,", "window.settings");
    row("Ctrl+1", "view.filter");
    row("Ctrl+2", "sources.find");
    row("F6", "view.nextPane");
    row("Shift+F6", "view.previousPane");
    row("F9", "view.list");
    row("Shift+F9", "view.inspector");
    row("F8", "view.focus");
    row("F11", "view.fullScreen");
    row("Ctrl+'", "insert.quotation");
    row("Ctrl+Shift+'", "insert.recorded");
    row("Ctrl+K", "insert.link");
    row("Ctrl+B", "format.strong");
    row("Ctrl+I", "format.emphasis");
    row("Ctrl+Alt+0", "format.body");
    row("Ctrl+Alt+1", "format.headline");
    row("Ctrl+Alt+2", "format.deck");
    row("Ctrl+Alt+3", "format.crosshead");
    row("Ctrl+Alt+4", "format.blockQuote");
    row("Ctrl+F", "edit.find");
    row("Ctrl+H", "edit.replace");
    row("F3", "edit.findNext");
    row("Ctrl+3", "search.show");
    row("Ctrl+Shift+F", "search.show");
    row("Ctrl+Shift+1", "view.inbox");
    row("F7", "remark.next");
    row("Shift+F7", "remark.previous");
    row("Ctrl+Return", "suggest.accept");
    row("Ctrl+F6", "view.movePanel");
    row("Ctrl+Alt+M", "note.new");
    row("Ctrl+Shift+Return", "review.submit");
    row("Ctrl+Shift+A", "review.approve");
    row("Ctrl+Shift+R", "review.return");
    row("Ctrl+E", "story.export");
    row("Ctrl+P", "story.print");
    row("Ctrl+L", "vault.lock");
    row("Ctrl+Shift+L", "vault.unlock");
    row("Ctrl+?", "help.shortcuts");
    row("F1", "help.open");
    row("Ctrl+Z", "edit.undo");
    row("Ctrl+Shift+Z", "edit.redo");
    row("Ctrl+Shift+Space", "view.page");
}

void TestFlows::keyboardMap()
{
    QFETCH(QString, keys);
    QFETCH(QString, command);
    if (!m_visit)
        come(Visit::Stock::Empty);
    QStringList owners;
    for (const auto &[one, action] : m_visit->window().commands().entries()) {
        if (action->shortcuts().contains(QKeySequence(keys)))
            owners << one.id;
    }
    QCOMPARE(owners, QStringList{command});
}

QTEST_MAIN(TestFlows)
#include "tst_flows.moc"
