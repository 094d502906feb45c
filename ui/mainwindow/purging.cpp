// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are to be nowhere: their part of the window.

#include "core/desk/deskwork.h"
#include "core/desk/openstory.h"
#include "ui/dialogs/purgedialog.h"
#include "ui/editor/editorpane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

namespace galley::ui {

void MainWindow::purgeWords()
{
    auto *dialog = new PurgeDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurgeDialog::countWanted, this,
            [this, dialog, id = m_story->article().id](const QStringList &phrases) {
                desk::runOnDesk(
                    m_session.openStore, {}, dialog,
                    [id, phrases](desk::Desk &desk) { return desk::wordsInHistory(desk, id, phrases); },
                    [dialog, phrases](const base::Result<desk::HeldWords> &held) {
                        dialog->showCount(phrases, held);
                    });
            });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenSaved([this, phrases = dialog->phrases()] {
            // Later: this may run within a signal of the story that is closed there.
            QTimer::singleShot(0, this, [this, phrases] { doPurge(phrases); });
        });
    });
    dialog->open();
}

/// The story is closed meanwhile: what is in the memory, its undo too, would bring the words back.
void MainWindow::doPurge(const QStringList &phrases)
{
    if (!m_story)
        return;
    const story::ArticleId id = m_story->article().id;
    closeStory();
    showStory(); // no command reaches a story that is not there
    const auto work = [id, phrases](desk::Desk &desk) { return desk.purge(id, phrases); };
    const auto take = [this, id](const base::Result<store::Purge> &purge) {
        if (!m_story) {
            openStory(id.toString());
            m_editor->focusBody();
        }
        if (!purge)
            report(tr("The words could not be purged"), purge.error());
        else if (purge->records > 0)
            m_messages->show(
                MessageBar::Kind::Warning,
                tr("The words are gone from the earlier versions, but %n reasons or notices on record "
                   "hold them, and those are never changed.",
                   nullptr, purge->records));
        else
            m_messages->show(MessageBar::Kind::Done, tr("The words are gone from %n earlier versions. Copies "
                                                        "of the newsroom made before keep them.",
                                                        nullptr, purge->revisions));
    };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work, take);
}

}
