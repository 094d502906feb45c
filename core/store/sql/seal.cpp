// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/seal.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace galley::store {

Seal sealOf(const QString &databasePath)
{
    static std::mutex mutex;
    static QHash<QString, Seal> seals; // guarded by it
    const std::lock_guard lock(mutex);
    Seal &seal = seals[QFileInfo(databasePath).absoluteFilePath()];
    if (!seal)
        seal = std::make_shared<std::atomic_bool>(false);
    return seal;
}

void sealDatabase(const QString &databasePath)
{
    *sealOf(databasePath) = true;
}

void unsealDatabase(const QString &databasePath)
{
    *sealOf(databasePath) = false;
}

}
