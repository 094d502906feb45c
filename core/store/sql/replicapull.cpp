// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/replicachanges.h"
#include "core/store/sql/replicaends.h"
#include "core/store/sql/replicavault.h"
#include "core/store/sql/statement.h"
#include "core/store/sql/storycopy.h"

#include <QDeadlineTimer>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr size_t mostAtOnce = 20;          // things written in one transaction of the copy
constexpr qsizetype mostBytes = 8'000'000; // of them, or the one that goes beyond
constexpr int longestTurnMs = 100;         // of it; a save waits 5 s for its own

/// What decides which stories this login sees, and last whether it may rewrite history.
base::Result<QString> sightOf(const Connection &remote)
{
    Statement query(
        remote, "SELECT coalesce(array_to_string(my_desks(), chr(10)), '*') || chr(10) || coalesce(me(), '')"
                " || chr(10) || has_table_privilege('revision', 'UPDATE')"_L1);
    const auto ran = query.run();
    return ran && query.next() ? base::Result<QString>(query.text(0)) : std::unexpected(ran.error());
}

/// What never was there is nobody's loss.
base::Result<QStringList> sentStories(const Connection &local)
{
    Statement query(local, "SELECT article FROM sync_seen WHERE seen <> ''"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    QStringList all;
    while (query.next())
        all << query.text(0);
    return all;
}

/// What of a part is here alone, and there alone: where a desk is joined or left, no story changed.
struct Difference
{
    std::vector<Change> here;
    std::vector<Change> there;
};

base::Result<> addDifference(Part part, const base::Result<QStringList> &here,
                             const base::Result<QStringList> &there, Difference &all)
{
    if (!here || !there)
        return std::unexpected(!here ? here.error() : there.error());
    const QSet<QString> mine(here->begin(), here->end());
    const QSet<QString> theirs(there->begin(), there->end());
    for (const QString &key : mine - theirs)
        all.here.push_back({part, key});
    for (const QString &key : theirs - mine)
        all.there.push_back({part, key});
    return {};
}

/// A story that is not there and not hidden was removed, which its change tells, or lost by the server.
base::Result<> leaveHidden(const ReplicaEnds &ends, std::vector<Change> &here)
{
    std::vector<Change> all;
    for (const Change &one : here) {
        ends.keepLeases();
        const auto hidden
            = one.part == Part::Story ? isHidden(ends.remote, one.key) : base::Result<bool>(true);
        if (!hidden)
            return std::unexpected(hidden.error());
        if (*hidden)
            all.push_back(one);
    }
    here = std::move(all);
    return {};
}

base::Result<Difference> seenOtherwise(const ReplicaEnds &ends)
{
    Difference all;
    const auto photos
        = addDifference(Part::Asset, keysOf(ends.local, Part::Asset), keysOf(ends.remote, Part::Asset), all);
    if (!photos)
        return std::unexpected(photos.error());
    return addDifference(Part::Story, sentStories(ends.local), keysOf(ends.remote, Part::Story), all)
        .and_then([&] { return leaveHidden(ends, all.here); })
        .transform([&all] { return std::move(all); });
}

/// How many stories that are here would be another, or none.
base::Result<int> touched(const ReplicaEnds &ends, const std::vector<Change> &all)
{
    int sum = 0;
    for (const Change &one : all) {
        if (one.part != Part::Story)
            continue;
        ends.keepLeases();
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

/// Of the text alone: a state says nothing of the words.
base::Result<QStringList> wordsOf(const Connection &local, const QString &story)
{
    Statement query(local, "SELECT fields, body, annotations FROM article WHERE id = ?"_L1);
    if (const auto ran = query.run(story); !ran)
        return std::unexpected(ran.error());
    return query.next() ? QStringList{query.text(0), query.text(1), query.text(2)} : QStringList();
}

base::Result<> takeStory(const ReplicaEnds &ends, const PartRows &rows)
{
    const bool isGoneHere = rows.other.isEmpty() && rows.story;
    if (const auto dropped = isGoneHere ? dropSteps(ends, rows.key, false) : base::Result<>(); !dropped)
        return dropped;
    if (const auto noted = noteComingPurge(ends, rows); !noted)
        return noted;
    const auto before = wordsOf(ends.local, rows.key);
    if (const auto written = writePart(rows, ends.local); !written)
        return written;
    const auto after = wordsOf(ends.local, rows.key);
    if (!before || !after)
        return std::unexpected(!before ? before.error() : after.error());
    if (const auto left = *before == *after ? base::Result<>() : letWindowReadAnew(ends.local, rows.key);
        !left)
        return left;
    if (const auto intact = checkStory(ends.local, rows.key); !intact)
        return intact;
    const auto now = markOf(ends.local, rows.key);
    if (!now)
        return std::unexpected(now.error());
    ends.exchange.hasChanged = ends.exchange.hasChanged || rows.other != (*now ? textOf(**now) : QString());
    return ends.book.setSeen(rows.key, *now);
}

/// A photo that is here, and there only in stories that this login does not see.
base::Result<bool> isOutOfSight(const ReplicaEnds &ends, const PartRows &rows)
{
    if (rows.part != Part::Asset || rows.other.isEmpty())
        return false;
    return isHiddenAsset(ends.remote, rows.key);
}

base::Result<> takeOther(const ReplicaEnds &ends, const PartRows &rows)
{
    const QString name = seenName(rows.part, rows.key);
    const auto before = ends.book.value(name);
    const auto written = rows.isOutOfSight ? pruneRows({}, ends.local, tables::asset, rows.key)
                                           : writePart(rows, ends.local);
    if (!written)
        return written;
    const auto mark = markOf(ends.local, rows.part, rows.key);
    if (!before || !mark)
        return std::unexpected(!before ? before.error() : mark.error());
    ends.exchange.hasChanged = ends.exchange.hasChanged || *before != *mark;
    if (const auto noted = rows.part == Part::Vault ? setVaultBase(ends.book, ends.local) : base::Result<>();
        !noted)
        return noted;
    return ends.book.setValue(name, *mark);
}

/// What changed on the server comes here: it is read there first, and written in one go behind that, so that
/// nobody who writes here waits for the server.
class Fetch
{
public:
    explicit Fetch(const ReplicaEnds &ends) : m_ends(ends) { }

    base::Result<> add(const Change &one)
    {
        m_ends.keepLeases();
        if (m_ends.isBrokenOff())
            return base::failure(base::ErrorCode::Cancelled, u"it was broken off"_s);
        const auto waits = m_ends.book.isWaiting(one.part, one.key); // else the sending settles it
        if (!waits || *waits)
            return waits.transform([](bool) { });
        if (one.part == Part::File) {
            const auto fetched = fetchFile(m_ends, one.key);
            if (!fetched || !*fetched)
                return fetched.transform([](bool) { });
        }
        if (!m_moment)
            m_moment.emplace(m_ends.remote);
        auto rows = readPart(m_ends.remote, m_ends.local, one.part, one.key);
        if (!rows)
            return std::unexpected(rows.error());
        const auto isHidden = isOutOfSight(m_ends, *rows);
        if (!isHidden)
            return std::unexpected(isHidden.error());
        rows->isOutOfSight = *isHidden;
        m_bytes += rows->bytes();
        m_read.push_back(std::move(*rows));
        return m_read.size() < mostAtOnce && m_bytes < mostBytes ? base::Result<>() : write();
    }

    base::Result<> write()
    {
        m_moment.reset();
        const std::vector<PartRows> all = std::exchange(m_read, {});
        m_bytes = 0;
        for (auto from = all.begin(); from != all.end();) {
            const auto begin = from;
            const auto done = m_ends.book.apply([&] { return takeSome(from, all.end()); });
            if (!done && !isOfOne(done.error()))
                return done;
            for (auto one = begin; !done && one != from; ++one) {
                if (const auto taken = takeAlone(*one); !taken)
                    return taken;
            }
        }
        return {};
    }

    /// Another exchange on this machine took something over in between, or something could not be written: it
    /// is to be looked at anew.
    bool isOvertaken() const { return m_isOvertaken; }

private:
    /// Others can be taken over all the same.
    static bool isOfOne(const base::Error &error)
    {
        return error.code == base::ErrorCode::Conflict || error.code == base::ErrorCode::Database;
    }

    using Rows = std::vector<PartRows>::const_iterator;

    /// At least one, and no more than there is time for: who writes here waits for it.
    base::Result<> takeSome(Rows &from, Rows end)
    {
        const QDeadlineTimer turn(longestTurnMs);
        base::Result<> taken;
        while (taken && from != end) {
            taken = take(*from++);
            if (turn.hasExpired())
                break;
        }
        return taken;
    }

    base::Result<> take(const PartRows &one)
    {
        const auto waits = m_ends.book.isWaiting(one.part, one.key); // written here while it was read there
        if (!waits || *waits)
            return waits.transform([](bool) { });
        const auto isSo = isStillSo(one, m_ends.local);
        if (!isSo)
            return std::unexpected(isSo.error());
        if (!*isSo) {
            m_isOvertaken = true;
            return {};
        }
        return one.part == Part::Story ? takeStory(m_ends, one) : takeOther(m_ends, one);
    }

    /// One by itself, where several were refused: what cannot be taken over is told, and leaves the others
    /// alone.
    base::Result<> takeAlone(const PartRows &one)
    {
        const auto done = m_ends.book.apply([&] { return take(one); });
        if (done || !isOfOne(done.error()))
            return done;
        if (done.error().code == base::ErrorCode::Database) { // tried again with the next exchange
            m_isOvertaken = true;
            return {};
        }
        m_ends.tell(ReplicaNews::Kind::Rewritten, one.part == Part::Story ? one.key : QString(),
                    done.error().detail);
        return {};
    }

    const ReplicaEnds &m_ends;
    std::optional<Snapshot> m_moment; ///< of the server, as of which is read
    std::vector<PartRows> m_read;
    qsizetype m_bytes = 0;
    bool m_isOvertaken = false;
};

}

base::Result<> pullAll(const ReplicaEnds &ends, bool isAllowed, bool isNewConnection)
{
    const auto since = ends.book.value(horizonName);
    const auto until = serverHorizon(ends.remote);
    if (!since || !until)
        return std::unexpected(!since ? since.error() : until.error());
    if (*since == *until && !isNewConnection)
        return {};
    const auto sight = sightOf(ends.remote);
    const auto known = ends.book.value(sightName);
    if (!sight || !known)
        return std::unexpected(!sight ? sight.error() : known.error());
    const bool isFirst = since->isEmpty();
    const auto all = isFirst ? everything(ends.remote)
                             : changes(ends.remote, isNewConnection ? furtherBack(*since) : *since, *until);
    const auto stories = all ? countStories(ends.local) : std::unexpected(all.error());
    const auto files = isNewConnection ? missingFiles(ends) : base::Result<QStringList>(QStringList());
    if (!stories || !files)
        return std::unexpected(!stories ? stories.error() : files.error());
    if (!isFirst && !isAllowed && isMany(static_cast<int>(all->size()), *stories)) {
        const auto sum = touched(ends, *all);
        if (!sum)
            return std::unexpected(sum.error());
        if (isMany(*sum, *stories)) {
            ends.exchange.state.massChange = *sum;
            ends.exchange.state.stories = *stories;
            return {};
        }
    }
    // The first time too: what was brought along, and belongs to a desk that is not seen, goes with its
    // sending.
    const auto others
        = isFirst || *sight != *known ? seenOtherwise(ends) : base::Result<Difference>(Difference());
    if (!others)
        return std::unexpected(others.error());
    const std::vector<Change> come
        = isFirst ? std::vector<Change>() : others->there; // else everything has it
    std::vector<Change> anew;
    for (const QString &file : *files)
        anew.push_back({Part::File, file});
    Fetch fetch(ends);
    for (const std::vector<Change> &some : {*all, others->here, come, anew}) {
        for (const Change &one : some) {
            if (const auto added = fetch.add(one); !added)
                return added;
        }
    }
    if (const auto written = fetch.write(); !written || fetch.isOvertaken())
        return written;
    const auto set = ends.book.setValue(sightName, *sight);
    return set ? ends.book.setValue(horizonName, *until) : set;
}

}
