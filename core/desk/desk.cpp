// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"

#include "core/desk/photocheck.h"
#include "core/desk/slug.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

Desk::Desk(std::unique_ptr<store::Store> store, QString person)
    : m_store(std::move(store))
    , m_person(std::move(person))
{ }

Desk::~Desk() = default;

base::Result<std::vector<store::StorySummary>> Desk::stories(const store::StoryFilter &filter) const
{
    return m_store->articles().list(filter);
}

base::Result<std::vector<store::StorySummary>> Desk::currentStories() const
{
    using enum story::State;
    constexpr int mostOfState = 400;
    constexpr int mostDone = 60; // of each way to be done: what was done last is looked for, and no more
    std::vector<store::StorySummary> all;
    // Each state by itself: a question that the index answers from its place on.
    for (const story::State state :
         {Planned, Drafting, Returned, Submitted, Editing, Checking, Checked, Legal, Approved, Scheduled,
          Correcting, Hold, Published, Corrected, Withdrawn, Spiked}) {
        const bool isDone = state == Published || state == Corrected || state == Withdrawn || state == Spiked;
        store::StoryFilter filter{.states = {state}, .limit = isDone ? mostDone : mostOfState};
        filter.order = isDone ? store::StoryFilter::Order::Changed : store::StoryFilter::Order::Due;
        const auto stories = this->stories(filter);
        if (!stories)
            return stories;
        all.insert(all.end(), stories->begin(), stories->end());
    }
    std::ranges::stable_sort(all, std::greater(), &store::StorySummary::changedAt);
    return all;
}

base::Result<std::vector<store::SearchHit>> Desk::search(const QString &query,
                                                         const store::StoryFilter &filter) const
{
    return m_store->articles().search(query, filter);
}

base::Result<std::vector<store::Revision>> Desk::revisions(const story::ArticleId &id) const
{
    return m_store->articles().revisions(id);
}

base::Result<story::Article> Desk::revision(const story::RevisionId &id) const
{
    return m_store->articles().revision(id);
}

base::Result<story::RevisionId> Desk::lastRead(const story::ArticleId &id) const
{
    return m_store->articles().lastRead(id, m_person);
}

base::Result<> Desk::setRead(const story::ArticleId &id, const story::RevisionId &revision)
{
    return m_store->articles().setRead(id, m_person, revision);
}

base::Result<story::Article> Desk::article(const story::ArticleId &id) const
{
    return m_store->articles().load(id);
}

base::Result<story::Article> Desk::articleNamed(const QString &slugOrId) const
{
    const auto found = m_store->articles().find(slugOrId);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return base::failure(base::ErrorCode::NotFound, u"there is no story \"%1\""_s.arg(slugOrId));
    if (found->size() > 1)
        return base::failure(base::ErrorCode::Invalid,
                             u"%1 stories are called \"%2\"; use the id"_s.arg(found->size()).arg(slugOrId));
    return m_store->articles().load(found->front().id);
}

base::Result<story::Publication> Desk::publication() const
{
    return m_store->publication().load();
}

base::Result<> Desk::becomePerson(const QString &name, const QString &passphrase)
{
    const auto isSet = m_store->staff().hasPassphrase(name);
    if (!isSet)
        return std::unexpected(isSet.error());
    if (*isSet) {
        const auto right = m_store->staff().checkPassphrase(name, passphrase);
        if (!right)
            return std::unexpected(right.error());
        if (!*right)
            return base::failure(base::ErrorCode::Denied, u"that is not the passphrase of %1"_s.arg(name));
    }
    m_person = name;
    return {};
}

base::Result<bool> Desk::isSlugTaken(const story::Article &article) const
{
    using enum story::State;
    const QString &slug = article.fields.slug;
    if (slug.trimmed().isEmpty())
        return false;
    const auto found = m_store->articles().find(slug);
    if (!found)
        return std::unexpected(found.error());
    for (const store::StorySummary &summary : *found) {
        if (summary.id == article.id || summary.slug != slug)
            continue;
        const auto other = m_store->articles().load(summary.id);
        if (!other)
            return std::unexpected(other.error());
        const bool isGone = other->state == Withdrawn || other->state == Spiked;
        const bool hasRun = other->state == Published || other->state == Corrected;
        const bool isSame = other->fields.edition == article.fields.edition
                            && !(hasRun && other->fields.edition.isEmpty()); // of whatever day
        if (!isGone && isSame)
            return true;
    }
    return false;
}

const story::AssetProvider &Desk::assets() const
{
    return m_store->assets();
}

