// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places of the window beside the story: the board of the desk, and the search. And the rail that leads
// to them.

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/help/helpbook.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/notes/notespane.h"
#include "ui/planning/boardpane.h"
#include "ui/planning/boardview.h"
#include "ui/search/searchpage.h"
#include "ui/sources/sourcespane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr size_t mostCommands = 8;
constexpr int mostPages = 6;

/// Commands that change or show the text of the open story.
bool isOfText(const Command &command)
{
    using enum Menu;
    if (command.menu == Insert || command.menu == Format || command.menu == Page || command.menu == Story)
        return !command.id.startsWith("planning."_L1) && !command.id.startsWith("sources."_L1);
    static const QStringList inEdit{u"edit.pasteQuote"_s, u"edit.pasteQuotation"_s, u"edit.find"_s,
                                    u"edit.replace"_s,    u"edit.findNext"_s,       u"edit.findPrevious"_s};
    return inEdit.contains(command.id) || command.id.startsWith("suggest."_L1)
           || command.id.startsWith("remark."_L1);
}

QList<SavedView> viewsFrom(const QStringList &lines)
{
    QList<SavedView> views;
    for (const QString &line : lines)
        views.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return views;
}

}

void MainWindow::connectPlaces()
{
    connect(m_board, &BoardPane::storyChosen, this, [this](const QString &id) {
        openStory(id);
        m_editor->focusBody();
    });
    connect(m_board, &BoardPane::newsroomChanged, this, &MainWindow::takePlanned);
    connect(m_board, &BoardPane::exportWanted, m_files, &FileActions::exportThese);
    connect(m_board, &BoardPane::failed, this, &MainWindow::report);
    connect(m_board, &BoardPane::warned, m_messages,
            [this](const QString &sentence) { m_messages->show(MessageBar::Kind::Warning, sentence); });
    connect(m_board, &BoardPane::done, m_messages,
            [this](const QString &sentence, const QString &button, const auto &action) {
                m_messages->show(MessageBar::Kind::Done, sentence, button, action);
            });
    connect(&m_board->filter(), &BoardFilter::savedViewsChanged, this, [this] {
        QStringList lines;
        for (const SavedView &view : m_board->filter().savedViews())
            lines << view.name + u'\t' + view.query;
        m_session.settings.setValue(keys::savedViews, lines);
    });
    m_board->setOpenStory([this](const story::ArticleId &id, const desk::PlanChange &change) {
        return planOpenStory(id, change);
    });
    connect(m_search, &SearchPage::storyChosen, this, [this](const QString &id) {
        openStory(id);
        m_editor->focusBody();
    });
    connect(m_search, &SearchPage::noteChosen, this, [this](const QString &story, const QString &note) {
        openStory(story);
        m_panels->show(*m_notes);
        m_notes->choose(story::NoteId::fromString(note));
    });
    connect(m_search, &SearchPage::sourceChosen, m_sources, &SourcesPane::open);
    connect(m_search, &SearchPage::leaveWanted, this, &MainWindow::leavePlace);
    connect(m_search, &SearchPage::failed, this, &MainWindow::report);
    m_search->setOthers([this](const desk::SearchQuery &query) { return searchOthers(query); });
    refreshChoices();
}

/// Who and which desks there are, for whoever offers them.
void MainWindow::refreshChoices()
{
    QStringList desks;
    if (const auto all = m_session.desk.staff().desks()) {
        for (const story::NewsDesk &desk : *all)
            desks << desk.name;
    }
    m_board->setPerson(m_session.desk.person());
    m_board->setChoices(desks, staffNames());
    m_search->setPerson(m_session.desk.person());
    m_search->setChoices(desks, staffNames());
}

void MainWindow::showPlace(QWidget *place)
{
    m_centre->setCurrentWidget(place);
    m_panels->setContent(Panels::Content::Place);
    markPlace();
    m_commands->refresh();
}

void MainWindow::showList()
{
    if (m_centre->currentWidget() == m_board || m_centre->currentWidget() == m_search)
        showStoryPlace();
    m_panels->show(*m_stories);
}

void MainWindow::showBoard()
{
    showPlace(m_board);
    m_board->focusView();
}

void MainWindow::showSearch()
{
    if (m_centre->currentWidget() != m_search)
        m_beforeSearch = m_centre->currentWidget();
    showPlace(m_search);
    m_search->focusField();
}

/// Back to the story, or to what takes its place.
void MainWindow::showStoryPlace()
{
    const bool isEmpty = m_stories->model().rowCount() == 0;
    if (m_story)
        m_centre->setCurrentWidget(m_storyPage);
    else
        showStart();
    m_panels->setContent(m_story   ? Panels::Content::Story
                         : isEmpty ? Panels::Content::Nothing
                                   : Panels::Content::Stories);
    markPlace();
    m_commands->refresh();
}

void MainWindow::leavePlace()
{
    if (m_centre->currentWidget() == m_search && m_beforeSearch == m_board) {
        showBoard();
        return;
    }
    showStoryPlace();
    if (m_story)
        m_editor->focusBody();
    else
        m_stories->focusFilter();
}

