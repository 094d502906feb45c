// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace galley::ui {

/// Asks for the password of a server, and whether the keyring of the desktop is to keep it.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where there is no keyring, it is not asked.
    PasswordDialog(const QString &login, bool hasKeyring, QWidget *parent);

    QString password() const;
    bool isToBeKept() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

}
