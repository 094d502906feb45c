// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace galley::ui {

class CommandRegistry;

/// Every command that has keys, by menu, as a page of HTML.
QString shortcutSheet(const CommandRegistry &commands);
/// The sheet in a print preview, from which it goes to paper or into a PDF.
void previewShortcutSheet(const CommandRegistry &commands, QWidget *parent);

}
