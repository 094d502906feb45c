// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/placeholdertips.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace galley::ui {

PlaceholderTips::PlaceholderTips(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlaceholderTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *field = qobject_cast<QLineEdit *>(watched);
    const bool isNeeded = field && field->text().isEmpty() && field->toolTip().isEmpty()
                          && field->fontMetrics().horizontalAdvance(field->placeholderText())
                                 > field->width() - 2 * field->fontMetrics().averageCharWidth();
    if (isNeeded)
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), field->placeholderText(), field);
    return isNeeded;
}

}
