// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/backupfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 weekMs = 7 * dayMs;
constexpr auto timeFormat = "yyyyMMdd'T'HHmmss'Z'";
constexpr auto ending = ".sqlite"_L1;
constexpr auto damagedEnding = "-damaged.sqlite"_L1;
constexpr size_t keptDamaged = 2;

QDir folderOf(const QString &databasePath)
{
    return QDir(QFileInfo(databasePath).absolutePath() + u"/backups"_s);
}

QString prefixOf(const QString &databasePath)
{
    return QFileInfo(databasePath).completeBaseName() + u'-';
}

/// Whatever else lies there is left alone.
std::vector<Backup> listed(const QString &databasePath, QLatin1StringView nameEnding)
{
    std::vector<Backup> backups;
    const QString prefix = prefixOf(databasePath);
    for (const QFileInfo &info :
         folderOf(databasePath).entryInfoList({prefix + u'*' + nameEnding}, QDir::Files)) {
        const QString time = info.fileName().sliced(prefix.size()).chopped(nameEnding.size());
        QDateTime at = QDateTime::fromString(time, QLatin1StringView(timeFormat));
        at.setTimeZone(QTimeZone::UTC);
        if (at.isValid())
            backups.push_back({.path = info.absoluteFilePath(),
                               .at = at.toMSecsSinceEpoch(),
                               .size = info.size(),
                               .isDamaged = nameEnding == damagedEnding});
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::ranges::sort(backups, std::ranges::greater(), [now](const Backup &one) {
        return std::pair(one.at <= now, one.at); // a clock that ran ahead made no newer ones
    });
    return backups;
}

/// The first of each hour, day and week, as many as have any: no clock says how long ago that was.
QSet<qint64> newestOfEach(std::span<const qint64> newestFirst)
{
    struct Span
    {
        qint64 length;
        qsizetype count;
    };
    QSet<qint64> kept;
    for (const Span &span : {Span{hourMs, 24}, Span{dayMs, 14}, Span{weekMs, 12}}) {
        QSet<qint64> filled;
        for (const qint64 moment : newestFirst) {
            const qint64 slot = moment / span.length;
            if (filled.contains(slot))
                continue;
            if (filled.size() == span.count)
                break;
            filled << slot;
            kept << moment;
        }
    }
    return kept;
}

}

QString backupStamp(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(QLatin1StringView(timeFormat));
}

QString damagedName(const QString &path)
{
    return (path.endsWith(ending) ? path.chopped(ending.size()) : path) + damagedEnding;
}

bool isDamagedName(const QString &path)
{
    return path.endsWith(damagedEnding);
}

std::vector<Backup> backupsOf(const QString &databasePath)
{
    return listed(databasePath, ending);
}

std::vector<Backup> damagedBackupsOf(const QString &databasePath)
{
    return listed(databasePath, damagedEnding);
}

bool isBackupDue(const QString &databasePath, qint64 now)
{
    // One of a clock that ran ahead says nothing of now.
    const auto isFresh = [now](const Backup &one) { return one.at <= now && now - one.at < hourMs; };
    return std::ranges::none_of(backupsOf(databasePath), isFresh)
           && std::ranges::none_of(damagedBackupsOf(databasePath), isFresh);
}

std::vector<qint64> keptBackups(std::vector<qint64> moments, qint64 now)
{
    std::ranges::sort(moments, std::ranges::greater());
    const auto firstPast = std::ranges::find_if(moments, [now](qint64 moment) { return moment <= now; });
    QSet<qint64> kept = newestOfEach({moments.begin(), firstPast});
    kept.unite(newestOfEach({firstPast, moments.end()}));
    std::erase_if(moments, [&kept](qint64 moment) { return !kept.contains(moment); });
    return moments;
}

base::Result<QString> placeOfBackup(const QString &databasePath, qint64 now)
{
    const QDir folder = folderOf(databasePath);
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return base::failure(base::ErrorCode::Io, u"the folder %1 cannot be made"_s.arg(folder.path()));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder.filePath(prefixOf(databasePath) + backupStamp(now) + ending);
}

void thinOutBackups(const QString &databasePath, const Backup &made)
{
    if (made.isDamaged) {
        const std::vector<Backup> damaged = damagedBackupsOf(databasePath);
        for (size_t i = keptDamaged; i < damaged.size(); ++i)
            QFile::remove(damaged[i].path);
        return;
    }
    const std::vector<Backup> all = backupsOf(databasePath);
    std::vector<qint64> moments;
    moments.reserve(all.size());
    for (const Backup &one : all)
        moments.push_back(one.at);
    const std::vector<qint64> kept = keptBackups(moments, made.at);
    for (const Backup &one : all) {
        if (!std::ranges::contains(kept, one.at))
            QFile::remove(one.path);
    }
}

}
