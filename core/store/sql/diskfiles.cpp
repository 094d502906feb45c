// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/diskfiles.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

base::Result<> toDisk(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isThere = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        close(file);
    if (!isThere)
        return base::failure(base::ErrorCode::Io, u"%1 could not be written to the disk"_s.arg(path));
    return {};
}

base::Result<> renameOnDisk(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return base::failure(base::ErrorCode::Io, u"%1 could not be named %2"_s.arg(from, to));
    return toDisk(QFileInfo(to).absolutePath());
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

base::Result<> putInPlace(const base::Result<> &done, const QString &part, const QString &path)
{
    const auto placed
        = done.and_then([&] { return toDisk(part); }).and_then([&] { return renameOnDisk(part, path); });
    if (!placed)
        removeDatabase(part);
    return placed;
}

}
