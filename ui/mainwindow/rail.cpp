// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/rail.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley::ui {

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Places"));
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

/// A button of its own that triggers the action: a place is chosen, and not ticked, as a menu would show it.
void Rail::add(const QString &icon, const QString &word, QAction &action, Where where)
{
    auto *button = new QToolButton(this);
    button->setIcon(m_theme.icon(icon));
    button->setText(word);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("action", QVariant::fromValue<QObject *>(&action));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto tell = [button, &action, word] {
        QString text = action.text();
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        text.remove(u'&');
        button->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "command, keys").arg(text, keys));
        button->setAccessibleName(word);
        button->setEnabled(action.isEnabled());
    };
    connect(&action, &QAction::changed, button, tell);
    connect(button, &QToolButton::clicked, &action, [this, button, &action] {
        button->setChecked(!button->isChecked()); // what is shown says which, and not the click
        action.trigger();
    });
    tell();
    m_buttons.insert(where == Where::Top ? m_top : m_buttons.size(), button);
    m_column->insertWidget(where == Where::Top ? m_top : m_column->count(), button);
    m_top += where == Where::Top ? 1 : 0;
    dress();
}

void Rail::setCurrent(const QAction *action)
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setChecked(action && button->property("action").value<QObject *>() == action);
    update();
}

QSize Rail::sizeHint() const
{
    return m_column->sizeHint();
}

void Rail::dress()
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const int icon = fontMetrics().height() + 4;
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setFont(small);
        button->setIconSize({icon, icon});
    }
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    auto *here = qobject_cast<QToolButton *>(focusWidget());
    if (step == 0 || !here) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype count = m_buttons.size();
    m_buttons[(m_buttons.indexOf(here) + step + count) % count]->setFocus(Qt::TabFocusReason);
}

/// A line to what stands beside it, and a bar at the place that is shown: not by colour alone.
void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(isMirrored ? 0 : width() - 1, 0, 1, height(), m_theme.color(Token::Line));
    for (const QToolButton *button : std::as_const(m_buttons)) {
        if (button->isChecked())
            painter.fillRect(isMirrored ? width() - 3 : 0, button->y(), 3, button->height(),
                             m_theme.color(Token::Accent));
    }
}

}
