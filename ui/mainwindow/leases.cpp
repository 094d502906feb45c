// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story is written in one window at a time: the others read what is saved there, and may take it over.

#include "core/desk/analysis.h"
#include "core/desk/deskwork.h"
#include "core/desk/history.h"
#include "core/desk/openstory.h"
#include "core/desk/storylease.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/statusline.h"
#include "ui/notes/notespane.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

/// Takes the story for this window, or begins to wait for it. Its text is read after this.
void MainWindow::takeLease(const story::ArticleId &id)
{
    if (!m_lease || m_lease->id() != id) {
        m_lease = std::make_unique<desk::StoryLease>(m_session.desk, m_session.openStore, id);
        connect(m_lease.get(), &desk::StoryLease::changed, this, [this] { readAnew(); });
        connect(m_lease.get(), &desk::StoryLease::asked, this, &MainWindow::tellAsked);
        connect(m_lease.get(), &desk::StoryLease::noted, this, &MainWindow::takeNoteSteps);
        connect(m_lease.get(), &desk::StoryLease::readersChanged, m_status, &StatusLine::setReaders);
        m_status->setReaders({});
    }
    [[maybe_unused]] const auto taken = m_lease->take(); // what cannot be saved is told when it is written
    // For a minute the window that was cut off seems to write here. It was this person's, and they go on.
    if (m_session.wasCut && m_lease->heldBy() == m_session.desk.person()) [[maybe_unused]]
        const auto goesOn = m_lease->take(true);
}

void MainWindow::takeOver()
{
    if (!m_lease)
        return;
    if (const auto taken = m_lease->take(true); !taken)
        report(tr("The story could not be taken over"), taken.error());
    else
        readAnew();
}

/// What stands here alone goes into the story as it is now, where nobody else writes in it, and is a version
/// of its own too. False where it cannot be kept; then it stays here.
bool MainWindow::keepUnsaved()
{
    if (m_story->isSaved())
        return true;
    if (!m_story->isTaken()) {
        m_story->saveNow(u"autosave"_s);
        m_session.saves.flush();
        QCoreApplication::sendPostedEvents(m_story.get(), QEvent::MetaCall);
    }
    if (m_story->isTaken()) {
        if (const auto kept = m_session.desk.keepAside(m_story->article()); !kept) {
            report(tr("What you typed last could not be kept"), kept.error());
            return false;
        }
        mergeUnsaved();
        m_story->giveUp();
    }
    return m_story->isSaved();
}

void MainWindow::mergeUnsaved()
{
    if (!m_lease || !m_lease->take() || !m_lease->isMine())
        return;
    const auto merged = desk::mergeUnsaved(m_session.desk, m_story->savedArticle(), m_story->article());
    if (!merged)
        report(tr("What you typed last is kept among the versions only"), merged.error());
    else if (merged->conflicts > 0)
        m_messages->show(MessageBar::Kind::Warning, mergedSentence(merged->conflicts));
}

/// Another window took the story, gave it back, or wrote in it.
void MainWindow::readAnew()
{
    if (!m_story)
        return;
    const bool wasHeld = m_story->isHeld();
    const bool hadMore = !m_story->isSaved();
    if (!keepUnsaved())
        return;
    const story::ArticleId id = m_story->article().id;
    StoryEditor &editor = m_editor->editor();
    const QPointer<QWidget> focus = focusWidget(); // of this window, be it active or not
    const int scrolled = editor.verticalScrollBar()->value();
    const QString before = m_story->body();
    const qsizetype caret = editor.caret();
    auto lease = std::move(m_lease);
    closeStory();
    m_lease = std::move(lease);
    readStory(id);
    if (!m_story)
        return;
    refreshStories();
    editor.goToSamePlace(before, caret);
    editor.verticalScrollBar()->setValue(scrolled);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    const bool isHeld = m_story->isHeld();
    if (isHeld && !wasHeld)
        tellHeld(hadMore ? tr("%1 has taken this story over. What you typed last is kept among its versions.")
                         : tr("%1 has taken this story over. You read what is saved there."));
    else if (!isHeld && wasHeld)
        m_messages->show(MessageBar::Kind::Done, tr("You can write in this story now."));
}

