// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;
class QWidget;

namespace galley::ui {

/// All commands of a window. Owns their actions, which are children of the window, so that shortcuts work
/// everywhere in it.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Command command;
        QAction *action;
    };

    explicit CommandRegistry(QWidget &window);

    void add(Command command);
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The action of a command; null where there is none of that id.
    QAction *action(const QString &id) const;

    /// Other keys for a command; none is allowed. Where another command has them, both stop working: ask
    /// ownerOf() (ui/commands/shortcuts.h) first.
    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);
    /// The keys a command has unless somebody chose others.
    QList<QKeySequence> defaultShortcuts(const QString &id) const { return m_defaults.value(id); }
    /// Other such keys, as a whole profile brings them: what the person gave to a command stays, and a reset
    /// brings these.
    void setDefaultShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);

    /// Menus are filled when they first open: a window that starts does not pay for them.
    void buildMenus(QMenuBar &bar);
    /// Title of a menu, without the mnemonic.
    static QString menuTitle(Menu menu);
    /// Titles of all menus as the menu bar has them, with the mnemonic.
    static QStringList menuTitles();

    /// Commands that cannot run where the person is, whatever they say themselves.
    void setOutOfPlace(std::function<bool(const Command &)> isOutOfPlace)
    {
        m_isOutOfPlace = std::move(isOutOfPlace);
    }
    /// Asks every command whether it can run now. Cheap; called when the story, the pane or the selection
    /// changes.
    void refresh();

    /// Sequences that two commands claim, as sentences for a test or a warning.
    QStringList conflicts() const;

Q_SIGNALS:
    void shortcutsChanged(const QString &id);

private:
    void fill(QMenu &menu, Menu place);
    void refresh(const Entry &entry);

    QWidget &m_window;
    std::function<bool(const Command &)> m_isOutOfPlace;
    std::vector<Entry> m_entries;
    QHash<QString, QList<QKeySequence>> m_defaults;
};

}
