// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/storydetector.h"
#include "core/base/finding.h"
#include "core/desk/openstory.h"
#include "core/desk/sourcebook.h"
#include "core/desk/storyreader.h"
#include "core/layout/layout.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

namespace galley::layout {
class ParagraphCache;
}

namespace galley::desk {

/// What the machine makes of one revision of a story; ranges are positions in that revision's body.
struct AnalysisResult
{
    qint64 revision = 0;
    std::shared_ptr<const layout::DisplayList> pages;
    std::vector<base::Finding> findings;
    std::vector<attribution::Detected> attributions;
    std::vector<base::TextRange> unsourced;
    int words = 0;
    bool isWhole = true; ///< false: the pages alone
};

/// Lays out, checks and analyses an open story in the background: one run at most is active, and one waits.
/// The window thread only takes a snapshot (a shared text). Results that are no longer of the newest revision
/// are still delivered, so that the page keeps up while somebody types; a newer one follows. In a story so
/// long that checks and detector could not keep up with the keys, they wait for a pause: what they say of an
/// older text is of no use.
class Analysis : public QObject
{
    Q_OBJECT

public:
    /// The publication and photos are those of when this is made; photos are read from a store of the
    /// worker's own.
    Analysis(OpenStory &story, story::Publication publication, store::StoreFactory openStore,
             QObject *parent = nullptr);
    ~Analysis() override;

    void setPublication(const story::Publication &publication);
    /// What is known of the sources; before it is set, rules on terms and evidence say nothing.
    void setBook(const std::shared_ptr<const SourceBook> &book);
    /// Notices on record, which the page shows.
    void setCorrections(const std::vector<story::Correction> &corrections);
    void setOptions(const layout::ComposeOptions &options);
    /// Shows another body on the page, with its suggestions marked, as long as it is set: a comparison.
    void setShownBody(const std::optional<QString> &body);
    /// How suggestions in the text look on the page; checks read it as accepted whatever is shown.
    void setSuggestionView(markup::SuggestionView view);
    /// The one it asks about the story, for others who ask too; never null.
    std::shared_ptr<StoryReader> reader() const;
    /// Asks for a run now, as after an edit.
    void request();

Q_SIGNALS:
    /// The page first, for it is what the eye waits for.
    void pageReady(qint64 revision, const std::shared_ptr<const galley::layout::DisplayList> &pages);
    void findingsReady(const galley::desk::AnalysisResult &result);

private:
    static constexpr int mostPause = 600; // milliseconds
    int pauseInTyping();
    void startLater();
    void start();
    void deliver();

    class Worker;
    /// What a run is of, beside the story.
    struct Setting
    {
        story::Publication publication;
        std::shared_ptr<const SourceBook> book = std::make_shared<SourceBook>();
        std::vector<story::Correction> corrections;
        layout::ComposeOptions options;
        markup::SuggestionView view = markup::SuggestionView::Accepted;
        std::optional<QString> shownBody;
    };
    template <class Value>
    void set(Value Setting::*member, const Value &value);

    OpenStory &m_story;
    std::shared_ptr<Worker> m_worker; ///< shared with a run that outlives us
    Setting m_setting;
    QFutureWatcher<AnalysisResult> m_watcher;
    QTimer m_delay;
    QTimer m_pauseInTyping; ///< since the last wish
    QElapsedTimer m_lastWish;
    double m_usualGap = mostPause; ///< milliseconds between two wishes, while somebody types
    QTimer m_afterMuch;            ///< since a run that read a long story
    QElapsedTimer m_lastRun;
    qint64 m_rest = 0; ///< milliseconds from the beginning of that run until the next
    QElapsedTimer m_sinceWhole; ///< since the last run that checked too
    qint64 m_restFromWhole = 0; ///< milliseconds until the next such run, unless there is a pause
    bool m_waiting = false;
    bool m_owesWhole = false; ///< the last run was of the pages alone
};

/// Runs the detector on the story's own words (markup and refused suggestions left out); ranges are positions
/// in the body.
attribution::Detection detectAttributions(const story::Article &article);
/// The same with a detector that remembers the last story it read: after an edit it reads little of it again.
attribution::Detection detectAttributions(const story::Article &article,
                                          attribution::StoryDetector &detector);
/// The same of a story whose body is parsed already.
attribution::Detection detectAttributions(const story::Story &story, attribution::StoryDetector &detector);

}
