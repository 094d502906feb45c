// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/slotdialog.h"

#include "core/layout/slot.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace galley::ui {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

}

SlotDialog::SlotDialog(const QString &before, double lineHeight, QWidget *parent)
    : QDialog(parent)
    , m_lineHeight(lineHeight)
    , m_columns(new QSpinBox(this))
    , m_depth(new QSpinBox(this))
    , m_lines(new QLabel(this))
{
    setWindowTitle(tr("Slot on the Page"));
    const layout::Slot slot
        = layout::slotFromText(before).value_or(layout::Slot{2, 120 * pointsPerMillimetre});
    m_columns->setRange(1, 12);
    m_columns->setValue(slot.columns);
    m_depth->setRange(5, 2000);
    m_depth->setSingleStep(5);
    m_depth->setSuffix(tr(" mm"));
    m_depth->setValue(qRound(slot.depth / pointsPerMillimetre));
    m_lines->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Columns"), m_columns);
    //: Label: how high the slot is, in millimetres
    form->addRow(tr("&Depth"), m_depth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *none = buttons->addButton(tr("&No Slot"), QDialogButtonBox::ResetRole);
    auto *set = buttons->addButton(tr("&Set Slot"), QDialogButtonBox::AcceptRole);
    none->setAutoDefault(false);
    set->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_lines);
    column->addWidget(buttons);
    connect(m_columns, &QSpinBox::valueChanged, this, &SlotDialog::showLines);
    connect(m_depth, &QSpinBox::valueChanged, this, &SlotDialog::showLines);
    connect(none, &QPushButton::clicked, this, [this] {
        m_isCleared = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLines();
}

void SlotDialog::showLines()
{
    const double depth = m_depth->value() * pointsPerMillimetre;
    const int lines = static_cast<int>(depth / m_lineHeight) * m_columns->value();
    m_lines->setText(tr("Room for %n line(s) of text, headline and photo included.", nullptr, lines));
}

QString SlotDialog::slotText() const
{
    return m_isCleared ? QString()
                       : layout::slotText({m_columns->value(), m_depth->value() * pointsPerMillimetre});
}

}
