// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/tabletext.h"
#include "tests/ui/writingtest.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/editorsettings.h"
#include "ui/editor/highlighting.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingfield.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

class TestWritingAids : public WritingTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void init() { open(); }
    void cleanup() { close(); }
    void keysAreRefined_data();
    void keysAreRefined();
    void undoGivesBackWhatWasTyped();
    void suggestionsAreRefined();
    void compositionsAreRefined();
    void compositionsWorkWithAllAids_data();
    void compositionsWorkWithAllAids();
    void fieldsAreTakenBackInOrder();
    void undoReachesTheStoryFromAList();
    void marksStandBack();
    void lineStaysInTheMiddle();
    void paragraphsHaveTheirDirection();
    void settingsAreHeeded();
    void tablesAreWritten();
    void tablesAreTidied();
    void linksAreSetAndRemoved();
};

void TestWritingAids::keysAreRefined_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("English") << u"So "_s << u"en"_s << u"\"it's\""_s << u"So “it’s”"_s;
    QTest::newRow("German") << u"So "_s << u"de"_s << u"\"ja\""_s << u"So „ja“"_s;
    QTest::newRow("Russian paragraph of an English story")
        << u"Hello there.\n\nОна сказала: "_s << u"en"_s << u"\"да\""_s
        << u"Hello there.\n\nОна сказала: «да»"_s;
    QTest::newRow("Arabic") << u"قال "_s << u"ar"_s << u"\"نعم\""_s << u"قال «نعم»"_s;
    QTest::newRow("code block") << u"```\n"_s << u"en"_s << u"a \"b\" -- c"_s << u"```\na \"b\" -- c"_s;
    QTest::newRow("indented code") << u"So:\n\n    "_s << u"en"_s << u"\"b\""_s << u"So:\n\n    \"b\""_s;
    QTest::newRow("front matter") << u"---\n"_s << u"en"_s << u"title: \"b\""_s << u"---\ntitle: \"b\""_s;
    QTest::newRow("directive") << u""_s << u"en"_s << u"::: box title=\"a\""_s << u"::: box title=\"a\""_s;
    QTest::newRow("dashes") << u"a "_s << u"en"_s << u"--- b -- c"_s << u"a — b – c"_s;
}

void TestWritingAids::keysAreRefined()
{
    QFETCH(QString, body);
    QFETCH(QString, language);
    QFETCH(QString, keys);
    QFETCH(QString, wanted);
    show(body, language);
    type(keys);
    QCOMPARE(m_story->body(), wanted);
    QCOMPARE(editor().toPlainText(), wanted);
}

void TestWritingAids::undoGivesBackWhatWasTyped()
{
    show(u"So "_s);
    type(u"\""_s);
    QCOMPARE(m_story->body(), u"So “"_s);
    editor().undo();
    QCOMPARE(m_story->body(), u"So \""_s);
    type(u"a"_s);
    QCOMPARE(m_story->body(), u"So \"a"_s);
    type(u" ---"_s);
    QCOMPARE(m_story->body(), u"So \"a —"_s);
    editor().undo();
    QCOMPARE(m_story->body(), u"So \"a ---"_s);
    WritingAids aids = editor().aids();
    aids.typographic = false;
    editor().setAids(aids);
    type(u" \"b\" -- ..."_s);
    QCOMPARE(m_story->body(), u"So \"a --- \"b\" -- ..."_s);
}

void TestWritingAids::suggestionsAreRefined()
{
    show(u"The wall"_s);
    editor().setSuggesting(true);
    type(u" \"fell\""_s);
    QCOMPARE(m_story->body(), u"The wall{++ “fell”++}"_s);
    editor().undo();
    QCOMPARE(m_story->body(), u"The wall{++ “fell\"++}"_s);
}

void TestWritingAids::compositionsAreRefined()
{
    show(u"So "_s);
    const auto compose = [this](const QString &shown, const QString &committed) {
        QInputMethodEvent event(shown, {});
        event.setCommitString(committed);
        QApplication::sendEvent(&editor(), &event);
    };
    compose(u"\""_s, {});
    QCOMPARE(m_story->body(), u"So "_s); // what is only shown is no text yet
    compose({}, u"\""_s);
    QCOMPARE(m_story->body(), u"So “"_s);
    compose(u"é"_s, {});
    check();
    compose({}, u"été"_s);
    QCOMPARE(m_story->body(), u"So “été"_s);
    editor().setSuggesting(true);
    compose(u"に"_s, {});
    compose({}, u"日本"_s);
    compose({}, u"\""_s);
    QCOMPARE(m_story->body(), u"So “été{++日本”++}"_s);
}

