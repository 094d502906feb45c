// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace galley::store {

/// Brings a copy of a newsroom up to the present schema and compares all of it with its hashes; files of
/// evidence are not part of it. Returns what is damaged, one sentence each. What is searched is made anew
/// from the words beside it where nothing else is wrong. An error where it is no newsroom, or could not be
/// read.
base::Result<QStringList> readThrough(const QString &path);

}
