// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/unlockdialog.h"

#include "app/vault/strength.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::vaultapp {

UnlockDialog::UnlockDialog(vault::Vault &vault, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_passphrase(new QLineEdit)
    , m_code(new QLineEdit)
    , m_codeLabel(new QLabel(tr("&Recovery code")))
    , m_passphraseLabel(new QLabel(tr("&Passphrase")))
    , m_complaint(new QLabel)
{
    setWindowTitle(tr("Unlock the Vault"));
    auto *layout = new QVBoxLayout(this);
    auto *head = new QLabel(tr("The vault of %1 is locked.").arg(person));
    head->setTextFormat(Qt::PlainText);
    layout->addWidget(head);
    auto *form = new QFormLayout;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(320);
    form->addRow(m_codeLabel, m_code);
    form->addRow(m_passphraseLabel, m_passphrase);
    m_codeLabel->setBuddy(m_code);
    m_passphraseLabel->setBuddy(m_passphrase);
    m_code->hide();
    m_codeLabel->hide();
    layout->addLayout(form);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    auto *forgotten = buttons->addButton(tr("&Forgotten…"), QDialogButtonBox::HelpRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(forgotten, &QPushButton::clicked, this, &UnlockDialog::showRecovery);
    m_passphrase->setFocus();
}

void UnlockDialog::showRecovery()
{
    m_code->show();
    m_codeLabel->show();
    m_passphraseLabel->setText(tr("New &passphrase"));
    m_code->setFocus();
}

void UnlockDialog::unlock()
{
    const bool isRecovery = m_code->isVisible();
    if (isRecovery && guessBits(m_passphrase->text()) < leastGuessBits) {
        m_complaint->setText(
            tr("The new passphrase is guessed too quickly. Take for example: %1").arg(suggestedPassphrase()));
        m_complaint->show();
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const vault::Secret passphrase = vault::Secret::ofText(m_passphrase->text());
    const auto opened = isRecovery ? m_vault.recover(m_code->text(), passphrase) : m_vault.unlock(passphrase);
    QGuiApplication::restoreOverrideCursor();
    if (opened) {
        m_passphrase->clear();
        accept();
        return;
    }
    m_complaint->setText(tr("It stays locked: %1.").arg(opened.error().detail));
    m_complaint->show();
    m_passphrase->selectAll();
}

}
