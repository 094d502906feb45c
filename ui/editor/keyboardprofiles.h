// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>
#include <QTextCursor>

#include <vector>

namespace galley::ui {

class CommandRegistry;

/// Keys of an editor that somebody comes from, as far as they differ from Galley's own.
struct KeyboardProfile
{
    QString id; ///< "emacs"; never translated
    QString title;
    std::vector<std::pair<QString, QList<QKeySequence>>> shortcuts = {}; ///< of commands, by id
    /// Keys that move the caret in the text, ahead of any command that has the same.
    std::vector<std::pair<QKeyCombination, QTextCursor::MoveOperation>> moves = {};
};

/// Galley's own first.
const std::vector<KeyboardProfile> &keyboardProfiles();
/// Galley's own where there is none of that id.
const KeyboardProfile &keyboardProfile(const QString &id);

/// Gives a window's commands the keys of a profile. Remembers what they had, so that one profile leaves
/// nothing behind for the next.
class ProfileKeys
{
public:
    explicit ProfileKeys(CommandRegistry &commands) : m_commands(commands) { }

    void apply(const KeyboardProfile &profile);

private:
    CommandRegistry &m_commands;
    QMap<QString, QList<QKeySequence>> m_own;
};

}
