// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcuts.h"

#include "ui/commands/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::Shortcuts)
};

void takeFromOthers(CommandRegistry &commands, const QKeySequence &keys, const QString &id)
{
    while (const Command *owner = ownerOf(commands, keys, id)) {
        if (owner->isWidgetKey)
            return;
        QList<QKeySequence> left = owner->shortcuts;
        left.removeAll(keys);
        commands.setShortcuts(owner->id, left);
    }
}

}

QStringList changedShortcuts(const CommandRegistry &commands)
{
    QStringList kept;
    for (const auto &[command, action] : commands.entries()) {
        if (!command.isWidgetKey && command.shortcuts != commands.defaultShortcuts(command.id))
            kept << command.id + u'='
                        + QKeySequence::listToString(command.shortcuts, QKeySequence::PortableText);
    }
    return kept;
}

void restoreShortcuts(CommandRegistry &commands, const QStringList &kept)
{
    for (const QString &line : kept) {
        const QString id = line.section(u'=', 0, 0);
        const auto entry
            = std::ranges::find(commands.entries(), id, [](const auto &one) { return one.command.id; });
        if (entry == commands.entries().end() || entry->command.isWidgetKey)
            continue;
        QList<QKeySequence> keys
            = QKeySequence::listFromString(line.section(u'=', 1), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &one) { return one.isEmpty() || !whyNot(one).isEmpty(); });
        for (const QKeySequence &one : keys)
            takeFromOthers(commands, one, id);
        commands.setShortcuts(id, keys);
    }
}

const Command *ownerOf(const CommandRegistry &commands, const QKeySequence &keys, const QString &except)
{
    const auto owner = std::ranges::find_if(commands.entries(), [&](const CommandRegistry::Entry &entry) {
        return entry.command.id != except && entry.command.shortcuts.contains(keys);
    });
    return owner == commands.entries().end() ? nullptr : &owner->command;
}

QString whyNot(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    const bool isModified
        = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    if (!isModified && !isFunctionKey)
        return Words::tr("%1 alone is for writing and moving. Take it together with Ctrl or Alt.")
            .arg(keys.toString(QKeySequence::NativeText));
    for (const QString &title : CommandRegistry::menuTitles()) {
        if (keys == QKeySequence::mnemonic(title))
            return Words::tr("%1 opens a menu.").arg(keys.toString(QKeySequence::NativeText));
    }
    return {};
}

QString nameOf(const Command &command)
{
    QString name = command.text;
    return name.remove(u'&');
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << one.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

}
