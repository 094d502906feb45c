// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo and redo of the story, and what helps while somebody writes, as commands.

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/focusedfield.h"
#include "ui/editor/statisticsdialog.h"
#include "ui/editor/storyeditor.h"

#include <QMetaObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

/// A field with the focus takes back its own keys before a shortcut is asked, and the board its own changes
/// of plan; from everywhere else the key, and the menu, reach the last change of the story that is in sight,
/// whatever pane made it.
void EditorPane::addUndoCommands(CommandRegistry &commands)
{
    const auto act = [this](const char *slot) {
        QWidget *field = focusedFor(slot);
        if (!field && isWritable() && m_editor->isVisible())
            field = m_editor;
        if (field)
            QMetaObject::invokeMethod(field, slot);
    };
    commands.add({.id = u"edit.undo"_s,
                  .text = tr("&Undo"),
                  .menu = Menu::Edit,
                  .group = 0,
                  .shortcuts = {QKeySequence(QKeySequence::Undo)},
                  .run = [act] { act("undo"); }});
    commands.add(
        {.id = u"edit.redo"_s,
         .text = tr("&Redo"),
         .menu = Menu::Edit,
         .group = 0,
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
         .run = [act] { act("redo"); }});
}

void EditorPane::addAidCommands(CommandRegistry &commands)
{
    const auto addSwitch
        = [&](const QString &id, const QString &text, Menu menu, int group, bool WritingAids::*member) {
              commands.add({.id = id,
                            .text = text,
                            .menu = menu,
                            .group = group,
                            .run =
                                [this, member] {
                                    WritingAids aids = m_editor->aids();
                                    aids.*member = !(aids.*member);
                                    m_editor->setAids(aids);
                                },
                            .checkedWhen = [this, member] { return m_editor->aids().*member; }});
          };
    addSwitch(u"edit.typographic"_s, tr("Typographic &Quotation Marks as I Type"), Menu::Format, 6,
              &WritingAids::typographic);
    addSwitch(u"spelling.check"_s, tr("Chec&k Spelling"), Menu::Format, 7, &WritingAids::spelling);
    addSwitch(u"view.typewriter"_s, tr("Keep the Line I Write in the &Middle"), Menu::View, 4,
              &WritingAids::typewriter);
    addSwitch(u"view.dimming"_s, tr("&Dim Other Paragraphs in Focus Mode"), Menu::View, 4,
              &WritingAids::dimming);
    commands.add({.id = u"story.statistics"_s,
                  .text = tr("Statistics…"),
                  .menu = Menu::Story,
                  .group = 6,
                  .run =
                      [this] {
                          const QTextCursor cursor = m_editor->textCursor();
                          auto *dialog = new StatisticsDialog(
                              m_story->body(), {cursor.selectionStart(), cursor.selectionEnd()},
                              m_story->fields().language, m_editor->attributedPlaces(), this);
                          dialog->setAttribute(Qt::WA_DeleteOnClose);
                          dialog->show();
                      },
                  .enabledWhen = [this] { return m_story != nullptr; }});
    addSpellingCommands(commands);
}

void EditorPane::addSpellingCommands(CommandRegistry &commands)
{
    const auto isOpen = [this] { return m_story != nullptr; };
    const auto add
        = [&](const QString &id, const QString &text, const QKeySequence &keys, std::function<void()> run) {
              commands.add({.id = id,
                            .text = text,
                            .menu = Menu::Format,
                            .group = 7,
                            .shortcuts = keys.isEmpty() ? QList<QKeySequence>{} : QList{keys},
                            .run = std::move(run),
                            .enabledWhen = isOpen});
          };
    add(u"spelling.suggest"_s, tr("Spelling S&uggestions…"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon),
        [this] { m_editor->offerSpelling(); });
    add(u"spelling.next"_s, tr("Next &Misspelled Word"), QKeySequence(Qt::ALT | Qt::Key_F7),
        [this] { m_editor->goToMisspelling(1); });
    add(u"spelling.previous"_s, tr("Previous Mi&sspelled Word"),
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_F7), [this] { m_editor->goToMisspelling(-1); });
    add(u"spelling.acceptHere"_s, tr("Word Is R&ight in This Story"), {},
        [this] { m_editor->acceptWord(false); });
    add(u"spelling.acceptAlways"_s, tr("Add Word to M&y Words"), {}, [this] { m_editor->acceptWord(true); });
}

}
