// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first page, the sample newsroom and the way back, and what is remembered of either.

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/samplebar.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/words.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int rememberedStories = 12;
constexpr qsizetype shownStories = 4; // on the first page

}

void MainWindow::connectStart()
{
    connect(m_stories, &StoriesPane::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::newStoryWanted, this, &MainWindow::newStory);
    connect(m_welcome, &WelcomePage::importWanted, m_files, &FileActions::import);
    connect(m_welcome, &WelcomePage::copiesWanted, this, &MainWindow::showCopies);
    connect(m_welcome, &WelcomePage::tourWanted, this, [this] { showHelp(u"start"_s); });
    connect(m_welcome, &WelcomePage::storyWanted, this, [this](const QString &id) {
        openStory(id);
        m_editor->focusBody();
    });
}

/// Where keys are named in the window they are those of now.
void MainWindow::showKeys()
{
    const auto keysOf = [this](const QString &id) {
        const QAction *action = m_commands->action(id);
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    };
    m_welcome->setKeys(keysOf);
    for (EmptyPage *page : findChildren<EmptyPage *>())
        page->setKeys(keysOf);
}

/// Null in one's own newsroom.
QWidget *MainWindow::makeSampleBar()
{
    if (!m_session.isSample)
        return nullptr;
    auto *bar = new SampleBar;
    connect(bar, &SampleBar::ownWanted, this, &MainWindow::openOwn);
    return bar;
}

/// A newsroom of its own beside the person's, never mixed with it. Where whoever made the window knows of no
/// other place it is read into this one.
void MainWindow::openSample()
{
    if (m_session.openSample)
        m_session.openSample();
    else
        loadSample();
}

void MainWindow::openOwn()
{
    if (m_session.openOwn)
        m_session.openOwn();
}

/// Stories of the newsroom that were open last, for the first page.
void MainWindow::showStart()
{
    std::vector<WelcomePage::Story> shown;
    for (const QString &id : m_session.settings.value(remembered().recent)) {
        const int row = m_stories->model().rowOf(id);
        if (row < 0 || shown.size() >= size_t(shownStories))
            continue;
        const store::StorySummary &story = m_stories->model().stories()[size_t(row)];
        shown.push_back({id, story.headline.isEmpty() ? story.slug : story.headline,
                         tr("%1, changed %2").arg(stateWord(story.state), timeText(story.changedAt))});
    }
    m_welcome->setStories(shown, m_stories->model().rowCount() == 0);
    m_welcome->setOffersCopies(bool(m_session.copies));
    m_welcome->setOffersSample(!m_session.isSample);
    m_centre->setCurrentWidget(m_welcome);
    m_welcome->focusFirst();
}

const keys::Remembered &MainWindow::remembered() const
{
    return m_session.isSample ? keys::ofSample : keys::ofOwn;
}

/// The story is open now: the caret goes where it stood when it was left.
void MainWindow::rememberStory()
{
    const QString id = m_story->article().id.toString();
    QStringList recent = m_session.settings.value(remembered().recent);
    QList<int> carets = m_session.settings.value(remembered().carets);
    carets.resize(recent.size());
    int caret = 0;
    if (const qsizetype place = recent.indexOf(id); place >= 0) {
        recent.removeAt(place);
        caret = carets.takeAt(place);
    }
    recent.prepend(id);
    carets.prepend(caret);
    const qsizetype kept = std::min<qsizetype>(recent.size(), rememberedStories);
    m_session.settings.setValue(remembered().recent, recent.first(kept));
    m_session.settings.setValue(remembered().carets, carets.first(kept));
    m_session.settings.setValue(remembered().last, id);
    if (caret > 0)
        m_editor->editor().goTo({caret, caret});
}

/// While somebody writes, too: after a power cut the caret stands where the last words are.
void MainWindow::rememberCaret()
{
    if (!m_story)
        return;
    const qsizetype place
        = m_session.settings.value(remembered().recent).indexOf(m_story->article().id.toString());
    QList<int> carets = m_session.settings.value(remembered().carets);
    if (place < 0 || place >= carets.size())
        return; // another window has opened others since
    carets[place] = int(m_editor->editor().caret());
    m_session.settings.setValue(remembered().carets, carets);
}

void MainWindow::restoreLastStory()
{
    QString last = m_session.settings.value(remembered().last);
    if (m_story)
        return;
    if (last.isEmpty() && m_session.isSample)
        last = m_stories->firstId();
    if (last.isEmpty() || !m_session.desk.article(story::ArticleId::fromString(last))) // it may be gone
        return;
    openStory(last);
    m_editor->focusBody();
}

void MainWindow::addStartCommands()
{
    m_commands->add({.id = u"newsroom.sample"_s,
                     .text = tr("Open the &Sample Newsroom"),
                     .menu = Menu::Help,
                     .group = 2,
                     .run = [this] { openSample(); },
                     .enabledWhen = [this] { return m_session.openSample && !m_session.isSample; }});
    m_commands->add({.id = u"newsroom.own"_s,
                     .text = tr("&Back to My Newsroom"),
                     .menu = Menu::Help,
                     .group = 2,
                     .run = [this] { openOwn(); },
                     .enabledWhen = [this] { return bool(m_session.openOwn); }});
    connect(m_commands, &CommandRegistry::shortcutsChanged, this, &MainWindow::showKeys);
    showKeys();
}

}
