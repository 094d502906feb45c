// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/desk/analysis.h"
#include "core/desk/deskwork.h"
#include "core/desk/history.h"
#include "core/desk/inbox.h"
#include "core/desk/openstory.h"
#include "core/desk/storylease.h"
#include "ui/attributions/attributionspane.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/editor/storyaccessible.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/wordcounter.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingspane.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/notifier.h"
#include "ui/mainwindow/panels.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/storyheader.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/notes/notespane.h"
#include "ui/planning/boardpane.h"
#include "ui/preview/pagepane.h"
#include "ui/review/reviewpane.h"
#include "ui/search/searchpage.h"
#include "ui/sources/sourcespane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/accesskeys.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/innernames.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placeholdertips.h"
#include "ui/widgets/plainwords.h"
#include "ui/widgets/words.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int longestListLag = 5'000; // milliseconds: the list follows what is typed when it rests
constexpr int scheduleLook = 30'000;  // milliseconds between two looks at what is scheduled

}

MainWindow::MainWindow(const Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_language(session.settings.value(keys::language))
    , m_theme(Theme::Choice(session.settings.value(keys::colours)))
    , m_commands(new CommandRegistry(*this))
    , m_files(new FileActions(session, *this))
    , m_stories(new StoriesPane(m_theme))
    , m_header(new StoryHeader(m_theme))
    , m_messages(new MessageBar(m_theme))
    , m_editor(new EditorPane(m_theme))
    , m_welcome(new WelcomePage(m_theme))
    , m_centre(new QStackedWidget)
    , m_board(new BoardPane(m_theme, session.openStore))
    , m_search(new SearchPage(m_theme, session.openStore))
    , m_rail(new Rail(m_theme))
    , m_page(new PagePane(m_theme))
    , m_attributions(new AttributionsPane(session.desk, m_theme))
    , m_findings(new FindingsPane(m_theme))
    , m_notes(new NotesPane(m_theme))
    , m_review(new ReviewPane(session.openStore, m_theme))
    , m_sources(new SourcesPane(session.desk, session.openStore, m_theme))
    , m_fields(new FieldsPane)
    , m_status(new StatusLine(m_theme))
    , m_picker(nullptr)
    , m_notifier(new Notifier(this))
    , m_listDelay(new QTimer(this))
    , m_schedule(new QTimer(this))
    , m_inboxCache(std::make_shared<desk::InboxCache>())
{
    m_listDelay->setSingleShot(true);
    connect(&m_session.saves, &desk::SaveQueue::indexed, m_listDelay, [this] { m_listDelay->start(0); });
    installStoryAccessibility();
    new InnerNames(this);
    new AccessKeys(this);
    new FocusRing(m_theme, this);
    new PlaceholderTips(this);
    new PlainWords(this);
    setWindowTitle(u"Galley"_s);
    setAcceptDrops(true);
    setMinimumSize(800, 520);
    build();
    addCommands();
    m_commands->buildMenus(*menuBar());
    fillRail();
    connectPanes();
    restoreLook();
    refreshStories();
    showStory();
}

MainWindow::~MainWindow()
{
    closeHelp();
    closeStory();
}

void MainWindow::build()
{
    m_page->view().setAccessibleName(tr("Laid-out page"));
    using enum Panel::Kind;
    m_panels = new Panels(*buildCentre(),
                          {{u"list"_s, tr("Stories", "place of the window"), m_stories, List},
                           {u"page"_s, tr("Page"), m_page, Page},
                           {u"attribution"_s, tr("Attribution"), m_attributions, Inspector},
                           {u"checks"_s, tr("Checks"), m_findings, Inspector},
                           {u"notes"_s, tr("Notes"), m_notes, Inspector},
                           {u"review"_s, tr("Review"), m_review, Inspector},
                           {u"sources"_s, tr("Sources"), m_sources, Inspector},
                           {u"info"_s, tr("Info"), m_fields, Inspector}},
                          this);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (QWidget *bar = makeSampleBar())
        column->addWidget(bar);
    column->addWidget(m_messages);
    column->addWidget(m_panels->splitter(), 1);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(whole);
    setStatusBar(m_status);
    m_picker = new QuickPicker(this);
}

QWidget *MainWindow::buildCentre()
{
    m_storyPage = new QWidget;
    auto *column = new QVBoxLayout(m_storyPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_editor, 1);
    m_storyPage->setFocusProxy(m_editor); // F6 comes to the text, not to the button above it
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_storyPage);
    m_centre->addWidget(m_board);
    m_centre->addWidget(m_search);
    return m_centre;
}

