// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/openstory.h"

#include "core/desk/fieldschange.h"
#include "core/story/anchors.h"
#include "core/text/anchorsearch.h"
#include "core/text/diff.h"
#include "core/workflow/workflow.h"

#include <QDateTime>
#include <QtConcurrent>

#include <algorithm>

namespace galley::desk {

namespace {

constexpr int typingGroup = 250; // milliseconds of typing that are one transaction
// A long story is written as a whole (its text, a version, some hashes) in a rest, or at the latest so much
// after the last time; in between, the edits are.
constexpr qsizetype longBody = 100'000; // characters
constexpr int restBeforeWhole = 1'800;  // milliseconds
constexpr int longestFromWhole = 5'000;
constexpr int restBeforeSearch = 600; // milliseconds without a key before lost words are looked for
constexpr qsizetype leastReturn = 4;  // characters coming in at once that may bring lost words back

}

OpenStory::OpenStory(story::Article article, SaveQueue &saves, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_saves(saves)
{
    std::vector<text::Anchor *> anchors;
    story::eachAnchor(m_article,
                      [&anchors](const auto &, text::Anchor &anchor) { anchors.push_back(&anchor); });
    for (story::SuggestionMark &mark : m_article.suggestionMarks)
        anchors.push_back(&mark.anchor);
    text::reanchor(std::move(anchors), m_article.body); // somebody else may have changed the text
    trackAnchors();
    m_saved.whole = m_article;
    takeMoved(m_article);
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingGroup);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeSearch);
    m_wholeSave.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OpenStory::autosave);
    connect(&m_wholeSave, &QTimer::timeout, this, [this] { saveNow(QStringLiteral("autosave")); });
    connect(&m_rest, &QTimer::timeout, this, &OpenStory::searchLost);
    connect(&m_search, &QFutureWatcher<Found>::finished, this, &OpenStory::takeFound);
    connect(&m_saves, &SaveQueue::finished, this, &OpenStory::handleSaved);
}

OpenStory::~OpenStory()
{
    m_search.waitForFinished();
    m_tracker.settle(m_article.body);
    if (!isSaved() && !m_isHeld)
        m_saves.save(m_article, m_revision, QStringLiteral("autosave"), m_steps);
}

const story::Attribution *OpenStory::attribution(const story::AttributionId &id) const
{
    const auto found = std::ranges::find(m_article.attributions, id, &story::Attribution::id);
    return found == m_article.attributions.end() ? nullptr : &*found;
}

void OpenStory::trackAnchors()
{
    m_tracker.setAnchors(story::trackedAnchors(m_article));
}

void OpenStory::apply(const text::Edit &edit, const QString &inserted)
{
    m_tracker.prepare(edit, m_article.body);
    m_article.body.replace(edit.position, edit.removed, inserted);
    m_tracker.follow(edit, m_article.body);
    if (m_isTyped)
        story::addTyped(m_typed.edits, {edit.position, edit.removed, inserted});
}

void OpenStory::edit(qsizetype position, qsizetype removed, const QString &inserted)
{
    if (removed > 0 && !inserted.isEmpty() && !m_tracker.anchors().empty()) {
        const QString gone = m_article.body.sliced(position, removed);
        for (const text::Edit &part : text::editsBetween(gone, inserted))
            apply({position + part.position, part.removed, part.inserted},
                  inserted.sliced(part.position, part.inserted));
    } else {
        apply({position, removed, inserted.size()}, inserted);
    }
    startSaving();
    if (inserted.size() >= leastReturn || m_rest.isActive())
        m_rest.start();
    Q_EMIT bodyEdited(m_revision, position, removed, inserted.size());
}

bool OpenStory::isEditable() const
{
    return !m_isHeld && workflow::isEditable(m_article.state);
}

void OpenStory::setFields(const story::Fields &fields)
{
    if (fields == m_article.fields || !isEditable())
        return;
    const story::Fields before = std::exchange(m_article.fields, fields);
    touched();
    Q_EMIT fieldsChanged(m_revision);
    Q_EMIT fieldsEdited(before, fields);
}

void OpenStory::putFields(const QStringList &names, const story::Fields &from)
{
    const story::Fields fields = withFields(m_article.fields, names, from);
    if (fields == m_article.fields || !isEditable())
        return;
    m_article.fields = fields;
    touched();
    Q_EMIT fieldsChanged(m_revision);
}

void OpenStory::setAttributions(std::vector<story::Attribution> attributions)
{
    if (attributions == m_article.attributions || !isEditable())
        return;
    m_article.attributions = std::move(attributions);
    trackAnchors();
    touched();
    Q_EMIT annotationsChanged(m_revision);
}

/// The one that lies over most of it: an edit within may have left several.
story::SuggestionMark OpenStory::suggestionMark(const markup::Suggestion &suggestion) const
{
    return story::markOf(m_article.suggestionMarks, suggestion.range);
}

void OpenStory::markSuggestions(const markup::SuggestedEdit &edit)
{
    const base::TextRange touched{edit.range.begin, edit.range.begin + edit.text.size()};
    std::vector<story::SuggestionMark> &marks = m_article.suggestionMarks;
    const std::vector<story::SuggestionMark> before = marks;
    std::erase_if(marks, [&touched](const story::SuggestionMark &mark) {
        return !mark.anchor.orphaned && mark.anchor.range.begin < touched.end
               && mark.anchor.range.end > touched.begin;
    });
    for (const markup::WrittenSuggestion &one : edit.written) {
        const story::SuggestionMark old = story::markOf(before, one.range);
        const bool goesOn = !old.id.isNull() && old.by == one.author;
        marks.push_back({story::SuggestionId::create(), text::makeAnchor(m_article.body, one.range),
                         one.author, goesOn ? old.at : QDateTime::currentMSecsSinceEpoch()});
    }
    trackAnchors();
    m_isTyped = false;
    Q_EMIT annotationsChanged(m_revision);
}

