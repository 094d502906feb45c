// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QPushButton;

namespace galley::ui {

/// Asks which folders agencies write to. Returns them.
class WireFoldersDialog : public QDialog
{
    Q_OBJECT

public:
    WireFoldersDialog(const QStringList &folders, QWidget *parent);
    QStringList folders() const;

private:
    void add();
    void remove();
    void follow();

    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_remove;
};

}
