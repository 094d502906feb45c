// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/storycopy.h"

#include "core/store/sql/leases.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/revisioncopy.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// Of notes, which stand in two tables.
const Table notes{
    .select = "SELECT n.number, n.id, n.by_person, n.at, n.assignee, n.is_open, t.words, t.stems FROM note n"
              " JOIN note_text t ON t.rowid = n.number WHERE n.article = ? ORDER BY n.number",
    .upsert = "",
    .remove = "",
};

/// What people add beside a story.
const std::array beside{&tables::waiver,   &tables::answer,   &tables::correction, &tables::readMark,
                        &tables::noteStep, &tables::exported, &tables::purge};

base::Result<> readTables(const Connection &from, const std::vector<const Table *> &all, PartRows &rows)
{
    for (const Table *table : all) {
        auto read = readRows(from, *table, rows.key);
        if (!read)
            return std::unexpected(read.error());
        rows.tables[table] = std::move(*read);
    }
    return {};
}

/// Moves are only added: what "to" knows of them must be among them.
base::Result<> writeMoves(const PartRows &rows, const Connection &to)
{
    const auto mine = readRows(to, tables::move, rows.key);
    if (!mine)
        return std::unexpected(mine.error());
    const TableRows &theirs = rows.of(tables::move);
    for (auto one = mine->values.cbegin(); one != mine->values.cend(); ++one) {
        if (theirs.values.value(one.key()) != one.value())
            return std::unexpected(rewritten(rows.key, "a move"_L1));
    }
    return upsertRows(theirs, to, tables::move, rows.key);
}

bool hasMore(const TableRows &rows, const TableRows &others)
{
    return std::ranges::any_of(rows.order,
                               [&others](const QString &one) { return !others.values.contains(one); });
}

/// Of waivers, which have no name but their content: the one that was the same before words were purged from
/// it. Its columns are article, rule, words, who, role, reason, when, hash.
QVariantList sameWaiver(const TableRows &all, const QVariantList &wanted)
{
    for (const QVariantList &one : all.values) {
        if (one[1] == wanted[1] && one[3] == wanted[3] && one[4] == wanted[4] && one[6] == wanted[6])
            return one;
    }
    return {};
}

/// Where words were purged on one side, the other's waivers lose them too, and bring them back to nobody.
base::Result<> writeWaivers(const PartRows &rows, const Connection &to, bool isPurged)
{
    const auto mine = readRows(to, tables::waiver, rows.key);
    if (!mine)
        return std::unexpected(mine.error());
    TableRows added;
    for (const QString &key : rows.of(tables::waiver).order) {
        const QVariantList &one = *rows.of(tables::waiver).values.constFind(key);
        const QVariantList before = sameWaiver(*mine, one);
        if (before.isEmpty()) {
            added.order << key;
            added.values[key] = one;
        } else if (isPurged && before != one) {
            Statement update(
                to,
                "UPDATE waiver SET words = ?, reason = ?, row_hash = ? WHERE article = ? AND row_hash = ?"_L1);
            if (const auto ran = update.run(one[2], one[5], one[7], rows.key, before[7]); !ran)
                return ran;
        }
    }
    return upsertRows(added, to, tables::waiver, rows.key);
}

/// The full text index is made of the text, which may be ahead of it where it comes from.
base::Result<> makeIndex(const PartRows &rows, const Connection &to)
{
    const base::SystemClock clock;
    SqlLeases leases(to, clock);
    return SqlArticles(to, clock, leases).index(story::ArticleId::fromString(rows.key));
}

base::Result<> writeNotes(const PartRows &rows, const Connection &to)
{
    if (const auto removed = clearNotes(to, rows.key); !removed)
        return removed;
    const TableRows &all = rows.of(notes);
    for (const QString &one : all.order) {
        const QVariantList note = all.values[one];
        Statement row(to, "INSERT INTO note (article, id, by_person, at, assignee, is_open)"
                          " VALUES (?, ?, ?, ?, ?, ?) RETURNING number"_L1);
        const auto ran = row.runWith(QVariantList{rows.key} + note.sliced(1, 5));
        if (!ran || !row.next())
            return ran;
        Statement words(to, "INSERT INTO note_text (rowid, words, stems) VALUES (?, ?, ?)"_L1);
        if (const auto written = words.run(row.integer(0), note[6], note[7]); !written)
            return written;
    }
    return {};
}

}

QString textOf(const StoryMark &mark)
{
    return mark.rowHash + u' ' + mark.headHash + u' ' + QString::number(mark.moves) + u' ' + mark.beside;
}

