// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/session.h"

namespace galley {

/// The Secret Service or KWallet of the desktop, by QtKeychain. Nothing is ever kept outside of
/// them.
ui::Keyring desktopKeyring();

}
