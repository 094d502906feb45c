// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the articles' repository that lists and counts stories without reading their texts.

#include "core/store/sql/repositories.h"
#include "core/store/sql/searchquery.h"
#include "core/store/sql/statement.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr int leastOfId = 4;        // characters that name a story by its id
constexpr int leastSkipped = 1'000; // rows that are worth a look at what is counted
constexpr int spanBits = 31;        // of the spans of due_count, milliseconds
constexpr qint64 atNoTime = std::numeric_limits<qint64>::max(); // the due_order of what is not due
constexpr int mostLookedAt = 400;                               // of the newest stories that have the words

base::Result<std::vector<StorySummary>> summaries(Statement &query, base::Result<> ran)
{
    if (!ran)
        return std::unexpected(ran.error());
    std::vector<StorySummary> result;
    while (query.next())
        result.push_back(summaryFromRow(query));
    return result;
}

SqlLiteral orderLiteral(const StoryFilter &filter)
{
    using enum StoryFilter::Order;
    const bool up = !filter.isReversed;
    switch (filter.order) {
    case Changed:
        return up ? SqlLiteral(" ORDER BY a.changed_at DESC, a.number DESC")
                  : SqlLiteral(" ORDER BY a.changed_at, a.number");
    case Due:
        return up ? SqlLiteral(" ORDER BY a.due_order, a.number")
                  : SqlLiteral(" ORDER BY a.due_order DESC, a.number DESC");
    case Headline:
        return up ? SqlLiteral(" ORDER BY substr(lower(a.headline), 1, 200), a.number")
                  : SqlLiteral(" ORDER BY substr(lower(a.headline), 1, 200) DESC, a.number DESC");
    case Desk:
        return up ? SqlLiteral(" ORDER BY a.desk, a.due_order, a.number")
                  : SqlLiteral(" ORDER BY a.desk DESC, a.due_order DESC, a.number DESC");
    case Words:
        return up ? SqlLiteral(" ORDER BY a.words, a.number")
                  : SqlLiteral(" ORDER BY a.words DESC, a.number DESC");
    case State:
        return up ? SqlLiteral(" ORDER BY a.state, a.due_order, a.number")
                  : SqlLiteral(" ORDER BY a.state DESC, a.due_order DESC, a.number DESC");
    }
    return " ORDER BY a.number";
}

SqlLiteral groupLiteral(const Dialect &dialect, StoryGrouping by)
{
    switch (by) {
    case StoryGrouping::State:
        return "a.state";
    case StoryGrouping::DueDay:
        return dialect.dueDay;
    case StoryGrouping::Desk:
        return "a.desk";
    case StoryGrouping::Edition:
        return "a.edition";
    case StoryGrouping::Person:
        return "CASE a.holder WHEN '' THEN a.byline ELSE a.holder END";
    }
    return "''";
}

/// What is asked for beside states, order and piece.
StoryFilter restOf(StoryFilter filter)
{
    filter.states.clear();
    filter.order = {};
    filter.isReversed = false;
    filter.limit = filter.offset = 0;
    return filter;
}

/// One state is a place in the index of the board; several are looked for in its whole.
void addStates(Conditions &conditions, const Dialect &dialect, const std::vector<story::State> &states)
{
    if (states.size() == 1) {
        conditions.require("a.state = ?", story::stateName(states.front()));
    } else if (!states.empty()) {
        QString list = u"|"_s;
        for (const story::State state : states)
            list += story::stateName(state) + u'|';
        conditions.require(dialect.anyState, list);
    }
}

}

