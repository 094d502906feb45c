// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of evidence on their way: one that is damaged, or has no room, holds nothing else up.

#include "core/store/sql/replicaends.h"
#include "core/store/sql/serverfiles.h"
#include "core/store/sql/statement.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

const QString missing = u"missing file "_s; ///< before its hash, in the state of the copy

base::Result<QString> nameOf(const Connection &connection, const QString &sha256)
{
    Statement query(connection, "SELECT name FROM evidence_file WHERE sha256 = ?"_L1);
    const auto ran = query.run(sha256);
    return ran ? base::Result<QString>(query.next() ? query.text(0) : QString())
               : std::unexpected(ran.error());
}

/// Those of the server; between pieces there is time for leases.
ServerEvidenceFiles filesThere(const ReplicaEnds &ends)
{
    return ServerEvidenceFiles(ends.remote, [&ends] {
        ends.keepLeases();
        return ends.isBrokenOff();
    });
}

base::Result<> bring(const ReplicaEnds &ends, const QString &sha256)
{
    if (makeEvidenceFiles(ends.local)->path(sha256))
        return {};
    const auto path = filesThere(ends).path(sha256);
    if (!path) // gone meanwhile
        return path.error().code == base::ErrorCode::NotFound ? base::Result<>()
                                                              : std::unexpected(path.error());
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    return keepEvidenceFile(ends.local.path(), file).transform([](const KeptFile &) { });
}

/// Once, until it came.
base::Result<> tellMissing(const ReplicaEnds &ends, const QString &sha256, const base::Error &error)
{
    const auto told = ends.book.value(missing + sha256);
    const auto name = nameOf(ends.remote, sha256);
    if (!told || !name)
        return std::unexpected(!told ? told.error() : name.error());
    if (!told->isEmpty())
        return {};
    ends.exchange.news.push_back(
        {.kind = ReplicaNews::Kind::File, .story = {}, .slug = *name, .detail = error.detail});
    return ends.book.setValue(missing + sha256, u"1"_s);
}

}

base::Result<bool> fetchFile(const ReplicaEnds &ends, const QString &sha256)
{
    const auto come = bring(ends, sha256);
    if (!come && ends.isBrokenOff())
        return base::failure(base::ErrorCode::Cancelled, come.error().detail);
    if (!come)
        return ends.remote.isLost() ? std::unexpected(come.error())
                                    : tellMissing(ends, sha256, come.error()).transform([] { return false; });
    const auto wasMissing = ends.book.value(missing + sha256);
    if (!wasMissing || wasMissing->isEmpty())
        return wasMissing.transform([](const QString &) { return true; });
    return ends.book.setValue(missing + sha256, {}).transform([] { return true; });
}

base::Result<QStringList> missingFiles(const ReplicaEnds &ends)
{
    return ends.book.namesBehind(missing);
}

base::Result<> sendFile(const ReplicaEnds &ends, const QString &sha256)
{
    const auto files = makeEvidenceFiles(ends.local);
    const auto path = files->path(sha256);
    if (!path)
        return path.error().code == base::ErrorCode::NotFound ? base::Result<>()
                                                              : std::unexpected(path.error());
    // What is not what was stored would go by another name.
    QFile file(*path);
    if (const auto whole = files->check(sha256); !whole || !file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Database,
                             u"a file of evidence here cannot be sent: %1"_s.arg(
                                 whole ? file.errorString() : whole.error().detail));
    const auto name = nameOf(ends.local, sha256);
    return name ? filesThere(ends).add(file, *name).transform([](const QString &) { })
                : std::unexpected(name.error());
}

}
