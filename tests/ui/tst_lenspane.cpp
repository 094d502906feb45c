// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"
#include "tests/ui/controls.h"
#include "tests/ui/newsroom.h"
#include "ui/attributions/attributionform.h"
#include "ui/attributions/attributionspane.h"
#include "ui/attributions/lenswords.h"
#include "ui/commands/registry.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QTest>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;
using desk::LensMark;

/// The lens beside the text, driven by its commands.
class TestLensPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void acceptingLinksAndIsUndone();
    void dismissedStaysDismissed();
    void quotationIsOneStep();
    void quotationByNumber();
    void pastedWordsGetTheirSource();
    void recordedQuotationBringsItsEvidence();
    void formSettlesEverything();
    void formMakesAnEntryAndAConversation();
    void speakersFollowTheCaret();
    void marksFollowTheText();
    void filtersShowTheirKind();

private:
    void show(const QString &body);
    void runCommand(const QString &id) { m_commands->action(id)->trigger(); }
    void detect();
    LensMark mark(int row) const { return m_pane->model().entry(row).mark; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<QMainWindow> m_window;
    CommandRegistry *m_commands = nullptr;
    StoryEditor *m_editor = nullptr;
    AttributionsPane *m_pane = nullptr;
    std::unique_ptr<desk::OpenStory> m_story;
};

void TestLensPane::init()
{
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_newsroom = std::make_unique<Newsroom>();
    const story::Source source{
        .id = story::SourceId::create(), .publicName = u"Ines Calloway"_s, .role = u"harbour master"_s};
    QVERIFY(m_newsroom->desk.sources().save(source));
    m_window = std::make_unique<QMainWindow>();
    m_commands = new CommandRegistry(*m_window);
    m_editor = new StoryEditor(*m_theme, m_window.get());
    m_pane = new AttributionsPane(m_newsroom->desk, *m_theme, m_window.get());
    m_pane->addCommands(*m_commands);
    connect(m_editor, &StoryEditor::caretMoved, m_pane, &AttributionsPane::setCaret);
    connect(m_pane, &AttributionsPane::quotationChosen, m_editor, &StoryEditor::insertQuotation);
    m_pane->setSelectedText([this] { return m_editor->textCursor().selectedText(); });
    m_window->setCentralWidget(m_editor);
    m_window->resize(900, 600);
}

void TestLensPane::cleanup()
{
    m_editor->setStory(nullptr);
    m_pane->setStory(nullptr);
    m_story.reset();
    m_window.reset();
    m_newsroom.reset();
}

void TestLensPane::show(const QString &body)
{
    m_story = m_newsroom->open(body);
    m_editor->setStory(m_story.get());
    m_pane->setStory(m_story.get());
    m_window->show();
    m_commands->refresh();
    detect();
}

void TestLensPane::detect()
{
    m_pane->setDetection(desk::detectAttributions(m_story->article()));
    QTest::qWait(50);
    QVERIFY(QTest::qWaitFor([this] { return m_pane->model().rowCount() > 0; }));
}

void TestLensPane::acceptingLinksAndIsUndone()
{
    show(u"“The quay is safe,” Ms Calloway said."_s);
    QCOMPARE(mark(0), LensMark::Found);
    m_editor->goTo({3, 3});
    runCommand(u"attribution.accept"_s);
    QVERIFY(QTest::qWaitFor([this] { return mark(0) == LensMark::Confirmed; }));
    QCOMPARE(m_pane->model().entry(0).who, u"Ines Calloway"_s);
    QCOMPARE(m_pane->model().rowCount(), 1);
    m_editor->undo();
    QVERIFY(QTest::qWaitFor([this] { return mark(0) == LensMark::Found; }));
    QVERIFY(m_story->article().attributions.empty());
    m_editor->redo();
    QVERIFY(QTest::qWaitFor([this] { return mark(0) == LensMark::Confirmed; }));
}

void TestLensPane::dismissedStaysDismissed()
{
    show(u"“The quay is safe,” Ms Calloway said."_s);
    m_editor->goTo({3, 3});
    runCommand(u"attribution.dismiss"_s);
    QVERIFY(QTest::qWaitFor([this] { return mark(0) == LensMark::Dismissed; }));
    m_story->saveNow(u"save"_s);
    m_newsroom->saves.flush();
    const auto stored = m_newsroom->desk.article(m_story->article().id);
    QVERIFY(stored);
    const desk::Lens again = desk::makeLens(*stored, desk::detectAttributions(*stored), {});
    QCOMPARE(again.entries.size(), 1u);
    QCOMPARE(again.entries[0].mark, LensMark::Dismissed);
}

