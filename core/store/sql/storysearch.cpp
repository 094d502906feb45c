// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that looks into texts and notes, by the full text index.

#include "core/store/sql/repositories.h"
#include "core/store/sql/searchquery.h"
#include "core/store/sql/searchstems.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/textaround.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int usualLimit = 50;
constexpr int mostWithAllWords = 5'000; // stories, in each of which the places of the words are compared

/// What is bound to the marks of a search.
class Wanted
{
public:
    Wanted(Engine engine, const QString &text, const QStringList &languages, int most)
        : m_expression(searchExpression(engine, text, languages))
        , m_allWords(allWordsExpression(engine, text, languages))
        , m_phrases(wantedPhrases(text))
        , m_hasStems(m_expression.contains(stemMark))
        , m_most(most)
    { }

    bool isEmpty() const { return m_expression.isEmpty(); }
    /// Finds the oldest row that is looked at, where not all are.
    base::Result<> findOldest(const Connection &connection, const TextSearch &search)
    {
        if (search.oldest.text().isEmpty() || m_most == std::numeric_limits<int>::max())
            return {};
        Statement query(connection, search.oldest.text());
        if (const auto ran = query.runWith(boundTo(search.first)); !ran)
            return ran;
        m_oldest = query.next() ? query.integer(0) : 0;
        return {};
    }
    void setBest(int best) { m_best = best; }
    QVariantList boundTo(const QList<TextSearch::Bound> &marks) const
    {
        QVariantList values;
        for (const TextSearch::Bound mark : marks)
            values << value(mark);
        return values;
    }

private:
    QVariant value(TextSearch::Bound mark) const
    {
        switch (mark) {
        case TextSearch::Bound::Words:
            return m_expression;
        case TextSearch::Bound::AllWords:
            return m_allWords;
        case TextSearch::Bound::Phrases:
            return notNull(m_phrases);
        case TextSearch::Bound::Most:
            return m_most;
        case TextSearch::Bound::MostLookedAt: // without a phrase, they are hits themselves
            return m_allWords == m_expression ? 0 : mostWithAllWords;
        case TextSearch::Bound::Best:
            return m_best;
        case TextSearch::Bound::Oldest:
            return m_oldest;
        case TextSearch::Bound::HasStems:
            return int(m_hasStems);
        }
        return {};
    }

    QString m_expression;
    QString m_allWords;
    QString m_phrases;
    bool m_hasStems;
    int m_most;
    int m_best = std::numeric_limits<int>::max();
    qint64 m_oldest = 0;
};

/// The rows that were found: the columns of a summary, the further ones, and what the words around the hit
/// are taken from. Null where nothing is asked for.
base::Result<std::unique_ptr<Statement>> runSearch(const Connection &connection, const TextSearch &search,
                                                   const QString &furtherColumns, const QString &text,
                                                   const StoryFilter &filter, int most)
{
    const Dialect &dialect = connection.dialect();
    const auto languages = textLanguages(connection);
    if (!languages)
        return std::unexpected(languages.error());
    Wanted wanted(dialect.engine, text, *languages, most);
    if (wanted.isEmpty())
        return nullptr;
    if (const auto found = wanted.findOldest(connection, search); !found)
        return std::unexpected(found.error());
    const Conditions conditions = conditionsOf(dialect, filter);
    const int limit = filter.limit > 0 ? filter.limit : usualLimit;
    if (conditions.isEmpty())
        wanted.setBest(limit + filter.offset);
    QVariantList values = wanted.boundTo(search.before);
    values << conditions.values() << limit << filter.offset;
    values << wanted.boundTo(search.last);
    auto query = std::make_unique<Statement>(connection, u"SELECT "_s + summaryColumns + furtherColumns
                                                             + search.from.text() + conditions.text()
                                                             + search.order.text());
    const auto ran = query->runWith(values);
    return ran ? base::Result<std::unique_ptr<Statement>>(std::move(query)) : std::unexpected(ran.error());
}

base::Result<std::vector<SearchHit>> hitsOf(const Connection &connection, const QString &text,
                                            const StoryFilter &filter, int most)
{
    std::vector<SearchHit> hits;
    const auto found = runSearch(connection, connection.dialect().stories, {}, text, filter, most);
    if (!found)
        return std::unexpected(found.error());
    const TextAround around(connection.dialect().engine, text);
    while (*found && (*found)->next())
        hits.push_back({summaryFromRow(**found), around.of(**found, summaryWidth)});
    return hits;
}

}

base::Result<std::vector<SearchHit>> SqlArticles::search(const QString &text, const StoryFilter &filter)
{
    constexpr int all = std::numeric_limits<int>::max();
    const int most = mostFound(filter);
    auto hits = hitsOf(m_connection, text, filter, most);
    const Engine engine = m_connection.dialect().engine;
    const bool isPhrase = searchExpression(engine, text, {}) != allWordsExpression(engine, text, {});
    const bool isFull = hits && int(hits->size()) >= (filter.limit > 0 ? filter.limit : usualLimit);
    // A phrase of words that are everywhere, which no new story has: an old one may.
    return hits && isPhrase && !isFull && most < all ? hitsOf(m_connection, text, filter, all) : hits;
}

base::Result<std::vector<NoteHit>> SqlArticles::searchNotes(const QString &text, const StoryFilter &filter)
{
    std::vector<NoteHit> hits;
    const auto found = runSearch(m_connection, m_connection.dialect().notes,
                                 u", n.id, n.by_person, n.is_open"_s, text, filter, mostFound(filter));
    if (!found)
        return std::unexpected(found.error());
    const TextAround around(m_connection.dialect().engine, text);
    while (*found && (*found)->next()) {
        const Statement &row = **found;
        hits.push_back({summaryFromRow(row), story::NoteId::fromString(row.text(summaryWidth)),
                        row.text(summaryWidth + 1), row.integer(summaryWidth + 2) != 0,
                        around.of(row, summaryWidth + 3)});
    }
    return hits;
}

}
