// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textsearch.h"
#include "tests/ui/newsroom.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/editor/markcommands.h"
#include "ui/editor/speakermargin.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/wordcounter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingfield.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;
using text::findAll;
using text::replacementFor;
using text::SearchOptions;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysReachTheStory();
    void linesBreakBetweenWords();
    void nothingScrollsSideways();
    void randomEditsKeepBothTextsEqual();
    void oddTextIsMirrored_data();
    void oddTextIsMirrored();
    void undoReachesTheStory();
    void wordsFollowWithoutRecount();
    void marksAreToggled_data();
    void marksAreToggled();
    void crossheadsAndQuotations();
    void searchFinds_data();
    void searchFinds();
    void patternThatIsNoneIsRefused();
    void replacementTakesGroups();
    void findBarTellsWhatIsWrong();
    void findBarCountsAndGoesOn();
    void replaceAllIsOneUndo();
    void headlineAndBodyMeet();
    void zoomKeepsItsBounds();
    void speakersStandInTheMargin();
    void suggestionsAreTyped();
    void suggestionsAreSettled();
    void typingInALongStoryIsQuick();

private:
    void type(const QString &text) { QTest::keyClicks(&m_pane->editor(), text); }
    void show(const QString &body);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<desk::OpenStory> m_story;
    std::unique_ptr<EditorPane> m_pane;
};

void TestEditor::initTestCase()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support)"_s)); // of a display that is none
}

void TestEditor::init()
{
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_newsroom = std::make_unique<Newsroom>();
    m_pane = std::make_unique<EditorPane>(*m_theme);
    m_pane->resize(900, 700);
}

void TestEditor::cleanup()
{
    m_pane.reset();
    m_story.reset();
    m_newsroom.reset();
}

void TestEditor::show(const QString &body)
{
    m_pane->setStory(nullptr);
    m_story = m_newsroom->open(body);
    m_pane->setStory(m_story.get());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->focusBody();
}

void TestEditor::keysReachTheStory()
{
    show(u"One.\n\nTwo."_s);
    QSignalSpy edits(m_story.get(), &desk::OpenStory::bodyEdited);
    m_pane->editor().moveCursor(QTextCursor::End);
    type(u" Three"_s);
    QCOMPARE(m_story->body(), u"One.\n\nTwo. Three"_s);
    QCOMPARE(edits.count(), 6);
    QCOMPARE(edits.last().at(1).toLongLong(), 15); // one character at its place, not the whole text
    QCOMPARE(edits.last().at(3).toLongLong(), 1);
    QTest::keyClick(&m_pane->editor(), Qt::Key_Return);
    QCOMPARE(m_story->body(), u"One.\n\nTwo. Three\n\n"_s);
}

void TestEditor::linesBreakBetweenWords()
{
    show(
        u"Ines Calloway told a full meeting of the harbour commission that the *Morning Star* had touched "
        u"bottom four times since "
        "June, each time within an hour of low water. “She came off on her own every time,” Ms Calloway said."_s);
    for (int width = 400; width < 900; width += 7) {
        m_pane->resize(width, 700);
        QCoreApplication::processEvents(); // the highlighter colours, and so relays, the paragraph later
        const QTextBlock block = m_pane->editor().document()->firstBlock();
        for (int i = 1; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            QVERIFY2(block.text().at(line.textStart() - 1).isSpace(),
                     qPrintable(block.text().mid(line.textStart(), 12)));
            QVERIFY(line.naturalTextWidth() <= m_pane->editor().viewport()->width() + 1);
            QVERIFY(line.y() > block.layout()->lineAt(i - 1).y() + line.height());
        }
    }
}

/// A space that is typed at the end of a full line hangs over; the lines stay where they are.
void TestEditor::nothingScrollsSideways()
{
    show(u"The ferry to Gannet Island may stop running this winter because the channel it uses is filling "
         u"with "
         u"sand faster than anyone in the town expected, the harbour master said on Wednesday."_s);
    StoryEditor &editor = m_pane->editor();
    for (int width = 400; width < 480; width += 2) { // pixels; some of them fill the first line
        m_pane->resize(width, 400);
        editor.moveCursor(QTextCursor::Start);
        editor.moveCursor(QTextCursor::EndOfLine);
        type(u" "_s);
        QCOMPARE(editor.horizontalScrollBar()->value(), 0);
    }
}

