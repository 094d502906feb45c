// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcuteditor.h"

#include "ui/commands/registry.h"
#include "ui/commands/shortcuts.h"
#include "ui/commands/shortcutsheet.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace galley::ui {

namespace {

constexpr int idRole = Qt::UserRole;

QTreeWidgetItem *groupFor(QTreeWidget &tree, const QString &title)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        if (tree.topLevelItem(i)->text(0) == title)
            return tree.topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(&tree, {title});
    group->setData(1, Qt::AccessibleTextRole, ShortcutEditor::tr("Menu"));
    QFont font = tree.font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

std::vector<QTreeWidgetItem *> rowsOf(const QTreeWidget &tree)
{
    std::vector<QTreeWidgetItem *> rows;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        for (int k = 0; k < tree.topLevelItem(i)->childCount(); ++k)
            rows.push_back(tree.topLevelItem(i)->child(k));
    }
    return rows;
}

}

ShortcutEditor::ShortcutEditor(CommandRegistry &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_of(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_use(new QPushButton(tr("&Use These Keys"), this))
    , m_move(new QPushButton(tr("&Move Them Here"), this))
    , m_remove(new QPushButton(tr("Re&move Keys"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_verdict(new QLabel(this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 42)
               .boundedTo(screen()->availableSize() * 0.9));
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    buildTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addLayout(buildEditing());
    column->addLayout(buildButtons());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &ShortcutEditor::goToFirst);
    connect(m_search, &QLineEdit::returnPressed, this, &ShortcutEditor::goToFirst);
    connect(&commands, &CommandRegistry::shortcutsChanged, this, [this](const QString &id) {
        for (QTreeWidgetItem *row : rowsOf(*m_tree)) {
            if (row->data(0, idRole).toString() == id)
                fillKeys(*row);
        }
        Q_EMIT changed();
    });
    showChosen();
    m_search->setFocus();
}

void ShortcutEditor::buildTree()
{
    m_tree->setAccessibleName(tr("Commands by menu"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    for (const auto &[command, action] : m_commands.entries()) {
        auto *row = new QTreeWidgetItem(groupFor(*m_tree, CommandRegistry::menuTitle(command.menu)),
                                        {nameOf(command)});
        row->setData(0, idRole, command.id);
        fillKeys(*row);
    }
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
}

QLayout *ShortcutEditor::buildEditing()
{
    m_keys->setMaximumSequenceLength(1);
    m_keys->setAccessibleName(tr("Press the new keys"));
    m_keys->setClearButtonEnabled(true);
    if (auto *inner = m_keys->findChild<QLineEdit *>()) {
        inner->setPlaceholderText(tr("Press the new keys"));
        inner->setAccessibleName(inner->placeholderText());
    }
    m_of->setBuddy(m_keys);
    m_of->setTextFormat(Qt::PlainText);
    m_of->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing moves when it speaks
    m_verdict->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_use, m_move, m_remove, m_reset}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::judge);
    connect(m_use, &QPushButton::clicked, this, [this] { use(false); });
    connect(m_move, &QPushButton::clicked, this, [this] { use(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_commands.setShortcuts(chosenId(), {});
        showChosen();
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::resetChosen);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_of);
    column->addLayout(row);
    column->addWidget(m_verdict);
    return column;
}

QLayout *ShortcutEditor::buildButtons()
{
    m_resetAll = new QPushButton(tr("Reset &All"), this);
    auto *print = new QPushButton(tr("&Print List…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {m_resetAll, print, close})
        button->setAutoDefault(false);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
    connect(print, &QPushButton::clicked, this, [this] { previewShortcutSheet(m_commands, this); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_resetAll);
    row->addWidget(print);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void ShortcutEditor::fillKeys(QTreeWidgetItem &row) const
{
    const QString id = row.data(0, idRole).toString();
    const auto entry
        = std::ranges::find(m_commands.entries(), id, [](const auto &one) { return one.command.id; });
    row.setText(1, keysText(entry->command.shortcuts));
    row.setData(1, Qt::AccessibleTextRole, row.text(1).isEmpty() ? QVariant(tr("No keys")) : QVariant());
    QFont font = m_tree->font();
    font.setBold(entry->command.shortcuts != m_commands.defaultShortcuts(id)); // the person's own
    row.setFont(1, font);
}

void ShortcutEditor::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
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

/// From the field into the list: the first row that is left, or the one that was chosen before.
void ShortcutEditor::goToFirst()
{
    const QTreeWidgetItem *current = m_tree->currentItem();
    if (!current || current->isHidden() || current->parent() == nullptr || current->parent()->isHidden()) {
        for (QTreeWidgetItem *row : rowsOf(*m_tree)) {
            if (!row->isHidden() && !row->parent()->isHidden()) {
                m_tree->setCurrentItem(row);
                break;
            }
        }
    }
    m_tree->setFocus(Qt::OtherFocusReason);
}

QString ShortcutEditor::chosenId() const
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    return row ? row->data(0, idRole).toString() : QString();
}

const Command *ShortcutEditor::chosen() const
{
    const auto entry
        = std::ranges::find(m_commands.entries(), chosenId(), [](const auto &one) { return one.command.id; });
    return entry == m_commands.entries().end() ? nullptr : &entry->command;
}

void ShortcutEditor::choose(const QString &id)
{
    for (QTreeWidgetItem *row : rowsOf(*m_tree)) {
        if (row->data(0, idRole).toString() == id)
            m_tree->setCurrentItem(row);
    }
}

void ShortcutEditor::showChosen()
{
    const Command *command = chosen();
    const bool isFree = command && !command->isWidgetKey;
    m_keys->clear();
    m_keys->setEnabled(isFree);
    m_remove->setEnabled(isFree && !command->shortcuts.isEmpty());
    m_reset->setEnabled(isFree && command->shortcuts != m_commands.defaultShortcuts(command->id));
    m_resetAll->setEnabled(!changedShortcuts(m_commands).isEmpty());
    m_of->setText(
        !command ? tr("Choose a command above to give it other keys.")
        : isFree ? tr("New keys for “%1”:").arg(nameOf(*command))
                 : tr("The keys of “%1” belong to the text field that has the focus, and are the same in "
                      "every program. They cannot be changed here.")
                       .arg(nameOf(*command)));
    judge();
}

/// Says whether the pressed keys can be had, before anything is changed.
void ShortcutEditor::judge()
{
    const Command *command = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const Command *owner = command && !keys.isEmpty() ? ownerOf(m_commands, keys, command->id) : nullptr;
    QString verdict = whyNot(keys);
    if (verdict.isEmpty() && owner && owner->isWidgetKey)
        verdict = tr("%1 belongs to text fields (“%2”).")
                      .arg(keys.toString(QKeySequence::NativeText), nameOf(*owner));
    const bool isImpossible = !verdict.isEmpty();
    if (!isImpossible && owner)
        verdict = tr("%1 belongs to “%2”. Move them here, and that command has them no more.")
                      .arg(keys.toString(QKeySequence::NativeText), nameOf(*owner));
    m_verdict->setText(verdict);
    m_verdict->setAccessibleName(verdict);
    m_use->setEnabled(command && !keys.isEmpty() && verdict.isEmpty());
    m_move->setEnabled(!isImpossible && owner);
}

void ShortcutEditor::use(bool takesFromOther)
{
    const QString id = chosenId();
    const QKeySequence keys = m_keys->keySequence();
    if (const Command *owner = ownerOf(m_commands, keys, id)) {
        if (!takesFromOther || owner->isWidgetKey)
            return;
        QList<QKeySequence> left = owner->shortcuts;
        left.removeAll(keys);
        m_commands.setShortcuts(owner->id, left);
    }
    m_commands.setShortcuts(id, {keys});
    showChosen();
    m_tree->setFocus(Qt::OtherFocusReason);
}

/// The command's own keys, unless somebody gave them to another.
void ShortcutEditor::resetChosen()
{
    const QString id = chosenId();
    const QList<QKeySequence> own = m_commands.defaultShortcuts(id);
    for (const QKeySequence &keys : own) {
        if (const Command *owner = ownerOf(m_commands, keys, id)) {
            m_verdict->setText(tr("%1 belongs to “%2” now. Reset that command first.")
                                   .arg(keys.toString(QKeySequence::NativeText), nameOf(*owner)));
            return;
        }
    }
    m_commands.setShortcuts(id, own);
    showChosen();
}

void ShortcutEditor::resetAll()
{
    for (const auto &[command, action] : m_commands.entries())
        m_commands.setShortcuts(command.id, m_commands.defaultShortcuts(command.id));
    showChosen();
}

}