void MainWindow::connectPanes()
{
    m_schedule->start(scheduleLook);
    connect(m_schedule, &QTimer::timeout, this, &MainWindow::publishDue);
    connect(m_listDelay, &QTimer::timeout, this, &MainWindow::followHeadline);
    connect(m_editor, &EditorPane::headlineLeft, this, &MainWindow::followHeadline);
    connect(m_listDelay, &QTimer::timeout, this, &MainWindow::refreshStories);
    connect(m_listDelay, &QTimer::timeout, this, &MainWindow::rememberCaret);
    connect(m_stories, &StoriesPane::storyChosen, this, &MainWindow::openStory);
    connect(m_stories, &StoriesPane::storyEntered, this, [this](const QString &id) {
        openStory(id);
        m_editor->focusBody();
    });
    connect(m_stories, &StoriesPane::newStoryWanted, this, &MainWindow::newStory);
    connectStart();
    connectDesktop();
    followServer();
    connect(m_files, &FileActions::imported, this, &MainWindow::importFiles);
    connect(m_files, &FileActions::takenIn, this, [this](const QString &last) {
        refreshStories();
        if (!last.isEmpty())
            openStory(last);
    });
    connect(m_files, &FileActions::failed, this, &MainWindow::report);
    connect(m_files, &FileActions::refused, m_messages,
            [this](const QString &sentence) { m_messages->show(MessageBar::Kind::Warning, sentence); });
    connect(m_files, &FileActions::done, m_messages,
            [this](const QString &sentence, const QString &button, const auto &action) {
                m_messages->show(MessageBar::Kind::Done, sentence, button, action);
            });
    connect(m_fields, &FieldsPane::photoChosen, this, &MainWindow::takePhoto);
    connectSources();
    StoryEditor &text = m_editor->editor();
    connect(&text, &StoryEditor::caretMoved, &m_page->view(), &PageView::setCaret);
    connect(&text, &StoryEditor::selectionChanged, m_page, [this, &text] {
        const QTextCursor cursor = text.textCursor();
        m_page->setSelection({cursor.selectionStart(), cursor.selectionEnd()});
    });
    connect(m_page, &PagePane::slotWanted, this, &MainWindow::chooseSlot);
    connect(m_page, &PagePane::optionsChanged, this, [this] {
        if (m_analysis)
            setPageOptions();
    });
    connect(&text, &StoryEditor::zoomChanged, m_status, &StatusLine::setZoom);
    connect(&text, &StoryEditor::suggestingChanged, m_status, &StatusLine::setSuggesting);
    connect(&text.words(), &WordCounter::wordsChanged, m_status, &StatusLine::setWords);
    connect(&text.words(), &WordCounter::wordsChanged, m_header, &StoryHeader::setWords);
    const auto goTo = [this](const base::TextRange &place) {
        m_editor->editor().goTo(place);
        m_editor->focusBody();
    };
    connect(&m_page->view(), &PageView::textClicked, this,
            [goTo](qsizetype position) { goTo({position, position}); });
    connect(&m_page->view(), &PageView::fieldClicked, this, &MainWindow::jumpToField);
    connect(m_attributions, &AttributionsPane::placeChosen, this, goTo);
    connectLens();
    connectWriting();
    connectReview();
    connectPlaces();
    connectNotes();
    connect(m_findings, &FindingsPane::placeChosen, this, goTo);
    connect(m_findings, &FindingsPane::fieldChosen, this, &MainWindow::jumpToField);
    connect(m_findings, &FindingsPane::fixChosen, &text,
            [&text](const base::Fix &fix) { text.replaceAll({{fix.range, fix.replacement}}); });
    connect(m_findings, &FindingsPane::countChanged, this, [this](int all) {
        const QString title = all > 0 ? tr("Checks %1").arg(all) : tr("Checks");
        m_panels->setLabel(*m_findings, title);
    });
}

void MainWindow::openStory(const QString &id)
{
    const auto articleId = story::ArticleId::fromString(id);
    if (m_story && m_story->article().id == articleId) {
        showStoryPlace();
        return;
    }
    leaveStory([this, articleId] { readStory(articleId); });
}

