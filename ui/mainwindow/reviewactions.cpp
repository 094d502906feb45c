// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of the open story through the desk: its part of the window.

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/dialogs/persondialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/storyheader.h"
#include "ui/notes/notespane.h"
#include "ui/review/reviewpane.h"
#include "ui/review/versionsdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::connectReview()
{
    connect(m_review, &ReviewPane::stepWanted, this, &MainWindow::takeStep);
    connect(m_review, &ReviewPane::comparisonWanted, this, &MainWindow::compareVersions);
    connect(m_review, &ReviewPane::noticeWanted, this, &MainWindow::writeNotice);
    connect(m_review, &ReviewPane::failed, this, &MainWindow::report);
    connect(m_review, &ReviewPane::fieldChosen, this, &MainWindow::jumpToField);
    connect(m_review, &ReviewPane::placeChosen, this, [this](const base::TextRange &place) {
        m_editor->editor().goTo(place);
        m_editor->focusBody();
    });
    connect(m_review, &ReviewPane::answered, this, [this](const QString &rule, const QString &contentHash) {
        const auto done = m_session.desk.workflow().answer(m_story->article().id, rule, contentHash,
                                                           m_session.desk.person());
        if (!done)
            report(tr("The answer could not be kept"), done.error());
        m_review->refresh();
    });
}

/// What is typed is stored first: a step is about the text that everybody can read.
void MainWindow::takeStep(const desk::Step &step)
{
    const story::ArticleId id = m_story->article().id;
    if (!m_story->isSaved()) {
        m_story->saveNow(u"autosave"_s);
        m_session.saves.flush();
    }
    const auto record = desk::takeStep(m_session.desk, id, step);
    if (!record) {
        m_messages->show(MessageBar::Kind::Warning, record.error().detail);
        m_review->refresh();
        return;
    }
    if (const auto moved = m_session.desk.article(id))
        m_story->takeMoved(*moved);
    m_messages->show(MessageBar::Kind::Done,
                     tr("%1 is now: %2.").arg(m_story->fields().slug, stateWord(record->to)));
    m_review->refresh();
    refreshStories();
}

void MainWindow::takeState(story::State state)
{
    m_header->setStory(m_story->fields(), state);
    m_editor->setReadOnly(!workflow::isEditable(state));
    m_fields->setEnabled(workflow::isEditable(state));
    const bool wasApproved
        = m_shownState == story::State::Approved || m_shownState == story::State::Scheduled;
    if (state == story::State::Editing && wasApproved)
        m_messages->show(
            MessageBar::Kind::Warning,
            tr("The approved text was changed, so the approval is void. Undo does not bring it back."));
    m_shownState = state;
    m_commands->refresh();
}

void MainWindow::writeNotice()
{
    auto *dialog = new NoticeDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_story)
            return;
        story::Correction notice = dialog->notice();
        notice.article = m_story->article().id;
        notice.by = m_session.desk.person();
        const auto records = m_session.desk.workflow().records(notice.article);
        if (records)
            notice.baseHash = workflow::progressOf(*records).publishedHash;
        if (const auto done = m_session.desk.workflow().correct(notice); !done)
            report(tr("The notice could not be kept"), done.error());
        m_review->refresh();
    });
    dialog->open();
}

void MainWindow::compareVersions(const QString &since)
{
    auto *dialog
        = new VersionsDialog(m_session.openStore, *m_story, m_session.desk.person(), since, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    StoryEditor &text = m_editor->editor();
    connect(dialog, &VersionsDialog::placeChosen, &text, &StoryEditor::goTo);
    connect(dialog, &VersionsDialog::wordsWanted, &text,
            [&text](const base::TextRange &range, const QString &words) {
                if (!text.isReadOnly())
                    text.replace(range, words);
            });
    connect(dialog, &VersionsDialog::failed, this, &MainWindow::report);
    connect(dialog, &VersionsDialog::restoreWanted, this, [this, dialog](const story::RevisionId &revision) {
        dialog->close();
        restoreVersion(revision);
    });
    dialog->show();
}

/// What is typed is stored first, so that it stays a version; then the story is opened anew.
void MainWindow::restoreVersion(const story::RevisionId &revision)
{
    const story::ArticleId id = m_story->article().id;
    if (!m_story->isSaved()) {
        m_story->saveNow(u"save"_s);
        m_session.saves.flush();
    }
    const auto revisions = m_session.desk.revisions(id);
    const auto restored = desk::restore(m_session.desk, id, revision);
    if (!restored) {
        report(tr("The version could not be restored"), restored.error());
        return;
    }
    closeStory();
    openStory(id.toString());
    const story::RevisionId before
        = revisions && !revisions->empty() ? revisions->front().id : story::RevisionId();
    m_messages->show(MessageBar::Kind::Done,
                     tr("The story is that version again. What it was stays a version."), tr("Undo"),
                     [this, id, before] {
                         if (m_story && m_story->article().id == id && !before.isNull())
                             restoreVersion(before);
                     });
}

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
    m_review->setPerson(name);
    m_notes->setPerson(name);
    m_notes->setPeople(staffNames());
    m_editor->editor().setPerson(name);
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

}
