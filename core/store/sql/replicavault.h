// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/replicabook.h"

namespace galley::store {

struct MergedVault
{
    PartRows rows;
    QStringList overwritten; ///< sources whose identity was written here, while the server's stands
};

/// Puts two vaults together that parted. Of an identity the newer version stands, with the grants that are
/// made for it, and the server's where both made the same version; one that was removed on one side is,
/// unless the other went on with it. Members, their admission and the record of accesses are those of both.
MergedVault mergeVault(const PartRows &mine, const PartRows &theirs, const QString &base);

/// Which identities both sides had when they were equal last, and in which versions: a removal shows by it.
base::Result<QString> vaultBase(const ReplicaBook &book);
base::Result<> setVaultBase(const ReplicaBook &book, const Connection &connection);

}
