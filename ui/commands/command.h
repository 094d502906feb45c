// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace galley::ui {

/// The menus of the window, in their order in the menu bar.
enum class Menu { File, Edit, Insert, Format, Story, View, Page, Help };

/// Something a person can do. Declared once, beside the feature that does it; menus, the palette and the list
/// of shortcuts are made of these.
struct Command
{
    QString id;   ///< "story.export"; never translated, never changed once released
    QString text; ///< as in a menu: "&Export…"
    Menu menu = Menu::File;
    int group = 0;                      ///< a line is drawn between the groups of a menu
    QList<QKeySequence> shortcuts = {}; ///< the first is the one shown
    std::function<void()> run;
    std::function<bool()> enabledWhen = {}; ///< empty: always
    std::function<bool()> checkedWhen = {}; ///< set: the command is a switch
    /// The focused widget's own keys do it (copy, undo, …): the shortcut is shown, and works from the menu.
    bool isWidgetKey = false;
};

}
