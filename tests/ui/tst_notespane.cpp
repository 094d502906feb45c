// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/openstory.h"
#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/commands/registry.h"
#include "ui/editor/storyeditor.h"
#include "ui/notes/notespane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// Notes beside the text, driven by keys.
class TestNotesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoteIsWrittenAnsweredResolvedAndUndone();
    void whatIsListedFollowsTheText();
    void publishedTextTakesNotes();
    void suggestionsOfOnePersonAreSettled();
    void typingWithinAnothersSuggestionKeepsBothNames();
    void formattingIsSuggested();
    void chosenWordsAreStruckAndNotTakenOut_data();
    void chosenWordsAreStruckAndNotTakenOut();
    void commandsWalkAlongTheText();
    void everyControlHasAName();

private:
    void show(const QString &body, story::State state = story::State::Drafting);
    void runCommand(const QString &id) { m_commands->action(id)->trigger(); }
    void write(const QString &words);
    QStringList rows() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<QMainWindow> m_window;
    CommandRegistry *m_commands = nullptr;
    StoryEditor *m_editor = nullptr;
    NotesPane *m_pane = nullptr;
    QListView *m_list = nullptr;
    desk::NoteTarget m_target;
    std::unique_ptr<desk::OpenStory> m_story;
};

void TestNotesPane::init()
{
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_newsroom = std::make_unique<Newsroom>();
    m_window = std::make_unique<QMainWindow>();
    m_commands = new CommandRegistry(*m_window);
    m_editor = new StoryEditor(*m_theme, m_window.get());
    m_pane = new NotesPane(*m_theme, m_editor);
    for (auto *list : m_pane->findChildren<QListView *>()) {
        if (list->model() == &m_pane->model())
            m_list = list;
    }
    m_pane->setPerson(u"Lind"_s);
    m_pane->setPeople({u"Lind"_s, u"Bo"_s});
    m_editor->setPerson(u"Lind"_s);
    m_pane->addCommands(*m_commands, [this] { return m_target; }, [this] { return m_editor->caret(); });
    connect(m_pane, &NotesPane::placeChosen, m_editor, &StoryEditor::goTo);
    connect(m_pane, &NotesPane::wordsNoted, m_editor, &StoryEditor::setNoted);
    connect(m_pane, &NotesPane::settlingWanted, m_editor, &StoryEditor::settle);
    m_window->setCentralWidget(m_editor);
    m_window->resize(900, 600);
    new QAbstractItemModelTester(m_list->model(), m_pane);
}

void TestNotesPane::cleanup()
{
    m_editor->setStory(nullptr);
    m_pane->setStory(nullptr);
    m_story.reset();
    m_window.reset();
    m_newsroom.reset();
}

void TestNotesPane::show(const QString &body, story::State state)
{
    story::Article article = m_newsroom->desk.newStory({}, body).value();
    article.state = state;
    m_story = std::make_unique<desk::OpenStory>(article, m_newsroom->saves);
    m_editor->setStory(m_story.get());
    m_pane->setStory(m_story.get());
    m_window->show();
    m_commands->refresh();
}

void TestNotesPane::write(const QString &words)
{
    auto *field = m_pane->findChild<GrowingField *>();
    field->setFocus();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
}

QStringList TestNotesPane::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_pane->model().rowCount(); ++row)
        rows << m_pane->model().index(row).data().toString().section(u'\n', 2);
    return rows;
}

void TestNotesPane::aNoteIsWrittenAnsweredResolvedAndUndone()
{
    show(u"The quay stays open all winter."_s);
    m_target = {.range = {4, 8}};
    runCommand(u"note.new"_s);
    write(u"until when?"_s);
    QCOMPARE(rows(), QStringList{u"until when?"_s});
    QCOMPARE(m_story->article().notes[0].anchor->exact, u"quay"_s);
    m_list->setCurrentIndex(m_pane->model().index(0));
    write(u"until June"_s);
    QCOMPARE(rows(), QStringList{u"until when?\u2028Lind: until June"_s});
    runCommand(u"note.resolve"_s);
    QVERIFY(rows().isEmpty());
    m_pane->findChild<QComboBox *>()->setCurrentIndex(int(desk::RemarkFilter::Resolved));
    QCOMPARE(rows().size(), 1);
    m_editor->undo();
    m_editor->undo();
    QVERIFY(QTest::qWaitFor([this] { return m_story->article().notes[0].replies.empty(); }));
    m_editor->undo();
    QVERIFY(m_story->article().notes.empty());
    m_editor->redo();
    QCOMPARE(m_story->article().notes.size(), 1u);
}

