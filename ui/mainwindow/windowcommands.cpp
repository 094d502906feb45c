// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window itself can do: its part of the commands, what it remembers, and the events of the frame.

#include "core/desk/openstory.h"
#include "core/story/style.h"
#include "ui/attributions/attributionspane.h"
#include "ui/attributions/lenswords.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/slotdialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/editorsettings.h"
#include "ui/editor/storyeditor.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingspane.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/notes/notespane.h"
#include "ui/planning/boardpane.h"
#include "ui/preview/pagepane.h"
#include "ui/review/reviewpane.h"
#include "ui/search/searchpage.h"
#include "ui/sources/sourcespane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/words.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void MainWindow::addCommands()
{
    const auto isOpen = [this] { return m_story != nullptr; };
    CommandRegistry &all = *m_commands;
    all.add({.id = u"story.new"_s,
             .text = tr("&New Story"),
             .menu = Menu::File,
             .group = 0,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N)},
             .run = [this] { newStory(); }});
    all.add({.id = u"story.open"_s,
             .text = tr("&Open Story…"),
             .menu = Menu::File,
             .group = 0,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_O)},
             .run = [this] { quickOpen(); }});
    all.add({.id = u"story.beside"_s,
             .text = tr("Open Another Story &Beside…"),
             .menu = Menu::File,
             .group = 0,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)},
             .run = [this] { pickBeside(); },
             .enabledWhen = [this] { return bool(m_session.openBeside); }});
    m_files->addCommands(all, isOpen);
    all.add({.id = u"story.save"_s,
             .text = tr("&Save Now"),
             .menu = Menu::File,
             .group = 2,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_S)},
             .run =
                 [this] {
                     m_story->saveNow(u"save"_s);
                     m_status->sayWhenSaved();
                 },
             .enabledWhen = isOpen});
    all.add({.id = u"window.quit"_s,
             .text = tr("&Quit"),
             .menu = Menu::File,
             .group = 9,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
             .run = [this] { close(); }});
    m_editor->addCommands(all);
    addRemarkCommands();
    addWritingCommands();
    m_attributions->addCommands(all);
    m_notes->addCommands(all, [this] { return noteTarget(); }, [this] { return m_editor->editor().caret(); });
    m_review->addCommands(all, isOpen);
    all.add({.id = u"review.compare"_s,
             .text = tr("&Compare Versions…"),
             .menu = Menu::Story,
             .group = 7,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
             .run = [this] { compareVersions(u"read"_s); },
             .enabledWhen = isOpen});
    all.add({.id = u"review.merge"_s,
             .text = tr("Take In &Their Version…"),
             .menu = Menu::Story,
             .group = 7,
             .run = [this] { chooseMerge(); },
             .enabledWhen = isOpen});
    all.add({.id = u"review.origin"_s,
             .text = tr("Who Brought This &In?"),
             .menu = Menu::Story,
             .group = 7,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)},
             .run = [this] { tellOrigin(); },
             .enabledWhen = isOpen});
    all.add({.id = u"story.purge"_s,
             .text = tr("Pur&ge Words from History…"),
             .menu = Menu::Story,
             .group = 7,
             .run = [this] { purgeWords(); },
             .enabledWhen = isOpen});
    all.add(
        {.id = u"window.person"_s, .text = tr("&Work As…"), .menu = Menu::File, .group = 8, .run = [this] {
             choosePerson();
         }});
    all.add({.id = u"window.join"_s,
             .text = tr("&Join a Shared Newsroom…"),
             .menu = Menu::File,
             .group = 8,
             .run = [this] { joinNewsroom(); },
             .enabledWhen = [this] { return bool(m_session.join); }});
    all.add({.id = u"window.leave"_s,
             .text = tr("Back to My O&wn Newsroom"),
             .menu = Menu::File,
             .group = 8,
             .run = [this] { m_session.leave(); },
             .enabledWhen = [this] { return bool(m_session.leave); }});
    all.add(
        {.id = u"window.newsroom"_s, .text = tr("Ne&wsroom…"), .menu = Menu::File, .group = 8, .run = [this] {
             showNewsroom();
         }});
    all.add({.id = u"window.copies"_s,
             .text = tr("Copies of the &Newsroom…"),
             .menu = Menu::File,
             .group = 8,
             .run = [this] { showCopies(); },
             .enabledWhen = [this] { return bool(m_session.copies); }});
    addVaultCommands();
    m_sources->addCommands(all);
    all.add({.id = u"attribution.describe"_s,
             .text = tr("Who Says &This?"),
             .menu = Menu::Story,
             .group = 4,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
             .run = [this] { m_editor->editor().describeAtCaret(); },
             .enabledWhen = isOpen});
    m_panels->addCommands(all, [this] { pickMove(); });
    addPlaceCommands();
    m_page->addCommands(all, isOpen);
    all.add({.id = u"view.filter"_s,
             .text = tr("Filter S&tories"),
             .menu = Menu::View,
             .group = 0,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_1)},
             .run = [this] {
                 showList();
                 m_stories->focusFilter();
             }});
    all.add({.id = u"view.inbox"_s,
             .text = tr("Only What Waits for &Me"),
             .menu = Menu::View,
             .group = 0,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1)},
             .run = [this] {
                 showList();
                 m_stories->turnInbox();
             }});
    const auto addTab = [&](const QString &id, const QString &text, Qt::Key key, QWidget *tab) {
        all.add({.id = id,
                 .text = text,
                 .menu = Menu::View,
                 .group = 3,
                 .shortcuts = {QKeySequence(Qt::ALT | key)},
                 .run = [this, tab] { m_panels->show(*tab); },
                 .enabledWhen = isOpen});
    };
    addTab(u"view.attribution"_s, tr("Who Says &What"), Qt::Key_1, m_attributions);
    addTab(u"view.checks"_s, tr("&Checks"), Qt::Key_2, m_findings);
    addTab(u"view.notes"_s, tr("No&tes"), Qt::Key_3, m_notes);
    addTab(u"view.review"_s, tr("Re&view"), Qt::Key_4, m_review);
    addTab(u"view.sources"_s, tr("So&urces"), Qt::Key_5, m_sources);
    addTab(u"view.fields"_s, tr("&Info"), Qt::Key_6, m_fields);
    const auto addColours = [&](const QString &id, const QString &text, Theme::Choice choice) {
        all.add({.id = id,
                 .text = text,
                 .menu = Menu::View,
                 .group = 5,
                 .run = [this, choice] { m_theme.setChoice(choice); },
                 .checkedWhen = [this, choice] { return m_theme.choice() == choice; }});
    };
    addColours(u"view.desktopColours"_s, tr("Colours as the &Desktop"), Theme::Choice::Desktop);
    addColours(u"view.light"_s, tr("Li&ght Colours"), Theme::Choice::Light);
    addColours(u"view.dark"_s, tr("Dar&k Colours"), Theme::Choice::Dark);
    addColours(u"view.highContrast"_s, tr("&High Contrast"), Theme::Choice::HighContrast);
    all.add({.id = u"view.fullScreen"_s,
             .text = tr("F&ull Screen"),
             .menu = Menu::View,
             .group = 6,
             .shortcuts = {QKeySequence(Qt::Key_F11)},
             .run = [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); },
             .checkedWhen = [this] { return isFullScreen(); }});
    all.add({.id = u"help.commands"_s,
             .text = tr("&Find a Command…"),
             .menu = Menu::Help,
             .group = 0,
             .shortcuts
             = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I)},
             .run = [this] {
                 m_picker->open(tr("Commands"), tr("Type a few letters of a command"),
                                paletteItems(*m_commands));
             }});
    addSettingsCommands();
    addHelpCommands();
    addStartCommands();
}

