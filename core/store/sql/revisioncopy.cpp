// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/revisioncopy.h"

#include "core/store/sql/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

auto byId(const std::vector<RevisionMark> &all, const QString &id)
{
    return std::ranges::find(all, id, &RevisionMark::id);
}

/// Those that both have, and that words were taken out of on one side, or of the one that they are packed
/// upon.
QSet<QString> otherwisePacked(const std::vector<RevisionMark> &theirs, const std::vector<RevisionMark> &mine)
{
    QHash<QString, QString> known;
    for (const RevisionMark &one : mine)
        known.insert(one.id, one.wordsHash);
    QSet<QString> all;
    for (const RevisionMark &one : theirs) {
        if (const auto words = known.constFind(one.id); words != known.cend() && *words != one.wordsHash)
            all << one.id;
    }
    const QSet<QString> changed = all;
    for (const RevisionMark &one : theirs) {
        if (changed.contains(one.base) && known.contains(one.id))
            all << one.id;
    }
    return all;
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

/// What of a version changes when it is there already. A server asks of one that is put in whether its author
/// does so, even where it is only changed then.
base::Result<> changeRevision(const QVariantList &row, const Connection &to)
{
    // As its table has them: name, pinned, record_hash, chain_hash ahead of packed, the last.
    Statement update(
        to, "UPDATE revision SET name = ?, pinned = ?, record_hash = ?, chain_hash = ? WHERE id = ?"_L1);
    return update.runWith(row.sliced(row.size() - 5, 4) << row.front());
}

base::Result<> writeRevision(const TableRows &read, const QString &id, const Connection &to)
{
    return upsertRows({{id}, {{id, read.values[id]}}}, to, tables::revision, id);
}

}

base::Result<std::vector<RevisionMark>> revisionMarks(const Connection &connection, const QString &story)
{
    Statement query(connection,
                    "SELECT id, parent, row_hash, record_hash || chain_hash, reason, name, pinned,"
                    " base, author FROM revision"
                    " WHERE article = ? ORDER BY at, id"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    std::vector<RevisionMark> all;
    while (query.next())
        all.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
                       query.text(4) == "autosave"_L1 && query.text(5).isEmpty() && query.integer(6) == 0,
                       query.text(7), query.text(8)});
    return all;
}

base::Error rewritten(const QString &story, QLatin1StringView what)
{
    return {
        base::ErrorCode::Conflict,
        u"the history of story %1 was rewritten: %2 that was there is gone or another"_s.arg(story, what)};
}

base::Result<> readRevisions(const Connection &from, const Connection &to, PartRows &rows)
{
    auto theirs = revisionMarks(from, rows.key);
    const auto mine = theirs ? revisionMarks(to, rows.key) : theirs;
    if (!mine)
        return std::unexpected(mine.error());
    rows.revisions = std::move(*theirs);
    const QSet<QString> packed = otherwisePacked(rows.revisions, *mine);
    for (const RevisionMark &one : rows.revisions) {
        const auto known = byId(*mine, one.id);
        if (known != mine->end() && known->hashes == one.hashes && !packed.contains(one.id))
            continue;
        const auto read = readRows(from, tables::revision, one.id);
        if (!read)
            return std::unexpected(read.error());
        rows.tables[&tables::revision].add(*read);
    }
    return {};
}

base::Result<> readNames(const Connection &from, PartRows &rows)
{
    Statement named(from, "SELECT id FROM revision WHERE article = ? AND (name <> '' OR pinned = 1)"_L1);
    if (const auto ran = named.run(rows.key); !ran)
        return ran;
    while (named.next()) {
        const auto read = readRows(from, tables::revision, named.text(0));
        if (!read)
            return std::unexpected(read.error());
        rows.tables[&tables::revision].add(*read);
    }
    return {};
}

base::Result<> writeRevisions(const PartRows &rows, const Connection &to)
{
    const auto mine = revisionMarks(to, rows.key);
    if (!mine)
        return std::unexpected(mine.error());
    if (const auto removed = removeReplaced(rows, to, *mine); !removed)
        return removed;
    const QSet<QString> packed = otherwisePacked(rows.revisions, *mine);
    const TableRows &read = rows.of(tables::revision);
    for (const RevisionMark &one : rows.revisions) {
        const auto known = byId(*mine, one.id);
        const auto row = read.values.constFind(one.id);
        if (row == read.values.constEnd())
            continue;
        if (packed.contains(one.id)) {
            if (const auto purged = writePurged(*row, to); !purged)
                return purged;
        }
        if (known != mine->end() && known->hashes == one.hashes)
            continue;
        const auto written
            = known != mine->end() ? changeRevision(*row, to) : writeRevision(read, one.id, to);
        if (!written)
            return written;
    }
    return {};
}

base::Result<> writeNames(const PartRows &rows, const Connection &to)
{
    const TableRows &named = rows.of(tables::revision);
    for (const QString &id : named.order) {
        if (const auto written = writeRevision(named, id, to); !written)
            return written;
    }
    return {};
}

}
