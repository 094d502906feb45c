// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/walker.h"

#include "ui/commands/registry.h"
#include "ui/editor/storyeditor.h"
#include "ui/stories/storiespane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// What is to be pressed at: a menu or list that dropped down, a dialog, or the window.
QWidget *top(MainWindow &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active ? active : &window;
}

}

Walker::Walker(int seed) : m_random(quint32(seed))
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"mailto"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "take");
    connect(&m_patience, &QTimer::timeout, this, &Walker::goOn);
    m_patience.start(50);
}

bool Walker::leadsOut(const QWidget &dialog)
{
    return dialog.inherits("QFileDialog") || dialog.inherits("QPrintDialog");
}

void Walker::watch(Visit &visit)
{
    m_window = &visit.window();
    m_sinceStep.start();
}

void Walker::goOn()
{
    if (!m_window || m_sinceStep.elapsed() < 500)
        return;
    QWidget *held = top(*m_window);
    if (!qobject_cast<MainWindow *>(held))
        held->close();
}

void Walker::typeWords(QWidget &focus)
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

void Walker::pressKey(QWidget &focus)
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

void Walker::runCommand(Visit &visit)
{
    static const QStringList leaving{u"window.quit"_s};
    CommandRegistry &commands = visit.window().commands();
    commands.refresh();
    const auto &entry = commands.entries()[m_random.bounded(int(commands.entries().size()))];
    if (!entry.action->isEnabled() || leaving.contains(entry.command.id))
        return;
    m_done << entry.command.id;
    entry.action->trigger();
}

void Walker::click(QWidget &top)
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

void Walker::pressButton(QWidget &top)
{
    QList<QAbstractButton *> all = top.findChildren<QAbstractButton *>();
    all.removeIf([](const QAbstractButton *one) { return !one->isVisible() || !one->isEnabled(); });
    if (all.isEmpty())
        return;
    QAbstractButton *chosen = all[m_random.bounded(int(all.size()))];
    m_done << chosen->text();
    chosen->click();
}

/// In the order of their beginning, which is the same in all windows.
void Walker::openAnother(Visit &visit)
{
    QStringList all;
    for (const store::StorySummary &one : visit.window().findChild<StoriesPane *>()->model().stories())
        all << one.id.toString();
    all.sort();
    if (!all.isEmpty())
        visit.window().openStory(all[m_random.bounded(std::min(m_most, int(all.size())))]);
}

void Walker::act(Visit &visit)
{
    QWidget *at = top(visit.window());
    QWidget *focus = at->focusWidget() ? at->focusWidget() : at;
    const int kind = m_random.bounded(100);
    m_done << u"%1 at %2 (%3)"_s.arg(kind).arg(QString::fromLatin1(focus->metaObject()->className()),
                                               QString::fromLatin1(at->metaObject()->className()));
    if (kind < 30)
        typeWords(*focus);
    else if (kind < 65)
        pressKey(*focus);
    else if (kind < 80 && at == &visit.window())
        runCommand(visit);
    else if (kind < 90)
        click(*at);
    else if (kind < 94)
        pressButton(*at);
    else if (at == &visit.window())
        openAnother(visit);
    else
        at->close();
    if (QWidget *now = top(visit.window()); leadsOut(*now))
        now->close();
    while (m_done.size() > 24)
        m_done.removeFirst();
}

void Walker::compareTexts(Visit &visit)
{
    const desk::OpenStory *story = visit.window().openedStory();
    if (!story)
        return;
    QTextCursor all(visit.window().findChild<StoryEditor *>()->document());
    all.select(QTextCursor::Document);
    QCOMPARE(all.selectedText().replace(QChar::ParagraphSeparator, u'\n'), story->body());
}

void Walker::step(Visit &visit)
{
    watch(visit);
    act(visit);
    QTest::qWait(m_random.bounded(20) == 0 ? 100 : 1); // ms; sometimes what rests until a pause is done
    compareTexts(visit);
    if (QTest::currentTestFailed())
        qInfo("%s", qPrintable(m_done.join(u'\n')));
    if (!visit.window().isVisible())
        visit.window().show();
}