/// The lens and the text: what is found is underlined, what is quoted is written.
void MainWindow::connectLens()
{
    StoryEditor &text = m_editor->editor();
    connect(m_attributions, &AttributionsPane::lensChanged, &text, [this, &text](const auto &lens) {
        std::vector<TextMark> marks;
        for (const desk::LensEntry &entry : lens->entries) {
            const bool isAside
                = entry.mark == desk::LensMark::Dismissed || entry.mark == desk::LensMark::Orphaned;
            marks.push_back(
                {entry.place, entry.mark, lensDescription(entry), isAside ? QString() : entry.who});
        }
        text.setMarks(std::move(marks));
        markPage();
    });
    connect(&text, &StoryEditor::caretMoved, m_attributions, &AttributionsPane::setCaret);
    m_attributions->setSelectedText([&text] { return text.textCursor().selectedText(); });
    connect(m_attributions, &AttributionsPane::quotationChosen, &text, &StoryEditor::insertQuotation);
    connect(m_attributions, &AttributionsPane::sourcesChanged, m_sources, &SourcesPane::reload);
    connect(m_attributions, &AttributionsPane::failed, this, &MainWindow::report);
    connect(m_sources, &SourcesPane::changed, m_attributions, &AttributionsPane::reloadBook);
}

void MainWindow::connectSources()
{
    connect(m_sources, &SourcesPane::failed, this, &MainWindow::report);
    connect(m_sources, &SourcesPane::done, m_messages,
            [this](const QString &sentence, const QString &button, const auto &action) {
                m_messages->show(MessageBar::Kind::Done, sentence, button, action);
            });
    connect(m_sources, &SourcesPane::wanted, this, [this] { m_panels->show(*m_sources); });
    connect(m_sources, &SourcesPane::placeChosen, this, &MainWindow::openAt);
    connectVault();
    connectBackups();
}

