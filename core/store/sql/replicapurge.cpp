// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that were purged, where a newsroom has copies: each of them is rid of the words, or it is told that
// it is not.

#include "core/store/sql/purgedwords.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/tablerows.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<qint64> purgesOf(const Connection &connection, const QString &story)
{
    Statement query(connection, "SELECT count(*) FROM purge WHERE article = ?"_L1);
    const auto ran = query.run(story);
    return ran ? base::Result<qint64>(query.next() ? query.integer(0) : 0) : std::unexpected(ran.error());
}

base::Result<> sweep(const ReplicaEnds &ends, const QString &name, const Connection &side)
{
    const auto isWanted = ends.book.value(name);
    if (!isWanted || isWanted->isEmpty())
        return isWanted.transform([](const QString &) { });
    const auto swept = forgetDeleted(side, side.dialect().sweepStories);
    if (!swept && swept.error().code != base::ErrorCode::Denied)
        return swept;
    return ends.book.setValue(name, {});
}

const QString sweepHere = u"sweep here"_s;
const QString sweepThere = u"sweep there"_s;

}

base::Result<> guardPurge(const Connection &local, const QString &story)
{
    if (local.dialect().engine != Engine::Sqlite)
        return {};
    Statement isCopy(local, "SELECT 1 FROM sqlite_schema WHERE name = 'sync_seen'"_L1);
    if (const auto ran = isCopy.run(); !ran || !isCopy.next())
        return ran;
    Statement query(local, "SELECT 1 FROM sync_state JOIN sync_seen ON article = ?"
                           " WHERE name = 'sight' AND value LIKE '%' || char(10) || 'false'"_L1);
    const auto ran = query.run(story);
    return ran && query.next()
               ? base::failure(base::ErrorCode::Denied,
                               u"the newsroom's server lets only a desk head do that: ask one"_s)
               : ran;
}

base::Result<> purgeParted(const Connection &local, const QString &story, const PurgedWords &words)
{
    if (local.dialect().engine != Engine::Sqlite)
        return {};
    Statement isCopy(local, "SELECT 1 FROM sqlite_schema WHERE name = 'sync_sent'"_L1);
    if (const auto ran = isCopy.run(); !ran || !isCopy.next())
        return ran;
    for (const auto &[select, sql] :
         {std::pair{"SELECT fields, body, annotations FROM sync_base WHERE article = ?"_L1,
                    "UPDATE sync_base SET fields = ?, body = ?, annotations = ? WHERE article = ?"_L1},
          std::pair{"SELECT fields, body, annotations FROM sync_sent WHERE article = ?"_L1,
                    "UPDATE sync_sent SET fields = ?, body = ?, annotations = ? WHERE article = ?"_L1}}) {
        Statement query(local, select);
        if (const auto ran = query.run(story); !ran)
            return ran;
        if (!query.next())
            continue;
        const RevisionText clean = words.without(RevisionText{query.text(0), query.text(1), query.text(2)});
        Statement update(local, sql);
        if (const auto ran = update.run(clean.fields, clean.body, clean.annotations, story); !ran)
            return ran;
    }
    return {};
}

/// The server's versions come here with the words in them: a record that says they are gone would not be
/// true.
base::Result<> dropPurges(const ReplicaEnds &ends, const PartRows &theirs)
{
    const auto mine = readRows(ends.local, tables::purge, theirs.key);
    if (!mine)
        return std::unexpected(mine.error());
    for (const QString &row : mine->order) {
        if (theirs.of(tables::purge).values.contains(row))
            continue;
        Statement remove(ends.local, "DELETE FROM purge WHERE row_hash = ?"_L1);
        if (const auto ran = remove.run(mine->values[row].last().toString()); !ran)
            return ran;
        ends.tell(ReplicaNews::Kind::Purge, theirs.key);
    }
    return {};
}

base::Result<> noteComingPurge(const ReplicaEnds &ends, const PartRows &theirs)
{
    const auto here = purgesOf(ends.local, theirs.key);
    if (!here)
        return std::unexpected(here.error());
    const bool isNew = theirs.of(tables::purge).order.size() > *here && !theirs.other.isEmpty();
    return isNew ? ends.book.setValue(sweepHere, u"1"_s) : base::Result<>();
}

base::Result<> noteGoingPurge(const ReplicaEnds &ends, const QString &story)
{
    const auto here = purgesOf(ends.local, story);
    if (!here || *here == 0)
        return here.transform([](qint64) { });
    const auto there = purgesOf(ends.remote, story);
    if (!there)
        return std::unexpected(there.error());
    return *here > *there ? ends.book.setValue(sweepThere, u"1"_s) : base::Result<>();
}

base::Result<> sweepPurged(const ReplicaEnds &ends)
{
    const auto here = sweep(ends, sweepHere, ends.local);
    return here ? sweep(ends, sweepThere, ends.remote) : here;
}

}
