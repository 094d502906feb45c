// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that takes words out of what a story was.

#include "core/store/sql/leases.h"
#include "core/store/sql/purgedwords.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"
#include "core/workflow/workflow.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// A revision as the purge needs it; a base comes before what is packed upon it.
struct Place
{
    QString id;
    QString base;
};

base::Result<std::vector<Place>> placesOf(const Connection &connection, const QString &article)
{
    Statement query(connection,
                    "SELECT id, base FROM revision WHERE article = ? ORDER BY depth DESC, at DESC,"
                    " id DESC"_L1);
    if (const auto ran = query.run(article); !ran)
        return std::unexpected(ran.error());
    std::vector<Place> places;
    while (query.next())
        places.push_back({query.text(0), query.text(1)});
    return places;
}

bool isSame(const RevisionText &a, const RevisionText &b)
{
    return a.fields == b.fields && a.body == b.body && a.annotations == b.annotations;
}

/// Writes one revision without the words; true where it held them. What it is packed upon has not been
/// rewritten yet: it is packed upon what that will be.
base::Result<bool> rewrite(const Connection &connection, const QString &article, const Place &place,
                           const PurgedWords &words)
{
    const auto before = revisionText(connection, place.id);
    const auto base = place.base.isEmpty() ? RevisionText{} : revisionText(connection, place.base);
    if (!before || !base)
        return std::unexpected(before ? base.error() : before.error());
    const RevisionText after = words.without(*before);
    const RevisionText baseAfter = words.without(*base);
    const bool held = !isSame(after, *before);
    if (!held && isSame(baseAfter, *base))
        return false;
    Statement update(connection, "UPDATE revision SET packed = ?, row_hash = ?, fields = '', body = '',"
                                 " annotations = '' WHERE id = ?"_L1);
    const auto written
        = update.run(packed(after, baseAfter), revisionHash(place.id, article, after), place.id);
    return written ? base::Result<bool>(held) : std::unexpected(written.error());
}

/// Another text has another hash; moves keep that of the text they were made of.
base::Result<> rewriteRecord(const Connection &connection, const QString &id, const story::Article &article)
{
    Statement update(connection, "UPDATE revision SET content_hash = ? WHERE id = ?"_L1);
    const auto written = update.run(story::contentHash(article), id);
    return written ? hashRevisionRecord(connection, id) : written;
}

/// Every revision of a story; returns how many held the words.
base::Result<int> rewriteAll(const Connection &connection, ArticleRepository &articles,
                             const story::ArticleId &id, const PurgedWords &words)
{
    const auto places = placesOf(connection, id.toString());
    if (!places)
        return std::unexpected(places.error());
    QStringList changed;
    for (const Place &place : *places) {
        const auto held = rewrite(connection, id.toString(), place, words);
        if (!held)
            return std::unexpected(held.error());
        if (*held)
            changed << place.id;
    }
    for (const QString &one : changed) {
        const auto text = articles.revision(story::RevisionId::fromString(one));
        const auto written = text ? rewriteRecord(connection, one, *text) : std::unexpected(text.error());
        if (!written)
            return std::unexpected(written.error());
    }
    return static_cast<int>(changed.size());
}

/// What a rule was let pass for are words of the text; the row goes on without them.
base::Result<> purgeWaivers(const Connection &connection, const QString &article, const PurgedWords &words)
{
    Statement query(connection, "SELECT rowid, article, rule, words, by_person, role, reason, at FROM waiver"
                                " WHERE article = ?"_L1);
    if (const auto ran = query.run(article); !ran)
        return ran;
    std::vector<QStringList> rows;
    while (query.next()) {
        if (words.isIn(query.text(3)) || words.isIn(query.text(6)))
            rows.push_back({query.text(0), query.text(1), query.text(2), words.without(query.text(3)),
                            query.text(4), query.text(5), words.without(query.text(6)), query.text(7)});
    }
    Statement update(connection, "UPDATE waiver SET words = ?, reason = ?, row_hash = ? WHERE rowid = ?"_L1);
    for (const QStringList &row : rows) {
        const auto written
            = update.run(row[3], row[6], rowHash(u"waiver"_s, row.sliced(1)), row[0].toLongLong());
        if (!written)
            return written;
    }
    return {};
}

/// Moves are chained and notices were published: neither is rewritten, and whoever purges is told.
base::Result<int> recordsHolding(const Connection &connection, const QString &article,
                                 const PurgedWords &words)
{
    int count = 0;
    for (const auto sql : {"SELECT reason FROM move WHERE article = ?"_L1,
                           "SELECT text || '\n' || what_was_wrong FROM correction WHERE article = ?"_L1}) {
        Statement query(connection, sql);
        if (const auto ran = query.run(article); !ran)
            return std::unexpected(ran.error());
        while (query.next())
            count += words.isIn(query.text(0)) ? 1 : 0;
    }
    return count;
}

