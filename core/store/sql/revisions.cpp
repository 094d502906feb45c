// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
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

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

}

base::Result<> SqlArticles::writeRevision(const story::Article &article, const QString &author,
                                          const QString &reason)
{
    const QString articleId = article.id.toString();
    Statement last(
        m_connection,
        "SELECT id, parent, author, at, reason, body, changed_words FROM revision WHERE article = ?"
        " ORDER BY at DESC, id DESC LIMIT 1"_L1);
    if (const auto ran = last.run(articleId); !ran)
        return ran;
    QString parent;
    qint64 changed = 0;
    const bool isFirst = !last.next();
    if (isFirst) {
        changed = text::wordCount(article.body);
    } else {
        changed = changedWords(last.text(5), article.body);
        const bool replaces = reason == "autosave"_L1 && last.text(4) == reason && last.text(2) == author
                              && m_clock.now() - last.integer(3) < autosaveWindow;
        parent = last.text(replaces ? 1 : 0);
        if (replaces) {
            changed += last.integer(6);
            Statement remove(m_connection, "DELETE FROM revision WHERE id = ?"_L1);
            if (const auto ran = remove.run(last.text(0)); !ran)
                return ran;
        }
    }
    const QString id = story::RevisionId::create().toString();
    const QString fields = compactJson(story::toJson(article.fields));
    const QString annotations = compactJson(story::annotationsToJson(article));
    Statement insert(m_connection,
                     "INSERT INTO revision (id, article, parent, author, at, reason, "
                     "content_hash, fields, body, annotations,"
                     " row_hash, changed_words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(id, articleId, notNull(parent), notNull(author), m_clock.now(), notNull(reason),
                      story::contentHash(article), fields, notNull(article.body), annotations,
                      rowHash(u"revision"_s, {id, articleId, fields, article.body, annotations}), changed);
}

base::Result<std::vector<Revision>> SqlArticles::revisions(const story::ArticleId &id)
{
    Statement query(
        m_connection,
        "SELECT id, parent, author, at, reason, content_hash FROM revision WHERE article = ? ORDER BY at DESC, id DESC"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<Revision> result;
    while (query.next()) {
        result.push_back({story::RevisionId::fromString(query.text(0)),
                          story::RevisionId::fromString(query.text(1)), query.text(2), query.integer(3),
                          query.text(4), query.text(5)});
    }
    return result;
}

base::Result<story::Article> SqlArticles::revision(const story::RevisionId &id)
{
    Statement query(m_connection,
                    "SELECT r.article, a.state, r.fields, r.body, r.annotations, r.row_hash FROM revision r"
                    " JOIN article a ON a.id = r.article WHERE r.id = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return base::failure(base::ErrorCode::NotFound, id.toString());
    const QStringList row{id.toString(), query.text(0), query.text(2), query.text(3), query.text(4)};
    if (rowHash(u"revision"_s, row) != query.text(5))
        return base::failure(base::ErrorCode::Database,
                             u"revision %1 is damaged: it is not what was written"_s.arg(id.toString()));
    story::Article article{story::ArticleId::fromString(query.text(0)),
                           story::fieldsFromJson(parsed(query.text(2))),
                           query.text(3),
                           story::stateFromName(query.text(1)),
                           {},
                           {}};
    story::readAnnotations(parsed(query.text(4)), article);
    return article;
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
