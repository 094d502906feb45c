// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"

#include "core/check/checker.h"
#include "core/layout/paragraphcache.h"
#include "core/markup/parser.h"
#include "core/markup/projection.h"
#include "core/text/segmentation.h"

#include <QtConcurrent>

namespace galley::desk {

namespace {

constexpr int pause = 30; // milliseconds after a key before a run starts, so that a burst of keys is one run
constexpr int leastRest = 150; // milliseconds between runs: the eye follows the page, and the battery lasts
constexpr int mostRest = 3000;
constexpr int restFactor
    = 3; // runs over a long story take at most a quarter of one core while somebody types

}

/// What a run needs on its own thread. Runs follow one another, so no lock is needed.
class Analysis::Worker : public story::AssetProvider
{
public:
    explicit Worker(store::StoreFactory openStore) : m_openStore(std::move(openStore)) { }

    base::Result<QByteArray> asset(const QString &file) const override
    {
        if (const auto known = m_photos.find(file); known != m_photos.end())
            return *known;
        // Opened for each new photo: a connection belongs to one thread, and runs wander between those of the
        // pool.
        auto store = m_openStore();
        if (!store)
            return std::unexpected(store.error());
        auto bytes = (*store)->assets().asset(file);
        if (bytes)
            m_photos.insert(file, *bytes);
        return bytes;
    }

    AnalysisResult run(story::Article article, story::Publication publication,
                       const layout::ComposeOptions &options, markup::SuggestionView view,
                       const std::optional<QString> &shownBody, qint64 revision)
    {
        const story::Story story = story::makeStory(std::move(article), std::move(publication), this);
        AnalysisResult result{.revision = revision};
        std::optional<story::Story> other; // what is shown instead
        if (shownBody || view != markup::SuggestionView::Accepted)
            other = story;
        if (shownBody)
            other->article.body = *shownBody;
        if (other)
            other->body
                = markup::parse(other->article.body, shownBody ? markup::SuggestionView::Marked : view);
        if (const auto style = story::styleOf(story))
            result.pages = std::make_shared<const layout::DisplayList>(
                layout::compose(other ? *other : story, *style, &m_cache, options));
        attribution::Detection detection = detectAttributions(story.article, m_detector);
        result.findings = m_checker.run(story, base::SystemClock(), {.unsourced = &detection.unsourced});
        result.attributions = std::move(detection.attributions);
        result.unsourced = std::move(detection.unsourced);
        result.words = text::wordCount(markup::plainText(story.body));
        return result;
    }

private:
    store::StoreFactory m_openStore;
    layout::ParagraphCache m_cache;
    attribution::StoryDetector m_detector;
    check::Checker m_checker;
    mutable QHash<QString, QByteArray> m_photos;
};

Analysis::Analysis(OpenStory &story, story::Publication publication, store::StoreFactory openStore,
                   QObject *parent)
    : QObject(parent)
    , m_story(story)
    , m_worker(std::make_shared<Worker>(std::move(openStore)))
    , m_publication(std::move(publication))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause);
    connect(&m_delay, &QTimer::timeout, this, &Analysis::start);
    connect(&m_watcher, &QFutureWatcher<AnalysisResult>::finished, this, &Analysis::deliver);
    connect(&m_story, &OpenStory::bodyEdited, this, &Analysis::request);
    connect(&m_story, &OpenStory::fieldsChanged, this, &Analysis::request);
    request();
}

Analysis::~Analysis()
{
    m_watcher.waitForFinished();
}

void Analysis::setPublication(const story::Publication &publication)
{
    m_publication = publication;
    request();
}

void Analysis::setOptions(const layout::ComposeOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    request();
}

void Analysis::setShownBody(const std::optional<QString> &body)
{
    if (body == m_shownBody)
        return;
    m_shownBody = body;
    request();
}

void Analysis::setSuggestionView(markup::SuggestionView view)
{
    if (view == m_view)
        return;
    m_view = view;
    request();
}

void Analysis::request()
{
    if (m_watcher.isRunning())
        m_waiting = true;
    else if (!m_delay.isActive())
        m_delay.start();
}

void Analysis::start()
{
    m_waiting = false;
    m_lastRun.start();
    m_watcher.setFuture(QtConcurrent::run([worker = m_worker, article = m_story.article(),
                                           publication = m_publication, options = m_options, view = m_view,
                                           shownBody = m_shownBody, revision = m_story.revision()] {
        return worker->run(article, publication, options, view, shownBody, revision);
    }));
}

void Analysis::deliver()
{
    const AnalysisResult result = m_watcher.result();
    if (result.pages)
        Q_EMIT pageReady(result.revision, result.pages);
    Q_EMIT findingsReady(result);
    m_delay.setInterval(std::clamp(int(m_lastRun.elapsed()) * restFactor, leastRest, mostRest));
    if (m_waiting)
        m_delay.start();
}

attribution::Detection detectAttributions(const story::Article &article)
{
    attribution::StoryDetector detector;
    return detectAttributions(article, detector);
}

attribution::Detection detectAttributions(const story::Article &article, attribution::StoryDetector &detector)
{
    const markup::Projection words = markup::projectWords(markup::parse(article.body));
    attribution::Detection detection = detector.detect(words.text, article.fields.language);
    const auto toBody = [&words](std::vector<base::TextRange> &ranges) {
        for (base::TextRange &range : ranges)
            range = words.toSource(range);
    };
    for (attribution::Detected &found : detection.attributions) {
        toBody(found.source);
        toBody(found.cue);
        toBody(found.content);
    }
    toBody(detection.unsourced);
    return detection;
}

}
