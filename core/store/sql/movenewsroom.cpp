// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/movenewsroom.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/rowcopy.h"
#include "core/store/sql/sqlstore.h"
#include "core/store/sql/statement.h"

#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct Thing
{
    Part part;
    QString key;
};

constexpr std::array allParts{Part::Settings, Part::Source, Part::File,
                              Part::Asset,    Part::Vault,  Part::Story};

base::Result<std::unique_ptr<Connection>> opened(const QString &place)
{
    if (const auto store = openStore(place);
        !store) // which makes its tables, and settles what a program that fell has left
        return std::unexpected(store.error());
    return Connection::open(place);
}

base::Result<std::vector<Thing>> thingsOf(const Connection &connection)
{
    std::vector<Thing> all;
    for (const Part part : allParts) {
        const auto keys = keysOf(connection, part);
        if (!keys)
            return std::unexpected(keys.error());
        for (const QString &key : *keys)
            all.push_back({part, key});
    }
    return all;
}

/// A place that holds stories which the newsroom does not have is another newsroom.
base::Result<> refuseOther(const Connection &from, const Connection &to)
{
    const auto ours = keysOf(from, Part::Story);
    const auto theirs = ours ? keysOf(to, Part::Story) : ours;
    if (!theirs)
        return std::unexpected(theirs.error());
    const QSet<QString> known(ours->begin(), ours->end());
    for (const QString &id : *theirs) {
        if (!known.contains(id))
            return base::failure(
                base::ErrorCode::Conflict,
                u"%1 holds a newsroom already, with stories that this one does not have"_s.arg(to.path()));
    }
    return {};
}

/// Whether the two have the same.
base::Result<bool> isEqual(const Connection &from, const Connection &to, const Thing &thing)
{
    const auto ours = markOf(from, thing.part, thing.key);
    const auto theirs = ours ? markOf(to, thing.part, thing.key) : ours;
    return theirs ? base::Result<bool>(*ours == *theirs) : std::unexpected(theirs.error());
}

base::Result<> moveFile(const Connection &from, const Connection &to, const QString &sha256)
{
    const auto path = makeEvidenceFiles(from)->path(sha256);
    if (!path)
        return std::unexpected(path.error());
    QFile file(*path);
    Statement name(from, "SELECT name FROM evidence_file WHERE sha256 = ?"_L1);
    if (const auto ran = name.run(sha256); !ran || !file.open(QIODevice::ReadOnly))
        return ran ? base::failure(base::ErrorCode::Io, file.errorString()) : ran;
    return makeEvidenceFiles(to)->add(file, name.next() ? name.text(0) : QString()).transform([](auto) { });
}

base::Result<> moveThing(const Connection &from, const Connection &to, const Thing &thing)
{
    if (thing.part == Part::File)
        return moveFile(from, to, thing.key);
    const auto rows = readPart(from, to, thing.part, thing.key);
    if (!rows)
        return std::unexpected(rows.error());
    Transaction transaction(to, thing.key);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto written = writePart(*rows, to);
    return written ? transaction.commit() : written;
}

base::Result<> compareAll(const Connection &from, const Connection &to, const std::vector<Thing> &all)
{
    for (const Thing &thing : all) {
        const auto equal = isEqual(from, to, thing);
        if (!equal)
            return std::unexpected(equal.error());
        if (!*equal)
            return base::failure(base::ErrorCode::Database,
                                 u"%1 %2 did not arrive as it was"_s.arg(partName(thing.part), thing.key));
    }
    return {};
}

}

base::Result<MovedNewsroom> moveNewsroom(const QString &from, const QString &to,
                                         const std::function<void(int, int)> &progress,
                                         const base::CancelToken &cancel)
{
    const auto source = opened(from);
    const auto target = source ? opened(to) : std::unexpected(source.error());
    if (!target)
        return std::unexpected(target.error());
    if (const auto fits = refuseOther(**source, **target); !fits)
        return std::unexpected(fits.error());
    const auto all = thingsOf(**source);
    if (!all)
        return std::unexpected(all.error());
    MovedNewsroom moved;
    for (const Thing &thing : *all) {
        if (cancel.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        const auto equal = isEqual(**source, **target, thing);
        if (!equal)
            return std::unexpected(equal.error());
        const auto done = *equal ? base::Result<>() : moveThing(**source, **target, thing);
        if (!done)
            return std::unexpected(done.error());
        moved.there += *equal ? 1 : 0;
        moved.stories += thing.part == Part::Story ? 1 : 0;
        progress(++moved.things, static_cast<int>(all->size()));
    }
    if (const auto same = compareAll(**source, **target, *all); !same)
        return std::unexpected(same.error());
    auto report = verifyDatabase(**target);
    if (!report)
        return std::unexpected(report.error());
    moved.report = std::move(*report);
    return moved;
}

}
