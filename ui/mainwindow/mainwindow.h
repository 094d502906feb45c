// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/export.h"
#include "ui/commands/setting.h"
#include "ui/mainwindow/session.h"
#include "ui/review/escrowdialog.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <memory>
#include <optional>

class QMessageBox;
class QStackedWidget;
class QTextCursor;
class QTimer;

namespace galley::desk {
class Analysis;
class OpenStory;
class StoryLease;
struct AnalysisResult;
struct FoundStory;
struct InboxCache;
struct InboxItem;
struct NewsroomSettings;
struct NoteTarget;
struct PlanChange;
struct Origin;
struct SearchQuery;
struct ReplacedStory;
struct Standing;
struct Step;
}

namespace galley::ui {

class AttributionsPane;
class BoardPane;
class CommandRegistry;
class EditorPane;
class FieldsPane;
class FileActions;
class FindingsPane;
class HelpWindow;
class MessageBar;
class NotesPane;
class Notifier;
class PagePane;
struct PickItem;
struct PageLook;
class Panels;
class QuickPicker;
class Rail;
class ReviewPane;
class SearchPage;
struct SearchSection;
class SourcesPane;
class StatusLine;
class StoriesPane;
class StoryHeader;
class WelcomePage;
namespace keys {
struct Remembered;
}

/// The window of a newsroom. Puts the panes together and owns no feature: what can be done is in core/desk,
/// how it is shown in the panes, and where they stand in Panels.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes files in as new stories and opens the last of them.
    void importFiles(const QStringList &paths);
    /// Opens what was open last time; nothing where there was nothing.
    void restoreLastStory();
    /// After a crash, a kill or a power cut: one line that says what is there, and nobody has to answer.
    void tellLastEnd();
    /// Out of the bar and over the other windows.
    void bringForward();
    /// The session of the desktop ends: everything is put on the disk. False where the last words cannot be.
    bool keepForLogout();
    void openStory(const QString &id);
    /// Takes one half of the screen it is on, so that another window has the other.
    enum class Half { First, Second };
    void takeHalf(Half half);
    void loadSample();
    void newStory();
    /// Puts what somebody else made of the open story together with what it is.
    void mergeFile(const QString &path);
    desk::OpenStory *openedStory() const { return m_story.get(); }
    /// The style and paper that are looked at: a PDF and a print are what was seen.
    layout::ComposeOptions pageOptions() const;
    CommandRegistry &commands() { return *m_commands; }
    /// The page of all settings, at one of them or at the first.
    void showSettings(const QString &id);
    /// The help at a page, or at its beginning.
    void showHelp(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildCentre();
    void connectPanes();
    void connectLens();
    void connectWriting();
    void addWritingCommands();
    void chooseKeys();
    void takePhotosIntoText(const QStringList &paths, const QTextCursor &place);
    void replaceInAllStories();
    void replaceStored(const std::vector<desk::FoundStory> &chosen);
    void putBackStored(const std::vector<desk::ReplacedStory> &replaced);
    void changeStored(const std::function<base::Result<std::vector<desk::ReplacedStory>>(desk::Desk &)> &work,
                      const std::function<void(const std::vector<desk::ReplacedStory> &)> &then);
    void connectReview();
    void connectNotes();
    desk::NoteTarget noteTarget() const;
    void goToRemark(int direction);
    void addRemarkCommands();
    void takePerson(const QString &name);
    void takeStep(const desk::Step &step);
    void approve(const desk::Step &step, const desk::Standing &standing);
    void submit(const desk::Step &step);
    void letKnow(const std::vector<EscrowDialog::Grant> &grants, const desk::Step &step);
    void doStep(const desk::Step &step);
    void waive(const base::Finding &finding);
    void whenSaved(std::function<void()> then);
    void takeState(story::State state);
    void writeNotice();
    void choosePerson();
    void showNewsroom();
    void openNewsroom(const desk::NewsroomSettings &settings, const QString &refusal);
    void takeNewsroom();
    QStringList staffNames() const;
    void compareVersions(const QString &since);
    void tellOrigin();
    void showOrigin(const QString &words, const desk::Origin &origin);
    void restoreVersion(const story::RevisionId &revision);
    void chooseMerge();
    static QString mergedSentence(int conflicts);
    void showAnew(const story::ArticleId &id, const story::RevisionId &before, const QString &sentence);
    void purgeWords();
    void doPurge(const QStringList &phrases);
    void connectSources();
    void connectVault();
    void addVaultCommands();
    void connectBackups();
    void backUp();
    void checkSome(QTimer &next);
    void showCopies();
    void showCopiesWith(const QString &archive);
    void showVaultState(int secondsLeft);
    void openAt(const story::ArticleId &story, const story::AttributionId &attribution);
    void connectPlaces();
    void refreshChoices();
    void showPlace(QWidget *place);
    void showBoard();
    void showList();
    void showSearch();
    void showStoryPlace();
    void leavePlace();
    void markPlace();
    std::vector<SearchSection> searchOthers(const desk::SearchQuery &query);
    std::optional<desk::PlanChange> planOpenStory(const story::ArticleId &id, const desk::PlanChange &change);
    void takePlanned();
    void addPlaceCommands();
    void fillRail();
    void restorePlaces();
    void savePlaces();
    void showPrimaryStep(const desk::Standing &standing);
    void connectStory();
    void setPageOptions();
    void addCommands();
    void addSettingsCommands();
    void addHelpCommands();
    void addStartCommands();
    void connectStart();
    void connectDesktop();
    QWidget *makeSampleBar();
    void openSample();
    void openOwn();
    void showStart();
    void showKeys();
    const keys::Remembered &remembered() const;
    void rememberCaret();
    void showShortcuts();
    SettingList lookSettings();
    SettingList writingSettings();
    SettingList aidSettings();
    SettingList pageSettings();
    SettingList newsroomSettings();
    SettingList desktopSettings();
    template <class T>
    Setting pageSetting(const QString &id, const QString &title, const QString &advice, T PageLook::*part,
                        const settings::Key<T> &key);
    void closeHelp();
    void restoreChoices();
    void restoreLook();
    void saveLook();
    void showStory();
    void showTitle();
    void noteMadeSlug();
    void followHeadline();
    void closeStory();
    void readStory(const story::ArticleId &id);
    void takeLease(const story::ArticleId &id);
    void takeOver();
    bool keepUnsaved();
    void mergeUnsaved();
    void readAnew();
    void tellHeld(const QString &sentence);
    void tellHeld();
    void askForStory();
    void tellAsked(const QString &person);
    void keepNoteStep(const story::NoteStep &step);
    void takeNoteSteps(const std::vector<story::NoteStep> &steps);
    void settleNoteSteps();
    void followServer();
    void joinNewsroom();
    void leaveStory(const std::function<void()> &then);
    void askUnsaved(const std::function<void()> &then);
    void saveCopy();
    void refreshStories();
    void refreshInbox();
    void publishDue();
    void takeMovedFromStore();
    void takeInbox(const std::vector<desk::InboxItem> &items);
    void rememberStory();
    void takeResult(const desk::AnalysisResult &result);
    void markPage();
    void jumpToField(const QString &field);
    void quickOpen();
    void pickBeside();
    void pickMove();
    std::vector<PickItem> storyItems(const std::function<void(const QString &)> &open) const;
    void chooseSlot();
    void takePhoto(const QString &path);
    void report(const QString &whatFailed, const base::Error &error);

    Session m_session;
    const QString m_language; ///< of the window, as it was chosen at its start; empty: the desktop's
    Theme m_theme;
    CommandRegistry *m_commands;
    FileActions *m_files;
    StoriesPane *m_stories;
    StoryHeader *m_header;
    MessageBar *m_messages;
    EditorPane *m_editor;
    WelcomePage *m_welcome;
    QStackedWidget *m_centre;
    BoardPane *m_board;
    SearchPage *m_search;
    Rail *m_rail;
    QPointer<QWidget> m_beforeSearch; ///< what the search took the place of
    QWidget *m_storyPage = nullptr;
    PagePane *m_page;
    AttributionsPane *m_attributions;
    FindingsPane *m_findings;
    NotesPane *m_notes;
    ReviewPane *m_review;
    SourcesPane *m_sources;
    FieldsPane *m_fields;
    StatusLine *m_status;
    QuickPicker *m_picker;
    QPointer<HelpWindow> m_help;
    Notifier *m_notifier;
    QTimer *m_listDelay;
    QTimer *m_schedule; ///< looks for stories whose time has come
    Panels *m_panels = nullptr;
    QPointer<QMessageBox> m_unsaved; ///< asks what is to become of words that cannot be stored
    QString m_madeSlug;              ///< the open story is called by its headline; empty: somebody named it
    story::State m_shownState = story::State::Drafting;
    std::optional<QSet<QString>> m_inbox; ///< ids of the stories that waited when it was last looked up
    std::shared_ptr<desk::InboxCache> m_inboxCache; ///< with the run, while there is one
    bool m_inboxRuns = false;
    bool m_inboxAgain = false; ///< something changed while it ran
    std::vector<base::Finding> m_foundOnPage;
    bool m_tellsHeld = false; ///< the message bar says who else has the story, or would like to
    std::unique_ptr<desk::StoryLease> m_lease;
    std::unique_ptr<desk::OpenStory> m_story;
    std::unique_ptr<desk::Analysis> m_analysis; ///< reads the story, so it goes first
};

}
