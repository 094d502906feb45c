// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that keeps what is searched beside the stories.

#include "core/markup/parser.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/searchstems.h"
#include "core/store/sql/statement.h"
#include "core/story/json.h"
#include "core/text/segmentation.h"
#include "core/text/stemming.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Whoever searches while somebody types finds words that are as old as this; a rest in typing brings them
// all.
constexpr qint64 restFromIndex = 5'000;       // milliseconds
constexpr qint64 charactersAMillisecond = 50; // longer, for a long story

/// A question asks for the stems of these languages.
base::Result<> addLanguage(const Connection &connection, const QString &language)
{
    const QString code = text::stemLanguage(language);
    if (code.isEmpty())
        return {};
    Statement insert(connection, "INSERT INTO text_language (language) VALUES (?) ON CONFLICT DO NOTHING"_L1);
    return insert.run(code);
}

}

bool SqlArticles::isJustIndexed(const story::ArticleId &id) const
{
    const qint64 now = m_clock.now();
    return m_written && m_written->article.id == id && m_written->indexedAt <= now
           && now < m_written->indexedAt + restFromIndex
                        + m_written->article.body.size() / charactersAMillisecond;
}

base::Result<> SqlArticles::index(const story::ArticleId &id)
{
    if (m_written && m_written->article.id == id && m_written->isIndexed)
        return {};
    Transaction transaction(m_connection, id.toString());
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto article = stored(id);
    if (!article)
        return std::unexpected(article.error());
    const QString plain = markup::plainText(markup::parse(article->body));
    const int words = text::wordCount(plain);
    Statement count(m_connection, "UPDATE article SET words = ? WHERE id = ?"_L1);
    if (const auto ran = count.run(words, id.toString()); !ran)
        return ran;
    if (const auto written = writeIndex(*article, plain); !written)
        return written;
    if (const auto done = transaction.commit(); !done)
        return done;
    if (m_written && m_written->article.id == id) {
        m_written->words = words;
        m_written->indexedAt = m_clock.now();
        m_written->isIndexed = true;
    }
    return {};
}

base::Result<> SqlArticles::writeIndex(const story::Article &article, const QString &plain)
{
    const story::Fields &fields = article.fields;
    Statement number(m_connection, "SELECT number FROM article WHERE id = ?"_L1);
    if (const auto ran = number.run(article.id.toString()); !ran)
        return ran;
    number.next();
    return writeStoryText(m_connection, number.integer(0),
                          {fields.slug, fields.headline, fields.deck, fields.byline.join(u", "), plain},
                          fields.language);
}

base::Result<> writeStoryText(const Connection &connection, qint64 row, QStringList columns,
                              const QString &language)
{
    for (QString &one : columns)
        one = notNull(withoutMarks(one));
    Statement remove(connection, "DELETE FROM article_text WHERE rowid = ?"_L1);
    if (const auto ran = remove.run(row); !ran)
        return ran;
    Statement insert(connection, "INSERT INTO article_text (rowid, slug, headline, deck, byline, body, stems)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?)"_L1);
    const auto ran = insert.run(row, columns[0], columns[1], columns[2], columns[3], columns[4],
                                notNull(stemsOf(columns, language)));
    return ran ? addLanguage(connection, language) : ran;
}

base::Result<QStringList> textLanguages(const Connection &connection)
{
    Statement query(connection, "SELECT language FROM text_language ORDER BY language"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    QStringList all;
    while (query.next())
        all << query.text(0);
    return all;
}

}
