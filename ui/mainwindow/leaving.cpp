// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window is not closed, and no other story opened, over words that are not on the disk.

#include "core/desk/analysis.h"
#include "core/desk/export.h"
#include "core/desk/history.h"
#include "core/desk/openstory.h"
#include "core/desk/storylease.h"
#include "ui/attributions/attributionspane.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/notes/notespane.h"
#include "ui/review/reviewpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::closeStory()
{
    if (!m_story)
        return;
    m_editor->findBar().close();
    followHeadline();
    rememberCaret();
    m_editor->setStory(nullptr);
    m_attributions->setStory(nullptr);
    m_findings->setStory(nullptr);
    m_notes->setStory(nullptr);
    m_review->setStory(nullptr);
    m_fields->setStory(nullptr);
    m_analysis.reset();
    const bool wasSaved = m_story->isSaved();
    const story::ArticleId id = m_story->article().id;
    m_story.reset(); // hands what is not saved yet to the queue
    if (!wasSaved)
        m_session.saves.flush();
    if (m_lease)
        m_status->setReaders({});
    m_lease.reset();
    if (m_tellsHeld)
        m_messages->clear();
    m_tellsHeld = false;
    // Only a mark: without it everything counts as new.
    [[maybe_unused]] const auto marked = desk::markRead(m_session.desk, id);
}

/// Closes the story, then goes on. Where its last words cannot be stored it stays open, and goes on when they
/// are or when the person gives them up.
void MainWindow::leaveStory(const std::function<void()> &then)
{
    if (m_story && !keepUnsaved()) {
        askUnsaved(then);
        return;
    }
    closeStory();
    then();
}

/// Words of a note are in no story until it is sent.
void MainWindow::askUnsaved(const std::function<void()> &then)
{
    if (m_unsaved)
        return; // the question stands already
    const QString slug = m_story->fields().slug;
    m_unsaved = new QMessageBox(QMessageBox::Warning, tr("Not Saved"),
                                tr("The last changes of “%1” are not on the disk.").arg(slug), {}, this);
    m_unsaved->setAttribute(Qt::WA_DeleteOnClose);
    m_unsaved->setTextFormat(Qt::PlainText);
    const QString why = m_story->saveError()
                            ? faultSentence(tr("Not saved"), *m_story->saveError()) + u"\n\n"_s
                            : QString();
    m_unsaved->setInformativeText(
        why + tr("Galley tries again each second and goes on by itself when it works."));
    QPushButton *stay = m_unsaved->addButton(tr("&Keep Writing"), QMessageBox::RejectRole);
    const auto *copyText = m_unsaved->addButton(tr("&Copy Text"), QMessageBox::ActionRole);
    const auto *copyFile = m_unsaved->addButton(tr("&Save a Copy…"), QMessageBox::ActionRole);
    const auto *discard = m_unsaved->addButton(tr("&Discard Changes"), QMessageBox::DestructiveRole);
    m_unsaved->setDefaultButton(stay);
    m_unsaved->setEscapeButton(stay);
    connect(copyText, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_story->body());
        m_messages->show(MessageBar::Kind::Done, tr("The text of the story is on the clipboard."));
    });
    connect(copyFile, &QPushButton::clicked, this, &MainWindow::saveCopy);
    connect(discard, &QPushButton::clicked, this, [this, then] {
        closeStory();
        then();
    });
    connect(m_story.get(), &desk::OpenStory::saved, m_unsaved, [this, then] {
        if (!m_story->isSaved())
            return;
        m_unsaved->close();
        // Later: this runs within a signal of the story that is left.
        QMetaObject::invokeMethod(this, [this, then] { leaveStory(then); }, Qt::QueuedConnection);
    });
    m_unsaved->open();
}

/// Text and fields into a file of the person's choice, for a disk that takes nothing more.
void MainWindow::saveCopy()
{
    auto *dialog = new QFileDialog(this, tr("Save a Copy"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_story->fields().slug + u".md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        story::Story copy;
        copy.article = m_story->article();
        const auto written = desk::exportStoryToFile(copy, desk::ExportFormat::Markdown, path);
        if (written)
            m_messages->show(MessageBar::Kind::Done,
                             tr("A copy is in %1.").arg(QDir::toNativeSeparators(path)));
        else
            report(tr("The copy could not be saved"), written.error());
    });
    dialog->open();
}

}
