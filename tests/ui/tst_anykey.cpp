// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/visit.h"
#include "ui/commands/registry.h"
#include "ui/editor/storyeditor.h"
#include "ui/stories/storiespane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// Nobody's folders are walked in, and nothing is printed.
bool leadsOut(const QWidget &dialog)
{
    return dialog.inherits("QFileDialog") || dialog.inherits("QPrintDialog");
}

}

/// Somebody who presses anything: keys, commands, buttons and places of the window in no sensible order.
/// GALLEY_SEED begins another walk, GALLEY_STEPS makes it longer.
class TestAnyKey : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &) { } ///< no browser opens

private Q_SLOTS:
    void initTestCase();
    void cleanup()
    {
        m_visit.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void nothingBreaks_data();
    void nothingBreaks();
    void whatIsReadIsNotChanged_data();
    void whatIsReadIsNotChanged();
    void whatACommandDoesIsTakenBack();

private:
    void runAll(const story::ArticleId &id, const std::function<void(const QString &)> &then);
    const desk::OpenStory *openOne(story::State state);
    void act();
    void typeWords(QWidget &focus);
    void pressKey(QWidget &focus);
    void runCommand();
    void click(QWidget &top);
    void openAnother();
    static QWidget *top(const MainWindow &window);
    void compareTexts();
    void goOn();

    std::unique_ptr<Visit> m_visit;
    QTimer m_patience;
    QElapsedTimer m_sinceStep;
    QRandomGenerator m_random;
    QStringList m_done; ///< the last steps, to be told when one fails
};

void TestAnyKey::initTestCase()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "take");
    connect(&m_patience, &QTimer::timeout, this, &TestAnyKey::goOn);
    m_patience.start(50);
}

/// A box of the toolkit that waits for an answer holds the walk up: it is closed.
void TestAnyKey::goOn()
{
    if (!m_visit || m_sinceStep.elapsed() < 500)
        return;
    QWidget *top = TestAnyKey::top(m_visit->window());
    if (top != &m_visit->window())
        top->close();
}

void TestAnyKey::nothingBreaks_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<bool>("isMirrored");
    const int seed = qEnvironmentVariableIntValue("GALLEY_SEED");
    QTest::newRow("sample") << seed + 1 << false << false;
    QTest::newRow("empty newsroom") << seed + 2 << true << false;
    QTest::newRow("right to left, large letters") << seed + 3 << false << true;
}

/// What is to be pressed at: a menu or list that dropped down, a dialog, or the window.
QWidget *TestAnyKey::top(const MainWindow &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active ? active : const_cast<MainWindow *>(&window);
}

void TestAnyKey::typeWords(QWidget &focus)
{
    static const QStringList pieces{u"the ferry stays "_s,
                                    u"“We know,” said Mara Quill. "_s,
                                    u"\"no\" "_s,
                                    u"*so* "_s,
                                    u"--"_s,
                                    u"## "_s,
                                    u"- "_s,
                                    u"|a|b|"_s,
                                    u"مرحبا "_s,
                                    u"é"_s,
                                    u"1 "_s,
                                    u"[x](y)"_s};
    const QPointer<QWidget> at(&focus);
    for (const QChar letter : pieces[m_random.bounded(int(pieces.size()))]) {
        if (!at)
            return;
        const auto key = letter.unicode() < 128 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, at, key, letter, Qt::NoModifier);
    }
}

void TestAnyKey::pressKey(QWidget &focus)
{
    static const QList<Qt::Key> keys{
        Qt::Key_Return, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left,   Qt::Key_Right,
        Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Home,      Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown,
        Qt::Key_Tab,    Qt::Key_Escape, Qt::Key_Space,     Qt::Key_Menu,   Qt::Key_F2,     Qt::Key_Insert};
    static const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier,
                                                        Qt::NoModifier,
                                                        Qt::ShiftModifier,
                                                        Qt::ControlModifier,
                                                        Qt::ControlModifier | Qt::ShiftModifier,
                                                        Qt::AltModifier};
    const auto held = modifiers[m_random.bounded(int(modifiers.size()))];
    if (m_random.bounded(5) == 0)
        QTest::keyClick(&focus, "zyaxcv"[m_random.bounded(6)], Qt::ControlModifier);
    else
        QTest::keyClick(&focus, keys[m_random.bounded(int(keys.size()))], held);
}

