// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace galley::tests {

/// Fills an empty store with stories as a newsroom has them after years: most are published, some hundreds on
/// their way; desks, authors, due days, editions, notes. The same for the same number, but for ids.
base::Result<> makeNewsroom(store::Store &store, int stories);

}