void TestEditor::randomEditsKeepBothTextsEqual()
{
    show(u"The quay.\n\nThe “harbour” master 🚢 said so.\n\n- one\n- two\n"_s);
    QRandomGenerator random(7);
    const QStringList pieces{u"a"_s,          u"\n"_s, u"é"_s,    u"🚢"_s,
                             u"two\nlines"_s, u" "_s,  QString(), u"\u00a0"_s};
    for (int i = 0; i < 400; ++i) {
        QTextCursor cursor = m_pane->editor().textCursor();
        const int length = m_pane->editor().document()->characterCount() - 1;
        cursor.setPosition(random.bounded(length + 1));
        cursor.setPosition(std::min(length, cursor.position() + random.bounded(12)), QTextCursor::KeepAnchor);
        cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
        if (i % 7 == 0)
            m_pane->editor().undo();
        if (i % 11 == 0)
            m_pane->editor().redo();
        QTextCursor all(m_pane->editor().document());
        all.select(QTextCursor::Document);
        QCOMPARE(m_story->body(), all.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    }
    WordCounter fresh(*m_pane->editor().document());
    QCOMPARE(m_pane->editor().words().words(), fresh.words());
}

void TestEditor::oddTextIsMirrored_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QString();
    QTest::newRow("one line end") << u"\n"_s;
    QTest::newRow("other system's line ends") << u"One.\r\n\r\nTwo.\r\n"_s;
    QTest::newRow("no-break spaces") << u"5\u00a0million\u202feuros"_s;
    QTest::newRow("line separator") << u"one\u2028two\u2029three"_s;
    QTest::newRow("null and noncharacters") << u"a\u0000b\ufdd0c\ufffe"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd800) + u"b"_s);
    QTest::newRow("long word") << QString(5000, u'x');
}

void TestEditor::oddTextIsMirrored()
{
    QFETCH(QString, body);
    show(body);
    m_pane->editor().moveCursor(QTextCursor::Start);
    type(u"ab"_s);
    m_pane->editor().moveCursor(QTextCursor::End);
    type(u"yz"_s);
    QVERIFY(m_story->body().startsWith(u"ab"_s));
    QVERIFY(m_story->body().endsWith(u"yz"_s));
    QCOMPARE(m_story->body().size(), m_pane->editor().document()->characterCount() - 1);
}

void TestEditor::undoReachesTheStory()
{
    show(u"Salt"_s);
    m_pane->editor().moveCursor(QTextCursor::End);
    type(u"mere"_s);
    QTest::keyClick(&m_pane->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_story->body(), u"Salt"_s);
    QTest::keyClick(&m_pane->editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_story->body(), u"Saltmere"_s);
}

void TestEditor::wordsFollowWithoutRecount()
{
    show(u"one two\n\n::: box title=\"not counted\"\nthree\n:::"_s);
    WordCounter &words = m_pane->editor().words();
    QCOMPARE(words.words(), 3);
    words.setExact(5); // the background run knows better; the difference stays while somebody types
    m_pane->editor().moveCursor(QTextCursor::Start);
    type(u"zero "_s);
    QCOMPARE(words.words(), 6);
}

void TestEditor::marksAreToggled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<base::TextRange>("range");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("typed"); ///< over what is selected then, or at the caret
    const auto row = [](const char *name, const QString &text, base::TextRange range, const QString &marks,
                        const QString &after, const QString &typed) {
        QTest::newRow(name) << text << range << marks << after << typed;
    };
    row("selection", u"the quay is"_s, {4, 8}, u"**"_s, u"the **quay** is"_s, u"the **x** is"_s);
    row("word at the caret", u"the quay is"_s, {6, 6}, u"**"_s, u"the **quay** is"_s, u"the **quxay** is"_s);
    row("behind a word", u"the quay"_s, {8, 8}, u"**"_s, u"the **quay**"_s, u"the **quayx**"_s);
    row("off, marks outside", u"the **quay** is"_s, {6, 10}, u"**"_s, u"the quay is"_s, u"the x is"_s);
    row("off, marks chosen too", u"the **quay** is"_s, {4, 12}, u"**"_s, u"the quay is"_s, u"the x is"_s);
    row("off at the caret", u"the **quay** is"_s, {8, 8}, u"**"_s, u"the quay is"_s, u"the quxay is"_s);
    row("emphasis in strong words", u"**quay**"_s, {4, 4}, u"*"_s, u"***quay***"_s, u"***quxay***"_s);
    row("strong in emphasis", u"*quay*"_s, {1, 5}, u"**"_s, u"***quay***"_s, u"***x***"_s);
    row("emphasis off, strong stays", u"***quay***"_s, {3, 7}, u"*"_s, u"**quay**"_s, u"**x**"_s);
    row("strong off, emphasis stays", u"***quay***"_s, {3, 7}, u"**"_s, u"*quay*"_s, u"*x*"_s);
    row("emphasis off", u"*quay*"_s, {0, 6}, u"*"_s, u"quay"_s, u"x"_s);
    row("empty text", QString(), {0, 0}, u"**"_s, u"****"_s, u"**x**"_s);
    row("empty marks", u"a ****"_s, {4, 4}, u"**"_s, u"a "_s, u"a x"_s);
}

