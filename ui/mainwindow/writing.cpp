// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor in the window: what it has to say, and what it has to know of the other panes.

#include "core/desk/lens.h"
#include "ui/attributions/attributionspane.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorkeys.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::connectWriting()
{
    StoryEditor &text = m_editor->editor();
    connect(m_panels, &Panels::focusModeChanged, &text, &StoryEditor::setFocusMode);
    connect(&text, &StoryEditor::stepTold, m_messages,
            [this](const QString &sentence) { m_messages->show(MessageBar::Kind::Done, sentence); });
    connect(&text, &StoryEditor::told, m_messages, [this](const QString &sentence) {
        if (m_messages->isHidden()) // nothing that was said is covered
            m_messages->show(MessageBar::Kind::Done, sentence);
    });
    connect(&text, &StoryEditor::personalWordsChanged, this,
            [this](const QStringList &words) { m_session.settings.setValue(keys::personalWords, words); });
    connect(m_attributions, &AttributionsPane::lensChanged, &text, [&text](const auto &lens) {
        QStringList names; // of those who speak here
        for (const desk::LensEntry &entry : lens->entries)
            names << entry.who << entry.sourceText;
        names.removeDuplicates();
        text.spelling().setNames(names);
    });
}

void MainWindow::addWritingCommands()
{
    m_commands->add({.id = u"edit.replaceEverywhere"_s,
                     .text = tr("Find and Replace in A&ll Stories…"),
                     .menu = Menu::Edit,
                     .group = 2,
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                     .run = [this] { replaceInAllStories(); }});
}

}
