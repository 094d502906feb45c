// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/registry.h"

#include "ui/widgets/accesskeys.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr Menu allMenus[]{Menu::File,  Menu::Edit, Menu::Insert, Menu::Format,
                          Menu::Story, Menu::View, Menu::Page,   Menu::Help};

QString titleWithMnemonic(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return CommandRegistry::tr("&File");
    case Menu::Edit:
        return CommandRegistry::tr("&Edit");
    case Menu::Insert:
        return CommandRegistry::tr("&Insert");
    case Menu::Format:
        return CommandRegistry::tr("F&ormat");
    case Menu::Story:
        return CommandRegistry::tr("&Story");
    case Menu::View:
        return CommandRegistry::tr("&View");
    case Menu::Page:
        return CommandRegistry::tr("&Page");
    case Menu::Help:
        return CommandRegistry::tr("&Help");
    }
    return {};
}

}

CommandRegistry::CommandRegistry(QWidget &window) : QObject(&window), m_window(window) { }

void CommandRegistry::add(Command command)
{
    Q_ASSERT_X(!action(command.id), "CommandRegistry::add", "two commands of one id");
    auto *added = new QAction(command.text, &m_window);
    added->setObjectName(command.id);
    added->setMenuRole(QAction::NoRole);
    added->setCheckable(bool(command.checkedWhen));
    // The widget that has the focus handles its own keys before a shortcut could; the action only shows them.
    added->setShortcuts(command.shortcuts);
    if (command.isWidgetKey)
        added->setShortcutContext(Qt::WidgetShortcut);
    connect(added, &QAction::triggered, this, [this, id = command.id] {
        const auto entry = std::ranges::find(m_entries, id, [](const Entry &one) { return one.command.id; });
        entry->command.run();
        refresh();
    });
    m_window.addAction(added);
    m_defaults.insert(command.id, command.shortcuts);
    m_entries.push_back({std::move(command), added});
}

QAction *CommandRegistry::action(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, [](const Entry &one) { return one.command.id; });
    return entry == m_entries.end() ? nullptr : entry->action;
}

void CommandRegistry::setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    const auto entry = std::ranges::find(m_entries, id, [](const Entry &one) { return one.command.id; });
    if (entry == m_entries.end() || entry->command.shortcuts == shortcuts)
        return;
    entry->command.shortcuts = shortcuts;
    entry->action->setShortcuts(shortcuts);
    Q_EMIT shortcutsChanged(id);
}

void CommandRegistry::setDefaultShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    const auto entry = std::ranges::find(m_entries, id, [](const Entry &one) { return one.command.id; });
    if (entry == m_entries.end())
        return;
    const bool isPersonal = entry->command.shortcuts != m_defaults.value(id);
    m_defaults.insert(id, shortcuts);
    if (!isPersonal)
        setShortcuts(id, shortcuts);
}

QString CommandRegistry::menuTitle(Menu menu)
{
    return titleWithMnemonic(menu).remove(u'&');
}

QStringList CommandRegistry::menuTitles()
{
    QStringList titles;
    for (const Menu place : allMenus)
        titles << titleWithMnemonic(place);
    return titles;
}

void CommandRegistry::buildMenus(QMenuBar &bar)
{
    const QStringList titles = withOwnKeys(menuTitles());
    for (const Menu place : allMenus) {
        const bool hasAny
            = std::ranges::any_of(m_entries, [place](const Entry &e) { return e.command.menu == place; });
        if (!hasAny)
            continue;
        QMenu *menu = bar.addMenu(titles[qsizetype(place)]);
        menu->setAccessibleName(menuTitle(place));
        connect(menu, &QMenu::aboutToShow, this, [this, menu, place] {
            if (menu->isEmpty())
                fill(*menu, place);
            refresh();
        });
    }
}

void CommandRegistry::fill(QMenu &menu, Menu place)
{
    std::map<int, std::vector<QAction *>> groups;
    for (const Entry &entry : m_entries) {
        if (entry.command.menu == place)
            groups[entry.command.group].push_back(entry.action);
    }
    for (const auto &[group, actions] : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (QAction *one : actions)
            menu.addAction(one);
    }
    QStringList texts;
    for (const QAction *one : menu.actions())
        texts << one->text();
    texts = withOwnKeys(std::move(texts));
    for (qsizetype i = 0; i < texts.size(); ++i)
        menu.actions()[i]->setText(texts[i]);
}

void CommandRegistry::refresh()
{
    for (const Entry &entry : m_entries)
        refresh(entry);
}

void CommandRegistry::refresh(const Entry &entry)
{
    const bool isElsewhere = m_isOutOfPlace && m_isOutOfPlace(entry.command);
    entry.action->setEnabled(!isElsewhere && (!entry.command.enabledWhen || entry.command.enabledWhen()));
    if (entry.command.checkedWhen)
        entry.action->setChecked(entry.command.checkedWhen());
}

QStringList CommandRegistry::conflicts() const
{
    QStringList found;
    QHash<QKeySequence, QString> owners;
    for (const Entry &entry : m_entries) {
        for (const QKeySequence &keys : entry.command.shortcuts) {
            if (const auto owner = owners.constFind(keys); owner != owners.constEnd())
                found += u"%1: %2, %3"_s.arg(keys.toString(), *owner, entry.command.id);
            owners.insert(keys, entry.command.id);
        }
    }
    return found;
}

}