std::vector<OpenStory::Lost> OpenStory::lostAnchors() const
{
    std::vector<Lost> lost;
    story::eachAnchor(m_article, [&](const text::AnchorKey &key, const text::Anchor &anchor) {
        if (!anchor.orphaned)
            return;
        Lost one{key, anchor, std::nullopt};
        const story::Attribution *whole = attribution(story::AttributionId(key.owner));
        if (whole && !whole->content.empty() && !whole->content.front().orphaned)
            one.near = whole->content.front().range;
        lost.push_back(std::move(one));
    });
    return lost;
}

void OpenStory::searchLost()
{
    if (!m_tracker.hasOrphans() || m_search.isRunning())
        return;
    m_search.setFuture(
        QtConcurrent::run([lost = lostAnchors(), body = m_article.body, revision = m_revision] {
            const text::AnchorSearch search(body);
            Found found{revision, {}};
            QHash<QUuid, base::TextRange> contents; // a quotation that is found tells where its cue is
            for (const Lost &one : lost) {
                const auto content = contents.constFind(one.key.owner);
                const auto near = content == contents.constEnd() ? one.near : std::optional(*content);
                if (const auto place = search.find(one.anchor, near)) {
                    found.places.emplace_back(one.key, *place);
                    if (one.key.part == 0)
                        contents.insert(one.key.owner, *place);
                }
            }
            return found;
        }));
}

void OpenStory::takeFound()
{
    const Found found = m_search.result();
    if (found.revision != m_revision) {
        m_rest.start(); // the text moved on; its places are not these
        return;
    }
    if (found.places.empty())
        return;
    for (const auto &[key, place] : found.places)
        m_tracker.place(key, place, m_article.body);
    touched();
    Q_EMIT annotationsChanged(m_revision);
}

void OpenStory::takeMoved(const story::Article &moved)
{
    const story::State before = m_article.state;
    m_article.state = moved.state;
    m_article.fields.publishedAt = moved.fields.publishedAt;
    const bool isApproved = moved.state == story::State::Approved || moved.state == story::State::Scheduled;
    m_approvedHash = isApproved ? story::contentHash(m_article) : QString();
    if (before != m_article.state)
        Q_EMIT stateChanged(m_article.state);
}

/// The store voids an approval when it sees another text; whoever looks is told with the first key.
void OpenStory::noticeVoid()
{
    if (m_approvedHash.isEmpty() || story::contentHash(m_article) == m_approvedHash)
        return;
    m_approvedHash.clear();
    m_article.state = story::State::Editing;
    Q_EMIT stateChanged(m_article.state);
}

void OpenStory::touched()
{
    m_isTyped = false;
    startSaving();
}

void OpenStory::startSaving()
{
    ++m_revision;
    noticeVoid();
    if (!m_timer
             .isActive()) // not restarted by each key: the bound holds while somebody types without a pause
        m_timer.start();
}

story::Article OpenStory::savedArticle() const
{
    story::Article saved = m_saved.whole;
    [[maybe_unused]] const auto typed = story::applyTyped(saved, m_saved.typed); // they were, once
    return saved;
}

void OpenStory::giveUp()
{
    m_wholeSave.stop();
    m_savedRevision = m_revision;
}

void OpenStory::saveNow(const QString &reason)
{
    m_timer.stop();
    m_tracker.settle(m_article.body);
    if (m_isHeld) { // places of anchors found again: whoever holds the story finds them too
        giveUp();
        return;
    }
    Q_EMIT saveStarted();
    m_wholeSave.stop();
    m_typed = {m_revision, {}};
    m_isTyped = m_article.body.size() >= longBody;
    m_sinceWhole.start();
    m_asked.push_back({m_revision, m_article, {}});
    m_saves.save(m_article, m_revision, reason, m_steps);
}

void OpenStory::autosave()
{
    const qint64 rest = longestFromWhole - m_sinceWhole.elapsed();
    // Anchors that lost their words come back with what is remembered here alone.
    if (!m_isTyped || rest <= 0 || m_isHeld || !m_steps.empty() || m_tracker.hasOrphans()) {
        saveNow(QStringLiteral("autosave"));
        return;
    }
    Q_EMIT saveStarted();
    const story::Article &whole = m_asked.empty() ? m_saved.whole : m_asked.back().whole;
    m_asked.push_back({m_revision, whole, m_typed.edits});
    m_saves.saveTyped(m_article, m_revision, m_typed);
    m_wholeSave.start(qMin(restBeforeWhole, int(rest)));
}

void OpenStory::handleSaved(const story::ArticleId &id, qint64 revision,
                            const base::Result<story::State> &result)
{
    if (id != m_article.id)
        return;
    const auto asked = std::ranges::find(m_asked, revision, &Saving::revision);
    if (result && asked != m_asked.end())
        m_saved = std::move(*asked);
    std::erase_if(m_asked, [revision](const Saving &one) { return one.revision <= revision; });
    if (!result) {
        m_isTyped = false;
        m_saveError = result.error();
        if (isTaken()) {
            Q_EMIT taken();
            return;
        }
        Q_EMIT saveFailed(result.error());
        if (!m_timer.isActive())
            m_timer.start(4 * typingGroup); // the text stays here; try again
        return;
    }
    m_saveError.reset();
    m_timer.setInterval(typingGroup);
    m_savedRevision = qMax(m_savedRevision, revision);
    if (m_savedRevision >= m_stepsRevision)
        m_steps.clear();
    Q_EMIT saved(revision, QDateTime::currentDateTime());
}

}