void TestAnyKey::runCommand()
{
    static const QStringList leaving{u"window.quit"_s};
    CommandRegistry &commands = m_visit->window().commands();
    commands.refresh();
    const auto &entry = commands.entries()[m_random.bounded(int(commands.entries().size()))];
    if (!entry.action->isEnabled() || leaving.contains(entry.command.id))
        return;
    m_done << entry.command.id;
    entry.action->trigger();
}

void TestAnyKey::click(QWidget &top)
{
    const QPoint place(m_random.bounded(std::max(1, top.width())),
                       m_random.bounded(std::max(1, top.height())));
    QWidget *hit = top.childAt(place);
    if (!hit)
        hit = &top;
    const auto button = m_random.bounded(8) == 0 ? Qt::RightButton : Qt::LeftButton;
    const QPoint inHit = hit->mapFrom(&top, place);
    if (m_random.bounded(6) == 0)
        QTest::mouseDClick(hit, button, {}, inHit);
    else
        QTest::mouseClick(hit, button, {}, inHit);
}

void TestAnyKey::openAnother()
{
    const auto &all = m_visit->window().findChild<StoriesPane *>()->model().stories();
    if (!all.empty())
        m_visit->window().openStory(all[m_random.bounded(int(all.size()))].id.toString());
}

void TestAnyKey::act()
{
    QWidget *at = top(m_visit->window());
    QWidget *focus = at->focusWidget() ? at->focusWidget() : at;
    const int kind = m_random.bounded(100);
    m_done << u"%1 at %2 (%3)"_s.arg(kind).arg(QString::fromLatin1(focus->metaObject()->className()),
                                               QString::fromLatin1(at->metaObject()->className()));
    if (kind < 30)
        typeWords(*focus);
    else if (kind < 65)
        pressKey(*focus);
    else if (kind < 80 && at == &m_visit->window())
        runCommand();
    else if (kind < 95)
        click(*at);
    else if (at == &m_visit->window())
        openAnother();
    else
        at->close();
    if (QWidget *now = top(m_visit->window()); leadsOut(*now))
        now->close();
    while (m_done.size() > 24)
        m_done.removeFirst();
}

void TestAnyKey::compareTexts()
{
    const desk::OpenStory *story = m_visit->window().openedStory();
    if (!story)
        return;
    QTextCursor all(m_visit->window().findChild<StoryEditor *>()->document());
    all.select(QTextCursor::Document);
    QCOMPARE(all.selectedText().replace(QChar::ParagraphSeparator, u'\n'), story->body());
}

void TestAnyKey::nothingBreaks()
{
    QFETCH(int, seed);
    QFETCH(bool, isEmpty);
    QFETCH(bool, isMirrored);
    QTest::failOnWarning(QRegularExpression(u"^Q[A-Z]\\w+::"_s));
    m_random.seed(quint32(seed));
    m_done.clear();
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_visit = std::make_unique<Visit>(isEmpty ? Visit::Stock::Empty : Visit::Stock::Sample,
                                      Theme::Choice::Light, isMirrored ? 180 : 100);
    const int steps = std::max(400, qEnvironmentVariableIntValue("GALLEY_STEPS"));
    for (int i = 0; i < steps; ++i) {
        m_sinceStep.start();
        act();
        QTest::qWait(m_random.bounded(20) == 0 ? 100 : 1); // ms; sometimes what rests until a pause is done
        compareTexts();
        if (QTest::currentTestFailed()) {
            qInfo("%s", qPrintable(m_done.join(u'\n')));
            return;
        }
        if (!m_visit->window().isVisible())
            m_visit->window().show();
    }
    m_visit->leave();
    m_visit->run(u"story.save"_s);
    const desk::OpenStory *story = m_visit->window().openedStory();
    if (story && !story->isHeld()) {
        QVERIFY(QTest::qWaitFor([&] { return story->isSaved(); }));
        QCOMPARE(m_visit->newsroom().desk.article(story->article().id)->body, story->body());
    }
    const auto stored = m_visit->newsroom().openStore();
    QCOMPARE((*stored)->verify()->faults, QStringList());
}

