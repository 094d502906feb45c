// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptypage.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace galley::ui {

EmptyPage::EmptyPage(const QString &title, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_text(new QLabel(this))
    , m_help(help)
{
    auto *heading = new QLabel(title, this);
    QFont large = font();
    large.setBold(true);
    heading->setFont(large);
    heading->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    setKeys([](const QString &) { return QString(); });
    m_column->setContentsMargins(20, 28, 20, 20);
    m_column->setSpacing(8);
    m_column->addWidget(heading);
    m_column->addWidget(m_text);
    m_column->addStretch(1);
}

void EmptyPage::setKeys(const std::function<QString(const QString &)> &keysOf)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{key:([A-Za-z.]+)\\}"));
    QString text = m_help;
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), keysOf(match.captured(1)));
    m_text->setText(text);
}

QPushButton *EmptyPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setMinimumSize(button->sizeHint() + QSize(24, 6));
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}

}
