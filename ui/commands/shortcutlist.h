// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace galley::ui {

class CommandRegistry;

/// Every command that has keys, by menu, with a field to find one. Not modal: it may stay beside the text.
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const CommandRegistry &commands, QWidget *parent);
};

}