base::Result<std::optional<StoryMark>> markOf(const Connection &connection, const QString &story)
{
    Statement query(connection,
                    "SELECT row_hash, head_hash, (SELECT count(*) FROM move WHERE article = a.id),"
                    " (SELECT count(*) FROM revision WHERE article = a.id),"
                    " (SELECT hash FROM move WHERE article = a.id ORDER BY number DESC LIMIT 1)"
                    " FROM article a WHERE a.id = ?"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    if (!query.next())
        return std::nullopt;
    Statement rows(connection, "SELECT row_hash FROM waiver WHERE article = ?"
                               " UNION ALL SELECT row_hash FROM answer WHERE article = ?"
                               " UNION ALL SELECT row_hash FROM correction WHERE article = ?"
                               " UNION ALL SELECT row_hash FROM export WHERE article = ?"
                               " UNION ALL SELECT row_hash FROM purge WHERE article = ?"
                               " UNION ALL SELECT row_hash FROM note_step WHERE article = ?"
                               " UNION ALL SELECT person || revision FROM read_mark WHERE article = ?"
                               " UNION ALL SELECT record_hash FROM revision WHERE article = ?"
                               " AND (name <> '' OR pinned = 1) ORDER BY 1"_L1);
    if (const auto ran = rows.run(story, story, story, story, story, story, story, story); !ran)
        return std::unexpected(ran.error());
    QStringList beside{query.text(3), query.text(4)};
    while (rows.next())
        beside << rows.text(0);
    return StoryMark{query.text(0), query.text(1), query.integer(2), rowHash(u"beside"_s, beside)};
}

base::Result<> checkStory(const Connection &connection, const QString &id)
{
    Statement query(connection, "SELECT state, fields, body, annotations, row_hash, number FROM article"
                                " WHERE id = ?"_L1);
    if (const auto ran = query.run(id); !ran || !query.next())
        return ran;
    StoreReport report;
    const qint64 number = query.integer(5);
    if (const auto checked = chainFaults(connection, report, {number - 1, number}); !checked)
        return checked;
    const bool isIntact
        = rowHash(u"article"_s, {id, query.text(0), query.text(1), query.text(2), query.text(3)})
          == query.text(4);
    return isIntact && report.faults.isEmpty() ? base::Result<>()
                                               : std::unexpected(rewritten(id, "a hash"_L1));
}

base::Result<bool> removeStory(const Connection &connection, const QString &id)
{
    Statement index(connection,
                    "DELETE FROM article_text WHERE rowid = (SELECT number FROM article WHERE id = ?)"_L1);
    if (const auto ran = index.run(id); !ran)
        return std::unexpected(ran.error());
    if (const auto removed = clearNotes(connection, id); !removed)
        return std::unexpected(removed.error());
    Statement article(connection, "DELETE FROM article WHERE id = ?"_L1);
    if (const auto ran = article.run(id); !ran)
        return std::unexpected(ran.error());
    return article.changedRows() > 0;
}

base::Result<> readStory(const Connection &from, const Connection &to, PartRows &rows)
{
    const auto theirs = markOf(from, rows.key);
    if (!theirs)
        return std::unexpected(theirs.error());
    rows.story = *theirs;
    if (!*theirs)
        return readTables(from, {&tables::exported}, rows);
    if (textOf(**theirs) == rows.other)
        return {};
    std::vector<const Table *> all{&tables::move, &tables::article, &notes, &tables::attribution,
                                   &tables::attributionEvidence};
    all.insert(all.end(), beside.begin(), beside.end());
    const auto read = readTables(from, all, rows);
    return read ? readRevisions(from, to, rows) : read;
}

base::Result<PartRows> readBeside(const Connection &from, const QString &id)
{
    PartRows rows{.part = Part::Story, .key = id};
    if (const auto read = readTables(from, {beside.begin(), beside.end()}, rows); !read)
        return std::unexpected(read.error());
    const auto read = readNames(from, rows);
    return read ? base::Result<PartRows>(std::move(rows)) : std::unexpected(read.error());
}

base::Result<> writeBeside(const PartRows &rows, const Connection &to)
{
    const auto purges = readRows(to, tables::purge, rows.key);
    if (!purges)
        return std::unexpected(purges.error());
    const bool isPurged = hasMore(rows.of(tables::purge), *purges);
    const bool isBehind = hasMore(*purges, rows.of(tables::purge)); // its steps may still hold the words
    if (const auto written = writeWaivers(rows, to, isPurged); !written)
        return written;
    for (const Table *table : beside) {
        if (table == &tables::waiver || (isBehind && table == &tables::noteStep))
            continue;
        if (const auto written = upsertRows(rows.of(*table), to, *table, rows.key); !written)
            return written;
    }
    return {};
}

base::Result<> writeStory(const PartRows &rows, const Connection &to)
{
    const auto mine = markOf(to, rows.key);
    if (!mine)
        return std::unexpected(mine.error());
    if (!rows.story) {
        const auto removed = removeStory(to, rows.key);
        return removed ? upsertRows(rows.of(tables::exported), to, tables::exported, rows.key)
                       : std::unexpected(removed.error());
    }
    if (*mine == rows.story || rows.tables.empty())
        return {};
    // A state is written after the move that leads to it, and what hangs on a story after the story.
    if (const auto written = writeMoves(rows, to); !written)
        return written;
    if (const auto written = upsertRows(rows.of(tables::article), to, tables::article, rows.key); !written)
        return written;
    if (const auto written = writeRevisions(rows, to); !written)
        return written;
    if (!*mine || (*mine)->rowHash != rows.story->rowHash) {
        if (const auto whole = checkStory(to, rows.key); !whole) // else the index would call it damage
            return whole;
        for (const auto &write : {makeIndex, writeNotes}) {
            if (const auto written = write(rows, to); !written)
                return written;
        }
    }
    for (const Table *table : {&tables::attribution, &tables::attributionEvidence}) {
        if (const auto pruned = pruneRows(rows.of(*table), to, *table, rows.key); !pruned)
            return pruned;
    }
    for (const Table *table : {&tables::attribution, &tables::attributionEvidence}) {
        if (const auto written = upsertRows(rows.of(*table), to, *table, rows.key); !written)
            return written;
    }
    return writeBeside(rows, to);
}

}
