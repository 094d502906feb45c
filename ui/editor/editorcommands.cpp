// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/editor/focusedfield.h"
#include "ui/editor/markcommands.h"
#include "ui/editor/storyeditor.h"

#include <QApplication>
#include <QMetaObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// Lets the focused field do what it knows: fields and the editor share these names.
std::function<void()> toFocus(const char *slot)
{
    return [slot] {
        QWidget *field = QApplication::focusWidget();
        if (field && field->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
            QMetaObject::invokeMethod(field, slot);
    };
}

Command widgetKey(const QString &id, const QString &text, int group, QKeySequence::StandardKey key,
                  const char *slot)
{
    return {.id = id,
            .text = text,
            .menu = Menu::Edit,
            .group = group,
            .shortcuts = {QKeySequence(key)},
            .run = toFocus(slot),
            .isWidgetKey = true};
}

}

void EditorPane::addCommands(CommandRegistry &commands)
{
    addUndoCommands(commands);
    commands.add(widgetKey(u"edit.cut"_s, tr("Cu&t"), 1, QKeySequence::Cut, "cut"));
    commands.add(widgetKey(u"edit.copy"_s, tr("&Copy"), 1, QKeySequence::Copy, "copy"));
    commands.add(widgetKey(u"edit.paste"_s, tr("&Paste"), 1, QKeySequence::Paste, "paste"));
    commands.add(widgetKey(u"edit.selectAll"_s, tr("Select &All"), 1, QKeySequence::SelectAll, "selectAll"));
    addPasteCommands(commands);
    addFindCommands(commands);
    addMarkCommands(commands);
    addInsertCommands(commands);
    addSuggestionCommands(commands);
    addZoomCommands(commands);
    addAidCommands(commands);
}

/// Every other field takes nothing but plain words anyway.
void EditorPane::pastePlain()
{
    QWidget *field = focusedFor("paste");
    if (field == m_editor)
        m_editor->pastePlain();
    else if (field)
        QMetaObject::invokeMethod(field, "paste");
}

/// Whoever writes in another field means no words of the body.
void EditorPane::toggleMarks(const QString &marks)
{
    const QWidget *field = focusedFor("paste");
    if (!field || field == m_editor)
        m_editor->toggleMarks(marks);
}

void EditorPane::addPasteCommands(CommandRegistry &commands)
{
    commands.add({.id = u"edit.pastePlain"_s,
                  .text = tr("Paste &Without Formatting"),
                  .menu = Menu::Edit,
                  .group = 1,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
                  .run = [this] { pastePlain(); }});
    commands.add({.id = u"edit.pasteQuote"_s,
                  .text = tr("Paste as Block &Quote"),
                  .menu = Menu::Edit,
                  .group = 1,
                  .run = [this] { m_editor->pasteQuote(); },
                  .enabledWhen = [this] { return isWritable(); }});
}

void EditorPane::addFindCommands(CommandRegistry &commands)
{
    const auto isOpen = [this] { return m_story != nullptr; };
    commands.add({.id = u"edit.find"_s,
                  .text = tr("&Find…"),
                  .menu = Menu::Edit,
                  .group = 2,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                  .run = [this] { m_findBar->open(false); },
                  .enabledWhen = isOpen});
    commands.add({.id = u"edit.replace"_s,
                  .text = tr("Find and R&eplace…"),
                  .menu = Menu::Edit,
                  .group = 2,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_H)},
                  .run = [this] { m_findBar->open(true); },
                  .enabledWhen = isOpen});
    commands.add({.id = u"edit.findNext"_s,
                  .text = tr("Find &Next"),
                  .menu = Menu::Edit,
                  .group = 2,
                  .shortcuts = {QKeySequence(Qt::Key_F3)},
                  .run = [this] { m_findBar->findNext(); },
                  .enabledWhen = isOpen});
    commands.add({.id = u"edit.findPrevious"_s,
                  .text = tr("Find Pre&vious"),
                  .menu = Menu::Edit,
                  .group = 2,
                  .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                  .run = [this] { m_findBar->findNext(true); },
                  .enabledWhen = isOpen});
}

