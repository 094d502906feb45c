// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/moverows.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr auto columns = "article, number, move, from_state, to_state, by_person, role, at, reason, "
                         "content_hash, assignee, time,"
                         " previous, hash"_L1;

workflow::Record recordFromRow(const Statement &row)
{
    return {.article = story::ArticleId::fromString(row.text(0)),
            .number = row.integer(1),
            .move = workflow::moveFromName(row.text(2)).value_or(workflow::Move::Void),
            .from = story::stateFromName(row.text(3)),
            .to = story::stateFromName(row.text(4)),
            .by = row.text(5),
            .role = row.text(6),
            .at = row.integer(7),
            .reason = row.text(8),
            .contentHash = row.text(9),
            .assignee = row.text(10),
            .time = row.integer(11),
            .previous = row.text(12),
            .hash = row.text(13)};
}

base::Result<> moveFaults(const Connection &connection, StoreReport &report)
{
    Statement query(connection, u"SELECT %1 FROM move ORDER BY article, number"_s.arg(columns));
    if (const auto ran = query.run(); !ran)
        return ran;
    std::vector<workflow::Record> chain;
    while (query.next()) {
        workflow::Record record = recordFromRow(query);
        if (!chain.empty() && chain.back().article != record.article) {
            report.faults += workflow::chainFaults(chain);
            chain.clear();
        }
        chain.push_back(std::move(record));
        ++report.moves;
    }
    report.faults += workflow::chainFaults(chain);
    return {};
}

/// A last move taken away leaves the chain whole, but not the state it led to.
base::Result<> stateFaults(const Connection &connection, StoreReport &report)
{
    Statement query(connection,
                    "SELECT a.slug, a.state, m.to_state FROM article a JOIN move m ON m.article = a.id"
                    " WHERE m.number = (SELECT max(number) FROM move WHERE article = a.id)"
                    " AND m.to_state <> a.state"_L1);
    if (const auto ran = query.run(); !ran)
        return ran;
    while (query.next())
        report.faults << u"Story %1 is %2, but its last move made it %3."_s.arg(query.text(0), query.text(1),
                                                                                query.text(2));
    return {};
}

base::Result<> rowFaults(const Connection &connection, QLatin1StringView table, QLatin1StringView sql,
                         int values, StoreReport &report)
{
    Statement query(connection, sql);
    if (const auto ran = query.run(); !ran)
        return ran;
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < values; ++i)
            row << query.text(i);
        if (rowHash(table, row) != query.text(values))
            report.faults << u"A %1 of story %2 is not what was written."_s.arg(table, row.front());
    }
    return {};
}

}

base::Result<std::vector<workflow::Record>> readMoves(const Connection &connection,
                                                      const story::ArticleId &article)
{
    Statement query(connection, u"SELECT %1 FROM move WHERE article = ? ORDER BY number"_s.arg(columns));
    if (const auto ran = query.run(article.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<workflow::Record> records;
    while (query.next())
        records.push_back(recordFromRow(query));
    return records;
}

base::Result<> writeMove(const Connection &connection, const workflow::Record &record)
{
    Statement insert(
        connection,
        u"INSERT INTO move (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns));
    const QString article = record.article.toString();
    const auto written
        = insert.run(article, record.number, workflow::moveName(record.move), story::stateName(record.from),
                     story::stateName(record.to), notNull(record.by), notNull(record.role), record.at,
                     notNull(record.reason), notNull(record.contentHash), notNull(record.assignee),
                     record.time, notNull(record.previous), record.hash);
    if (!written)
        return written;
    Statement before(connection, "SELECT holder FROM article WHERE id = ?"_L1); // a copy, for lists
    if (const auto ran = before.run(article); !ran)
        return ran;
    const QString holder = before.next() ? before.text(0) : QString();
    Statement update(connection, "UPDATE article SET holder = ? WHERE id = ?"_L1);
    return update.run(notNull(workflow::holderAfter(record, holder)), article);
}

base::Result<> workflowFaults(const Connection &connection, StoreReport &report)
{
    if (const auto checked = moveFaults(connection, report); !checked)
        return checked;
    if (const auto checked = stateFaults(connection, report); !checked)
        return checked;
    if (const auto checked = rowFaults(
            connection, "waiver"_L1,
            "SELECT article, rule, words, by_person, role, reason, at, row_hash FROM waiver"_L1, 7, report);
        !checked)
        return checked;
    if (const auto checked
        = rowFaults(connection, "answer"_L1,
                    "SELECT article, rule, content_hash, by_person, at, row_hash FROM answer"_L1, 5, report);
        !checked)
        return checked;
    if (const auto checked = rowFaults(
            connection, "note_step"_L1,
            "SELECT article, id, by_person, at, change, is_taken, row_hash FROM note_step"_L1, 6, report);
        !checked)
        return checked;
    if (const auto checked
        = rowFaults(connection, "note_draft"_L1,
                    "SELECT article, by_person, at, change, row_hash FROM note_draft"_L1, 4, report);
        !checked)
        return checked;
    if (const auto checked
        = rowFaults(connection, "typing"_L1,
                    "SELECT article, base, by_person, at, edits, row_hash FROM typing"_L1, 5, report);
        !checked)
        return checked;
    if (const auto checked = rowFaults(
            connection, "export"_L1,
            "SELECT article, format, by_person, at, content_hash, row_hash FROM export"_L1, 5, report);
        !checked)
        return checked;
    if (const auto checked = rowFaults(
            connection, "purge"_L1,
            "SELECT article, at, by_person, revisions, before_hash, after_hash, row_hash FROM purge"_L1, 6,
            report);
        !checked)
        return checked;
    return rowFaults(
        connection, "correction"_L1,
        "SELECT article, kind, text, what_was_wrong, by_person, at, base_hash, row_hash FROM correction"_L1,
        7, report);
}

}
