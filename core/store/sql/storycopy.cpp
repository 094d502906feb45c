// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/storycopy.h"

#include "core/store/sql/leases.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Error rewritten(const QString &story, QLatin1StringView what)
{
    return {
        base::ErrorCode::Conflict,
        u"the history of story %1 was rewritten: %2 that was there is gone or another"_s.arg(story, what)};
}

/// Moves are only added: what "to" knows of them, "from" must know too.
base::Result<> copyMoves(const Connection &from, const Connection &to, const QString &id)
{
    const auto theirs = readRows(from, tables::move, id);
    const auto mine = theirs ? readRows(to, tables::move, id) : theirs;
    if (!mine)
        return std::unexpected(mine.error());
    for (auto one = mine->cbegin(); one != mine->cend(); ++one) {
        if (theirs->value(one.key()) != one.value())
            return std::unexpected(rewritten(id, "a move"_L1));
    }
    return upsertRows(from, to, tables::move, id);
}

/// A revision without its words.
struct Known
{
    QString id;
    QString parent;
    QString wordsHash;
    QString hashes;
    bool givesWay = false; ///< an autosave that nobody named: the next one takes its place
};

base::Result<std::vector<Known>> revisionsOf(const Connection &connection, const QString &story)
{
    Statement query(connection, "SELECT id, parent, row_hash, record_hash || chain_hash, reason, name, pinned"
                                " FROM revision"
                                " WHERE article = ? ORDER BY at, id"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    std::vector<Known> all;
    while (query.next())
        all.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
                       query.text(4) == "autosave"_L1 && query.text(5).isEmpty() && query.integer(6) == 0});
    return all;
}

/// The words of a version, after some were taken out of it.
base::Result<> copyPurged(const Connection &from, const Connection &to, const QString &id)
{
    Statement query(from, "SELECT content_hash, fields, body, annotations, row_hash, packed FROM revision"
                          " WHERE id = ?"_L1);
    if (const auto ran = query.run(id); !ran || !query.next())
        return ran;
    Statement update(to, "UPDATE revision SET content_hash = ?, fields = ?, body = ?, annotations = ?,"
                         " row_hash = ?, packed = ? WHERE id = ?"_L1);
    return update.run(query.text(0), notNull(query.text(1)), notNull(query.text(2)), notNull(query.text(3)),
                      query.text(4), query.bytes(5), id);
}

base::Result<> copyRevisions(const Connection &from, const Connection &to, const QString &story)
{
    const auto theirs = revisionsOf(from, story);
    const auto mine = theirs ? revisionsOf(to, story) : theirs;
    if (!mine)
        return std::unexpected(mine.error());
    const auto byId = [](const std::vector<Known> &all, const QString &id) {
        return std::ranges::find(all, id, &Known::id);
    };
    for (const Known &one : *mine) {
        if (byId(*theirs, one.id) != theirs->end())
            continue;
        // An autosave gives way to the next, which stands upon the same one.
        const bool isReplaced
            = one.givesWay && std::ranges::find(*theirs, one.parent, &Known::parent) != theirs->end();
        if (!isReplaced)
            return std::unexpected(rewritten(story, "a version"_L1));
        Statement remove(to, "DELETE FROM revision WHERE id = ?"_L1);
        if (const auto ran = remove.run(one.id); !ran)
            return ran;
    }
    for (const Known &one : *theirs) {
        const auto known = byId(*mine, one.id);
        if (known != mine->end() && known->wordsHash != one.wordsHash) {
            if (const auto purged = copyPurged(from, to, one.id); !purged)
                return purged;
        }
        if (known != mine->end() && known->hashes == one.hashes)
            continue;
        if (const auto copied = upsertRows(from, to, tables::revision, one.id); !copied)
            return copied;
    }
    return {};
}

/// The full text index is made of the text, which may be ahead of it where it comes from.
base::Result<> makeIndex(const Connection &, const Connection &to, const QString &id)
{
    const base::SystemClock clock;
    SqlLeases leases(to, clock);
    return SqlArticles(to, clock, leases).index(story::ArticleId::fromString(id));
}

base::Result<> copyNotes(const Connection &from, const Connection &to, const QString &story)
{
    if (const auto removed = clearNotes(to, story); !removed)
        return removed;
    Statement notes(from, "SELECT n.id, n.by_person, n.at, n.assignee, n.is_open, t.words FROM note n"
                          " JOIN note_text t ON t.rowid = n.number WHERE n.article = ? ORDER BY n.number"_L1);
    if (const auto ran = notes.run(story); !ran)
        return ran;
    while (notes.next()) {
        Statement row(to, "INSERT INTO note (article, id, by_person, at, assignee, is_open)"
                          " VALUES (?, ?, ?, ?, ?, ?) RETURNING number"_L1);
        const auto ran = row.run(story, notNull(notes.text(0)), notNull(notes.text(1)), notes.integer(2),
                                 notNull(notes.text(3)), notes.integer(4));
        if (!ran || !row.next())
            return ran;
        Statement words(to, "INSERT INTO note_text (rowid, words) VALUES (?, ?)"_L1);
        if (const auto written = words.run(row.integer(0), notNull(notes.text(5))); !written)
            return written;
    }
    return {};
}

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

base::Result<> copyStory(const Connection &from, const Connection &to, const QString &id)
{
    const auto theirs = markOf(from, id);
    const auto mine = theirs ? markOf(to, id) : theirs;
    if (!mine)
        return std::unexpected(mine.error());
    if (!*theirs)
        return removeStory(to, id).transform([](bool) { });
    if (*theirs == *mine)
        return {};
    // A state is written after the move that leads to it, and what hangs on a story after the story.
    if (const auto copied = copyMoves(from, to, id); !copied)
        return copied;
    if (const auto copied = upsertRows(from, to, tables::article, id); !copied)
        return copied;
    if (const auto copied = copyRevisions(from, to, id); !copied)
        return copied;
    if (!*mine || (*mine)->rowHash != (*theirs)->rowHash) {
        if (const auto whole = checkStory(to, id); !whole) // else the index would call it damage
            return whole;
        for (const auto &copy : {makeIndex, copyNotes}) {
            if (const auto copied = copy(from, to, id); !copied)
                return copied;
        }
    }
    for (const Table *table : {&tables::attribution, &tables::attributionEvidence}) {
        if (const auto pruned = pruneRows(from, to, *table, id); !pruned)
            return pruned;
    }
    for (const Table *table : {&tables::attribution, &tables::attributionEvidence}) {
        if (const auto copied = upsertRows(from, to, *table, id); !copied)
            return copied;
    }
    return copyBeside(from, to, id);
}

base::Result<> copyBeside(const Connection &from, const Connection &to, const QString &id)
{
    for (const Table *table : {&tables::waiver, &tables::answer, &tables::correction, &tables::readMark,
                               &tables::noteStep, &tables::exported, &tables::purge}) {
        if (const auto copied = upsertRows(from, to, *table, id); !copied)
            return copied;
    }
    return {};
}

base::Result<> copyNames(const Connection &from, const Connection &to, const QString &id)
{
    Statement named(from, "SELECT id FROM revision WHERE article = ? AND (name <> '' OR pinned = 1)"_L1);
    if (const auto ran = named.run(id); !ran)
        return ran;
    while (named.next()) {
        if (const auto copied = upsertRows(from, to, tables::revision, named.text(0)); !copied)
            return copied;
    }
    return {};
}

}
