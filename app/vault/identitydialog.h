// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace galley::vaultapp {

/// Who a protected source is. What is kept is shown only while a button is held, and never goes to the
/// clipboard; what is new is typed into fields that no input method learns from.
class IdentityDialog : public QDialog
{
    Q_OBJECT

public:
    /// The hint is what the editor may say of the source: the words agreed with it.
    IdentityDialog(vault::Vault &vault, QString source, const QString &hint, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeLookPage();
    QWidget *makeFormPage();
    void reveal();
    void hideAgain();
    void showFiles();
    void edit();
    void save();
    void fill(const vault::Identity &identity);
    bool hasWhy();
    void complain(const QString &sentence);

    vault::Vault &m_vault;
    QString m_source;
    QStackedWidget *m_pages;
    QLabel *m_complaint;
    QLineEdit *m_why = nullptr;
    QLabel *m_shown = nullptr;
    QPushButton *m_hold = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_aliases = nullptr;
    QPlainTextEdit *m_contacts = nullptr;
    QLineEdit *m_reach = nullptr;
    QLineEdit *m_reason = nullptr;
    QPlainTextEdit *m_known = nullptr;
    QTimer m_end; ///< nobody leaves an identity open for longer
};

}