/// Runs every command in that story, on selected words, with its dialog answered by Enter; then asks.
void TestAnyKey::runAll(const story::ArticleId &id, const std::function<void(const QString &)> &then)
{
    MainWindow &window = m_visit->window();
    auto *editor = window.findChild<StoryEditor *>();
    for (const auto &entry : window.commands().entries()) {
        if (entry.command.id == "window.quit"_L1)
            continue;
        m_sinceStep.start();
        QGuiApplication::clipboard()->setText(u"Words from elsewhere."_s);
        editor->goTo({40, 60});
        editor->setFocus();
        m_visit->run(entry.command.id);
        QTest::qWait(1);
        if (QWidget *dialog = QApplication::activeModalWidget(); dialog && !leadsOut(*dialog))
            QTest::keyClick(dialog, Qt::Key_Return);
        m_visit->leave();
        if (!window.openedStory() || window.openedStory()->article().id != id)
            window.openStory(id.toString());
        then(entry.command.id);
        if (QTest::currentTestFailed())
            return;
    }
}

/// The first of the sample's stories in that state, opened.
const desk::OpenStory *TestAnyKey::openOne(story::State state)
{
    m_visit = std::make_unique<Visit>();
    for (const store::StorySummary &one : m_visit->window().findChild<StoriesPane *>()->model().stories()) {
        if (one.state != state)
            continue;
        m_visit->window().openStory(one.id.toString());
        return m_visit->window().openedStory();
    }
    return nullptr;
}

void TestAnyKey::whatIsReadIsNotChanged_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("published") << int(story::State::Published) << false;
    QTest::newRow("written by somebody else") << int(story::State::Drafting) << true;
}

void TestAnyKey::whatIsReadIsNotChanged()
{
    QFETCH(int, state);
    QFETCH(bool, isHeld);
    const desk::OpenStory *read = openOne(story::State(state));
    QVERIFY(read);
    const story::Article before = read->article();
    const auto others = m_visit->newsroom().openStore().value();
    if (isHeld) {
        m_visit->openStory(u"winter-ferry"_s);
        others->leases().setHolder(u"another window"_s);
        QVERIFY(others->leases().take(before.id, u"Aalto"_s, true));
        m_visit->window().openStory(before.id.toString());
    }
    QVERIFY(!m_visit->window().openedStory()->isEditable());
    runAll(before.id, [&](const QString &command) {
        const desk::OpenStory &story = *m_visit->window().openedStory();
        if (story.isEditable()) // it has been taken back, or over: a step of its own, which is recorded
            return;
        const QString shown = m_visit->window().findChild<StoryEditor *>()->toPlainText();
        QVERIFY2(story.body() == before.body && shown == before.body, qPrintable(command));
        QVERIFY2(story.fields() == before.fields, qPrintable(command));
        QVERIFY2(story.article().attributions == before.attributions, qPrintable(command));
    });
}

/// Whatever it did to text, fields or attributions.
void TestAnyKey::whatACommandDoesIsTakenBack()
{
    const desk::OpenStory *draft = openOne(story::State::Drafting);
    QVERIFY(draft && draft->isEditable());
    const story::ArticleId id = draft->article().id;
    story::Article before = draft->article();
    int changes = 0;
    const auto isAsBefore = [&] {
        const story::Article &now = m_visit->window().openedStory()->article();
        return now.body == before.body && now.fields == before.fields
               && now.attributions.size() == before.attributions.size();
    };
    runAll(id, [&](const QString &command) {
        if (isAsBefore())
            return;
        ++changes;
        for (int step = 0; step < 8 && !isAsBefore(); ++step)
            m_visit->run(u"edit.undo"_s);
        QVERIFY2(isAsBefore(), qPrintable(command));
    });
    QVERIFY(changes > 15);
}

QTEST_MAIN(TestAnyKey)
#include "tst_anykey.moc"
