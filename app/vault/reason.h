// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace galley::vaultapp {

/// Why the vault did not do it, to stand in a sentence of its dialogs: where people can do something about it
/// in their own language and with what to do, else as it was said.
QString reasonOf(const base::Error &error);

}
