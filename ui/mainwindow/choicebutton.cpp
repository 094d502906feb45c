// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/choicebutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int pad = 16;
constexpr int iconSide = 28;

}

ChoiceButton::ChoiceButton(const Theme &theme, const QString &icon, const QString &title,
                           const QString &details, const QString &keys, QWidget *parent)
    : QPushButton(title, parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_details(details)
    , m_keys(keys)
{
    setAutoDefault(true); // Enter takes the one that has the focus
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(details);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {480, 2 * fontMetrics().height() + 4 + 2 * pad};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const double width = focused ? 2 : 1;
    painter.setPen(QPen(m_theme.color(focused ? Token::Accent : Token::Line), width));
    painter.setBrush(m_theme.color(isDown() || underMouse() ? Token::Raised : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6);
    const QRect area = rect().adjusted(pad, pad, -pad, -pad);
    m_theme.icon(m_icon, Token::Accent)
        .paint(&painter, QRect(area.left(), area.center().y() - iconSide / 2, iconSide, iconSide));
    const QRect words = area.adjusted(iconSide + pad, 0, 0, 0);
    painter.setPen(m_theme.color(Token::MutedText));
    painter.drawText(words, int(Qt::AlignRight | Qt::AlignTop), focused ? tr("Enter") : m_keys);
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignBottom),
                     fontMetrics().elidedText(m_details, Qt::ElideRight, words.width()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic), text());
}

}
