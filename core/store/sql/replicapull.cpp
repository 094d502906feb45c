// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replicaends.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/storycopy.h"

#include <QFile>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

const QString horizonName = u"horizon"_s;
constexpr int batch = 20;         // things fetched in one transaction of the copy
constexpr int smallNewsroom = 10; // stories, of which many may change at once
constexpr int greatestShare = 10; // of a hundred stories

struct Change
{
    Part part;
    QString key;
};

/// Numbers of transactions that a server may give out again after it died.
QString furtherBack(const QString &horizon)
{
    constexpr quint64 lost = 2'000;
    const quint64 number = horizon.toULongLong();
    return QString::number(number > lost ? number - lost : 0);
}

base::Result<QString> serverHorizon(const Connection &remote)
{
    // What ran in a transaction below it is over, whatever came of it.
    Statement query(remote, "SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT)"_L1);
    const auto ran = query.run();
    if (!ran || !query.next())
        return std::unexpected(ran ? base::Error{base::ErrorCode::Database, {}} : ran.error());
    return query.text(0);
}

base::Result<std::vector<Change>> everything(const Connection &remote)
{
    std::vector<Change> all;
    for (const Part part :
         {Part::Settings, Part::Source, Part::File, Part::Asset, Part::Vault, Part::Story}) {
        const auto keys = keysOf(remote, part);
        if (!keys)
            return std::unexpected(keys.error());
        for (const QString &key : *keys)
            all.push_back({part, key});
    }
    return all;
}

base::Result<std::vector<Change>> changes(const Connection &remote, const QString &since,
                                          const QString &until)
{
    Statement query(remote,
                    "SELECT part, key FROM change WHERE xid >= CAST(? AS xid8) AND xid < CAST(? AS xid8)"
                    " ORDER BY part <> 'settings', part <> 'source', part, xid"_L1);
    if (const auto ran = query.run(since, until); !ran)
        return std::unexpected(ran.error());
    std::vector<Change> all;
    while (query.next()) {
        if (const auto part = partFromName(query.text(0)))
            all.push_back({*part, query.text(1)});
    }
    return all;
}

base::Result<int> count(const Connection &local)
{
    Statement query(local, "SELECT count(*) FROM article"_L1);
    const auto ran = query.run();
    return ran && query.next()
               ? base::Result<int>(static_cast<int>(query.integer(0)))
               : std::unexpected(ran ? base::Error{base::ErrorCode::Database, {}} : ran.error());
}

/// How many stories that are here would be another, or none.
base::Result<int> touched(const ReplicaEnds &ends, const std::vector<Change> &all)
{
    int sum = 0;
    for (const Change &one : all) {
        if (one.part != Part::Story)
            continue;
        const auto mine = markOf(ends.local, one.key);
        if (!mine)
            return std::unexpected(mine.error());
        if (!*mine)
            continue;
        const auto theirs = markOf(ends.remote, one.key);
        if (!theirs)
            return std::unexpected(theirs.error());
        sum += *theirs != *mine ? 1 : 0;
    }
    return sum;
}

base::Result<> fetchFile(const ReplicaEnds &ends, const QString &sha256)
{
    if (makeEvidenceFiles(ends.local)->path(sha256))
        return {};
    const auto path = makeEvidenceFiles(ends.remote)->path(sha256);
    if (!path) // gone meanwhile
        return path.error().code == base::ErrorCode::NotFound ? base::Result<>()
                                                              : std::unexpected(path.error());
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    return keepEvidenceFile(ends.local.path(), file).transform([](const KeptFile &) { });
}

base::Result<> fetchStory(const ReplicaEnds &ends, const QString &id)
{
    const auto before = markOf(ends.local, id);
    if (const auto copied = copyPart(ends.remote, ends.local, Part::Story, id); !copied)
        return copied;
    if (const auto intact = checkStory(ends.local, id); !intact)
        return intact;
    const auto now = markOf(ends.local, id);
    if (!before || !now)
        return std::unexpected(!before ? before.error() : now.error());
    ends.exchange.hasChanged = ends.exchange.hasChanged || *before != *now;
    return ends.book.setSeen(id, *now);
}

base::Result<> fetchOther(const ReplicaEnds &ends, const Change &one)
{
    const QString name = seenName(one.part, one.key);
    const auto before = ends.book.value(name);
    if (const auto copied = copyPart(ends.remote, ends.local, one.part, one.key); !copied)
        return copied;
    const auto mark = markOf(ends.local, one.part, one.key);
    if (!before || !mark)
        return std::unexpected(!before ? before.error() : mark.error());
    ends.exchange.hasChanged = ends.exchange.hasChanged || *before != *mark;
    return ends.book.setValue(name, *mark);
}

base::Result<> fetch(const ReplicaEnds &ends, const Change &one)
{
    const auto waits = ends.book.isWaiting(one.part, one.key); // else the sending settles it
    if (!waits || *waits)
        return waits.transform([](bool) { });
    return one.part == Part::Story ? fetchStory(ends, one.key) : fetchOther(ends, one);
}

/// One by itself, where a batch was refused: what cannot be taken over is told, and leaves the others alone.
base::Result<> fetchAlone(const ReplicaEnds &ends, const Change &one)
{
    const auto done = ends.book.apply([&] { return fetch(ends, one); });
    if (done || done.error().code != base::ErrorCode::Conflict)
        return done;
    ends.tell(ReplicaNews::Kind::Rewritten, one.part == Part::Story ? one.key : QString(),
              done.error().detail);
    return {};
}

base::Result<> fetchAll(const ReplicaEnds &ends, const std::vector<Change> &all)
{
    for (size_t begin = 0; begin < all.size(); begin += batch) {
        const auto part = std::span(all).subspan(begin, qMin(size_t(batch), all.size() - begin));
        for (const Change &one : part) {
            if (one.part == Part::File) {
                if (const auto fetched = fetchFile(ends, one.key); !fetched)
                    return fetched;
            }
        }
        const auto done = ends.book.apply([&]() -> base::Result<> {
            for (const Change &one : part) {
                if (const auto fetched = fetch(ends, one); !fetched)
                    return fetched;
            }
            return {};
        });
        if (done)
            continue;
        if (done.error().code != base::ErrorCode::Conflict)
            return done;
        for (const Change &one : part) {
            if (const auto fetched = fetchAlone(ends, one); !fetched)
                return fetched;
        }
    }
    return {};
}

}

base::Result<> pullAll(const ReplicaEnds &ends, bool isAllowed, bool isNewConnection)
{
    const auto since = ends.book.value(horizonName);
    const auto until = serverHorizon(ends.remote);
    if (!since || !until)
        return std::unexpected(!since ? since.error() : until.error());
    if (*since == *until && !isNewConnection)
        return {};
    const bool isFirst = since->isEmpty();
    const auto all = isFirst ? everything(ends.remote)
                             : changes(ends.remote, isNewConnection ? furtherBack(*since) : *since, *until);
    const auto stories = all ? count(ends.local) : std::unexpected(all.error());
    if (!stories)
        return std::unexpected(stories.error());
    if (!isFirst && !isAllowed && *stories >= smallNewsroom
        && static_cast<int>(all->size()) * 100 > *stories * greatestShare) {
        const auto sum = touched(ends, *all);
        if (!sum)
            return std::unexpected(sum.error());
        if (*sum * 100 > *stories * greatestShare) {
            ends.exchange.state.massChange = *sum;
            ends.exchange.state.stories = *stories;
            return {};
        }
    }
    if (const auto fetched = fetchAll(ends, *all); !fetched)
        return fetched;
    return ends.book.setValue(horizonName, *until);
}

}
