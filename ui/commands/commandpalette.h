// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/quickpicker.h"

namespace galley::ui {

class CommandRegistry;

/// What the palette offers now: every command that can run, with its menu and its keys.
std::vector<PickItem> paletteItems(CommandRegistry &commands);

}