/// Between two looks at the text: a new note stays on its words, and a suggestion that was changed meanwhile
/// is not settled as it was.
void TestNotesPane::whatIsListedFollowsTheText()
{
    show(u"The quay stays open {++nearly ++}all winter."_s);
    m_target = {.range = {33, 43}};
    runCommand(u"note.new"_s);
    m_editor->goTo({0, 15});
    m_editor->cut();
    QTest::qWait(50); // ms; the list is not made anew yet
    write(u"which one?"_s);
    QCOMPARE(m_story->article().notes[0].anchor->exact, u"all winter"_s);
    const std::vector<markup::Suggestion> old = markup::suggestions(m_story->body());
    m_editor->goTo({5, qsizetype(m_story->body().size())});
    m_editor->cut();
    const QString left = m_story->body();
    m_editor->settle(old.front(), true);
    QCOMPARE(m_story->body(), left);
}

void TestNotesPane::publishedTextTakesNotes()
{
    show(u"The quay stays open all winter."_s, story::State::Published);
    runCommand(u"note.story"_s);
    write(u"a reader says it is closed"_s);
    QCOMPARE(m_story->article().notes.size(), 1u);
    QVERIFY(!m_story->article().notes[0].anchor);
}

void TestNotesPane::suggestionsOfOnePersonAreSettled()
{
    show(u"The quay stays open."_s);
    m_editor->setSuggesting(true);
    m_editor->goTo({4, 4});
    QTest::keyClicks(m_editor, u"old "_s);
    m_editor->setPerson(u"Bo"_s);
    m_editor->goTo({m_story->body().size() - 1, m_story->body().size() - 1});
    QTest::keyClicks(m_editor, u" now"_s);
    QCOMPARE(m_story->body(), u"The {++old ++}quay stays open{++ now++}."_s);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2; }));
    QCOMPARE(m_pane->model().at(0).by, u"Lind"_s);
    QCOMPARE(m_pane->model().at(1).by, u"Bo"_s);
    QCOMPARE(m_editor->settleSuggestionsOf(u"Bo"_s, true), 1);
    QCOMPARE(m_story->body(), u"The {++old ++}quay stays open now."_s);
    m_editor->undo();
    QCOMPARE(m_story->body(), u"The {++old ++}quay stays open{++ now++}."_s);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2; }));
    QCOMPARE(m_pane->model().at(1).by, u"Bo"_s); // whose it was comes back with it
    m_list->setCurrentIndex(m_pane->model().index(0));
    for (auto *button : m_pane->findChildren<QPushButton *>()) {
        if (button->text() == u"Re&fuse"_s)
            button->click();
    }
    QCOMPARE(m_story->body(), u"The quay stays open{++ now++}."_s);
}

void TestNotesPane::typingWithinAnothersSuggestionKeepsBothNames()
{
    show(u"The quay."_s);
    m_editor->setSuggesting(true);
    m_editor->goTo({8, 8});
    QTest::keyClicks(m_editor, u" is open"_s);
    m_editor->setPerson(u"Bo"_s);
    const qsizetype within = m_story->body().indexOf(u"open"_s);
    m_editor->goTo({within, within});
    QTest::keyClicks(m_editor, u"wide "_s);
    QStringList authors;
    for (const desk::Remark &remark : desk::remarksOf(m_story->article()))
        authors << remark.by + u':' + remark.added;
    QCOMPARE(authors, (QStringList{u"Lind: is "_s, u"Bo:wide "_s, u"Lind:open"_s}));
}