void TestEditor::marksAreToggled()
{
    QFETCH(QString, text);
    QFETCH(base::TextRange, range);
    QFETCH(QString, marks);
    show(text);
    StoryEditor &editor = m_pane->editor();
    editor.goTo(range);
    editor.toggleMarks(marks);
    QTEST(m_story->body(), "after");
    editor.toggleMarks(marks);
    QCOMPARE(m_story->body(), text);
    editor.toggleMarks(marks);
    QTEST(m_story->body(), "after");
    editor.undo(); // one step each
    QCOMPARE(m_story->body(), text);
    editor.redo();
    QTEST(m_story->body(), "after");
    editor.goTo(range);
    editor.undo();
    editor.goTo(range);
    editor.toggleMarks(marks);
    type(u"x"_s);
    QTEST(m_story->body(), "typed");
}

void TestEditor::crossheadsAndQuotations()
{
    QTextDocument document(u"One\nTwo"_s);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    setCrosshead(all, 2);
    QCOMPARE(document.toPlainText(), u"## One\n## Two"_s);
    setCrosshead(all, 0);
    QCOMPARE(document.toPlainText(), u"One\nTwo"_s);
    all.select(QTextCursor::Document);
    toggleBlockQuote(all);
    QCOMPARE(document.toPlainText(), u"> One\n> Two"_s);
    all.select(QTextCursor::Document);
    toggleBlockQuote(all);
    QCOMPARE(document.toPlainText(), u"One\nTwo"_s);
    const QTextCursor inside = insertDirective(QTextCursor(&document), u"::: pullquote"_s);
    QCOMPARE(document.toPlainText(), u"One\n\n::: pullquote\n\n:::\n\nTwo"_s);
    QCOMPARE(inside.blockNumber(), 3);
}

void TestEditor::searchFinds_data()
{
    QTest::addColumn<SearchOptions>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << SearchOptions{} << 0;
    QTest::newRow("any case") << SearchOptions{u"quay"_s} << 3;
    QTest::newRow("case") << SearchOptions{u"Quay"_s, true} << 1;
    QTest::newRow("whole words") << SearchOptions{u"quay"_s, false, true} << 2;
    QTest::newRow("signs are words") << SearchOptions{u"(.*)"_s} << 1;
    QTest::newRow("pattern") << SearchOptions{u"q\\w+"_s, false, false, true} << 3;
    QTest::newRow("empty matches are none") << SearchOptions{u"x*"_s, false, false, true} << 0;
    QTest::newRow("line starts") << SearchOptions{u"^the"_s, false, false, true} << 2;
}

void TestEditor::searchFinds()
{
    QFETCH(SearchOptions, options);
    const auto found = findAll(u"The Quay (.*)\nthe quayside: a quay"_s, options);
    QVERIFY(found);
    QTEST(int(found->size()), "count");
}

void TestEditor::patternThatIsNoneIsRefused()
{
    const auto found = findAll(u"abc"_s, {u"(a"_s, false, false, true});
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::Invalid);
    QElapsedTimer clock; // a pattern that would try every way of splitting the text gives up
    clock.start();
    (void)findAll(QString(40, u'a') + u'b', {u"(a+)+$"_s, false, false, true});
    QVERIFY(clock.elapsed() < 5000);
}

void TestEditor::replacementTakesGroups()
{
    const SearchOptions pattern{u"(\\w+)-(\\w+)"_s, false, false, true};
    QCOMPARE(replacementFor(u"one-two"_s, {0, 7}, pattern, u"\\2 \\1\\n\\\\"_s), u"two one\n\\"_s);
    QCOMPARE(replacementFor(u"one-two"_s, {0, 7}, {u"one"_s}, u"\\1"_s), u"\\1"_s);
}

