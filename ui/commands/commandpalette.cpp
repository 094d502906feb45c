// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandpalette.h"

#include "ui/commands/registry.h"

namespace galley::ui {

std::vector<PickItem> paletteItems(CommandRegistry &commands)
{
    commands.refresh();
    std::vector<PickItem> items;
    for (const auto &[command, action] : commands.entries()) {
        if (!action->isEnabled())
            continue;
        QString name = command.text;
        items.push_back({name.remove(u'&'), CommandRegistry::menuTitle(command.menu),
                         command.shortcuts.value(0).toString(QKeySequence::NativeText),
                         [action] { action->trigger(); }});
    }
    return items;
}

}
