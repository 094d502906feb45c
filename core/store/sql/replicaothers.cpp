// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends what is no story: settings, sources, photos and files, the vault.

#include "core/store/sql/replicaends.h"
#include "core/store/sql/replicavault.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// The server's stands here then, unless the window wrote meanwhile: false.
base::Result<bool> takeTheirs(const ReplicaEnds &ends, const PartRows &theirs, const QString &mine,
                              Removal removal)
{
    bool isTaken = false;
    const auto taken = ends.book.apply([&]() -> base::Result<> {
        const auto now = markOf(ends.local, theirs.part, theirs.key);
        if (!now)
            return std::unexpected(now.error());
        isTaken = *now == mine;
        return isTaken ? writePart(theirs, ends.local, removal) : base::Result<>();
    });
    return taken ? base::Result<bool>(isTaken) : std::unexpected(taken.error());
}

/// How people call a source, or its id.
QString nameOfSource(const Connection &local, const QString &source)
{
    Statement query(
        local, "SELECT coalesce(nullif(reader_description, ''), public_name) FROM source WHERE id = ?"_L1);
    return query.run(source) && query.next() && !query.text(0).isEmpty() ? query.text(0) : source;
}

base::Result<bool> settleVault(const ReplicaEnds &ends, const Waiting &one, const QString &mark)
{
    const auto mine = readPart(ends.local, ends.remote, one.part, one.key);
    const auto theirs = readPart(ends.remote, ends.local, one.part, one.key);
    const auto base = vaultBase(ends.book);
    if (!mine || !theirs || !base)
        return std::unexpected(!mine ? mine.error() : !theirs ? theirs.error() : base.error());
    const MergedVault merged = mergeVault(*mine, *theirs, *base);
    if (const auto written = writePart(merged.rows, ends.remote); !written)
        return std::unexpected(written.error());
    const auto taken = takeTheirs(ends, merged.rows, mark, Removal::Yes);
    for (const QString &source : taken && *taken ? merged.overwritten : QStringList())
        ends.tell(ReplicaNews::Kind::Identity, {}, nameOfSource(ends.local, source));
    return taken;
}

base::Result<bool> settleSource(const ReplicaEnds &ends, const PartRows &theirs, const QString &mark)
{
    Transaction transaction(ends.local, {});
    if (const auto begun = transaction.begun(); !begun)
        return std::unexpected(begun.error());
    SqlSources sources(ends.local);
    const auto id = story::SourceId::fromString(theirs.key);
    auto mine = sources.load(id);
    const auto taken = takeTheirs(ends, theirs, mark, Removal::No);
    if (!taken || !*taken)
        return taken;
    const auto now = sources.load(id);
    if (mine && (!now || *now != *mine)) { // else the two changed other things: conversations, evidence
        mine->id = story::SourceId::create();
        if (const auto saved = sources.save(*mine); !saved)
            return std::unexpected(saved.error());
        ends.tell(ReplicaNews::Kind::Source, {},
                  mine->isProtected() ? mine->readerDescription : mine->publicName);
    }
    return transaction.commit().transform([] { return true; });
}

/// Where both changed what is no story: the vault takes both, of settings and sources the server's stand, and
/// an entry of the source book that was changed here is kept beside as a second one. False where the window
/// changed it once more meanwhile: it is left to the next exchange.
base::Result<bool> settle(const ReplicaEnds &ends, const Waiting &one, const QString &mine)
{
    if (one.part == Part::Vault)
        return settleVault(ends, one, mine);
    const auto theirs = readPart(ends.remote, ends.local, one.part, one.key);
    if (!theirs)
        return std::unexpected(theirs.error());
    if (one.part == Part::Source)
        return settleSource(ends, *theirs, mine);
    // What was added here too: a desk here may have the name of one there.
    const auto taken = takeTheirs(ends, *theirs, mine, Removal::Yes);
    if (taken && *taken)
        ends.tell(ReplicaNews::Kind::Settings, {});
    return taken;
}

}

base::Result<bool> sendOther(const ReplicaEnds &ends, const Waiting &one)
{
    if (one.part == Part::File)
        return sendFile(ends, one.key).transform([] { return true; });
    Transaction there(ends.remote, partName(one.part) + one.key);
    if (const auto begun = there.begun(); !begun)
        return std::unexpected(begun.error());
    const auto seen = ends.book.value(seenName(one.part, one.key));
    const auto mine = markOf(ends.local, one.part, one.key);
    const auto theirs = markOf(ends.remote, one.part, one.key);
    if (!seen || !mine || !theirs)
        return std::unexpected(!seen ? seen.error() : !mine ? mine.error() : theirs.error());
    const bool fits = theirs->isEmpty() || *theirs == *seen || *theirs == *mine;
    const auto done
        = fits ? copyPart(ends.local, ends.remote, one.part, one.key).transform([] { return true; })
               : settle(ends, one, *mine);
    if (!done || !*done)
        return done;
    if (const auto noted = one.part == Part::Vault ? setVaultBase(ends.book, ends.remote) : base::Result<>();
        !noted)
        return std::unexpected(noted.error());
    const auto now = markOf(ends.remote, one.part, one.key);
    const auto set
        = now ? ends.book.setValue(seenName(one.part, one.key), *now) : std::unexpected(now.error());
    return (set ? there.commit() : set).transform([] { return true; });
}

base::Result<> takeBack(const ReplicaEnds &ends, const Waiting &one)
{
    const auto theirs = readPart(ends.remote, ends.local, one.part, one.key);
    const auto mine = markOf(ends.local, one.part, one.key);
    const auto now = markOf(ends.remote, one.part, one.key);
    if (!theirs || !mine || !now)
        return std::unexpected(!theirs ? theirs.error() : !mine ? mine.error() : now.error());
    ends.exchange.hasChanged = true;
    const auto taken = takeTheirs(ends, *theirs, *mine, Removal::Yes);
    return taken ? ends.book.setValue(seenName(one.part, one.key), *now) : std::unexpected(taken.error());
}

}
