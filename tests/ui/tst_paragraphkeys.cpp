// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/newsroom.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// What Enter and the keys about it do to a story; which words they write is tst_linekeys'.
class TestParagraphKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysAtTheCaret_data();
    void keysAtTheCaret();
    void enterReplacesWhatIsSelected();
    void whatIsReadIsNotChanged();
    void linesOfOthersBecomeParagraphs();
    void linesOfCodeStayLines();
    void ownLinesComeBackAsTheyWere();

private:
    StoryEditor &editor() const { return m_pane->editor(); }
    void show(const QString &marked);
    QString shown() const { return QString(m_story->body()).insert(editor().caret(), u'¦'); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<desk::OpenStory> m_story;
    std::unique_ptr<EditorPane> m_pane;
};

void TestParagraphKeys::init()
{
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_newsroom = std::make_unique<Newsroom>();
    m_pane = std::make_unique<EditorPane>(*m_theme);
    m_pane->resize(900, 700);
}

void TestParagraphKeys::cleanup()
{
    m_pane.reset();
    m_story.reset();
    m_newsroom.reset();
}

/// A story, with the caret where the bar stands.
void TestParagraphKeys::show(const QString &marked)
{
    m_story = m_newsroom->open(QString(marked).remove(u'¦'));
    m_pane->setStory(m_story.get());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->focusBody();
    editor().goTo({marked.indexOf(u'¦'), marked.indexOf(u'¦')});
    QCoreApplication::processEvents(); // colours tell where code stands
}

void TestParagraphKeys::keysAtTheCaret_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QList<QKeyCombination>>("keys");
    QTest::addColumn<bool>("isSuggesting");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QList<QKeyCombination> &keys,
                        const QString &after, bool isSuggesting = false) {
        QTest::newRow(name) << before << keys << isSuggesting << after;
    };
    constexpr QKeyCombination enter(Qt::Key_Return);
    constexpr QKeyCombination line = Qt::SHIFT | Qt::Key_Return;
    constexpr QKeyCombination back(Qt::Key_Backspace);
    constexpr QKeyCombination del(Qt::Key_Delete);
    row("Enter", u"One.¦"_s, {enter}, u"One.\n\n¦"_s);
    row("of the number pad", u"One.¦"_s, {Qt::KeypadModifier | Qt::Key_Enter}, u"One.\n\n¦"_s);
    row("Shift+Enter", u"One.¦"_s, {line}, u"One.\\\n¦"_s);
    row("a list that ends", u"- nets¦"_s, {enter, enter}, u"- nets\n\n¦"_s);
    row("code among words", u"Type `ls`¦"_s, {enter}, u"Type `ls`\n\n¦"_s);
    row("code", u"```\nls¦\n```"_s, {enter}, u"```\nls\n¦\n```"_s);
    row("code, Shift+Enter", u"```\nls¦\n```"_s, {line}, u"```\nls\n¦\n```"_s);
    row("front matter", u"---\ntitle: a¦\n---\n"_s, {enter}, u"---\ntitle: a\n¦\n---\n"_s);
    row("Backspace takes Enter back", u"One.¦"_s, {enter, back}, u"One.¦"_s);
    row("Backspace joins", u"One.\n\n¦Two."_s, {back}, u"One.¦Two."_s);
    row("Delete joins", u"One.¦\n\nTwo."_s, {del}, u"One.¦Two."_s);
    row("two empty lines", u"One.\n\n\n¦Two."_s, {back}, u"One.\n\n¦Two."_s);
    row("below a table", u"| a |\n|---|\n\n¦Two."_s, {back}, u"| a |\n|---|\n¦Two."_s);
    row("Backspace at the begin", u"¦One."_s, {back}, u"¦One."_s);
    row("Delete at the end", u"One.¦"_s, {del}, u"One.¦"_s);
    row("Backspace within a line", u"One.\n\nT¦wo."_s, {back}, u"One.\n\n¦wo."_s);
    row("suggested", u"One.¦"_s, {enter}, u"One.{++\n\n¦++}"_s, true);
    row("suggested, taken back", u"One.¦"_s, {enter, back}, u"One.¦"_s, true);
    row("join suggested", u"One.\n\n¦Two."_s, {back}, u"One.¦{--\n\n--}Two."_s, true);
}

void TestParagraphKeys::keysAtTheCaret()
{
    QFETCH(QString, before);
    QFETCH(QList<QKeyCombination>, keys);
    QFETCH(bool, isSuggesting);
    show(before);
    editor().setSuggesting(isSuggesting);
    for (const QKeyCombination &pressed : keys)
        QTest::keyClick(&editor(), pressed.key(), pressed.keyboardModifiers());
    QTEST(shown(), "after");
    while (editor().document()->isUndoAvailable())
        editor().undo();
    QCOMPARE(m_story->body(), QString(before).remove(u'¦'));
}

void TestParagraphKeys::enterReplacesWhatIsSelected()
{
    show(u"¦One.\n\n- nets\n- ropes"_s);
    editor().goTo({2, 10});
    QTest::keyClick(&editor(), Qt::Key_Return);
    QCOMPARE(shown(), u"On\n\n¦ts\n- ropes"_s);
    editor().undo();
    QCOMPARE(m_story->body(), u"One.\n\n- nets\n- ropes"_s);
}

void TestParagraphKeys::whatIsReadIsNotChanged()
{
    show(u"One.\n\n¦Two."_s);
    editor().setReadOnly(true);
    for (const int key : {Qt::Key_Return, Qt::Key_Backspace})
        QTest::keyClick(&editor(), Qt::Key(key));
    QCOMPARE(m_story->body(), u"One.\n\nTwo."_s);
}

void TestParagraphKeys::linesOfOthersBecomeParagraphs()
{
    show(u"¦"_s);
    QGuiApplication::clipboard()->setText(u"We regret this.\nThe quay stays open."_s);
    editor().paste();
    QCOMPARE(shown(), u"We regret this.\n\nThe quay stays open.¦"_s);
    editor().undo();
    QCOMPARE(m_story->body(), QString());
}

void TestParagraphKeys::linesOfCodeStayLines()
{
    for (const auto &[before, after] : {std::pair{u"```\n¦\n```"_s, u"```\nls\ncd\n```"_s},
                                        std::pair{u"```\nps\n¦\n```"_s, u"```\nps\nls\ncd\n```"_s}}) {
        show(before);
        QGuiApplication::clipboard()->setText(u"ls\ncd"_s);
        editor().paste();
        QCOMPARE(m_story->body(), after);
    }
}

void TestParagraphKeys::ownLinesComeBackAsTheyWere()
{
    const QString body = u"Quay Street 4\nSaltmere"_s;
    show(body + u'¦');
    editor().selectAll();
    editor().cut();
    QCOMPARE(m_story->body(), QString());
    editor().paste();
    QCOMPARE(m_story->body(), body);
}

QTEST_MAIN(TestParagraphKeys)
#include "tst_paragraphkeys.moc"
