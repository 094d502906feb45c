// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace galley::store {

/// What stands at the address of a server, without anything being written there.
struct ServerSight
{
    QString server;  ///< its version, "17.6"
    QString login;   ///< by which it was entered
    QString person;  ///< on the staff behind that login; empty: a login that several share
    int schema = 0;  ///< 0: there is no newsroom in this database yet
    int stories = 0; ///< that this login sees
    bool mayMake = false; ///< a newsroom where there is none, or bring it up to date
};

/// Unsupported where a newer or older program made the newsroom, and this login may not bring it up to date.
base::Result<ServerSight> lookAtServer(const QString &uri);

}
