// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QStringList>

namespace galley::ui {

class CommandRegistry;
struct Command;

/// Keys that a person gave to commands, as they are kept: "story.export=Ctrl+E; F2". Commands with their own
/// keys are left out; "story.export=" has none.
QStringList changedShortcuts(const CommandRegistry &commands);
/// Gives commands the keys that were kept. What a newer version gave to another command is the person's
/// still; lines of commands that there are no more do nothing.
void restoreShortcuts(CommandRegistry &commands, const QStringList &kept);

/// The command that has the keys already, other than the one named; null where they are free.
const Command *ownerOf(const CommandRegistry &commands, const QKeySequence &keys, const QString &except);
/// Why nobody can have the keys, as a sentence: they write a letter, or open a menu. Empty: they can be had.
QString whyNot(const QKeySequence &keys);

/// A command's name without its mnemonic.
QString nameOf(const Command &command);
/// Keys as people read them: "Ctrl+E, F2".
QString keysText(const QList<QKeySequence> &keys);

}
