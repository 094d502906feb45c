// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace galley::vaultapp {

/// Makes a person's keys: what they protect and what they cannot, a passphrase, and the codes for the paper.
class SetupDialog : public QDialog
{
    Q_OBJECT

public:
    SetupDialog(vault::Vault &vault, const QString &person, QWidget *parent = nullptr);

private:
    QWidget *makePassphrasePage();
    QWidget *makeCodesPage();
    void judge();
    void create();
    void printCodes();
    QString codesAsText() const;

    vault::Vault &m_vault;
    vault::Codes m_codes;
    QStackedWidget *m_pages;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_second = nullptr;
    QProgressBar *m_strength = nullptr;
    QLabel *m_judgement = nullptr;
    QPushButton *m_create = nullptr;
    QLabel *m_codesLabel = nullptr;
    QCheckBox *m_written = nullptr;
};

}