void TestEditor::findBarTellsWhatIsWrong()
{
    show(u"Tide."_s);
    FindBar &bar = m_pane->findBar();
    QSignalSpy searched(&bar, &FindBar::searched);
    bar.open(false);
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == ".*"_L1)
            button->setChecked(true);
    }
    bar.findChild<QLineEdit *>()->setText(u"(ti"_s);
    QTRY_COMPARE(bar.status(), u"Not a pattern"_s);
    QVERIFY2(bar.fault().contains(u"character 4"_s), qPrintable(bar.fault()));
    bar.findChild<QLineEdit *>()->setText(u"(ti)"_s);
    QTRY_VERIFY(bar.status().startsWith(u"1 match"_s));
    QCOMPARE(bar.fault(), QString());
}

void TestEditor::findBarCountsAndGoesOn()
{
    show(u"Tide, tide and high tide."_s);
    FindBar &bar = m_pane->findBar();
    bar.open(false);
    QTest::keyClicks(QApplication::focusWidget(), u"tide"_s);
    QVERIFY(QTest::qWaitFor([&] { return bar.found().size() == 3u; }));
    QVERIFY(QTest::qWaitFor([&] { return bool(bar.status().contains(u'3')); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return m_pane->editor().textCursor().selectionStart() == 0; }));
    bar.findNext(true); // wraps round
    QCOMPARE(m_pane->editor().textCursor().selectionStart(), 20);
    QVERIFY(bar.status().startsWith(u'3'));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    QVERIFY(m_pane->editor().hasFocus());
}

void TestEditor::replaceAllIsOneUndo()
{
    show(u"Tide, tide and high tide."_s);
    FindBar &bar = m_pane->findBar();
    bar.open(true);
    const auto fields = bar.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setText(u"tide"_s);
    fields[1]->setText(u"ebb"_s);
    QSignalSpy replaced(&bar, &FindBar::replacedAll);
    bar.replaceAll();
    QVERIFY(QTest::qWaitFor([&] { return replaced.count() == 1; }));
    QCOMPARE(replaced.first().first().toInt(), 3);
    QCOMPARE(m_story->body(), u"ebb, ebb and high ebb."_s);
    m_pane->editor().undo();
    QCOMPARE(m_story->body(), u"Tide, tide and high tide."_s);
}

void TestEditor::headlineAndBodyMeet()
{
    show(u"Body."_s);
    m_pane->focusHeadline();
    QTest::keyClicks(QApplication::focusWidget(), u"Ferry stops"_s);
    QCOMPARE(m_story->fields().headline, u"Ferry stops"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_pane->editor().hasFocus());
    m_pane->editor().moveCursor(QTextCursor::Start);
    QTest::keyClick(&m_pane->editor(), Qt::Key_Up);
    QVERIFY(!m_pane->editor().hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"Until spring"_s);
    QCOMPARE(m_story->fields().deck, u"Until spring"_s);
}

void TestEditor::zoomKeepsItsBounds()
{
    show(u"Body."_s);
    m_pane->editor().setZoom(5000);
    QCOMPARE(m_pane->editor().zoom(), 300);
    m_pane->editor().setZoom(-4);
    QCOMPARE(m_pane->editor().zoom(), 50);
    QVERIFY(m_pane->editor().columnWidth() > 100);
}

/// Beside each paragraph who speaks in it, once, where the space beside the column is wide enough.
void TestEditor::speakersStandInTheMargin()
{
    show(u"“One,” said Quill. “Two,” she said.\n\nNobody here.\n\nReed and Quill agreed."_s);
    StoryEditor &editor = m_pane->editor();
    const auto names = [&editor] {
        QStringList all;
        for (const auto &[top, who] : editor.speakersInView())
            all << who.join(u'+');
        return all;
    };
    QVERIFY(names().isEmpty());
    editor.setMarks({{{0, 6}, desk::LensMark::Found, {}, u"Mara Quill"_s},
                     {{19, 25}, desk::LensMark::Found, {}, u"Mara Quill"_s},
                     {{37, 43}, desk::LensMark::Claim, {}, {}},
                     {{52, 56}, desk::LensMark::Found, {}, u"Reed"_s},
                     {{61, 66}, desk::LensMark::Found, {}, u"Mara Quill"_s}});
    QCOMPARE(names(), (QStringList{u"Mara Quill"_s, u"Reed+Mara Quill"_s}));
    editor.textCursor().insertText(u"Before.\n\n"_s);
    QCOMPARE(names(), (QStringList{u"Mara Quill"_s, u"Reed+Mara Quill"_s}));
    const auto *margin = editor.findChild<SpeakerMargin *>();
    m_pane->resize(1200, 700);
    QTRY_VERIFY(margin->isVisible());
    QVERIFY(margin->geometry().right() < editor.columnLeft());
    m_pane->resize(500, 700);
    QTRY_VERIFY(!margin->isVisible());
}

