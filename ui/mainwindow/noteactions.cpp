// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes and suggestions: their part of the window.

#include "core/desk/notes.h"
#include "core/desk/openstory.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/notes/notespane.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QTabWidget>
#include <QTextBlock>

namespace galley::ui {

void MainWindow::connectNotes()
{
    takePerson(m_session.desk.person());
    StoryEditor &text = m_editor->editor();
    connect(m_notes, &NotesPane::placeChosen, this, [this](const base::TextRange &place) {
        m_editor->editor().goTo(place);
        m_editor->focusBody();
    });
    connect(m_notes, &NotesPane::fieldChosen, this, &MainWindow::jumpToField);
    connect(m_notes, &NotesPane::wordsNoted, &text, &StoryEditor::setNoted);
    connect(m_notes, &NotesPane::settlingWanted, &text, &StoryEditor::settle);
    connect(m_notes, &NotesPane::settlingAllWanted, this, [this, &text](const QString &by, bool accept) {
        const int settled = text.settleSuggestionsOf(by, accept);
        m_messages->show(
            MessageBar::Kind::Done,
            accept ? tr("%n suggestion(s) of %1 accepted. Undo brings them back.", nullptr, settled).arg(by)
                   : tr("%n suggestion(s) of %1 refused. Undo brings them back.", nullptr, settled).arg(by));
    });
    connect(m_notes, &NotesPane::shownWanted, this, [this] { m_panels->showInspectorTab(m_notes); });
    connect(m_notes, &NotesPane::openChanged, this, [this](int open) {
        const QString title = open > 0 ? tr("Notes %1").arg(open) : tr("Notes");
        setInspectorTitle(m_notes, title);
    });
}

/// The field that has the caret; else the words that are chosen, or the paragraph of the caret.
desk::NoteTarget MainWindow::noteTarget() const
{
    const QWidget *focus = QApplication::focusWidget();
    StoryEditor &text = m_editor->editor();
    const bool isField
        = focus && focus != &text && (m_editor->isAncestorOf(focus) || m_fields->isAncestorOf(focus));
    if (isField && !focus->objectName().isEmpty()
        && !focus->objectName().startsWith(QLatin1StringView("qt_")))
        return {.field = focus->objectName()};
    const QTextCursor cursor = text.textCursor();
    if (cursor.hasSelection())
        return {.range = {cursor.selectionStart(), cursor.selectionEnd()}};
    const QTextBlock paragraph = cursor.block();
    return {.range = {paragraph.position(), paragraph.position() + paragraph.length() - 1}};
}

}
