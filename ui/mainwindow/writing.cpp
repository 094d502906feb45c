// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor in the window: what it has to say, and what it has to know of the other panes.

#include "core/desk/deskwork.h"
#include "core/desk/escrow.h"
#include "core/desk/lens.h"
#include "core/desk/openstory.h"
#include "core/desk/vaultlink.h"
#include "ui/attributions/attributionspane.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorkeys.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/keyboardprofiles.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/widgets/messagebar.h"

#include <QTextCursor>

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
            m_messages->show(MessageBar::Kind::Warning, sentence);
    });
    connect(&text, &StoryEditor::personalWordAdded, this, [this, &text](const QString &word) {
        QStringList words = m_session.settings.value(keys::personalWords); // another window's are among them
        if (!words.contains(word))
            m_session.settings.setValue(keys::personalWords, words << word);
        text.spelling().setPersonalWords(words);
    });
    text.spelling().setWordsStayHere([this] {
        const bool isVaultOpen = m_session.vault && m_session.vault->isOpen();
        return m_story && !isVaultOpen && desk::isSensitive(m_session.desk, m_story->article());
    });
    // All commands are there by now.
    connect(&text, &StoryEditor::keyboardProfileChanged, this,
            [keys = std::make_shared<ProfileKeys>(*m_commands)](const QString &id) {
                keys->apply(keyboardProfile(id));
            });
    connect(&text, &StoryEditor::photosGiven, this, &MainWindow::takePhotosIntoText);
    connect(m_attributions, &AttributionsPane::lensChanged, &text, [&text](const auto &lens) {
        QStringList names; // of those who speak here
        for (const desk::LensEntry &entry : lens->entries)
            names << entry.who << entry.sourceText;
        names.removeDuplicates();
        text.spelling().setNames(names);
    });
}

/// One after the other on another thread, where each is decoded by a process of its own before it is
/// believed.
void MainWindow::takePhotosIntoText(const QStringList &paths, const QTextCursor &place)
{
    const auto work = [paths](desk::Desk &desk) -> base::Result<std::vector<base::Result<QString>>> {
        std::vector<base::Result<QString>> names;
        for (const QString &path : paths)
            names.push_back(desk.addPhoto(path));
        return names;
    };
    // The place goes along with what is typed meanwhile, and with each photo.
    QTextCursor here = place;
    here.movePosition(QTextCursor::EndOfBlock);
    using Names = std::vector<base::Result<QString>>;
    const auto then = [this, here, id = m_story->article().id](const base::Result<Names> &names) {
        if (!names) {
            report(tr("The photo could not be taken in"), names.error());
            return;
        }
        std::optional<QTextCursor> first; // where the first is to be described
        for (const base::Result<QString> &name : *names) {
            if (!name) {
                report(tr("The photo could not be taken in"), name.error());
            } else if (m_story && m_story->article().id == id) {
                m_editor->editor().insertPhoto(here, *name);
                first = first.value_or(m_editor->editor().textCursor());
            }
        }
        if (first)
            m_editor->editor().setTextCursor(*first);
    };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work, then);
}

void MainWindow::addWritingCommands()
{
    m_commands->add({.id = u"edit.replaceEverywhere"_s,
                     .text = tr("Find and Replace in A&ll Stories…"),
                     .menu = Menu::Edit,
                     .group = 2,
                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                     .run = [this] { replaceInAllStories(); }});
    m_commands->add({.id = u"edit.keys"_s,
                     .text = tr("&Keys as in Another Editor…"),
                     .menu = Menu::Edit,
                     .group = 7,
                     .run = [this] { chooseKeys(); }});
}

void MainWindow::chooseKeys()
{
    std::vector<PickItem> items;
    for (const KeyboardProfile &profile : keyboardProfiles()) {
        const bool isIn = m_editor->editor().keyboardProfile() == profile.id;
        items.push_back({profile.title, isIn ? tr("in use") : QString(), {}, [this, id = profile.id] {
                             m_editor->editor().setKeyboardProfile(id);
                         }});
    }
    m_picker->open(tr("Keys"), tr("Type a few letters of the editor you know"), std::move(items));
}

}
