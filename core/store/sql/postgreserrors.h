// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

struct pg_conn;
struct pg_result;

namespace galley::store {

/// A server answered, and does not let us in; not because it waits for a password.
bool wasRefused(const pg_conn *connection);

/// Why a server did not let us in.
base::Error connectionError(const pg_conn *connection);

/// What the server calls its error (SQLSTATE); empty where it said nothing.
QByteArray stateOf(const pg_result *answer);

/// The server does not answer any more.
base::Error lostError();

/// Why the server refused a statement. What it says may quote values, so only its code is told, but for
/// faults in the SQL, which is ours.
base::Error serverError(const pg_result *answer);

}
