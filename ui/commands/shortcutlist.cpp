// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcutlist.h"

#include "ui/commands/registry.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace galley::ui {

namespace {

QTreeWidgetItem *groupFor(QTreeWidget &tree, const QString &title)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        if (tree.topLevelItem(i)->text(0) == title)
            return tree.topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(&tree, {title});
    QFont font = tree.font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void fill(QTreeWidget &tree, const CommandRegistry &commands)
{
    for (const auto &[command, action] : commands.entries()) {
        if (command.shortcuts.isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : command.shortcuts)
            keys += sequence.toString(QKeySequence::NativeText);
        QString name = command.text;
        new QTreeWidgetItem(groupFor(tree, CommandRegistry::menuTitle(command.menu)),
                            {name.remove(u'&'), keys.join(QStringLiteral("   "))});
    }
    tree.expandAll();
}

void filter(QTreeWidget &tree, const QString &words)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree.topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *row = group->child(k);
            const bool fits = row->text(0).contains(words, Qt::CaseInsensitive)
                              || row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

}

ShortcutList::ShortcutList(const CommandRegistry &commands, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 640);
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(tr("Find a command or a key"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Shortcuts by menu"));
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setFrameShape(QFrame::NoFrame);
    fill(*tree, commands);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(field);
    column->addWidget(tree);
    column->addWidget(buttons);
    connect(field, &QLineEdit::textChanged, tree, [tree](const QString &words) { filter(*tree, words); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    field->setFocus();
}

}
