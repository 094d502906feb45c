// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptypage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::ui {

EmptyPage::EmptyPage(const QString &title, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    auto *heading = new QLabel(title, this);
    QFont large = font();
    large.setBold(true);
    heading->setFont(large);
    heading->setWordWrap(true);
    auto *text = new QLabel(help, this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_column->setContentsMargins(20, 28, 20, 20);
    m_column->setSpacing(8);
    m_column->addWidget(heading);
    m_column->addWidget(text);
    m_column->addStretch(1);
}

QPushButton *EmptyPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setMinimumSize(button->sizeHint() + QSize(24, 6));
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}

}