void TestNotesPane::formattingIsSuggested()
{
    show(u"The quay.\n\nIt is open."_s);
    m_editor->setSuggesting(true);
    m_editor->goTo({4, 8});
    m_editor->toggleMarks(u"**"_s);
    QCOMPARE(m_story->body(), u"The {++**++}quay{++**++}.\n\nIt is open."_s);
    m_editor->undo();
    QCOMPARE(m_story->body(), u"The quay.\n\nIt is open."_s);
    m_editor->goTo({12, 12});
    m_editor->setCrosshead(2);
    QCOMPARE(m_story->body(), u"The quay.\n\n{++## ++}It is open."_s);
    m_editor->settleSuggestions(true);
    QCOMPARE(m_story->body(), u"The quay.\n\n## It is open."_s);
    m_editor->goTo({14, 14});
    m_editor->setCrosshead(0);
    QCOMPARE(m_story->body(), u"The quay.\n\n{--## --}It is open."_s);
    m_editor->undo();
    m_editor->goTo({2, 2});
    m_editor->toggleBlockQuote();
    QCOMPARE(m_story->body(), u"{++> ++}The quay.\n\n## It is open."_s);
    m_editor->undo();
    // Several paragraphs at once, the caret in another one: the story has them all, and whose they are.
    m_editor->goTo({2, 20});
    m_editor->setCrosshead(3);
    QCOMPARE(m_story->body(), u"{++### ++}The quay.\n\n{~~## ~>### ~~}It is open."_s);
    QCOMPARE(m_story->body(), m_editor->toPlainText());
    const std::vector<markup::Suggestion> made = markup::suggestions(m_story->body());
    QCOMPARE(made.size(), 2u);
    for (const markup::Suggestion &one : made)
        QCOMPARE(m_story->suggestionMark(one).by, u"Lind"_s);
}

void TestNotesPane::chosenWordsAreStruckAndNotTakenOut_data()
{
    QTest::addColumn<std::function<void(StoryEditor &)>>("take");
    QTest::addColumn<QString>("copied");
    using Take = std::function<void(StoryEditor &)>;
    const auto fromMenu = [](const QString &name) {
        return Take([name](StoryEditor &editor) {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(editor.viewport(), &asked);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->findChild<QAction *>(name)->trigger();
            menu->close();
        });
    };
    QTest::newRow("Delete") << Take([](StoryEditor &editor) { QTest::keyClick(&editor, Qt::Key_Delete); })
                            << u"before"_s;
    QTest::newRow("Shift+Delete") << Take([](StoryEditor &editor) {
        QTest::keyClick(&editor, Qt::Key_Delete, Qt::ShiftModifier);
    }) << u"quay"_s;
    QTest::newRow("Cut of the menu") << fromMenu(u"edit-cut"_s) << u"quay"_s;
    QTest::newRow("Delete of the menu") << fromMenu(u"edit-delete"_s) << u"before"_s;
    QTest::newRow("composed over") << Take([](StoryEditor &editor) {
        QInputMethodEvent composing(u"´"_s, {});
        QApplication::sendEvent(&editor, &composing);
        QInputMethodEvent broken;
        QApplication::sendEvent(&editor, &broken);
    }) << u"before"_s;
}

/// By whatever way they would go.
void TestNotesPane::chosenWordsAreStruckAndNotTakenOut()
{
    QFETCH(std::function<void(StoryEditor &)>, take);
    show(u"The quay is open."_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_editor->setSuggesting(true);
    m_editor->goTo({4, 8});
    take(*m_editor);
    QCOMPARE(m_story->body(), u"The {--quay--} is open."_s);
    QCOMPARE(m_editor->toPlainText(), m_story->body());
    QTEST(QGuiApplication::clipboard()->text(), "copied");
    QCOMPARE(m_story->suggestionMark(markup::suggestions(m_story->body()).front()).by, u"Lind"_s);
    m_editor->undo();
    QCOMPARE(m_story->body(), u"The quay is open."_s);
}

void TestNotesPane::commandsWalkAlongTheText()
{
    show(u"One two three four."_s);
    for (const base::TextRange range : {base::TextRange{0, 3}, {8, 13}}) {
        m_target = {.range = range};
        runCommand(u"note.new"_s);
        write(u"see"_s);
    }
    m_editor->goTo({5, 5});
    runCommand(u"note.next"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"three"_s);
    runCommand(u"note.next"_s); // round the end
    QCOMPARE(m_editor->textCursor().selectedText(), u"One"_s);
    m_editor->goTo({18, 18});
    runCommand(u"note.previous"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"three"_s);
}

void TestNotesPane::everyControlHasAName()
{
    show(u"The quay."_s);
    runCommand(u"note.story"_s);
    QCOMPARE(namelessControls(*m_pane), QString());
}

QTEST_MAIN(TestNotesPane)
#include "tst_notespane.moc"
