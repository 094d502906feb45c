// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace galley::vaultapp {

/// Asks for the passphrase, or for the recovery code and a new passphrase.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    UnlockDialog(vault::Vault &vault, const QString &person, QWidget *parent = nullptr);

private:
    void unlock();
    void showRecovery();

    vault::Vault &m_vault;
    QLineEdit *m_passphrase;
    QLineEdit *m_code; ///< hidden until somebody has forgotten the passphrase
    QLabel *m_codeLabel;
    QLabel *m_passphraseLabel;
    QLabel *m_complaint;
};

}