/// The sentence has a place for who writes.
void MainWindow::tellHeld(const QString &sentence)
{
    m_tellsHeld = true;
    if (m_lease->heldBy() == m_session.desk.person())
        m_messages->show(MessageBar::Kind::Warning, sentence.arg(m_lease->heldBy()), tr("Take &Over"),
                         [this] { takeOver(); });
    else
        m_messages->show(MessageBar::Kind::Warning, sentence.arg(m_lease->heldBy()), tr("&Ask for It"),
                         [this] { askForStory(); });
}

/// Whoever writes there is asked first; who does not answer can be written over none the less.
void MainWindow::askForStory()
{
    if (!m_lease)
        return;
    if (const auto asked = m_lease->ask(); !asked) {
        report(tr("The other one could not be asked"), asked.error());
        return;
    }
    m_messages->show(MessageBar::Kind::Warning,
                     tr("%1 was asked to hand the story over. You can write here as soon as that is done.")
                         .arg(m_lease->heldBy()),
                     tr("Take &Over"), [this] { takeOver(); });
}

void MainWindow::tellAsked(const QString &person)
{
    m_tellsHeld = true; // and goes with the story
    m_messages->show(MessageBar::Kind::Warning, tr("%1 would like to write in this story.").arg(person),
                     tr("&Hand Over"), [this, id = m_lease->id()] {
                         if (!m_lease || m_lease->id() != id || !keepUnsaved())
                             return;
                         if (const auto given = m_lease->handOver(); !given)
                             report(tr("The story could not be handed over"), given.error());
                     });
}

void MainWindow::tellHeld()
{
    tellHeld(
        m_lease->heldBy() == m_session.desk.person()
            ? tr("You have this story open in another window, %1. Here you read what is saved there, and can "
                 "write notes.")
            : tr("%1 is writing in this story. Here you read what is saved there, and can write notes."));
}

/// Somebody else has the story: what was done to a note here waits beside it.
void MainWindow::keepNoteStep(const story::NoteStep &step)
{
    if (const auto kept = m_session.desk.addNoteStep(m_story->article().id, step); !kept)
        report(tr("The note could not be kept"), kept.error());
}

/// Others wrote notes while the story is written, or read, here.
void MainWindow::takeNoteSteps(const std::vector<story::NoteStep> &steps)
{
    if (!m_story)
        return;
    const std::vector<story::Note> before = m_story->article().notes;
    m_story->takeIn(steps);
    if (m_story->isHeld() || m_story->article().notes == before)
        return;
    const story::NoteStep &last = steps.back();
    const story::NoteId note = last.after ? last.after->id : story::NoteId();
    //: A person, who does not write in the story, wrote or answered a note on it
    m_messages->show(MessageBar::Kind::Done, tr("%1 has changed the notes on this story.").arg(last.by),
                     tr("S&how"), [this, note] {
                         m_panels->show(*m_notes);
                         m_notes->choose(note);
                     });
}

/// What the person left beside stories that nobody writes any more goes into them.
void MainWindow::settleNoteSteps()
{
    auto waiting = m_session.desk.withMyNoteSteps();
    if (!waiting)
        return;
    if (m_story)
        std::erase(*waiting, m_story->article().id);
    if (waiting->empty())
        return;
    const auto settle = [ids = *waiting](desk::Desk &desk) -> base::Result<> {
        desk.leases().setHolder(base::newUuid7().toString()); // no window's: one may open the story meanwhile
        for (const story::ArticleId &id : ids) {
            if (const auto settled = desk.settleNoteSteps(id); !settled)
                return settled;
        }
        return {};
    };
    // What cannot be settled waits on, and is tried again.
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, settle,
                    [](const base::Result<> &) { });
}

}
