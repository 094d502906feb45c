// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/reason.h"

#include "core/vault/vault.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

QString reasonOf(const base::Error &error)
{
    if (error.code == vault::olderVersion)
        return QCoreApplication::translate(
            "VaultReason",
            "the newsroom holds an older version than this computer has seen; if a copy was restored, the "
            "command “galley vault accept” takes it");
    return error.detail;
}

}