base::Result<QString> Desk::freeSlug(const QString &wish) const
{
    for (int number = 1; number < 10'000; ++number) {
        QString slug = number == 1 ? wish : u"%1-%2"_s.arg(wish).arg(number);
        const auto found = m_store->articles().find(slug);
        if (!found)
            return std::unexpected(found.error());
        if (std::none_of(found->begin(), found->end(),
                         [&slug](const auto &story) { return story.slug == slug; }))
            return slug;
    }
    return base::failure(base::ErrorCode::Conflict, u"too many stories are called \"%1\""_s.arg(wish));
}

base::Result<story::Article> Desk::newStory(story::Fields fields, const QString &body, story::State state)
{
    story::Article article{story::ArticleId::create(), std::move(fields), body, state, {}, {}};
    return store(std::move(article), u"new"_s);
}

base::Result<story::Article> Desk::store(story::Article article, const QString &reason)
{
    story::Fields &fields = article.fields;
    QString wish = fields.slug.isEmpty() ? slugOf(fields.headline) : fields.slug;
    if (wish.isEmpty())
        wish = slugOfDay();
    const auto slug = freeSlug(wish);
    if (!slug)
        return std::unexpected(slug.error());
    fields.slug = *slug;
    if (const auto saved = save(article, reason); !saved)
        return std::unexpected(saved.error());
    return article;
}

base::Result<QString> Desk::slugByHeadline(const story::Fields &fields) const
{
    const QString wish = slugOf(fields.headline);
    return wish.isEmpty() || isSlugOf(fields.headline, fields.slug) ? fields.slug : freeSlug(wish);
}

base::Result<> Desk::save(const story::Article &article, const QString &reason)
{
    const auto saved = m_store->articles().save(article, m_person, reason);
    return saved ? base::Result<>{} : std::unexpected(saved.error());
}

base::Result<> Desk::remove(const story::ArticleId &id)
{
    return m_store->articles().remove(id);
}

base::Result<> Desk::savePublication(const story::Publication &publication)
{
    return m_store->publication().save(publication);
}

base::Result<bool> Desk::isEmpty() const
{
    const auto first = m_store->articles().list({.limit = 1});
    if (!first)
        return std::unexpected(first.error());
    return first->empty();
}

namespace {

constexpr qint64 sniffedBytes = 4096;
constexpr qint64 mostPhotoBytes = 256 << 20;

}

/// A file's first bytes say whether it is a picture at all: a film is not read into memory for its name.
base::Result<QString> Desk::addPhoto(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    const QString type = QMimeDatabase().mimeTypeForData(file.peek(sniffedBytes)).name();
    if (!type.startsWith("image/"_L1))
        return base::failure(base::ErrorCode::Unsupported, type);
    const QByteArray bytes = file.read(mostPhotoBytes + 1);
    if (bytes.size() > mostPhotoBytes)
        return base::failure(base::ErrorCode::Invalid,
                             u"the picture is larger than %1 MB: save a smaller one, and take that"_s.arg(
                                 mostPhotoBytes >> 20));
    if (const auto sound = checkPhoto(bytes); !sound)
        return std::unexpected(sound.error());
    return m_store->assets().add(bytes, QMimeDatabase().mimeTypeForData(bytes).name());
}

base::Result<story::Story> Desk::story(const story::Article &article) const
{
    auto publication = this->publication();
    if (!publication)
        return std::unexpected(publication.error());
    story::Story story = story::makeStory(article, std::move(*publication), &assets());
    auto sources = sourcesOf(article);
    if (!sources)
        return std::unexpected(sources.error());
    story.sources = std::move(*sources);
    auto corrections = m_store->workflow().corrections(article.id);
    if (!corrections)
        return std::unexpected(corrections.error());
    if (!corrections->empty()) {
        const auto records = m_store->workflow().records(article.id);
        if (!records)
            return std::unexpected(records.error());
        std::erase_if(*corrections, [&](const story::Correction &notice) {
            return !workflow::isNoticeShown(notice, *records, article.state);
        });
    }
    story::addCorrections(story, std::move(*corrections));
    return story;
}

base::Result<std::vector<story::StorySource>> Desk::sourcesOf(const story::Article &article) const
{
    std::vector<story::StorySource> sources;
    QSet<QString> known;
    for (const story::Attribution &attribution : article.attributions) {
        if (!attribution.sourceId || known.contains(attribution.sourceId->toString()))
            continue;
        known.insert(attribution.sourceId->toString());
        const auto source = m_store->sources().load(*attribution.sourceId);
        if (!source && source.error().code == base::ErrorCode::NotFound) // taken out of the book since
            continue;
        auto conversations = source ? m_store->sources().conversations(*attribution.sourceId)
                                    : std::unexpected(source.error());
        if (!conversations)
            return std::unexpected(conversations.error());
        auto evidence = m_store->sources().evidence(*attribution.sourceId);
        if (!evidence)
            return std::unexpected(evidence.error());
        story::StorySource entry{*source, std::move(*conversations), std::move(*evidence)};
        sources.push_back(std::move(entry));
    }
    return sources;
}

}
