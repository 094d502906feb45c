// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/persondialog.h"

#include "ui/theme/textsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::ui {

PersonDialog::PersonDialog(const QStringList &names, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_name(new QComboBox(this))
    , m_passphrase(new QLineEdit(this))
{
    setWindowTitle(tr("Who Works Here"));
    m_name->setEditable(true);
    m_name->addItems(names);
    m_name->setCurrentText(current);
    m_name->setMinimumWidth(int(280 * textScale()));
    m_name->setFocus();
    m_name->lineEdit()->selectAll(); // typing names another
    m_passphrase->setEchoMode(QLineEdit::Password);
    //: In the empty field of a passphrase
    m_passphrase->setPlaceholderText(tr("Only where one is set"));
    auto *help = new QLabel(
        tr("What you do from now on is done in this name. Roles are given in File, Newsroom."), this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Passphrase"), m_passphrase);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(tr("&Work as This Person"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(help);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PersonDialog::name() const
{
    return m_name->currentText().simplified();
}

QString PersonDialog::passphrase() const
{
    return m_passphrase->text();
}

}
