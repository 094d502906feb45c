// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/desk/savequeue.h"
#include "core/desk/vaultlink.h"
#include "core/settings/settings.h"

namespace galley::ui {

/// What a window works with; all of it outlives the window. The window itself never opens a database.
struct Session
{
    desk::Desk &desk;
    desk::SaveQueue &saves;
    settings::Settings &settings;
    store::StoreFactory openStore;    ///< for background runs, which read photos on threads of their own
    desk::VaultLink *vault = nullptr; ///< null: there is no vault to open
    /// Copies the newsroom when the last copy is an hour old, and says when the last was made (UTC
    /// milliseconds). May be called on any thread; empty: there are no copies.
    std::function<base::Result<qint64>()> backup = {};
};

}
