// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works here, and what the newsroom decides for all its stories: its part of the window.

#include "core/desk/analysis.h"
#include "core/desk/deskwork.h"
#include "core/desk/inbox.h"
#include "core/desk/openstory.h"
#include "ui/dialogs/persondialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/newsroom/newsroomdialog.h"
#include "ui/notes/notespane.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

QStringList MainWindow::staffNames() const
{
    QStringList names;
    if (const auto people = m_session.desk.staff().people()) {
        for (const story::Person &person : *people)
            names << person.name;
    }
    return names;
}

/// Everything that is written from now on is this person's.
void MainWindow::takePerson(const QString &name)
{
    if (m_session.vault)
        m_session.vault->setPerson(name);
    m_review->setPerson(name);
    m_inbox.reset();
    refreshInbox();
    m_notes->setPerson(name);
    m_notes->setPeople(staffNames());
    m_review->setPeople(staffNames());
    m_editor->editor().setPerson(name);
    refreshChoices();
}

void MainWindow::choosePerson()
{
    auto *dialog = new PersonDialog(staffNames(), m_session.desk.person(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_story && !m_story->isSaved()) {
            m_story->saveNow(u"autosave"_s); // in the name of whoever typed it
            m_session.saves.flush();
        }
        const auto done = m_session.desk.becomePerson(dialog->name(), dialog->passphrase());
        if (!done) {
            m_messages->show(MessageBar::Kind::Warning, done.error().detail + u'.');
            return;
        }
        m_session.saves.setPerson(dialog->name());
        takePerson(dialog->name());
        m_messages->show(MessageBar::Kind::Done, tr("You work as %1 now.").arg(dialog->name()));
    });
    dialog->open();
}

void MainWindow::showNewsroom()
{
    using Found = std::pair<desk::NewsroomSettings, QString>;
    desk::runOnDesk(
        m_session.openStore, m_session.desk.person(), this,
        [](desk::Desk &desk) -> base::Result<Found> {
            auto settings = desk::newsroomSettings(desk);
            if (!settings)
                return std::unexpected(settings.error());
            const auto may = desk::mayChangeNewsroom(desk);
            return Found{std::move(*settings), may ? QString() : may.error().detail + u'.'};
        },
        [this](const base::Result<Found> &found) {
            if (found)
                openNewsroom(found->first, found->second);
            else
                report(tr("The newsroom could not be read"), found.error());
        });
}

void MainWindow::openNewsroom(const desk::NewsroomSettings &settings, const QString &refusal)
{
    auto *dialog = new NewsroomDialog(settings, refusal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewsroomDialog::saveWanted, this, [this, dialog](const desk::NewsroomSettings &wanted) {
        desk::runOnDesk(
            m_session.openStore, m_session.desk.person(), dialog,
            [wanted](desk::Desk &desk) { return desk::saveNewsroomSettings(desk, wanted); },
            [dialog](const base::Result<> &saved) { dialog->finish(saved); });
    });
    connect(dialog, &QDialog::accepted, this, &MainWindow::takeNewsroom);
    dialog->open();
}

/// What the panes know of the newsroom has changed.
void MainWindow::takeNewsroom()
{
    m_inboxCache = std::make_shared<desk::InboxCache>(); // who may do what is another matter now
    takePerson(m_session.desk.person());
    const auto publication = m_session.desk.publication();
    if (m_analysis && publication) {
        m_analysis->setPublication(*publication);
        m_fields->setDesks(publication->desks);
        m_fields->setStory(m_story.get());
        m_review->refresh();
    }
    m_messages->show(MessageBar::Kind::Done, tr("The newsroom is saved."));
}

}