void MainWindow::markPlace()
{
    const QWidget *shown = m_centre->currentWidget();
    m_rail->setCurrent(m_commands->action(shown == m_board    ? u"planning.show"_s
                                          : shown == m_search ? u"search.show"_s
                                                              : u"view.filter"_s));
}

/// Commands and help pages, as the search shows them below what the newsroom has.
std::vector<SearchSection> MainWindow::searchOthers(const desk::SearchQuery &query)
{
    using Kind = desk::SearchQuery::Kind;
    SearchSection commands{tr("Commands"), {}};
    SearchSection help{tr("Help"), {}};
    const QStringList words = query.words.split(u' ', Qt::SkipEmptyParts);
    const bool isNarrowed = query.isNarrowed() || words.isEmpty();
    if (!isNarrowed && (query.kind == Kind::Anything || query.kind == Kind::Commands)) {
        for (const auto &[command, action] : m_commands->entries()) {
            QString name = action->text();
            name.remove(u'&');
            const bool fits = std::ranges::all_of(
                words, [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
            if (!fits || !action->isEnabled() || commands.rows.size() == mostCommands)
                continue;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            commands.rows.push_back({u"edit"_s, name, {}, keys, [this, action] {
                                         leavePlace();
                                         action->trigger();
                                     }});
        }
    }
    if (!isNarrowed && (query.kind == Kind::Anything || query.kind == Kind::Help)) {
        const HelpBook book(m_language);
        for (const HelpHit &hit : book.search(query.words, mostPages))
            help.rows.push_back(
                {u"help"_s, hit.title, hit.snippet, {}, [this, page = hit.page] { showHelp(page); }});
    }
    return {commands, help};
}

/// What is planned of the story that is open here is changed here: nothing that is being typed is written
/// over. Of one that may only be read the desk changes it, or says why it stays.
std::optional<desk::PlanChange> MainWindow::planOpenStory(const story::ArticleId &id,
                                                          const desk::PlanChange &change)
{
    if (!m_story || m_story->article().id != id || !m_story->isEditable())
        return std::nullopt;
    story::Fields fields = m_story->fields();
    const desk::PlanChange undo = desk::applyPlan(fields, change);
    m_story->setFields(fields);
    m_story->saveNow(u"planning"_s);
    return undo;
}

/// The plan of a story that may only be read was not changed in the copy that is open here.
void MainWindow::takePlanned()
{
    refreshStories();
    if (!m_story || m_story->isEditable() || m_story->isHeld())
        return;
    const QPointer<QWidget> focus = focusWidget();
    readAnew();
    showPlace(m_board);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::addPlaceCommands()
{
    m_board->addCommands(*m_commands);
    // Nobody works in a text that is out of sight.
    m_commands->setOutOfPlace([this](const Command &command) {
        const bool isOnPlace = m_centre->currentWidget() == m_board || m_centre->currentWidget() == m_search;
        return isOnPlace && isOfText(command);
    });
    const auto add = [this](const QString &id, const QString &text, const QList<QKeySequence> &keys,
                            std::function<void()> run) {
        m_commands->add({.id = id,
                         .text = text,
                         .menu = Menu::View,
                         .group = 0,
                         .shortcuts = keys,
                         .run = std::move(run)});
    };
    add(u"planning.show"_s, tr("&Planning Board"), {QKeySequence(Qt::CTRL | Qt::Key_4)},
        [this] { showBoard(); });
    add(u"search.show"_s, tr("S&earch Everything"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_3)},
        [this] { showSearch(); });
}

void MainWindow::fillRail()
{
    using enum Rail::Where;
    const auto add = [this](const QString &icon, const QString &word, const QString &id, Rail::Where where) {
        m_rail->add(icon, word, *m_commands->action(id), where);
    };
    add(u"document"_s, tr("Stories", "place of the window"), u"view.filter"_s, Top);
    add(u"board"_s, tr("Planning"), u"planning.show"_s, Top);
    add(u"source"_s, tr("Sources"), u"sources.find"_s, Top);
    add(u"search"_s, tr("Search"), u"search.show"_s, Top);
    add(u"settings"_s, tr("Settings"), u"window.settings"_s, Bottom);
    add(u"help"_s, tr("Help"), u"help.open"_s, Bottom);
}

void MainWindow::restorePlaces()
{
    const settings::Settings &settings = m_session.settings;
    m_board->filter().setSavedViews(viewsFrom(settings.value(keys::savedViews)));
    m_board->filter().setGrouping(store::StoryGrouping(settings.value(keys::boardGrouping)));
    m_board->filter().setQuery(settings.value(keys::boardQuery));
    m_board->setLook(settings.value(keys::boardColumns));
}

void MainWindow::savePlaces()
{
    settings::Settings &settings = m_session.settings;
    settings.setValue(keys::boardGrouping, int(m_board->filter().grouping()));
    settings.setValue(keys::boardQuery, m_board->filter().query());
    settings.setValue(keys::boardColumns, m_board->look());
}

}
