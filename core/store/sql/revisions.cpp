// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/revisiontext.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"
#include "core/text/diff.h"
#include "core/text/segmentation.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// The part of the articles' repository that keeps what a story was.
namespace galley::store {

namespace {

constexpr qint64 autosaveWindow = 60'000; // milliseconds in which one author's autosaves are one revision

/// Words put in, taken out or replaced between two bodies.
qint64 changedWords(const QString &before, const QString &after)
{
    qint64 words = 0;
    QString now = before;
    for (const text::Edit &edit : text::editsBetween(before, after)) {
        const int removed = text::wordCount(now.sliced(edit.position, edit.removed));
        // Edits go from the front to the end: what comes in stands where it will stand in the end.
        const QString added = after.sliced(edit.position, edit.inserted);
        words += qMax(removed, text::wordCount(added)); // a word for a word is one
        now.replace(edit.position, edit.removed, added);
    }
    return words;
}

/// Whether an autosave and the last one are one piece of writing: not much was written in both, whatever a
/// clock says that went back, nor is much of the text gone, which somebody may want to have again.
bool isOneWith(qint64 words, const QString &before, const QString &now)
{
    constexpr qint64 most = 150;
    return words <= most && now.size() * 4 >= before.size() * 3;
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

}

/// The newest revision of a story, as far as the next one needs it.
struct SqlArticles::Newest
{
    QString id;
    QString parent;
    qint64 at = 0;
    qint64 changedWords = 0;
    bool givesWay = false; ///< to the next autosave of the same author
    RevisionPlace place;
    QString chainHash;
    QString parentsChainHash;
};

base::Result<std::optional<SqlArticles::Newest>> SqlArticles::newestRevision(const QString &article,
                                                                             const QString &author) const
{
    // One that somebody read, named, or moved through the workflow stays. Counted, and not asked with EXISTS,
    // so that a server does not make itself a list of all steps of all stories for it.
    Statement query(m_connection,
                    "SELECT r.id, r.parent, r.at, r.changed_words, r.base, r.depth,"
                    " r.reason = 'autosave' AND r.author = ? AND r.at > ? AND r.name = '' AND r.pinned = 0"
                    " AND (SELECT count(*) FROM read_mark m WHERE m.revision = r.id) = 0"
                    " AND (SELECT count(*) FROM move m WHERE m.article = r.article AND m.content_hash = "
                    "r.content_hash) = 0,"
                    " r.chain_hash, coalesce((SELECT p.chain_hash FROM revision p WHERE p.id = r.parent), '')"
                    " FROM revision r WHERE r.article = ? ORDER BY r.at DESC, r.id DESC LIMIT 1"_L1);
    if (const auto ran = query.run(notNull(author), m_clock.now() - autosaveWindow, article); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    return Newest{query.text(0),    query.text(1),         query.integer(2),
                  query.integer(3), query.integer(6) != 0, {query.text(4), int(query.integer(5))},
                  query.text(7),    query.text(8)};
}

base::Result<QString> SqlArticles::bodyOf(const QString &revision) const
{
    if (m_written && m_written->revision == revision)
        return m_written->article.body;
    return revisionText(m_connection, revision).transform([](const RevisionText &text) { return text.body; });
}

/// A repeated autosave takes the place of the last one; whatever else is new stands upon the newest.
base::Result<NewRevision> SqlArticles::nextRevision(const story::Article &article, const RevisionText &text,
                                                    const QString &author, const QString &reason,
                                                    qint64 at) const
{
    const QString articleId = article.id.toString();
    const auto newest = newestRevision(articleId, author);
    if (!newest)
        return std::unexpected(newest.error());
    const auto last = *newest ? std::optional(bodyOf((*newest)->id)) : std::nullopt;
    const bool hasLast = last && last->has_value(); // damage does not stop a save
    NewRevision next;
    next.id = story::RevisionId::create().toString();
    next.at = at;
    next.changedWords = hasLast ? changedWords(**last, article.body) : text::wordCount(article.body);
    QString previous;
    if (*newest) {
        const Newest &newer = **newest;
        next.at = qMax(at, newer.at); // the newest comes last, whatever a clock says
        if (newer.givesWay && reason == "autosave"_L1 && hasLast
            && isOneWith(newer.changedWords + next.changedWords, **last, article.body)) {
            next.at = newer.at; // where its minute begins, however long it is written in
            next.replaced = newer.id;
            next.parent = newer.parent;
            next.place = newer.place;
            next.changedWords += newer.changedWords;
            previous = newer.parentsChainHash;
        } else {
            next.parent = newer.id;
            if (newer.place.depth < longestChain && hasLast)
                next.place = {newer.id, newer.place.depth + 1};
            previous = newer.chainHash;
        }
    }
    const auto base
        = next.place.base.isEmpty() ? RevisionText{} : revisionText(m_connection, next.place.base);
    if (!base)
        return std::unexpected(base.error());
    next.packed = packed(text, *base);
    next.wordsHash = revisionHash(next.id, articleId, text);
    next.contentHash = story::contentHash(article);
    next.chainHash = chainHash(previous, next.id, next.wordsHash);
    return next;
}

base::Result<> SqlArticles::insertRevision(const QString &article, const NewRevision &next,
                                           const QString &author, const QString &reason)
{
    if (!next.replaced.isEmpty()) {
        Statement remove(m_connection, "DELETE FROM revision WHERE id = ?"_L1);
        if (const auto ran = remove.run(next.replaced); !ran)
            return ran;
    }
    const QString record = revisionRecordHash({next.id,
                                               article,
                                               next.parent,
                                               author,
                                               QString::number(next.at),
                                               reason,
                                               next.contentHash,
                                               {},
                                               u"0"_s,
                                               QString::number(next.changedWords),
                                               next.place.base,
                                               QString::number(next.place.depth)});
    Statement insert(
        m_connection,
        "INSERT INTO revision (id, article, parent, author, at, reason, content_hash, fields, body,"
        " annotations, row_hash, changed_words, base, depth, packed, record_hash, chain_hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '', ?, ?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(next.id, article, notNull(next.parent), notNull(author), next.at, notNull(reason),
                      next.contentHash, next.wordsHash, next.changedWords, notNull(next.place.base),
                      next.place.depth, next.packed, record, next.chainHash);
}

base::Result<QString> SqlArticles::addRevision(const story::Article &article, const QString &author,
                                               const QString &reason, qint64 at)
{
    const QString id = article.id.toString();
    const auto next = nextRevision(article, textOf(article), author, reason, at);
    if (!next)
        return std::unexpected(next.error());
    if (const auto inserted = insertRevision(id, *next, author, reason); !inserted)
        return std::unexpected(inserted.error());
    return writeHead(m_connection, id, next->chainHash).transform([&next] { return next->id; });
}

base::Result<> SqlArticles::addKept(const KeptVersion &version)
{
    const auto added = addRevision(version.article, version.author, u"kept aside"_s, version.at);
    if (!added)
        return std::unexpected(added.error());
    const bool isMarked = !version.name.isEmpty() || version.isPinned;
    return isMarked ? setMark(story::RevisionId::fromString(*added), version.name, version.isPinned)
                    : base::Result<>();
}

base::Result<std::vector<Revision>> SqlArticles::revisions(const story::ArticleId &id)
{
    Statement query(m_connection,
                    "SELECT id, parent, author, at, reason, content_hash, name, pinned FROM revision"
                    " WHERE article = ? ORDER BY at DESC, id DESC"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<Revision> result;
    while (query.next()) {
        result.push_back({story::RevisionId::fromString(query.text(0)),
                          story::RevisionId::fromString(query.text(1)), query.text(2), query.integer(3),
                          query.text(4), query.text(5), query.text(6), query.integer(7) != 0});
    }
    return result;
}

base::Result<story::Article> SqlArticles::revision(const story::RevisionId &id)
{
    Statement query(m_connection, "SELECT r.article, a.state, r.row_hash FROM revision r"
                                  " JOIN article a ON a.id = r.article WHERE r.id = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, id.toString());
    const auto text = revisionText(m_connection, id.toString());
    if (!text)
        return std::unexpected(text.error());
    if (revisionHash(id.toString(), query.text(0), *text) != query.text(2))
        return base::failure(base::ErrorCode::Database,
                             u"revision %1 is damaged: it is not what was written"_s.arg(id.toString()));
    story::Article article{story::ArticleId::fromString(query.text(0)),
                           story::fieldsFromJson(parsed(text->fields)),
                           text->body,
                           story::stateFromName(query.text(1)),
                           {},
                           {}};
    story::readAnnotations(parsed(text->annotations), article);
    return article;
}

base::Result<> SqlArticles::setMark(const story::RevisionId &id, const QString &name, bool isPinned)
{
    Transaction transaction(m_connection, id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement update(m_connection, "UPDATE revision SET name = ?, pinned = ? WHERE id = ?"_L1);
    if (const auto ran = update.run(notNull(name), isPinned ? 1 : 0, id.toString()); !ran)
        return ran;
    if (update.changedRows() != 1)
        return base::failure(base::ErrorCode::NotFound, id.toString());
    if (const auto hashed = hashRevisionRecord(m_connection, id.toString()); !hashed)
        return hashed;
    return transaction.commit();
}

base::Result<> SqlArticles::setRead(const story::ArticleId &id, const QString &person,
                                    const story::RevisionId &revision)
{
    Statement upsert(
        m_connection,
        "INSERT INTO read_mark (article, person, revision, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (article, person) DO UPDATE SET revision = excluded.revision, at = excluded.at"_L1);
    return upsert.run(id.toString(), notNull(person), revision.toString(), m_clock.now());
}

base::Result<story::RevisionId> SqlArticles::lastRead(const story::ArticleId &id, const QString &person)
{
    Statement query(m_connection, "SELECT revision FROM read_mark WHERE article = ? AND person = ?"_L1);
    if (const auto ran = query.run(id.toString(), notNull(person)); !ran)
        return std::unexpected(ran.error());
    return query.next() ? story::RevisionId::fromString(query.text(0)) : story::RevisionId();
}

}