void EditorPane::addMarkCommands(CommandRegistry &commands)
{
    const auto isOpen = [this] { return m_story != nullptr; };
    const auto isWritten = [this] { return isWritable(); };
    const auto add = [&](const QString &id, const QString &text, int group, QKeyCombination keys,
                         std::function<void()> run, std::function<bool()> enabledWhen) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::Format,
                      .group = group,
                      .shortcuts = {QKeySequence(keys)},
                      .run = std::move(run),
                      .enabledWhen = std::move(enabledWhen)});
    };
    add(
        u"format.strong"_s, tr("&Strong"), 0, Qt::CTRL | Qt::Key_B, [this] { toggleMarks(u"**"_s); },
        isWritten);
    add(
        u"format.emphasis"_s, tr("&Emphasis"), 0, Qt::CTRL | Qt::Key_I, [this] { toggleMarks(u"*"_s); },
        isWritten);
    add(
        u"format.body"_s, tr("&Body Text"), 1, Qt::CTRL | Qt::ALT | Qt::Key_0,
        [this] { m_editor->setCrosshead(0); }, isWritten);
    add(
        u"format.headline"_s, tr("Go to &Headline"), 1, Qt::CTRL | Qt::ALT | Qt::Key_1,
        [this] { focusHeadline(); }, isOpen);
    add(
        u"format.deck"_s, tr("Go to &Deck"), 1, Qt::CTRL | Qt::ALT | Qt::Key_2, [this] { focusDeck(); },
        isOpen);
    add(
        u"format.crosshead"_s, tr("&Crosshead"), 1, Qt::CTRL | Qt::ALT | Qt::Key_3,
        [this] { m_editor->setCrosshead(2); }, isWritten);
    add(
        u"format.blockQuote"_s, tr("Block &Quotation"), 1, Qt::CTRL | Qt::ALT | Qt::Key_4,
        [this] { m_editor->toggleBlockQuote(); }, isWritten);
}

void EditorPane::addSuggestionCommands(CommandRegistry &commands)
{
    const auto isOpen = [this] { return m_story != nullptr; };
    const auto isWritten = [this] { return isWritable(); };
    const auto add = [&](const QString &id, const QString &text, QList<QKeySequence> keys,
                         std::function<void()> run, std::function<bool()> enabledWhen) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::Edit,
                      .group = 4,
                      .shortcuts = std::move(keys),
                      .run = std::move(run),
                      .enabledWhen = std::move(enabledWhen)});
    };
    commands.add({.id = u"suggest.mode"_s,
                  .text = tr("Su&ggest Changes"),
                  .menu = Menu::Edit,
                  .group = 4,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                  .run = [this] { m_editor->setSuggesting(!m_editor->isSuggesting()); },
                  .enabledWhen = isOpen,
                  .checkedWhen = [this] { return m_editor->isSuggesting(); }});
    add(u"suggest.next"_s, tr("Ne&xt Suggestion"), {}, [this] { m_editor->goToSuggestion(1); }, isOpen);
    add(
        u"suggest.previous"_s, tr("Pre&vious Suggestion"), {}, [this] { m_editor->goToSuggestion(-1); },
        isOpen);
    add(
        u"suggest.accept"_s, tr("&Accept Suggestion"),
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return)},
        [this] { m_editor->settleSuggestion(true); }, isWritten);
    add(
        u"suggest.refuse"_s, tr("Re&fuse Suggestion"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Backspace)},
        [this] { m_editor->settleSuggestion(false); }, isWritten);
    add(
        u"suggest.acceptAll"_s, tr("Accept All in Selection or Story"), {},
        [this] { m_editor->settleSuggestions(true); }, isWritten);
    add(
        u"suggest.refuseAll"_s, tr("Refuse All in Selection or Story"), {},
        [this] { m_editor->settleSuggestions(false); }, isWritten);
}

void EditorPane::addZoomCommands(CommandRegistry &commands)
{
    const auto add
        = [&](const QString &id, const QString &text, QList<QKeySequence> keys, std::function<void()> run) {
              commands.add({.id = id,
                            .text = text,
                            .menu = Menu::View,
                            .group = 3,
                            .shortcuts = std::move(keys),
                            .run = std::move(run)});
          };
    add(u"view.zoomIn"_s, tr("Larger &Text"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { m_editor->setZoom(m_editor->zoom() + 10); });
    add(u"view.zoomOut"_s, tr("&Smaller Text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        [this] { m_editor->setZoom(m_editor->zoom() - 10); });
    add(u"view.zoomReset"_s, tr("&Normal Text Size"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { m_editor->setZoom(100); });
    commands.add({.id = u"view.serif"_s,
                  .text = tr("Seri&f Text"),
                  .menu = Menu::View,
                  .group = 3,
                  .run =
                      [this] {
                          const bool isSerif = m_editor->face() == StoryEditor::Face::Serif;
                          m_editor->setFace(isSerif ? StoryEditor::Face::Sans : StoryEditor::Face::Serif);
                      },
                  .checkedWhen = [this] { return m_editor->face() == StoryEditor::Face::Serif; }});
}

}