Conditions conditionsOf(const Dialect &dialect, const StoryFilter &filter)
{
    Conditions all;
    if (!filter.id.isNull())
        all.require("a.id = ?", filter.id.toString());
    addStates(all, dialect, filter.states);
    if (!filter.desk.isEmpty())
        all.require("a.desk = ?", filter.desk);
    if (filter.hasNoDesk)
        all.require("a.desk = ''");
    if (filter.hasNoEdition)
        all.require("a.edition = ''");
    if (filter.turnOf)
        all.require("CASE a.holder WHEN '' THEN a.byline ELSE a.holder END = ?", notNull(*filter.turnOf));
    if (!filter.edition.isEmpty())
        all.require("a.edition = ?", filter.edition);
    if (!filter.person.isEmpty())
        all.require("a.holder = ? OR instr('\n' || a.byline || '\n', '\n' || ? || '\n') > 0", filter.person,
                    filter.person);
    if (filter.dueFrom > 0)
        all.require("a.due_order >= ?", filter.dueFrom);
    if (filter.dueFrom > 0 || filter.dueBefore > 0)
        all.require("a.due_order < ?", filter.dueBefore > 0 ? filter.dueBefore : atNoTime);
    if (filter.isDueAtNoTime)
        all.require("a.due_order = ?", atNoTime);
    if (filter.embargoAfter > 0)
        all.require("a.embargo_until > ?", filter.embargoAfter);
    if (const QString begins = beginningsExpression(dialect.engine, filter.words); !begins.isEmpty())
        all.require(dialect.begins, begins, mostFound(filter));
    return all;
}

int mostFound(const StoryFilter &filter)
{
    StoryFilter rest = restOf(filter);
    rest.words.clear();
    return rest == StoryFilter{} && filter.states.empty() ? mostLookedAt : std::numeric_limits<int>::max();
}

StorySummary summaryFromRow(const Statement &row)
{
    return {.id = story::ArticleId::fromString(row.text(0)),
            .slug = row.text(1),
            .headline = row.text(2),
            .desk = row.text(3),
            .byline = row.text(4).split(u'\n', Qt::SkipEmptyParts),
            .state = story::stateFromName(row.text(5)),
            .dueAt = row.integer(6),
            .changedAt = row.integer(7),
            .words = static_cast<int>(row.integer(8)),
            .plannedLength = static_cast<int>(row.integer(9)),
            .budgetLine = row.text(10),
            .section = row.text(11),
            .edition = row.text(12),
            .pageSlot = row.text(13),
            .embargoUntil = row.integer(14),
            .urgency = static_cast<int>(row.integer(15)),
            .holder = row.text(16)};
}

namespace {

/// A piece in the middle of what is done, in the order in which it was due: begins in its span of time, and
/// skips what is before it there, rather than all before it. Where nothing is counted, as for somebody who
/// sees some stories alone, all is skipped. Returns how many rows are left to be skipped.
base::Result<qint64> beginNearby(const Connection &connection, Conditions &conditions,
                                 const StoryFilter &filter)
{
    if (filter.offset < leastSkipped || filter.states.size() != 1 || filter.order != StoryFilter::Order::Due
        || restOf(filter) != StoryFilter{})
        return filter.offset;
    Statement query(connection, "SELECT span, stories FROM due_count WHERE state = ? ORDER BY span * ?"_L1);
    const int direction = filter.isReversed ? -1 : 1;
    if (const auto ran = query.run(story::stateName(filter.states.front()), direction); !ran)
        return std::unexpected(ran.error());
    qint64 left = filter.offset;
    while (query.next()) {
        if (const qint64 stories = query.integer(1); stories <= left) {
            left -= stories;
            continue;
        }
        const qint64 first = query.integer(0) << spanBits;
        if (filter.isReversed)
            conditions.require("a.due_order <= ?", first + ((qint64(1) << spanBits) - 1));
        else
            conditions.require("a.due_order >= ?", first);
        return left;
    }
    return filter.offset;
}

}

base::Result<std::vector<StorySummary>> SqlArticles::list(const StoryFilter &filter)
{
    Conditions conditions = conditionsOf(m_connection.dialect(), filter);
    const auto skipped = beginNearby(m_connection, conditions, filter);
    if (!skipped)
        return std::unexpected(skipped.error());
    const SqlLiteral order = orderLiteral(filter);
    Statement query(m_connection, u"SELECT "_s + summaryColumns + u" FROM article a WHERE "_s
                                      + conditions.text() + order.text() + u" LIMIT ? OFFSET ?"_s);
    QVariantList values = conditions.values();
    values << (filter.limit > 0 ? filter.limit : std::numeric_limits<int>::max()) << *skipped;
    return summaries(query, query.runWith(values));
}

