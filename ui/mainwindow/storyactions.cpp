// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories that come to be, and what they are called: their part of the window.

#include "core/desk/deskwork.h"
#include "core/desk/openstory.h"
#include "core/desk/slug.h"
#include "ui/editor/editorpane.h"
#include "ui/fields/fieldspane.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/planning/boardpane.h"
#include "ui/stories/storiespane.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::newStory()
{
    const auto publication = m_session.desk.publication();
    story::Fields fields;
    if (publication)
        fields.language = publication->language;
    const bool isKnown = staffNames().contains(m_session.desk.person()); // a name of the house, and no login
    if (isKnown && !m_session.isSample) // whoever tries the sample is “you” there
        fields.byline = {m_session.desk.person()};
    const auto made = m_session.desk.newStory(std::move(fields));
    if (!made) {
        report(tr("The story could not be made"), made.error());
        return;
    }
    refreshStories();
    openStory(made->id.toString());
    m_editor->focusHeadline();
}

void MainWindow::loadSample()
{
    const auto first = m_session.desk.loadSample();
    if (!first) {
        report(tr("The sample newsroom could not be opened"), first.error());
        return;
    }
    refreshStories();
    openStory(first->toString());
    m_editor->focusBody();
}

/// An archive is a newsroom and no story: it is asked what is to become of it.
void MainWindow::importFiles(const QStringList &paths)
{
    QStringList stories = paths;
    const auto archive = std::ranges::find_if(
        stories, [](const QString &path) { return path.endsWith(".galley"_L1, Qt::CaseInsensitive); });
    if (archive != stories.end() && m_session.copies) {
        showCopiesWith(*archive);
        stories.erase(archive);
    }
    if (!stories.isEmpty())
        m_files->takeIn(stories);
}

void MainWindow::refreshStories()
{
    m_board->refresh();
    auto stories = m_session.desk.currentStories();
    if (stories)
        m_stories->setStories(std::move(*stories));
    else
        report(tr("The list of stories could not be read"), stories.error());
    refreshInbox();
    settleNoteSteps();
}

void MainWindow::jumpToField(const QString &field)
{
    if (field == "headline"_L1) {
        m_editor->focusHeadline();
    } else if (field == "deck"_L1) {
        m_editor->focusDeck();
    } else {
        m_panels->show(*m_fields);
        m_fields->focusField(field);
    }
}

/// On another thread: the photo is decoded once, in a process of its own, before it is believed.
void MainWindow::takePhoto(const QString &path)
{
    const story::ArticleId id = m_story->article().id;
    const auto work = [path](desk::Desk &desk) { return desk.addPhoto(path); };
    const auto then = [this, id](const base::Result<QString> &name) {
        if (!name) {
            report(tr("The photo could not be taken in"), name.error());
            return;
        }
        if (!m_story || m_story->article().id != id)
            return;
        story::Fields fields = m_story->fields();
        fields.leadPhoto.file = *name;
        m_story->setFields(fields);
    };
    desk::runOnDesk(m_session.openStore, m_session.desk.person(), this, work, then);
}

/// A story that nobody has named, and that nobody else has read yet, is called by its headline.
void MainWindow::noteMadeSlug()
{
    const story::Fields &fields = m_story->fields();
    const bool isMade = desk::isSlugOfDay(fields.slug) || desk::isSlugOf(fields.headline, fields.slug);
    m_madeSlug = isMade ? fields.slug : QString();
}

/// When typing rests, or the headline is left. No step of its own: who takes the headline back has the old
/// name again.
void MainWindow::followHeadline()
{
    if (!m_story || m_story->state() != story::State::Drafting || m_story->fields().slug != m_madeSlug)
        return;
    story::Fields fields = m_story->fields();
    const auto slug = m_session.desk.slugByHeadline(fields);
    if (!slug || *slug == fields.slug) // it can wait where it cannot be looked up
        return;
    fields.slug = m_madeSlug = *slug;
    m_story->putFields({u"slug"_s}, fields);
    showTitle();
}

}
