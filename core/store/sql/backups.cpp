// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/backups.h"

#include "core/store/sql/archive.h"
#include "core/store/sql/backupfolder.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/diskfiles.h"
#include "core/store/sql/filelook.h"
#include "core/store/sql/readthrough.h"
#include "core/store/sql/seal.h"
#include "core/store/sql/sqliteconnection.h"
#include "core/store/sql/statement.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// A name that is not taken yet.
QString freeName(const QString &path)
{
    QString name = path;
    for (int i = 2; QFile::exists(name); ++i)
        name = path + u'-' + QString::number(i);
    return name;
}

/// SQLite's last connection takes the log away with it: one that is still there after ours belongs to
/// somebody. A damaged file that cannot be opened is nobody's.
bool isOpenElsewhere(const QString &databasePath)
{
    {
        const auto connection = Connection::open(databasePath);
        if (!connection)
            return false;
        Statement look(**connection, "SELECT count(*) FROM sqlite_schema"_L1);
        if (!look.run())
            return false;
        look.next();
    }
    return QFile::exists(databasePath + u"-wal"_s);
}

/// Whether a connection has the file open, which then holds a lock of its own on it all the while. Nothing is
/// written. No connection of this program may be open: this lets go of its locks.
bool isHeld(const QString &databasePath)
{
    QFile file(databasePath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    struct flock lock{.l_type = F_WRLCK,
                      .l_whence = SEEK_SET,
                      .l_start = 0x40000000 + 2, // SQLite's file format: behind its lock byte
                      .l_len = 510,
                      .l_pid = 0};
    return ::fcntl(file.handle(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

std::unexpected<base::Error> openElsewhere(const QString &databasePath)
{
    return base::failure(base::ErrorCode::Conflict,
                         u"%1 is open in another window: close it first"_s.arg(databasePath));
}

/// The log of a database goes along with it, so that nothing committed is left behind.
base::Result<> moveLog(const QString &from, const QString &to)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (!QFile::exists(from + suffix))
            continue;
        if (const auto moved = renameOnDisk(from + suffix, to + suffix); !moved)
            return moved;
    }
    return {};
}

base::Result<QString> setAside(const QString &databasePath, const QString &why, qint64 now)
{
    QString aside = freeName(databasePath + u'.' + why + u'-' + backupStamp(now));
    if (const auto moved = moveLog(databasePath, aside); !moved)
        return std::unexpected(moved.error());
    if (const auto moved = renameOnDisk(databasePath, aside); !moved)
        return std::unexpected(moved.error());
    return aside;
}

/// A copy that was kept as a damaged one is what the person chose, with its faults.
base::Result<> mayBeRestored(const QString &part, const QString &backupPath)
{
    const auto faults = readThrough(part);
    if (!faults)
        return base::failure(faults.error().code, QString(faults.error().detail).replace(part, backupPath));
    if (!isDamagedName(backupPath) && !faults->isEmpty())
        return base::failure(base::ErrorCode::Database, faults->first());
    return {};
}

/// Puts a file in the place of the database in one step: whenever the power goes, one of the two is there.
/// What was there is kept beside it under the name that is returned.
base::Result<QString> replaceDatabase(const QString &databasePath, const QString &part, qint64 now)
{
    QString aside = freeName(databasePath + u".before-restore-"_s + backupStamp(now));
    if (const auto moved = moveLog(databasePath, aside); !moved)
        return std::unexpected(moved.error());
    const bool isLinked
        = ::link(QFile::encodeName(databasePath).constData(), QFile::encodeName(aside).constData()) == 0;
    if (!isLinked) { // a file system without a second name for a file
        if (const auto moved = renameOnDisk(databasePath, aside); !moved)
            return std::unexpected(moved.error());
    }
    if (const auto replaced = renameOnDisk(part, databasePath); !replaced)
        return std::unexpected(replaced.error());
    return aside;
}

}

base::Result<Backup> makeBackupAt(const QString &databasePath, const QString &path)
{
    if (!QFile::exists(databasePath))
        return base::failure(base::ErrorCode::NotFound,
                             u"there is no database at %1 yet"_s.arg(databasePath));
    if (QFile::exists(path))
        return base::failure(base::ErrorCode::Conflict, u"%1 is there already"_s.arg(path));
    const QString part = path + u".part"_s;
    removeDatabase(part); // of a run that was cut off
    const auto copy = [&]() -> base::Result<> {
        const auto connection = Connection::open(databasePath);
        if (!connection)
            return std::unexpected(connection.error());
        return copySqlite(**connection, part);
    };
    base::Result<QStringList> faults = copy().and_then([&] { return readThrough(part); });
    Backup made{path};
    if (faults && !faults->isEmpty()) {
        made.faults = *faults;
        made.isDamaged = true;
        made.path = freeName(damagedName(path));
    }
    const auto placed = putInPlace(faults.transform([](const QStringList &) { return; }), part, made.path);
    if (!placed)
        return std::unexpected(placed.error());
    made.size = QFileInfo(made.path).size();
    return made;
}

base::Result<Backup> makeBackup(const QString &databasePath, qint64 now)
{
    const auto path = placeOfBackup(databasePath, now);
    if (!path)
        return std::unexpected(path.error());
    auto made = makeBackupAt(databasePath, *path);
    if (!made)
        return made;
    made->at = now;
    thinOutBackups(databasePath, *made);
    return made;
}

base::Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, qint64 now)
{
    if (QFile::exists(databasePath) && isOpenElsewhere(databasePath))
        return openElsewhere(databasePath);
    const QString part = databasePath + u".restoring"_s;
    removeDatabase(part);
    if (!QFile::copy(backupPath, part) || !QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner))
        return base::failure(base::ErrorCode::Io, u"%1 cannot be read"_s.arg(backupPath));
    base::Result<> done = mayBeRestored(part, backupPath);
    if (done)
        done = unpackFiles(part, databasePath);
    if (done)
        done = toDisk(part);
    base::Result<QString> aside = done ? base::Result<QString>() : std::unexpected(done.error());
    if (done && QFile::exists(databasePath))
        aside = replaceDatabase(databasePath, part, now);
    else if (done)
        aside = renameOnDisk(part, databasePath).transform([] { return QString(); });
    if (!aside)
        removeDatabase(part);
    return aside;
}

base::Result<QStringList> quickCheck(const QString &databasePath)
{
    return FileLook(databasePath).run();
}

base::Result<QString> setDamagedAside(const QString &databasePath, qint64 now)
{
    if (isHeld(databasePath))
        return openElsewhere(databasePath);
    auto aside = setAside(databasePath, u"damaged"_s, now);
    if (aside)
        unsealDatabase(databasePath);
    return aside;
}

}