namespace {

/// Stories that are done are counted in a table, for all that a board asks of them but days and
/// words.
bool isCounted(const StoryFilter &filter, StoryGrouping by)
{
    return by != StoryGrouping::DueDay && filter.id.isNull() && filter.words.isEmpty() && filter.dueFrom == 0
           && filter.dueBefore == 0 && filter.embargoAfter == 0;
}

/// The days of all the stories that somebody sees, of a few desks: a server looks these stories up, rather
/// than at each whether it is one of them.
base::Result<> lookUpSeen(const Connection &connection, Conditions &conditions, const StoryFilter &filter,
                          StoryGrouping by)
{
    if (by != StoryGrouping::DueDay || filter.dueFrom > 0 || filter.dueBefore > 0
        || connection.dialect().engine == Engine::Sqlite)
        return {};
    Statement query(connection, connection.dialect().seesAll.text());
    if (const auto ran = query.run(); !ran)
        return ran;
    if (query.next() && query.integer(0) == 0)
        conditions.require(connection.dialect().isSeen);
    return {};
}

}

base::Result<std::vector<StoryGroup>> SqlArticles::count(const StoryFilter &filter, StoryGrouping by)
{
    Conditions conditions = conditionsOf(m_connection.dialect(), filter);
    if (const auto asked = lookUpSeen(m_connection, conditions, filter, by); !asked)
        return std::unexpected(asked.error());
    const SqlLiteral group = groupLiteral(m_connection.dialect(), by);
    QString sql = u"SELECT "_s + group.text()
                  + u" AS kind, 1 AS stories, a.words, a.planned_length FROM article a WHERE "_s
                  + conditions.text();
    QVariantList values = conditions.values();
    if (isCounted(filter, by)) {
        sql += u" AND a.state IN ('planned', 'drafting', 'submitted', 'editing', 'returned', 'checking',"
               " 'checked', 'legal', 'approved', 'scheduled', 'correcting', 'hold') UNION ALL SELECT "_s
               + group.text() + u", a.stories, a.words, a.planned_length FROM done_count a WHERE "_s
               + conditions.text();
        values << conditions.values();
    }
    Statement query(m_connection, u"SELECT kind, sum(stories), sum(words), sum(planned_length) FROM ("_s + sql
                                      + u") counted GROUP BY 1 HAVING sum(stories) > 0 ORDER BY 1"_s);
    if (const auto ran = query.runWith(values); !ran)
        return std::unexpected(ran.error());
    std::vector<StoryGroup> groups;
    while (query.next())
        groups.push_back(
            {query.text(0), static_cast<int>(query.integer(1)), query.integer(2), query.integer(3)});
    return groups;
}

/// Two questions, so that each is answered by an index.
base::Result<std::vector<StorySummary>> SqlArticles::find(const QString &slugOrId)
{
    Statement bySlug(m_connection, u"SELECT "_s + summaryColumns
                                       + u" FROM article a WHERE a.slug = ? ORDER BY a.changed_at DESC"_s);
    auto found = summaries(bySlug, bySlug.run(notNull(slugOrId)));
    if (!found || slugOrId.size() < leastOfId)
        return found;
    const QString id = slugOrId.toLower();
    Statement byId(m_connection, u"SELECT "_s + summaryColumns
                                     + u" FROM article a WHERE a.id >= ? AND a.id < ? AND a.slug <> ?"
                                       " ORDER BY a.changed_at DESC"_s);
    const auto others = summaries(byId, byId.run(id, QString(id + QChar(0xffff)), notNull(slugOrId)));
    if (!others)
        return others;
    found->insert(found->end(), others->begin(), others->end());
    return found;
}

base::Result<std::vector<story::ArticleId>> SqlArticles::withNotesFor(const QString &person)
{
    Statement query(m_connection, "SELECT DISTINCT article FROM note WHERE assignee = ? AND is_open = 1"_L1);
    if (const auto ran = query.run(notNull(person)); !ran)
        return std::unexpected(ran.error());
    std::vector<story::ArticleId> ids;
    while (query.next())
        ids.push_back(story::ArticleId::fromString(query.text(0)));
    return ids;
}

}
