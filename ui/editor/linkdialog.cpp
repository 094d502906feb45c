// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/linkdialog.h"

#include "core/markup/linktext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

LinkDialog::LinkDialog(const QString &address, const QString &words, bool isThere, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(address, this))
    , m_words(new QLineEdit(words, this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(isThere ? tr("Edit Link") : tr("Link"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&Words"), m_words);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_address->setPlaceholderText(u"https://"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_set = buttons->addButton(tr("&Set Link"), QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    if (isThere) {
        auto *remove = buttons->addButton(tr("&Remove Link"), QDialogButtonBox::ResetRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_isRemoved = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    m_address->selectAll();
    (address.isEmpty() || !words.isEmpty() ? m_address : m_words)->setFocus();
    check();
}

QString LinkDialog::address() const
{
    return markup::completedAddress(m_address->text());
}

QString LinkDialog::words() const
{
    return m_words->text();
}

void LinkDialog::check()
{
    const bool isOne = !address().isEmpty();
    m_set->setEnabled(isOne);
    m_hint->setText(isOne || m_address->text().isEmpty()
                        ? tr("Without words of its own, the link shows its address.")
                        : tr("This is no address yet: it needs a host, as in courier.example/minutes."));
}

QString addressOnClipboard()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool isWhole
        = text.startsWith("https://"_L1) || text.startsWith("http://"_L1) || text.startsWith("mailto:"_L1);
    return isWhole ? markup::completedAddress(text) : QString();
}

}
