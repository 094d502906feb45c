// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/filecheck.h"

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

base::Result<QStringList> hashesAfter(const Connection &connection, const QString &after)
{
    Statement query(connection, "SELECT sha256 FROM evidence_file WHERE sha256 > ? ORDER BY sha256"_L1);
    if (const auto ran = query.run(notNull(after)); !ran)
        return std::unexpected(ran.error());
    QStringList hashes;
    while (query.next())
        hashes << query.text(0);
    return hashes;
}

}

base::Result<FilesRead> readSomeFiles(const QString &databasePath, const QString &after, int milliseconds)
{
    const auto connection = Connection::open(databasePath);
    if (!connection)
        return std::unexpected(connection.error());
    const auto hashes = hashesAfter(**connection, after);
    if (!hashes)
        return std::unexpected(hashes.error());
    const FolderEvidenceFiles folder(**connection);
    const QDeadlineTimer deadline(milliseconds);
    FilesRead read{after, {}};
    for (const QString &sha256 : *hashes) {
        if (deadline.hasExpired())
            return read;
        read.last = sha256;
        if (const auto sound = folder.check(sha256); !sound)
            read.faults << sound.error().detail;
    }
    read.last.clear();
    return read;
}

}
