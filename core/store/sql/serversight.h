// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace galley::store {

/// What stands at the address of a server, without anything being written there.
struct ServerSight
{
    QString server;       ///< its version, "17.6"
    QString login;        ///< by which it was entered
    QString person;       ///< on the staff behind that login; empty: a login that several share
    int schema = 0;       ///< 0: there is no newsroom in this database yet
    int stories = 0;      ///< that this login sees
    bool mayMake = false; ///< a newsroom where there is none, or bring it up to date
};

/// Lets a login of the server in as a person of the staff, by whoever owns the newsroom; a desk head also
/// decides for the house. Its password is the administrator's to set. NotFound where nobody on the staff is
/// called that, Denied where this login may not make others.
base::Result<> admitLogin(const QString &uri, const QString &login, const QString &person, bool isHead);

/// Unsupported where a newer or older program made the newsroom, and this login may not bring it up to date.
base::Result<ServerSight> lookAtServer(const QString &uri);

}
