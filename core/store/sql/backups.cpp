// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/backups.h"

#include "core/store/sql/archive.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/diskfiles.h"
#include "core/store/sql/filelook.h"
#include "core/store/sql/migrations.h"
#include "core/store/sql/repositories.h"
#include "core/store/sql/seal.h"
#include "core/store/sql/sqliteconnection.h"
#include "core/store/sql/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 weekMs = 7 * dayMs;
constexpr auto timeFormat = "yyyyMMdd'T'HHmmss'Z'";

QString stamp(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(QLatin1StringView(timeFormat));
}

QDir folderOf(const QString &databasePath)
{
    return QDir(QFileInfo(databasePath).absolutePath() + u"/backups"_s);
}

QString prefixOf(const QString &databasePath)
{
    return QFileInfo(databasePath).completeBaseName() + u'-';
}

/// Brings a copy up to the present schema and reads all of it; files of evidence are not part of it.
base::Result<> readThrough(const QString &path)
{
    const auto connection = Connection::open(path);
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto migrated = migrate(**connection); !migrated)
        return migrated;
    const auto report = verifyDatabase(**connection, VerifyFiles::No);
    if (!report)
        return std::unexpected(report.error());
    if (!report->faults.isEmpty())
        return base::failure(base::ErrorCode::Database, report->faults.first());
    return {};
}

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
    QString aside = freeName(databasePath + u'.' + why + u'-' + stamp(now));
    if (const auto moved = moveLog(databasePath, aside); !moved)
        return std::unexpected(moved.error());
    if (const auto moved = renameOnDisk(databasePath, aside); !moved)
        return std::unexpected(moved.error());
    return aside;
}

/// Puts a file in the place of the database in one step: whenever the power goes, one of the two is there.
/// What was there is kept beside it under the name that is returned.
base::Result<QString> replaceDatabase(const QString &databasePath, const QString &part, qint64 now)
{
    QString aside = freeName(databasePath + u".before-restore-"_s + stamp(now));
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

std::vector<Backup> backupsOf(const QString &databasePath)
{
    std::vector<Backup> backups;
    const QString prefix = prefixOf(databasePath);
    for (const QFileInfo &info :
         folderOf(databasePath).entryInfoList({prefix + u"*.sqlite"_s}, QDir::Files)) {
        QDateTime at = QDateTime::fromString(info.completeBaseName().sliced(prefix.size()),
                                             QLatin1StringView(timeFormat));
        at.setTimeZone(QTimeZone::UTC);
        if (at.isValid())
            backups.push_back({info.absoluteFilePath(), at.toMSecsSinceEpoch(), info.size()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::at);
    return backups;
}

std::vector<qint64> keptBackups(std::vector<qint64> moments, qint64 now)
{
    std::ranges::sort(moments, std::ranges::greater());
    struct Span
    {
        qint64 length;
        qint64 count;
    };
    QSet<qint64> kept;
    for (const Span &span : {Span{hourMs, 24}, Span{dayMs, 14}, Span{weekMs, 12}}) {
        QSet<qint64> filled;
        for (const qint64 moment : moments) {
            const qint64 slot = moment / span.length;
            const bool isRecent = now / span.length - slot < span.count;
            if (isRecent && !filled.contains(slot)) {
                filled << slot;
                kept << moment;
            }
        }
    }
    if (!moments.empty())
        kept << moments.front();
    std::erase_if(moments, [&kept](qint64 moment) { return !kept.contains(moment); });
    return moments;
}

base::Result<> makeBackupAt(const QString &databasePath, const QString &path)
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
    base::Result<> done = copy();
    if (done)
        done = readThrough(part);
    return putInPlace(done, part, path);
}

base::Result<Backup> makeBackup(const QString &databasePath, qint64 now)
{
    const QDir folder = folderOf(databasePath);
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return base::failure(base::ErrorCode::Io, u"the folder %1 cannot be made"_s.arg(folder.path()));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString path = folder.filePath(prefixOf(databasePath) + stamp(now) + u".sqlite"_s);
    if (const auto made = makeBackupAt(databasePath, path); !made)
        return std::unexpected(made.error());
    const std::vector<Backup> all = backupsOf(databasePath);
    std::vector<qint64> moments;
    moments.reserve(all.size());
    for (const Backup &one : all)
        moments.push_back(one.at);
    const std::vector<qint64> kept = keptBackups(moments, now);
    for (const Backup &one : all) {
        if (!std::ranges::contains(kept, one.at))
            QFile::remove(one.path);
    }
    return Backup{path, now, QFileInfo(path).size()};
}

base::Result<QString> restoreBackup(const QString &databasePath, const QString &backupPath, qint64 now)
{
    if (QFile::exists(databasePath) && isOpenElsewhere(databasePath))
        return openElsewhere(databasePath);
    const QString part = databasePath + u".restoring"_s;
    removeDatabase(part);
    if (!QFile::copy(backupPath, part) || !QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner))
        return base::failure(base::ErrorCode::Io, u"%1 cannot be read"_s.arg(backupPath));
    base::Result<> done = readThrough(part);
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