void MainWindow::readStory(const story::ArticleId &id)
{
    takeLease(id);
    const auto article = m_session.desk.article(id);
    const auto publication = m_session.desk.publication();
    if (!article || !publication) {
        m_lease.reset();
        if (!article && article.error().code == base::ErrorCode::NotFound)
            m_messages->show(
                MessageBar::Kind::Warning,
                tr("This story is not there any more: somebody has removed it, or given it to a desk "
                   "whose stories you do not see."));
        else
            report(tr("The story could not be opened"), article ? publication.error() : article.error());
        showStory();
        return;
    }
    m_lease->setShown(*article);
    m_story = std::make_unique<desk::OpenStory>(*article, m_session.saves);
    m_story->setHeld(!m_lease->isMine());
    if (const auto steps = m_session.desk.noteSteps(id))
        m_story->takeIn(*steps);
    noteMadeSlug();
    m_analysis = std::make_unique<desk::Analysis>(*m_story, *publication, m_session.openStore);
    m_page->setSlotText(article->fields.slot);
    setPageOptions();
    m_fields->setDesks(publication->desks);
    connectStory();
    showStory();
    if (m_story->isHeld())
        tellHeld();
}

void MainWindow::connectStory()
{
    desk::OpenStory *story = m_story.get();
    connect(story, &desk::OpenStory::saveStarted, m_status, &StatusLine::showSaving);
    connect(story, &desk::OpenStory::saved, this, [this](qint64, const QDateTime &at) {
        if (m_story->isKept())
            m_status->showSaved(at);
        if (!m_listDelay->isActive())
            m_listDelay->start(longestListLag);
    });
    // Later: the story is read anew, and this runs within a signal of the old one.
    connect(story, &desk::OpenStory::taken, this, [this] { readAnew(); }, Qt::QueuedConnection);
    connect(story, &desk::OpenStory::refused, this, [this] { tellHeld(); });
    connect(story, &desk::OpenStory::noteStepMade, this, &MainWindow::keepNoteStep);
    connect(story, &desk::OpenStory::saveFailed, m_status, &StatusLine::showNotSaved);
    connect(story, &desk::OpenStory::stateChanged, this, &MainWindow::takeState);
    connect(story, &desk::OpenStory::fieldsChanged, this, [this] {
        m_header->setStory(m_story->fields(), m_story->article().state);
        m_status->setLanguage(m_story->fields().language);
        m_page->setSlotText(m_story->fields().slot);
    });
    connect(m_analysis.get(), &desk::Analysis::pageReady, m_page, [this](qint64, const auto &pages) {
        m_page->setPages(pages);
        m_page->view().setCaret(m_editor->editor().caret());
    });
    connect(m_analysis.get(), &desk::Analysis::findingsReady, this, &MainWindow::takeResult);
    connect(m_attributions, &AttributionsPane::bookRead, m_analysis.get(), &desk::Analysis::setBook);
    connect(m_review, &ReviewPane::shown, m_analysis.get(), [this](const desk::Standing &standing) {
        if (m_story && standing.facts.article.id == m_story->article().id)
            m_analysis->setCorrections(standing.corrections);
    });
}

/// Every program of the session, and whoever shares the screen, can read it.
void MainWindow::showTitle()
{
    const bool isNamed = m_story && !desk::isSensitive(m_session.desk, m_story->article());
    setWindowTitle(isNamed ? tr("%1 – Galley").arg(m_story->fields().slug) : u"Galley"_s);
}

void MainWindow::showStory()
{
    desk::OpenStory *story = m_story.get();
    m_editor->setStory(story);
    m_attributions->setStory(story);
    m_findings->setStory(story);
    m_notes->setStory(story);
    m_header->setStep({}, {});
    m_review->setStory(story, story ? m_analysis->reader() : nullptr);
    m_fields->setStory(story);
    showStoryPlace();
    showTitle();
    if (story) {
        m_shownState = story->state();
        takeState(story->state());
        m_stories->markOpen(story->article().id.toString());
        m_status->setLanguage(story->fields().language);
        m_status->setZoom(m_editor->editor().zoom());
        if (story->isHeld())
            m_status->showHeld();
        else
            m_status->showUnchanged();
        rememberStory();
    } else {
        m_status->showNothing();
        m_page->setPages(nullptr);
    }
    m_commands->refresh();
}

void MainWindow::report(const QString &whatFailed, const base::Error &error)
{
    m_messages->show(MessageBar::Kind::Fault, faultSentence(whatFailed, error));
}

}
