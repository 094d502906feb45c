// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/storycopy.h"

#include "core/store/sql/leases.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Error rewritten(const QString &story, QLatin1StringView what)
{
    return {
        base::ErrorCode::Conflict,
        u"the history of story %1 was rewritten: %2 that was there is gone or another"_s.arg(story, what)};
}

/// Of notes, which stand in two tables.
const Table notes{
    .select = "SELECT n.number, n.id, n.by_person, n.at, n.assignee, n.is_open, t.words FROM note n"
              " JOIN note_text t ON t.rowid = n.number WHERE n.article = ? ORDER BY n.number",
    .upsert = "",
    .remove = "",
};

/// What hangs on a story, behind it.
const std::array beside{&tables::attribution, &tables::attributionEvidence,
                        &tables::waiver,      &tables::answer,
                        &tables::correction,  &tables::readMark,
                        &tables::exported,    &tables::purge};

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

base::Result<std::vector<RevisionMark>> revisionsOf(const Connection &connection, const QString &story)
{
    Statement query(connection, "SELECT id, parent, row_hash, record_hash || chain_hash, reason, name, pinned"
                                " FROM revision"
                                " WHERE article = ? ORDER BY at, id"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    std::vector<RevisionMark> all;
    while (query.next())
        all.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
                       query.text(4) == "autosave"_L1 && query.text(5).isEmpty() && query.integer(6) == 0});
    return all;
}

auto byId(const std::vector<RevisionMark> &all, const QString &id)
{
    return std::ranges::find(all, id, &RevisionMark::id);
}

base::Result<> readRevisions(const Connection &from, const Connection &to, PartRows &rows)
{
    auto theirs = revisionsOf(from, rows.key);
    const auto mine = theirs ? revisionsOf(to, rows.key) : theirs;
    if (!mine)
        return std::unexpected(mine.error());
    rows.revisions = std::move(*theirs);
    for (const RevisionMark &one : rows.revisions) {
        const auto known = byId(*mine, one.id);
        if (known != mine->end() && known->wordsHash == one.wordsHash && known->hashes == one.hashes)
            continue;
        const auto read = readRows(from, tables::revision, one.id);
        if (!read)
            return std::unexpected(read.error());
        rows.tables[&tables::revision].add(*read);
    }
    return {};
}

/// The words of a version, after some were taken out of it.
base::Result<> writePurged(const QVariantList &row, const Connection &to)
{
    // As its table has them: content_hash, fields, body, annotations, row_hash, and packed, the last.
    Statement update(to, "UPDATE revision SET content_hash = ?, fields = ?, body = ?, annotations = ?,"
                         " row_hash = ?, packed = ? WHERE id = ?"_L1);
    return update.runWith(row.sliced(6, 5) << row.back() << row.front());
}

base::Result<> removeReplaced(const PartRows &rows, const Connection &to,
                              const std::vector<RevisionMark> &mine)
{
    for (const RevisionMark &one : mine) {
        if (byId(rows.revisions, one.id) != rows.revisions.end())
            continue;
        // An autosave gives way to the next, which stands upon the same one.
        const bool isReplaced
            = one.givesWay
              && std::ranges::find(rows.revisions, one.parent, &RevisionMark::parent) != rows.revisions.end();
        if (!isReplaced)
            return std::unexpected(rewritten(rows.key, "a version"_L1));
        Statement remove(to, "DELETE FROM revision WHERE id = ?"_L1);
        if (const auto ran = remove.run(one.id); !ran)
            return ran;
    }
    return {};
}

base::Result<> writeRevisions(const PartRows &rows, const Connection &to)
{
    const auto mine = revisionsOf(to, rows.key);
    if (!mine)
        return std::unexpected(mine.error());
    if (const auto removed = removeReplaced(rows, to, *mine); !removed)
        return removed;
    const TableRows &read = rows.of(tables::revision);
    for (const RevisionMark &one : rows.revisions) {
        const auto known = byId(*mine, one.id);
        const auto row = read.values.constFind(one.id);
        if (row == read.values.constEnd())
            continue;
        if (known != mine->end() && known->wordsHash != one.wordsHash) {
            if (const auto purged = writePurged(*row, to); !purged)
                return purged;
        }
        if (known != mine->end() && known->hashes == one.hashes)
            continue;
        if (const auto written = upsertRows({{one.id}, {{one.id, *row}}}, to, tables::revision, one.id);
            !written)
            return written;
    }
    return {};
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
        Statement words(to, "INSERT INTO note_text (rowid, words) VALUES (?, ?)"_L1);
        if (const auto written = words.run(row.integer(0), note.back()); !written)
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
                               " UNION ALL SELECT person || revision FROM read_mark WHERE article = ?"
                               " UNION ALL SELECT record_hash FROM revision WHERE article = ?"
                               " AND (name <> '' OR pinned = 1) ORDER BY 1"_L1);
    if (const auto ran = rows.run(story, story, story, story, story, story, story); !ran)
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
    if (!*theirs || textOf(**theirs) == rows.other)
        return {};
    std::vector<const Table *> all{&tables::move, &tables::article, &notes};
    all.insert(all.end(), beside.begin(), beside.end());
    for (const Table *table : all) {
        auto read = readRows(from, *table, rows.key);
        if (!read)
            return std::unexpected(read.error());
        rows.tables[table] = std::move(*read);
    }
    return readRevisions(from, to, rows);
}

base::Result<> writeStory(const PartRows &rows, const Connection &to)
{
    const auto mine = markOf(to, rows.key);
    if (!mine)
        return std::unexpected(mine.error());
    if (!rows.story)
        return removeStory(to, rows.key).transform([](bool) { });
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
    for (const Table *table : beside) {
        if (const auto written = upsertRows(rows.of(*table), to, *table, rows.key); !written)
            return written;
    }
    return {};
}

}