void TestEditor::suggestionsAreTyped()
{
    show(u"The wall fell."_s);
    StoryEditor &editor = m_pane->editor();
    editor.setSuggesting(true);
    editor.goTo({4, 8});
    type(u"pier"_s);
    QCOMPARE(m_story->body(), u"The {~~wall~>pier~~} fell."_s);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QCOMPARE(m_story->body(), u"The {~~wall~>pi~~} fell."_s);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QCOMPARE(m_story->body(), u"The {~~wall~>pi~~} fel{--l.--}"_s);
    editor.undo();
    editor.undo();
    QCOMPARE(m_story->body(), u"The {~~wall~>pi~~} fell."_s);
    editor.moveCursor(QTextCursor::Start);
    editor.goTo({0, 4});
    editor.cut();
    QCOMPARE(m_story->body(), u"{~~The wall~>pi~~} fell."_s);
    editor.moveCursor(QTextCursor::End);
    editor.insertDirective(u"::: pullquote"_s);
    QCOMPARE(m_story->body(), u"{~~The wall~>pi~~} fell.{++\n\n::: pullquote\n\n:::\n++}"_s);
    editor.undo();
    QSignalSpy told(&editor, &StoryEditor::told);
    editor.insertQuotation({}, {}); // with its source: no suggestion
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_story->body(), u"{~~The wall~>pi~~} fell."_s);
    editor.setSuggesting(false);
    editor.moveCursor(QTextCursor::End);
    type(u"!"_s);
    QVERIFY(m_story->body().endsWith(u"fell.!"_s));
}

void TestEditor::suggestionsAreSettled()
{
    const QString body = u"The {~~wall~>pier~~} fell{++ at noon++}. {--Nobody was hurt.--}"_s;
    show(body);
    StoryEditor &editor = m_pane->editor();
    editor.moveCursor(QTextCursor::Start);
    editor.goToSuggestion(1);
    QCOMPARE(editor.textCursor().selectedText(), u"{~~wall~>pier~~}"_s);
    editor.settleSuggestion(true);
    QCOMPARE(m_story->body(), u"The pier fell{++ at noon++}. {--Nobody was hurt.--}"_s);
    editor.goToSuggestion(-1);
    QCOMPARE(editor.textCursor().selectedText(), u"{--Nobody was hurt.--}"_s);
    editor.settleSuggestion(false);
    QCOMPARE(m_story->body(), u"The pier fell{++ at noon++}. Nobody was hurt."_s);
    editor.moveCursor(QTextCursor::Start);
    QCOMPARE(editor.settleSuggestions(false), 1);
    QCOMPARE(m_story->body(), u"The pier fell. Nobody was hurt."_s);
    editor.undo();
    editor.undo();
    editor.undo();
    QCOMPARE(m_story->body(), body);
    QCOMPARE(editor.settleSuggestions(true), 3);
    QCOMPARE(m_story->body(), u"The pier fell at noon. "_s);
    editor.undo();
    QCOMPARE(m_story->body(), body); // all at once is one step
}

void TestEditor::typingInALongStoryIsQuick()
{
    QString body;
    for (int i = 0; i < 3000; ++i)
        body
            += u"The harbour authority said on *Monday* that the quay would stay open, “whatever the tide "
               u"does”, and that the ferry "
               "to the island would run as it always had in a winter like this one, with a boat to spare.\n\n"_s;
    show(body);
    QElapsedTimer clock;
    clock.start();
    type(u"fifty letters at the top of a very long story, ok "_s);
    QVERIFY2(clock.elapsed() < 2500,
             qPrintable(QString::number(clock.elapsed()))); // 5 ms a key is its goal, 50 a broken one
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
