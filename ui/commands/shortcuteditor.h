// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley::ui {

class CommandRegistry;
struct Command;

/// Every command by menu with its keys: to find, to print, and to give others. Not modal: it may stay beside
/// the text. Keys that belong to another command are refused, unless the person moves them.
class ShortcutEditor : public QDialog
{
    Q_OBJECT

public:
    ShortcutEditor(CommandRegistry &commands, QWidget *parent);

    /// Shows a command as the chosen one.
    void choose(const QString &id);

Q_SIGNALS:
    void changed(); ///< a command has other keys now

private:
    void buildTree();
    QLayout *buildEditing();
    QLayout *buildButtons();
    void fillKeys(QTreeWidgetItem &row) const;
    void filter(const QString &words);
    void goToFirst();
    QString chosenId() const;
    const Command *chosen() const;
    void showChosen();
    void judge();
    void use(bool takesFromOther);
    void resetChosen();
    void resetAll();

    CommandRegistry &m_commands;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_of;
    QKeySequenceEdit *m_keys;
    QPushButton *m_use;
    QPushButton *m_move;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_verdict;
};

}
