// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace galley::vaultapp {

/// The files that a protected source gave. They are never opened here, where a hostile one would meet the
/// keys: whoever needs one takes a copy out, which is an ordinary file from then on.
class MaterialDialog : public QDialog
{
    Q_OBJECT

public:
    MaterialDialog(vault::Vault &vault, QString source, QString why, QWidget *parent = nullptr);
    /// Seals files of this computer, which stay where they are. Says what could not be taken in.
    void keep(const QStringList &paths);
    /// Takes the chosen file out, whole or not at all.
    void copyTo(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void choosePlace();
    void drop();
    void reload();
    void say(const QString &sentence);
    QString chosen() const;

    vault::Vault &m_vault;
    QString m_source;
    QString m_why;
    QListWidget *m_list;
    QLabel *m_status;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
};

}
