// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes and suggestions: their part of the window.

#include "core/desk/notes.h"
#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/notes/notespane.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

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
    connect(m_notes, &NotesPane::newNoteEnded, m_editor, &EditorPane::focusBody);
    connect(m_notes, &NotesPane::draftChanged, &m_session.saves, &desk::SaveQueue::keepDraft);
    m_notes->setDrafts(
        [this](const story::ArticleId &story) { return m_session.desk.draft(story).value_or(std::nullopt); });
    connect(m_notes, &NotesPane::wordsNoted, &text, &StoryEditor::setNoted);
    connect(m_notes, &NotesPane::settlingWanted, &text, &StoryEditor::settle);
    connect(m_notes, &NotesPane::settlingAllWanted, this, [this, &text](const QString &by, bool accept) {
        const int settled = text.settleSuggestionsOf(by, accept);
        m_messages->show(
            MessageBar::Kind::Done,
            accept ? tr("%n suggestion(s) of %1 accepted. Undo brings them back.", nullptr, settled).arg(by)
                   : tr("%n suggestion(s) of %1 refused. Undo brings them back.", nullptr, settled).arg(by));
    });
    connect(m_notes, &NotesPane::shownWanted, this, [this] { m_panels->show(*m_notes); });
    connect(m_notes, &NotesPane::openChanged, this, [this](int open) {
        const QString title = open > 0 ? tr("Notes %1").arg(open) : tr("Notes");
        m_panels->setLabel(*m_notes, title);
    });
}

/// What asks for a look stands in one row, whoever left it there: open notes, suggestions, misspelled words.
void MainWindow::goToRemark(int direction)
{
    StoryEditor &text = m_editor->editor();
    std::vector<desk::Remark> remarks = desk::remarksOf(m_story->article());
    std::erase_if(remarks, [](const desk::Remark &one) { return !one.range || !one.isOpen(); });
    const qsizetype here = text.textCursor().selectionStart();
    if (const auto word = text.spelling().next(int(here), direction))
        remarks.push_back({.range = *word});
    const desk::Remark *found = nullptr;
    const auto isNearer = [here, direction, &found](const desk::Remark &one) {
        const auto steps = [here, direction](const desk::Remark &remark) { // round the end: after all others
            const qsizetype way = (remark.range->begin - here) * direction;
            return std::pair(way <= 0, way);
        };
        return !found || steps(one) < steps(*found);
    };
    for (const desk::Remark &one : remarks)
        found = isNearer(one) ? &one : found;
    if (!found) {
        m_messages->show(MessageBar::Kind::Done,
                         tr("No note, suggestion or misspelled word is left in this text."));
        return;
    }
    if (found->note && !m_panels->isFocusMode()) {
        m_panels->show(*m_notes);
        m_notes->choose(found->note->id);
    }
    text.goTo(*found->range);
    m_editor->focusBody();
}

void MainWindow::addRemarkCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys, int direction) {
        m_commands->add({.id = id,
                         .text = text,
                         .menu = Menu::Edit,
                         .group = 3,
                         .shortcuts = {keys},
                         .run = [this, direction] { goToRemark(direction); },
                         .enabledWhen = [this] { return m_story != nullptr; }});
    };
    add(u"remark.next"_s, tr("Next Note, Suggestion or Misspelling"), QKeySequence(Qt::Key_F7), 1);
    add(u"remark.previous"_s, tr("Previous Note, Suggestion or Misspelling"),
        QKeySequence(Qt::SHIFT | Qt::Key_F7), -1);
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
