// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/passworddialog.h"

#include "ui/widgets/dialogsize.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace galley::ui {

PasswordDialog::PasswordDialog(const QString &login, bool hasKeyring, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the keyring of this computer"), this))
{
    setWindowTitle(tr("Password of the Server"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(hasKeyring);
    m_keep->setVisible(hasKeyring);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 20);
    form->setSpacing(14);
    form->addRow(tr("&Password of %1").arg(login), m_password);
    form->addRow(m_keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, ok,
            [ok](const QString &text) { ok->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    tabInReadingOrder(*this);
    sizeDialog(*this, {420, 0});
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

bool PasswordDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

}
