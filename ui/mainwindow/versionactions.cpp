// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the open story was, who made it so, and what others made of it: its part of the window.

#include "core/desk/analysis.h"
#include "core/desk/deskwork.h"
#include "core/desk/filemerge.h"
#include "core/desk/openstory.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/review/versionsdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

#include <QFileDialog>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::compareVersions(const QString &since)
{
    auto *dialog
        = new VersionsDialog(m_session.openStore, *m_story, m_session.desk.person(), since, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    StoryEditor &text = m_editor->editor();
    connect(dialog, &VersionsDialog::placeChosen, &text, &StoryEditor::goTo);
    connect(
        dialog, &VersionsDialog::wordsWanted, &text,
        [&text](const base::TextRange &range, const QString &words) { text.replaceAll({{range, words}}); });
    connect(dialog, &VersionsDialog::pageWanted, this, [this](const std::optional<QString> &body) {
        if (m_analysis)
            m_analysis->setShownBody(body);
    });
    connect(dialog, &VersionsDialog::failed, this, &MainWindow::report);
    connect(dialog, &VersionsDialog::restoreWanted, this, [this, dialog](const story::RevisionId &revision) {
        dialog->close();
        restoreVersion(revision);
    });
    dialog->show();
}

/// Of the selected words, or of the word at the caret.
void MainWindow::tellOrigin()
{
    QTextCursor words = m_editor->editor().textCursor();
    if (!words.hasSelection())
        words.select(QTextCursor::WordUnderCursor);
    const base::TextRange range{words.selectionStart(), words.selectionEnd()};
    if (range.length() == 0) {
        m_messages->show(MessageBar::Kind::Warning, tr("Select words, or put the caret into one."));
        return;
    }
    whenSaved([this, range, text = words.selectedText()] {
        const auto work = [id = m_story->article().id, range](desk::Desk &desk) {
            return desk::originOf(desk, id, range);
        };
        desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work,
                        [this, text](const base::Result<desk::Origin> &origin) {
                            if (origin)
                                showOrigin(text, *origin);
                            else
                                report(tr("The versions could not be read"), origin.error());
                        });
    });
}

void MainWindow::showOrigin(const QString &words, const desk::Origin &origin)
{
    constexpr int longest = 40; // letters of what is asked about
    const QString quoted = words.size() > longest ? words.first(longest) + u'…' : words;
    const QString sentence = origin.before.isNull() ? tr("“%1” stands in the first version, by %2, %3.")
                                                    : tr("“%1” came in by %2, %3.");
    const QString told = sentence.arg(quoted, origin.revision.author, timeText(origin.revision.at));
    if (origin.before.isNull())
        m_messages->show(MessageBar::Kind::Done, told);
    else
        m_messages->show(MessageBar::Kind::Done, told, tr("&Compare"),
                         [this, before = origin.before] { compareVersions(before.toString()); });
}

/// What is typed is stored first, so that it stays a version; then the story is opened anew.
void MainWindow::restoreVersion(const story::RevisionId &revision)
{
    whenSaved([this, revision] {
        const story::ArticleId id = m_story->article().id;
        const auto revisions = m_session.desk.revisions(id);
        const auto restored = desk::restore(m_session.desk, id, revision);
        if (!restored) {
            report(tr("The version could not be restored"), restored.error());
            return;
        }
        const story::RevisionId before
            = revisions && !revisions->empty() ? revisions->front().id : story::RevisionId();
        // Later: this may run within a signal of the story that is closed here.
        QTimer::singleShot(0, this, [this, id, before] {
            showAnew(id, before, tr("The story is that version again. What it was stays a version."));
        });
    });
}

void MainWindow::chooseMerge()
{
    auto *dialog = new QFileDialog(this, tr("Take In Their Version"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(FileActions::nameFilters());
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::mergeFile);
    dialog->open();
}

/// What somebody else made of the open story is put together with what it is, on another thread.
void MainWindow::mergeFile(const QString &path)
{
    whenSaved([this, path] {
        const story::ArticleId id = m_story->article().id;
        using Outcome = std::pair<int, story::RevisionId>; // conflicts, and the version before
        const auto work = [id, path](desk::Desk &desk) -> base::Result<Outcome> {
            const auto revisions = desk.revisions(id);
            if (!revisions)
                return std::unexpected(revisions.error());
            const auto merged = desk::mergeFile(desk, id, path);
            if (!merged)
                return std::unexpected(merged.error());
            return Outcome{merged->conflicts,
                           revisions->empty() ? story::RevisionId() : revisions->front().id};
        };
        desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work,
                        [this, id, body = m_story->body()](const base::Result<Outcome> &done) {
                            if (!done)
                                report(tr("The version could not be taken in"), done.error());
                            else if (m_story && m_story->article().id == id && m_story->body() == body)
                                showAnew(id, done->second, mergedSentence(done->first));
                            else
                                m_messages->show(MessageBar::Kind::Warning,
                                                 tr("You went on writing, so their version was not taken in. "
                                                    "Take it in again."));
                        });
    });
}

QString MainWindow::mergedSentence(int conflicts)
{
    return conflicts == 0
               ? tr("Their version is taken in; nothing was changed twice.")
               : tr("Their version is taken in. %n place(s) both of you changed stand as suggestions "
                    "and notes.",
                    nullptr, conflicts);
}

/// The story was rewritten in the database; undo makes it the version before again.
void MainWindow::showAnew(const story::ArticleId &id, const story::RevisionId &before,
                          const QString &sentence)
{
    closeStory();
    openStory(id.toString());
    m_editor->focusBody();
    m_messages->show(MessageBar::Kind::Done, sentence, tr("Undo"), [this, id, before] {
        if (m_story && m_story->article().id == id && !before.isNull())
            restoreVersion(before);
    });
}

}
