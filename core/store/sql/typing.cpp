// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that keeps what is being typed into a long story: the edits since it
// was written as a whole, in one short row. Whoever loads the story has them in its text.

#include "core/story/typing.h"
#include "core/store/sql/leases.h"
#include "core/store/sql/moverows.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 longestTyping = 10'000; // milliseconds; a row that is older was left behind by a crash

}

base::Result<bool> SqlArticles::saveTyped(const story::ArticleId &id,
                                          const std::vector<story::TypedEdit> &edits, const QString &author)
{
    const auto isText = [](const story::TypedEdit &edit) { return edit.inserted.isValidUtf16(); };
    if (!m_written || m_written->article.id != id || !std::ranges::all_of(edits, isText)) // half a letter
        return false;
    Statement hash(m_connection, "SELECT row_hash FROM article WHERE id = ?"_L1);
    if (const auto ran = hash.run(id.toString()); !ran)
        return std::unexpected(ran.error());
    if (!hash.next() || hash.text(0) != m_written->rowHash)
        return false;
    const QStringList row{id.toString(), m_written->rowHash, author, QString::number(m_clock.now()),
                          story::typedToJson(edits)};
    Statement upsert(m_connection,
                     "INSERT INTO typing (article, base, by_person, at, edits, row_hash)"
                     " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET base = excluded.base,"
                     " by_person = excluded.by_person, at = excluded.at, edits = excluded.edits,"
                     " row_hash = excluded.row_hash"_L1);
    const auto ran
        = upsert.run(row[0], row[1], notNull(row[2]), row[3].toLongLong(), row[4], rowHash(u"typing"_s, row));
    if (!ran)
        return std::unexpected(ran.error());
    m_written->hasTyped = true;
    return true;
}

/// Edits that are damaged, or of another text, are left out: the story is as it was some seconds before.
bool SqlArticles::addTyped(story::Article &article, const QString &articleHash) const
{
    Statement query(m_connection, "SELECT article, base, by_person, at, edits, row_hash FROM typing"
                                  " WHERE article = ? AND base = ?"_L1);
    if (!query.run(article.id.toString(), articleHash) || !query.next())
        return false;
    QStringList row;
    for (int i = 0; i < 5; ++i)
        row << query.text(i);
    const auto edits = story::typedFromJson(row.back());
    return edits && rowHash(u"typing"_s, row) == query.text(5) && story::applyTyped(article, *edits);
}

base::Result<> SqlArticles::forgetTyped(const story::ArticleId &id)
{
    Statement remove(m_connection, "DELETE FROM typing WHERE article = ?"_L1);
    return remove.run(id.toString());
}

base::Result<> SqlArticles::settle(const story::ArticleId &id)
{
    Statement query(m_connection, "SELECT t.by_person, CASE WHEN t.base = a.row_hash THEN 1 ELSE 0 END FROM"
                                  " typing t JOIN article a ON a.id = t.article WHERE t.article = ?"_L1);
    if (const auto ran = query.run(id.toString()); !ran)
        return ran;
    if (!query.next())
        return {};
    if (query.integer(1) == 0) // a later text has the words
        return forgetTyped(id);
    const QString author = query.text(0);
    Transaction transaction(m_connection, id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    m_written.reset();
    const auto article = load(id);
    if (!article)
        return std::unexpected(article.error());
    if (const auto written = writeAll(*article, author, u"autosave"_s); !written)
        return std::unexpected(written.error());
    return transaction.commit();
}

base::Result<> SqlArticles::settleLeft()
{
    Statement query(m_connection, "SELECT article FROM typing WHERE at < ?"_L1);
    if (const auto ran = query.run(m_clock.now() - longestTyping); !ran)
        return ran;
    std::vector<story::ArticleId> left;
    while (query.next())
        left.push_back(story::ArticleId::fromString(query.text(0)));
    for (const story::ArticleId &id : left) {
        if (m_leases.guard(id)) // else whoever has it writes it
            std::ignore = settle(id);
    }
    return {};
}

}
