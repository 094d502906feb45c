// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/parser.h"
#include "core/store/sql/leases.h"
#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/storycopy.h"
#include "core/story/json.h"
#include "core/text/segmentation.h"
#include "core/workflow/workflow.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qsizetype mostWords = 200; // characters of a claim that a list of uses shows

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RevisionText textOf(const story::Article &article)
{
    return {compactJson(story::toJson(article.fields)), article.body,
            compactJson(story::annotationsToJson(article))};
}

SqlArticles::SqlArticles(const Connection &connection, const base::Clock &clock, SqlLeases &leases)
    : m_connection(connection)
    , m_clock(clock)
    , m_leases(leases)
{ }

base::Result<story::State> SqlArticles::save(const story::Article &article, const QString &author,
                                             const QString &reason)
{
    Transaction transaction(m_connection, article.id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return std::unexpected(begun.error());
    const auto stored = this->stored(article.id);
    const bool hasTyped = m_written && m_written->article.id == article.id && m_written->hasTyped;
    const bool isOther
        = !stored || hasTyped || *stored != article; // a version of what is there takes nobody's words
    if (!isOther && reason == "autosave"_L1)
        return stored->state;
    if (!stored && stored.error().code != base::ErrorCode::NotFound)
        return std::unexpected(stored.error());
    if (const auto free = isOther ? m_leases.guard(article.id) : base::Result<>(); !free)
        return std::unexpected(free.error());
    story::Article written = article;
    if (stored) {
        const auto embargo = guardEmbargo(*stored, article.fields.embargoUntil);
        if (!embargo)
            return std::unexpected(embargo.error());
        written.fields.embargoUntil = *embargo;
        const auto state = guardState(*stored, written, author);
        if (!state)
            return state;
        written.state = *state;
    }
    auto done = writeAll(written, author, reason);
    if (!done)
        return std::unexpected(done.error());
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    m_written = std::move(*done);
    return written.state;
}

base::Result<> SqlArticles::keepAside(const story::Article &article, const QString &author)
{
    return keepAside({{article, author, m_clock.now()}}, author);
}

base::Result<> SqlArticles::keepAside(const std::vector<KeptVersion> &versions, const QString &author)
{
    if (versions.empty())
        return {};
    const story::ArticleId id = versions.front().article.id;
    Transaction transaction(m_connection, id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto stored = load(id);
    if (!stored)
        return std::unexpected(stored.error());
    for (const KeptVersion &version : versions) {
        if (const auto added = addKept(version); !added)
            return added;
    }
    // The newest version is the story as it is.
    if (const auto written = addRevision(*stored, author, u"restore"_s, m_clock.now() + 1); !written)
        return std::unexpected(written.error());
    return transaction.commit();
}

/// The embargo of a story that was given to the desk may end later, but no sooner: lifting it is a step,
/// which a desk head takes and which is on record.
base::Result<QDateTime> SqlArticles::guardEmbargo(const story::Article &stored, const QDateTime &changed)
{
    const QDateTime &stands = stored.fields.embargoUntil;
    const bool isTheirs = stored.state == story::State::Planned || stored.state == story::State::Drafting;
    if (isTheirs || !stands.isValid() || stands.toMSecsSinceEpoch() <= m_clock.now()
        || (changed.isValid() && changed >= stands))
        return changed;
    const auto records = readMoves(m_connection, stored.id);
    if (!records)
        return std::unexpected(records.error());
    if (workflow::progressOf(*records).embargoLifted >= stands.toMSecsSinceEpoch())
        return changed;
    const auto least = records->empty() ? stands : embargoAt(stored.id, records->back().at);
    if (!least)
        return least;
    const bool isSooner = least->isValid() && (!changed.isValid() || changed < *least);
    return isSooner ? *least : changed;
}

/// The embargo as it stood at a moment, of a step: what somebody has typed into the field since is theirs to
/// correct.
base::Result<QDateTime> SqlArticles::embargoAt(const story::ArticleId &id, qint64 moment)
{
    const auto all = revisions(id);
    if (!all)
        return std::unexpected(all.error());
    const auto then = std::ranges::find_if(*all, [moment](const Revision &one) { return one.at <= moment; });
    if (then == all->end())
        return QDateTime();
    return revision(then->id).transform([](const story::Article &old) { return old.fields.embargoUntil; });
}

/// A stored story stays in its state whatever the caller holds. Where it is approved and the text becomes
/// another, the approval is void in the same transaction.
base::Result<story::State> SqlArticles::guardState(const story::Article &stored,
                                                   const story::Article &changed, const QString &author)
{
    const bool isApproved = stored.state == story::State::Approved || stored.state == story::State::Scheduled;
    if (workflow::isEditable(stored.state) && !isApproved)
        return stored.state; // whatever the text is
    story::Article now = changed;
    now.state = stored.state;
    if (story::contentHash(now) == story::contentHash(stored))
        return stored.state;
    if (!isApproved)
        return base::failure(
            base::ErrorCode::Denied,
            u"a story that is %1 is not edited: begin a correction, or restore it, first"_s.arg(
                story::stateName(stored.state)));
    const auto records = readMoves(m_connection, stored.id);
    if (!records)
        return std::unexpected(records.error());
    const workflow::Record record = workflow::voidRecord(now, *records, author, m_clock.now());
    if (const auto written = writeMove(m_connection, record); !written)
        return std::unexpected(written.error());
    return record.to;
}

base::Result<SqlArticles::Written> SqlArticles::writeAll(const story::Article &article, const QString &author,
                                                         const QString &reason)
{
    const RevisionText text = textOf(article);
    const bool isLeft = reason == "autosave"_L1 && isJustIndexed(article.id); // the disk has the text first
    const QString plain = isLeft ? QString() : markup::plainText(markup::parse(article.body));
    Written written{article,
                    {},
                    isLeft ? m_written->words : text::wordCount(plain),
                    isLeft ? m_written->indexedAt : m_clock.now(),
                    !isLeft};
    const auto revision = nextRevision(article, text, author, reason, m_clock.now());
    if (!revision)
        return std::unexpected(revision.error());
    written.revision = revision->id;
    auto rowHash = writeArticle(article, text, written.words, revision->chainHash);
    if (!rowHash)
        return std::unexpected(rowHash.error());
    written.rowHash = std::move(*rowHash);
    if (const auto done = insertRevision(article.id.toString(), *revision, author, reason); !done)
        return std::unexpected(done.error());
    if (const auto done = isLeft ? base::Result<>() : writeIndex(article, plain); !done)
        return std::unexpected(done.error());
    if (const auto done = forgetTyped(article.id); !done)
        return std::unexpected(done.error());
    if (const auto done = writeNotes(m_connection, article); !done)
        return std::unexpected(done.error());
    return writeAttributions(article).transform([&written] { return std::move(written); });
}

base::Result<QString> SqlArticles::writeArticle(const story::Article &article, const RevisionText &text,
                                                int words, const QString &head)
{
    const story::Fields &fields = article.fields;
    const QString id = article.id.toString();
    const QString state = story::stateName(article.state);
    const QString hash = rowHash(u"article"_s, {id, state, text.fields, article.body, text.annotations});
    Statement upsert(
        m_connection,
        "INSERT INTO article (id, slug, headline, desk, byline, state, due_at, changed_at, words, "
        "planned_length, budget_line, section, edition, page_slot, embargo_until, urgency,"
        " fields, body, annotations, row_hash, head_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?,"
        " ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, headline = excluded.headline, desk = "
        "excluded.desk,"
        " byline = excluded.byline, state = excluded.state, due_at = excluded.due_at,"
        " changed_at = excluded.changed_at, words = excluded.words, planned_length = excluded.planned_length,"
        " budget_line = excluded.budget_line, section = excluded.section, edition = excluded.edition,"
        " page_slot = excluded.page_slot, embargo_until = excluded.embargo_until, urgency = excluded.urgency,"
        " fields = excluded.fields, body = excluded.body, annotations = excluded.annotations,"
        " row_hash = excluded.row_hash, head_hash = excluded.head_hash"_L1);
    const auto ran
        = upsert.run(id, notNull(fields.slug), notNull(fields.headline), notNull(fields.desk),
                     notNull(fields.byline.join(u'\n')), state, milliseconds(fields.dueAt), m_clock.now(),
                     words, fields.plannedLength, notNull(fields.budgetLine), notNull(fields.section),
                     notNull(fields.edition), notNull(fields.pageSlot), milliseconds(fields.embargoUntil),
                     fields.urgency, text.fields, notNull(article.body), text.annotations, hash, head);
    return ran.transform([&hash] { return hash; });
}

base::Result<> SqlArticles::writeAttributions(const story::Article &article)
{
    const QString articleId = article.id.toString();
    for (const auto sql : {"DELETE FROM attribution WHERE article = ?"_L1,
                           "DELETE FROM attribution_evidence WHERE article = ?"_L1}) {
        Statement remove(m_connection, sql);
        if (const auto ran = remove.run(articleId); !ran)
            return ran;
    }
    Statement insert(
        m_connection,
        "INSERT INTO attribution (article, id, source, words) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1);
    Statement support(
        m_connection,
        "INSERT INTO attribution_evidence (article, attribution, evidence) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_L1);
    for (const story::Attribution &one : article.attributions) {
        const QString id = one.id.toString();
        const QString words = one.content.empty() ? QString() : one.content.front().exact.left(mostWords);
        if (const auto ran
            = insert.run(articleId, id, one.sourceId ? one.sourceId->toString() : u""_s, notNull(words));
            !ran)
            return ran;
        for (const story::EvidenceId &evidence : one.evidence) {
            if (const auto ran = support.run(articleId, id, evidence.toString()); !ran)
                return ran;
        }
    }
    return {};
}

/// As load(), which is spared where the row has the hash of what was written last.
base::Result<story::Article> SqlArticles::stored(const story::ArticleId &id)
{
    if (!m_written || m_written->article.id != id)
        return load(id);
    Statement query(m_connection, "SELECT row_hash FROM article WHERE id = ?"_L1);
    if (query.run(id.toString()) && query.next() && query.text(0) == m_written->rowHash)
        return m_written->article;
    m_written.reset();
    return load(id);
}

base::Result<story::Article> SqlArticles::load(const story::ArticleId &id)
{
    Statement query(m_connection,
                    "SELECT state, fields, body, annotations, row_hash FROM article WHERE id = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, id.toString());
    if (query.text(4)
        != rowHash(u"article"_s, {id.toString(), query.text(0), query.text(1), query.text(2), query.text(3)}))
        return base::failure(base::ErrorCode::Database,
                             u"story %1 is damaged: it is not what was written"_s.arg(id.toString()));
    story::Article article{id,
                           story::fieldsFromJson(parsed(query.text(1))),
                           query.text(2),
                           story::stateFromName(query.text(0)),
                           {},
                           {}};
    story::readAnnotations(parsed(query.text(3)), article);
    addTyped(article, query.text(4));
    return article;
}

base::Result<> SqlArticles::remove(const story::ArticleId &id)
{
    Transaction transaction(m_connection, id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto free = m_leases.guard(id); !free)
        return free;
    const auto removed = removeStory(m_connection, id.toString());
    if (!removed || !*removed)
        return removed ? base::failure(base::ErrorCode::NotFound, id.toString())
                       : std::unexpected(removed.error());
    return transaction.commit();
}

}