void TestWritingAids::compositionsWorkWithAllAids_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("committed");
    QTest::newRow("Japanese") << u"ja"_s << u"港は"_s << u"しま"_s << u"閉まる"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"قال **نعم**"_s << u"ال"_s << u" اليوم"_s;
    QTest::newRow("dead key") << u"en"_s << u"A caf"_s << u"´"_s << u"é"_s;
    QTest::newRow("beyond the first plane") << u"en"_s << u"A boat "_s << u":b"_s << u"🚢"_s;
}

void TestWritingAids::compositionsWorkWithAllAids()
{
    QFETCH(QString, language);
    QFETCH(QString, body);
    QFETCH(QString, shown);
    QFETCH(QString, committed);
    for (const bool suggests : {false, true}) {
        show(u"Lines.\n\n"_s.repeated(40) + body, language);
        editor().setAids({.typographic = true, .spelling = true, .typewriter = true, .dimming = true});
        editor().setFocusMode(true);
        editor().setSuggesting(suggests);
        const QString before = m_story->body();
        for (qsizetype i = 1; i <= shown.size(); ++i) {
            QInputMethodEvent event(shown.first(i), {});
            QApplication::sendEvent(&editor(), &event);
            QTest::qWait(1); // painted, and looked up
            QCOMPARE(m_story->body(), before);
        }
        QInputMethodEvent commit;
        commit.setCommitString(committed);
        QApplication::sendEvent(&editor(), &commit);
        QCOMPARE(m_story->body(), before + (suggests ? u"{++"_s + committed + u"++}"_s : committed));
        QTRY_VERIFY(editor().spelling().isSettled());
        editor().undo();
        QCOMPARE(m_story->body(), before);
        editor().setSuggesting(false);
        editor().setFocusMode(false);
    }
}

void TestWritingAids::fieldsAreTakenBackInOrder()
{
    show(u"One"_s);
    const auto setByline = [this](const QString &name) {
        story::Fields fields = m_story->fields();
        fields.byline = {name};
        m_story->setFields(fields);
    };
    type(u" two"_s);
    for (const QString &name : {u"M"_s, u"Ma"_s, u"Mara"_s}) // keys in a field: one step
        setByline(name);
    story::Fields fields = m_story->fields();
    fields.urgency = 3;
    m_story->setFields(fields);
    type(u" three"_s);
    QSignalSpy told(&editor(), &StoryEditor::stepTold);
    editor().undo();
    QCOMPARE(m_story->body(), u"One two"_s);
    QCOMPARE(told.count(), 0); // in sight
    editor().undo();
    QCOMPARE(m_story->fields().urgency, 0);
    QCOMPARE(m_story->fields().byline, QStringList(u"Mara"_s));
    QCOMPARE(told.count(), 1);
    editor().undo();
    QCOMPARE(m_story->fields().byline, QStringList());
    QCOMPARE(told.count(), 2);
    editor().undo();
    QCOMPARE(m_story->body(), u"One"_s);
    for (int i = 0; i < 4; ++i)
        editor().redo();
    QCOMPARE(m_story->body(), u"One two three"_s);
    QCOMPARE(m_story->fields().byline, QStringList(u"Mara"_s));
    QCOMPARE(m_story->fields().urgency, 3);
    setByline(u"Quell"_s);
    editor().undo();
    setByline(u"Nunez"_s); // not joined to what was taken back
    QVERIFY(!editor().document()->isRedoAvailable());
    editor().undo();
    QCOMPARE(m_story->fields().byline, QStringList(u"Mara"_s));
    show(u"Another"_s); // its first change is a step of its own, however soon it comes
    setByline(u"Lind"_s);
    show(u"A third"_s);
    setByline(u"Shah"_s);
    QCOMPARE(editor().document()->availableUndoSteps(), 1);
    editor().undo();
    QCOMPARE(m_story->fields().byline, QStringList());
}