void TestLensPane::quotationIsOneStep()
{
    show(u"“No,” Piet Aldous said. The quay is safe."_s);
    m_editor->goTo({24, 41});
    m_pane->insertQuotation(m_editor->textCursor().selectedText());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Ctrl+' and Enter: two keys
    const QString quoted
        = u"“No,” Piet Aldous said. “The quay is safe,” Ines Calloway, the harbour master, said."_s;
    QCOMPARE(m_story->body(), quoted);
    QCOMPARE(m_story->article().attributions.size(), 1u);
    const story::Attribution &made = m_story->article().attributions.front();
    QCOMPARE(made.content.front().exact, u"The quay is safe"_s);
    QCOMPARE(made.cue.front().exact, u"said"_s);
    QVERIFY(made.sourceId.has_value());
    m_editor->undo();
    QCOMPARE(m_story->body(), u"“No,” Piet Aldous said. The quay is safe."_s);
    QVERIFY(m_story->article().attributions.empty());
    m_editor->redo();
    QCoreApplication::processEvents();
    QCOMPARE(m_story->body(), quoted);
    QCOMPARE(m_story->article().attributions.front().content.front().range, (base::TextRange{25, 41}));
}

void TestLensPane::quotationByNumber()
{
    const story::Source other{.id = story::SourceId::create(), .publicName = u"Piet Aldous"_s};
    QVERIFY(m_newsroom->desk.sources().save(other));
    show(u"“No,” Piet Aldous said. The quay is safe."_s);
    m_editor->goTo({24, 41});
    m_pane->insertQuotation(m_editor->textCursor().selectedText());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1); // whoever spoke last: not the first of the book
    QCOMPARE(m_story->body(), u"“No,” Piet Aldous said. “The quay is safe,” Aldous said."_s);
    QCOMPARE(m_story->article().attributions.front().sourceId, other.id);
}