/// A story at the words that rest on a source; at its beginning where they are gone.
void MainWindow::openAt(const story::ArticleId &story, const story::AttributionId &attribution)
{
    openStory(story.toString());
    if (!m_story || m_story->article().id != story)
        return;
    const story::Attribution *claim = m_story->attribution(attribution);
    if (claim && !claim->content.empty() && !claim->content.front().orphaned)
        m_editor->editor().goTo(claim->content.front().range);
    m_editor->focusBody();
}

/// Every story of the list, those that were open last first.
std::vector<PickItem> MainWindow::storyItems(const std::function<void(const QString &)> &open) const
{
    const QStringList recent = m_session.settings.value(remembered().recent);
    std::vector<PickItem> first;
    std::vector<PickItem> others;
    for (const store::StorySummary &story : m_stories->model().stories()) {
        const QString id = story.id.toString();
        const PickItem item{story.headline.isEmpty() ? story.slug : story.headline, story.slug,
                            stateWord(story.state), [open, id] { open(id); }};
        (recent.contains(id) ? first : others).push_back(item);
    }
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

void MainWindow::quickOpen()
{
    m_picker->open(tr("Open story"), tr("Type a few letters of the headline or the slug"),
                   storyItems([this](const QString &id) {
                       openStory(id);
                       m_editor->focusBody();
                   }));
    m_picker->setElse(tr("Search everything for “%1”"), [this](const QString &typed) {
        m_search->setQuery(typed);
        showSearch();
    });
}

void MainWindow::pickMove()
{
    std::vector<PickItem> items;
    for (const Panels::Move &one : m_panels->moves())
        items.push_back(
            {tr("%1: %2", "panel: where it is moved").arg(one.panel, one.where), {}, {}, one.run});
    m_picker->open(tr("Move a panel"), tr("Type a few letters of the panel, and where it is to go"),
                   std::move(items));
}

/// Two stories side by side: each in a window of its own, with half of the screen.
void MainWindow::pickBeside()
{
    m_picker->open(tr("Open beside"), tr("Story for the second window: a few letters of it"),
                   storyItems([this](const QString &id) {
                       takeHalf(Half::First);
                       m_session.openBeside(id);
                   }));
}

void MainWindow::takeHalf(Half half)
{
    setWindowState(windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    QRect area = screen()->availableGeometry();
    const int frame = frameGeometry().height() - geometry().height();
    const bool isLeft = (half == Half::First) == (layoutDirection() == Qt::LeftToRight);
    area.setWidth(area.width() / 2);
    if (!isLeft)
        area.translate(area.width(), 0);
    setGeometry(area.adjusted(0, frame, 0, 0));
}

void MainWindow::restoreLook()
{
    restoreChoices();
    restorePlaces();
    const settings::Settings &settings = m_session.settings;
    if (const QByteArray before = settings.value(keys::geometry); !before.isEmpty()) {
        restoreGeometry(before);
    } else {
        const QSize room = screen()->availableSize();
        resize(QSize(1600, 1000).boundedTo(room * 0.9));
        if (room.width() < 2000) // no room to waste
            setWindowState(Qt::WindowMaximized);
    }
    m_panels->setWindowWidth(width());
    m_panels->restore(settings);
    m_stories->setOrder(StoryProxy::Order(settings.value(keys::storyOrder)));
    m_editor->editor().setZoom(settings.value(keys::editorZoom));
    if (settings.value(keys::editorSans))
        m_editor->editor().setFace(StoryEditor::Face::Sans);
    restoreEditor(m_editor->editor(), settings);
    m_page->setLook({settings.value(keys::pageShow), settings.value(keys::pagePaper),
                     settings.value(keys::pageMarks), settings.value(keys::pageThumbnails),
                     settings.value(keys::pageStyle), settings.value(keys::pageSuggestions)});
}

void MainWindow::saveLook()
{
    settings::Settings &settings = m_session.settings;
    settings.setValue(keys::geometry, saveGeometry());
    settings.setValue(keys::storyOrder, int(m_stories->order()));
    settings.setValue(keys::colours, int(m_theme.choice()));
    settings.setValue(keys::editorZoom, m_editor->editor().zoom());
    settings.setValue(keys::editorSans, m_editor->editor().face() == StoryEditor::Face::Sans);
    saveEditor(m_editor->editor(), settings);
    settings.setValue(keys::pageShow, m_page->look().show);
    settings.setValue(keys::pagePaper, m_page->look().paper);
    settings.setValue(keys::pageStyle, m_page->look().style);
    settings.setValue(keys::pageSuggestions, m_page->look().suggestions);
    settings.setValue(keys::pageMarks, m_page->look().marks);
    settings.setValue(keys::pageThumbnails, m_page->look().thumbnails);
    m_panels->save(settings);
    savePlaces();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panels->setWindowWidth(width());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLook();
    leaveStory([this] { close(); }); // within this event that does nothing; after a question it closes
    event->setAccepted(!m_story);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panels->isFocusMode())
        m_panels->setFocusMode(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    importFiles(paths);
}

}
