// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"

#include "core/base/memory.h"
#include "core/desk/transcripts.h"
#include "core/layout/paragraphcache.h"
#include "core/markup/parser.h"
#include "core/markup/projection.h"
#include "core/text/segmentation.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace galley::desk {

namespace {

constexpr int pause = 30; // milliseconds after a key before a run starts, so that a burst of keys is one run
// Milliseconds between runs while somebody types: the eye follows the page, and the battery lasts.
constexpr int leastRest = 250;
constexpr int mostRest = 3000;
constexpr int restFactor = 3;
// Checks and detector take a twentieth of one core at most while somebody types; a pause brings them at once.
constexpr int wholeRestFactor = 20;
constexpr int leastWholeRest = 600;
constexpr int mostWholeRest = 30'000;
constexpr int leastPause = 120;
constexpr double pauseFactor = 4;  // of the usual gap between two keys: whoever types fast is answered sooner
constexpr int longRun = 500;       // milliseconds; a run that reads a whole long story frees much
constexpr size_t manyPages = 40;   // so do many runs over a story of as many
constexpr int restAfterMuch = 800; // milliseconds, in which the panes have made theirs of it
constexpr int restAfterTyping = 1'700; // then the story is saved too, in one go with this

attribution::Detection detectIn(const markup::Node &body, const QString &language,
                                attribution::StoryDetector &detector)
{
    const markup::Projection words = markup::projectWords(body);
    attribution::Detection detection = detector.detect(words.text, language);
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

/// What a run needs on its own thread. Runs follow one another, so no lock is needed.
class Analysis::Worker : public story::AssetProvider
{
public:
    explicit Worker(store::StoreFactory openStore) : m_openStore(std::move(openStore)) { }

    const std::shared_ptr<StoryReader> &reader() const { return m_reader; }

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

    AnalysisResult run(story::Article article, const Setting &setting, qint64 revision, bool isWhole)
    {
        if (m_story)
            story::updateStory(*m_story, std::move(article));
        else
            m_story = story::makeStory(std::move(article), setting.publication, this);
        story::Story &story = *m_story;
        story.publication = setting.publication;
        story.sources = setting.book->sourcesOf(story.article);
        AnalysisResult result{.revision = revision, .isWhole = isWhole};
        result.pages = pagesOf(story, setting);
        if (!isWhole) {
            story.sources.clear();
            return result;
        }
        result.words = m_words.count(markup::plainText(story.body));
        attribution::Detection detection = detectAttributions(story, m_reader->detector);
        result.findings = m_reader->checker.run(
            story, base::SystemClock(),
            {.unsourced = &detection.unsourced, .transcripts = &transcriptsOf(story)});
        result.attributions = std::move(detection.attributions);
        result.unsourced = std::move(detection.unsourced);
        story.sources.clear(); // nobody's name is kept for longer than it is needed
        return result;
    }

private:
    /// The pages of what is shown, which may be another body or other suggestions than the story's.
    std::shared_ptr<const layout::DisplayList> pagesOf(const story::Story &story, const Setting &setting)
    {
        const auto style = story::styleOf(story);
        if (!style)
            return nullptr;
        std::optional<story::Story> other;
        if (setting.shownBody || setting.view != markup::SuggestionView::Accepted
            || !setting.corrections.empty())
            other = story;
        if (setting.shownBody)
            other->article.body = *setting.shownBody;
        if (setting.shownBody || setting.view != markup::SuggestionView::Accepted)
            other->body = markup::parse(other->article.body,
                                        setting.shownBody ? markup::SuggestionView::Marked : setting.view);
        if (other)
            story::addCorrections(*other, setting.corrections);
        return std::make_shared<const layout::DisplayList>(
            layout::compose(other ? *other : story, *style, &m_cache, setting.options));
    }

    const check::Transcripts &transcriptsOf(const story::Story &story)
    {
        if (m_transcripts.needsFiles(story)) {
            if (const auto store = m_openStore())
                return m_transcripts.read(story, (*store)->evidenceFiles());
        }
        return m_transcripts.known(story);
    }

    store::StoreFactory m_openStore;
    std::optional<story::Story> m_story; ///< of the last run
    layout::ParagraphCache m_cache;
    const std::shared_ptr<StoryReader> m_reader = std::make_shared<StoryReader>();
    TranscriptReader m_transcripts;
    text::RepeatedWordCount m_words;
    mutable QHash<QString, QByteArray> m_photos;
};

Analysis::Analysis(OpenStory &story, story::Publication publication, store::StoreFactory openStore,
                   QObject *parent)
    : QObject(parent)
    , m_story(story)
    , m_worker(std::make_shared<Worker>(std::move(openStore)))
{
    m_setting.publication = std::move(publication);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &Analysis::start);
    m_pauseInTyping.setSingleShot(true);
    connect(&m_pauseInTyping, &QTimer::timeout, this, [this] {
        m_restFromWhole = 0;
        if ((m_owesWhole || m_delay.isActive()) && !m_watcher.isRunning())
            start();
    });
    m_afterMuch.setSingleShot(true);
    connect(&m_afterMuch, &QTimer::timeout, this, [this] {
        QThreadPool::globalInstance()->start([reader = reader()] {
            reader->detector.rest();
            base::giveBackFreedMemory();
        });
    });
    connect(&m_watcher, &QFutureWatcher<AnalysisResult>::finished, this, &Analysis::deliver);
    connect(&m_story, &OpenStory::bodyEdited, this, &Analysis::request);
    connect(&m_story, &OpenStory::fieldsChanged, this, &Analysis::request);
    request();
}

Analysis::~Analysis()
{
    m_watcher.waitForFinished();
}

template <class Value>
void Analysis::set(Value Setting::*member, const Value &value)
{
    if (m_setting.*member == value)
        return;
    m_setting.*member = value;
    request();
}

void Analysis::setPublication(const story::Publication &publication)
{
    set(&Setting::publication, publication);
}

void Analysis::setBook(const std::shared_ptr<const SourceBook> &book)
{
    set(&Setting::book, book);
}

void Analysis::setCorrections(const std::vector<story::Correction> &corrections)
{
    set(&Setting::corrections, corrections);
}

void Analysis::setOptions(const layout::ComposeOptions &options)
{
    set(&Setting::options, options);
}

void Analysis::setShownBody(const std::optional<QString> &body)
{
    set(&Setting::shownBody, body);
}

void Analysis::setSuggestionView(markup::SuggestionView view)
{
    set(&Setting::view, view);
}

std::shared_ptr<StoryReader> Analysis::reader() const
{
    return m_worker->reader();
}

int Analysis::pauseInTyping()
{
    constexpr double share = 0.125; // of the last gap in the mean
    const qint64 gap = m_lastWish.isValid() ? m_lastWish.elapsed() : mostPause;
    m_lastWish.start();
    m_usualGap += (double(qMin<qint64>(gap, mostPause)) - m_usualGap) * share;
    return std::clamp(int(m_usualGap * pauseFactor), leastPause, mostPause);
}

void Analysis::request()
{
    m_pauseInTyping.start(pauseInTyping());
    m_afterMuch.stop(); // the next keys would ask for it again
    if (m_watcher.isRunning())
        m_waiting = true;
    else if (!m_delay.isActive())
        startLater();
}

void Analysis::startLater()
{
    const qint64 rested = m_lastRun.isValid() ? m_lastRun.elapsed() : m_rest;
    m_delay.start(int(std::max<qint64>(pause, m_rest - rested)));
}

void Analysis::start()
{
    m_waiting = false;
    m_delay.stop(); // a pause may have come first
    m_lastRun.start();
    m_owesWhole = m_sinceWhole.isValid() && m_sinceWhole.elapsed() < m_restFromWhole;
    m_watcher.setFuture(
        QtConcurrent::run([worker = m_worker, article = m_story.article(), setting = m_setting,
                           revision = m_story.revision(), isWhole = !m_owesWhole]() mutable {
            return worker->run(std::move(article), setting, revision, isWhole);
        }));
}

void Analysis::deliver()
{
    const AnalysisResult result = m_watcher.result();
    if (result.pages)
        Q_EMIT pageReady(result.revision, result.pages);
    const auto took = int(m_lastRun.elapsed());
    if (result.isWhole) {
        m_sinceWhole.start();
        m_restFromWhole = m_pauseInTyping.isActive()
                              ? std::clamp(took * wholeRestFactor, leastWholeRest, mostWholeRest)
                              : 0;
        Q_EMIT findingsReady(result);
        const bool isMuch = result.pages && result.pages->pages.size() >= manyPages;
        if (took > longRun || (isMuch && !m_pauseInTyping.isActive()))
            m_afterMuch.start(took > longRun ? restAfterMuch : restAfterTyping);
    } else if (!m_pauseInTyping.isActive()) { // the pause came while it ran
        m_waiting = true;
    }
    m_rest = took + std::clamp(took * restFactor, leastRest, mostRest);
    if (m_waiting && m_owesWhole && !m_pauseInTyping.isActive())
        start();
    else if (m_waiting)
        startLater();
}

attribution::Detection detectAttributions(const story::Article &article)
{
    attribution::StoryDetector detector;
    return detectAttributions(article, detector);
}

attribution::Detection detectAttributions(const story::Article &article, attribution::StoryDetector &detector)
{
    return detectIn(markup::parse(article.body), article.fields.language, detector);
}

attribution::Detection detectAttributions(const story::Story &story, attribution::StoryDetector &detector)
{
    return detectIn(story.body, story.article.fields.language, detector);
}

}