void TestWritingAids::undoReachesTheStoryFromAList()
{
    show(u"One"_s);
    CommandRegistry commands(*m_window);
    m_pane->addCommands(commands);
    auto *side = new QWidget(m_window.get());
    auto *list = new QListWidget(side);
    auto *line = new QLineEdit(side);
    line->move(0, 200);
    side->resize(300, 300);
    side->show();
    type(u" two"_s);
    line->setFocus();
    QTest::keyClicks(line, u"abc"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), QString()); // a field takes back its own keys
    QCOMPARE(m_story->body(), u"One two"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_story->body(), u"One"_s);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_story->body(), u"One two"_s);
    m_pane->setReadOnly(true);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_story->body(), u"One two"_s);
}

void TestWritingAids::marksStandBack()
{
    show(u"A **bold** word.\n\nAnother **bold** word."_s);
    QTest::qWait(20); // colours come after the text
    const auto inkOf = [this](int number) {
        const QTextBlock block = editor().document()->findBlockByNumber(number);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (block.text().mid(range.start, range.length).startsWith("**"_L1)
                && kindAt(block, range.start) == TextKind::Mark)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const QColor paper = m_theme->color(Token::Surface);
    editor().goTo({0, 0});
    const QColor near = inkOf(0);
    const QColor far = inkOf(2);
    QVERIFY(near.isValid() && far.isValid());
    QVERIFY(contrast(near, paper) > contrast(far, paper));
    editor().moveCursor(QTextCursor::End);
    QCOMPARE(inkOf(0), far);
    QCOMPARE(inkOf(2), near);
    const int steps = editor().document()->availableUndoSteps();
    QCOMPARE(steps, 0); // colours are no edit
    QCOMPARE(m_story->revision(), 0);
}

void TestWritingAids::lineStaysInTheMiddle()
{
    show(u"A line of the story.\n\n"_s.repeated(120));
    WritingAids aids = editor().aids();
    aids.typewriter = true;
    editor().setAids(aids);
    const auto isInMiddle = [this] {
        const int middle = editor().viewport()->height() / 2;
        return std::abs(editor().cursorRect().center().y() - middle) < middle / 4;
    };
    editor().moveCursor(QTextCursor::End);
    QVERIFY(isInMiddle());
    type(u"More"_s);
    QTest::keyClick(&editor(), Qt::Key_Return);
    QVERIFY(isInMiddle());
    editor().goTo({1000, 1000});
    QTest::keyClick(&editor(), Qt::Key_Down);
    QVERIFY(isInMiddle());
}

void TestWritingAids::paragraphsHaveTheirDirection()
{
    const QString arabic = u"قال المتحدث باسم الميناء إن الرصيف سيبقى مفتوحا طوال الشتاء "_s.repeated(4);
    show(u"Latin words.\n\n"_s + arabic + u"\n\nقال المتحدث باسم الميناء: «نعم» (ABC).\n\n**שלום** עולם"_s);
    const auto block = [this](int number) { return editor().document()->findBlockByNumber(number); };
    QCOMPARE(block(0).textDirection(), Qt::LeftToRight);
    QCOMPARE(block(2).textDirection(), Qt::RightToLeft);
    QCOMPARE(block(6).textDirection(), Qt::RightToLeft); // marks have no direction
    QTextCursor cursor(block(2));
    editor().setTextCursor(cursor);
    QVERIFY(editor().cursorRect().x() > editor().viewport()->width() - 10); // it begins at the right
    cursor.setPosition(block(4).position());
    editor().setTextCursor(cursor);
    QVERIFY(editor().cursorRect().x() > editor().viewport()->width() - 10); // also where it is short
    const QPoint there = editor().cursorRect().center();
    QCOMPARE(editor().cursorForPosition(there).position(), block(4).position());
    cursor.setPosition(0);
    editor().setTextCursor(cursor);
    QVERIFY(editor().cursorRect().x() < 10);
    story::Fields fields = m_story->fields();
    fields.headline = u"خباز من حلب"_s;
    m_story->setFields(fields);
    auto *headline = m_pane->findChild<GrowingField *>(u"headline"_s);
    headline->moveCursor(QTextCursor::Start);
    QVERIFY(headline->cursorRect().x() > headline->viewport()->width() - 10);
}

void TestWritingAids::settingsAreHeeded()
{
    show(u"Quay"_s);
    const SettingList settings = editorSettings(editor());
    QVERIFY(settings.size() >= 4);
    for (const Setting &setting : settings) {
        if (setting.fallback.typeId() != QMetaType::Bool)
            continue;
        const bool before = setting.value().toBool();
        setting.apply(!before);
        QCOMPARE(setting.value().toBool(), !before);
        setting.apply(before);
        QVERIFY(!setting.title.isEmpty() && !setting.advice.isEmpty());
    }
}

void TestWritingAids::tablesAreWritten()
{
    show(u"Before."_s);
    editor().insertTable(2, 2);
    type(u"Berth"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    type(u"Boats"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab); // the line of dashes has no cells
    type(u"North"_s);
    QTest::keyClick(&editor(), Qt::Key_Backtab);
    QCOMPARE(editor().textCursor().selectedText(), u"Boats"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    type(u"12"_s);
    QTest::keyClick(&editor(), Qt::Key_Return); // a row at the end
    type(u"South"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    type(u"3"_s);
    QTest::keyClick(&editor(), Qt::Key_Tab); // and another, which stays empty
    QTest::keyClick(&editor(), Qt::Key_Return);
    editor().undo();
    editor().redo();
    QTextCursor caret = editor().textCursor();
    caret.setPosition(10);
    editor().setTextCursor(caret);
    editor().changeTable([](markup::TableText &, int &, int &) { });
    QCOMPARE(m_story->body(), u"Before.\n\n| Berth | Boats |\n| ----- | ----- |\n| North | 12    |\n"
                              u"| South | 3     |\n\n"_s);
    editor().moveCursor(QTextCursor::Start);
    QTest::keyClick(&editor(), Qt::Key_Return); // outside it is a key as ever
    QVERIFY(m_story->body().startsWith(u'\n'));
}

void TestWritingAids::tablesAreTidied()
{
    const QString body = u"|a|b|\n|-|-|\n|long|1|\n\nWords."_s;
    show(body);
    editor().goTo({19, 19}); // in the last cell
    editor().changeTable([](markup::TableText &table, int &row, int &) { table.insertRow(++row); });
    QCOMPARE(m_story->body(), u"| a    | b   |\n| ---- | --- |\n| long | 1   |\n|      |     |\n\nWords."_s);
    type(u"x"_s);
    QVERIFY(m_story->body().contains(u"|      | x"_s));
    editor().undo();
    editor().undo();
    QCOMPARE(m_story->body(), body);
    editor().moveCursor(QTextCursor::End);
    QSignalSpy told(&editor(), &StoryEditor::told);
    editor().changeTable([](markup::TableText &, int &, int &) { });
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_story->body(), body);
}

void TestWritingAids::linksAreSetAndRemoved()
{
    show(u"See the minutes now."_s);
    CommandRegistry commands(*m_window);
    m_pane->addCommands(commands);
    const auto dialog = [&] {
        commands.action(u"insert.link"_s)->trigger();
        return m_pane->findChild<LinkDialog *>();
    };
    QApplication::clipboard()->setText(u" https://courier.example/m\n"_s);
    editor().goTo({8, 15});
    LinkDialog *one = dialog();
    QVERIFY(one);
    QCOMPARE(one->address(), u"https://courier.example/m"_s); // from the clipboard
    QCOMPARE(one->words(), u"minutes"_s);
    one->accept();
    QCOMPARE(m_story->body(), u"See the [minutes](https://courier.example/m) now."_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(1);
    editor().goTo({20, 20});
    one = dialog();
    one->findChild<QLineEdit *>()->setText(u"courier.example/n"_s);
    one->accept();
    QCOMPARE(m_story->body(), u"See the [minutes](https://courier.example/n) now."_s);
    QTest::qWait(1);
    one = dialog();
    for (QPushButton *button : one->findChildren<QPushButton *>()) {
        if (button->text().contains(u"emove"_s))
            button->click();
    }
    QCOMPARE(m_story->body(), u"See the minutes now."_s);
}

QTEST_MAIN(TestWritingAids)
#include "tst_writingaids.moc"