base::Result<> writePurge(const Connection &connection, const Purge &purge)
{
    const QString article = purge.article.toString();
    Statement insert(connection,
                     "INSERT INTO purge (article, at, by_person, revisions, before_hash, after_hash,"
                     " row_hash) VALUES (?, ?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(article, purge.at, notNull(purge.by), purge.revisions, notNull(purge.before),
                      notNull(purge.after),
                      rowHash(u"purge"_s, {article, QString::number(purge.at), purge.by,
                                           QString::number(purge.revisions), purge.before, purge.after}));
}

base::Result<QString> headOf(const Connection &connection, const QString &article)
{
    Statement query(connection, "SELECT head_hash FROM article WHERE id = ?"_L1);
    if (const auto ran = query.run(article); !ran)
        return std::unexpected(ran.error());
    return query.next() ? base::Result<QString>(query.text(0))
                        : base::failure(base::ErrorCode::NotFound, article);
}

}

base::Result<int> SqlArticles::countInHistory(const story::ArticleId &id, const QStringList &phrases)
{
    const auto words = PurgedWords::make(phrases);
    const auto places = placesOf(m_connection, id.toString());
    if (!words || !places)
        return std::unexpected(words ? places.error() : words.error());
    int count = 0;
    for (const Place &place : *places) {
        const auto text = revisionText(m_connection, place.id);
        if (!text)
            return std::unexpected(text.error());
        count += isSame(words->without(*text), *text) ? 0 : 1;
    }
    return count;
}

/// What lies beside the text: anchors that lost their place keep the words they stood on.
base::Result<> SqlArticles::purgeCurrent(const story::Article &stored, const PurgedWords &words,
                                         const QString &head, const QString &by)
{
    story::Article now = stored;
    const QJsonObject annotations = story::annotationsToJson(stored);
    const QJsonObject clean = words.without(QJsonValue(annotations)).toObject();
    if (clean == annotations)
        return {};
    story::readAnnotations(clean, now);
    if (workflow::isEditable(stored.state)) {
        const auto state = guardState(stored, now, by);
        if (!state)
            return std::unexpected(state.error());
        now.state = *state;
    }
    if (const auto written = writeArticle(now, textOf(now), story::wordCount(now), head); !written)
        return std::unexpected(written.error());
    const auto written = writeNotes(m_connection, now);
    return written ? writeAttributions(now) : written;
}

base::Result<Purge> SqlArticles::purge(const story::ArticleId &id, const QStringList &phrases,
                                       const QString &by)
{
    const auto words = PurgedWords::make(phrases);
    if (!words)
        return std::unexpected(words.error());
    Transaction transaction(m_connection, id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return std::unexpected(begun.error());
    for (const auto &allowed : {m_leases.guard(id), guardPurge(m_connection, id.toString())}) {
        if (!allowed)
            return std::unexpected(allowed.error());
    }
    if (const auto settled = settle(id); !settled)
        return std::unexpected(settled.error());
    const auto stored = load(id);
    if (!stored)
        return std::unexpected(stored.error());
    if (words->isIn(stored->body) || words->isIn(QJsonValue(story::toJson(stored->fields))))
        return base::failure(
            base::ErrorCode::Conflict,
            u"the words still stand in the story or its fields: take them out there first"_s);
    const auto before = headOf(m_connection, id.toString());
    const auto held = before ? rewriteAll(m_connection, *this, id, *words) : std::unexpected(before.error());
    if (!held)
        return std::unexpected(held.error());
    if (const auto done = purgeCurrent(*stored, *words, *before, by); !done)
        return std::unexpected(done.error());
    for (const auto &rows : {purgeWaivers, purgeNoteSteps, purgeNoteDrafts, purgeParted}) {
        if (const auto done = rows(m_connection, id.toString(), *words); !done)
            return std::unexpected(done.error());
    }
    const auto records = recordsHolding(m_connection, id.toString(), *words);
    if (!records)
        return std::unexpected(records.error());
    const auto after = chainRevisions(m_connection, id.toString());
    if (!after)
        return std::unexpected(after.error());
    Purge purge{id, by, m_clock.now(), *held, *before, *after, *records};
    if (const auto written = writePurge(m_connection, purge); !written)
        return std::unexpected(written.error());
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    // Words that are gone from the rows still stand in the indexes' old segments and in the log.
    if (const auto forgotten = forgetDeleted(m_connection, m_connection.dialect().sweepStories); !forgotten)
        return std::unexpected(forgotten.error());
    return purge;
}

base::Result<std::vector<Purge>> SqlArticles::purges(const story::ArticleId &id)
{
    Statement query(m_connection, "SELECT at, by_person, revisions, before_hash, after_hash FROM purge"
                                  " WHERE article = ? ORDER BY at DESC"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<Purge> result;
    while (query.next())
        result.push_back({id, query.text(1), query.integer(0), static_cast<int>(query.integer(2)),
                          query.text(3), query.text(4)});
    return result;
}

}