/// Copied elsewhere, with the marks that stood around it there.
void TestLensPane::pastedWordsGetTheirSource()
{
    show(u"“No,” Piet Aldous said. "_s);
    m_editor->goTo({24, 24});
    QGuiApplication::clipboard()->setText(u"\u201eThe quay\n is safe.\u201d"_s);
    runCommand(u"edit.pasteQuotation"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(m_story->body().endsWith(u"“The quay is safe,” Ines Calloway, the harbour master, said."_s),
             qPrintable(m_story->body()));
    QCOMPARE(m_story->article().attributions.size(), 1u);
    QCOMPARE(m_story->article().attributions.front().content.front().exact, u"The quay is safe"_s);
}

void TestLensPane::recordedQuotationBringsItsEvidence()
{
    const auto source = m_newsroom->desk.sources().list()->front();
    const story::Evidence words{.id = story::EvidenceId::create(),
                                .source = source.id,
                                .kind = story::EvidenceKind::Transcript,
                                .locator = u"quay.txt"_s,
                                .description = u"We measured the bar twice."_s};
    QVERIFY(m_newsroom->desk.sources().save(words));
    show(u"“No,” Piet Aldous said. "_s);
    m_editor->moveCursor(QTextCursor::End);
    runCommand(u"insert.recorded"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QVERIFY(
        m_story->body().endsWith(u"“We measured the bar twice,” Ines Calloway, the harbour master, said."_s));
    QCOMPARE(m_story->article().attributions.front().evidence, std::vector{words.id});
}

void TestLensPane::formSettlesEverything()
{
    const auto source = m_newsroom->desk.sources().list()->front();
    const story::Conversation talk{.id = story::ConversationId::create(),
                                   .source = source.id,
                                   .at = 1'000'000'000,
                                   .terms = story::Terms::OnRecord};
    const story::Evidence tape{.id = story::EvidenceId::create(),
                               .source = source.id,
                               .kind = story::EvidenceKind::Recording,
                               .locator = u"quay.ogg"_s,
                               .place = u"00:12:40"_s};
    QVERIFY(m_newsroom->desk.sources().save(talk) && m_newsroom->desk.sources().save(tape));
    show(u"“The quay is safe,” Ms Calloway said."_s);
    m_editor->goTo({3, 3});
    runCommand(u"attribution.edit"_s);
    auto *form = m_window->findChild<AttributionForm *>();
    QVERIFY(form);
    QCOMPARE(namelessControls(*form), QString());
    auto *evidence = form->findChild<QListWidget *>();
    evidence->setFocus();
    QTest::keyClick(evidence, Qt::Key_Space);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(form->focusWidget(), u"heard the recording"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return mark(0) == LensMark::Confirmed; }));
    const story::Attribution &made = m_story->article().attributions.front();
    QCOMPARE(made.sourceId, source.id);
    QCOMPARE(made.conversationId, talk.id);
    QCOMPARE(made.evidence, std::vector{tape.id});
    QVERIFY(made.verification && made.verification->by == u"Lind"_s);
    QCOMPARE(made.verification->how, u"heard the recording"_s);
    const QString told = lensDescription(m_pane->model().entry(0));
    for (const QString &part :
         {u"harbour master"_s, u"Quoted"_s, u"On the record"_s, u"quay.ogg · 00:12:40"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    m_editor->undo();
    QVERIFY(m_story->article().attributions.empty());
}

void TestLensPane::formMakesAnEntryAndAConversation()
{
    show(u"“The quay is safe,” a port official said."_s);
    m_editor->goTo({3, 3});
    m_pane->editEntry();
    auto *form = m_window->findChild<AttributionForm *>();
    QVERIFY(form);
    auto *talk = form->findChildren<QComboBox *>().at(1);
    talk->setFocus();
    QTest::keyClick(talk, Qt::Key_Down);
    QTest::keyClick(talk, Qt::Key_Down); // today, on background
    const auto *unnamed = form->findChild<QGroupBox *>();
    QVERIFY(unnamed->isChecked());
    form->accept();
    QVERIFY(QTest::qWaitFor([this] { return !m_story->article().attributions.empty(); }));
    const story::Attribution &made = m_story->article().attributions.front();
    QVERIFY(made.anonymous && made.anonymity && made.sourceId && made.conversationId);
    QCOMPARE(m_newsroom->desk.sources().load(*made.sourceId)->readerDescription, u"a port official"_s);
    QCOMPARE(m_newsroom->desk.sources().conversations(*made.sourceId)->front().terms,
             story::Terms::OnBackground);
}

void TestLensPane::speakersFollowTheCaret()
{
    show(u"“The quay is safe,” Ms Calloway said.\n\nIt rained."_s);
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(m_pane->findChildren<QLabel *>(),
                                   [&words](const QLabel *label) { return label->text().contains(words); });
    };
    m_editor->goTo({3, 3});
    QVERIFY(says(u"¶ 1: "_s) && says(u"Calloway"_s));
    m_editor->goTo({45, 45});
    QVERIFY(says(u"¶ 2: nobody"_s));
}

void TestLensPane::marksFollowTheText()
{
    show(u"“The quay is safe,” Ms Calloway said."_s);
    m_editor->setMarks({{{0, 18}, LensMark::Found, u"told"_s}, {{20, 31}, LensMark::Disputed, u"told"_s}});
    QCOMPARE(m_editor->extraSelections().size(), 2);
    const auto lines = m_editor->extraSelections();
    QVERIFY(lines[0].format.underlineStyle() != lines[1].format.underlineStyle()); // not by colour alone
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(m_editor, u"Now "_s);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_editor->extraSelections().constFirst().cursor.selectionStart() == 4; }));
}

void TestLensPane::filtersShowTheirKind()
{
    show(u"“The quay is safe,” Ms Calloway said.\n\nThe wall cost £4,500 last year."_s);
    AttributionFilter filter;
    auto *model = const_cast<AttributionModel *>(&m_pane->model());
    filter.setSourceModel(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(filter.rowCount(), 2);
    filter.setShow(AttributionFilter::Show::Unsourced);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(AttributionFilter::Show::NoEvidence);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(AttributionFilter::Show::Orphaned);
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_MAIN(TestLensPane)
#include "tst_lenspane.moc"
