// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QWidget>

/// The controls below a widget that a screen reader would not know what to call, a line each.
inline QString namelessControls(QWidget &top)
{
    QStringList nameless;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->isHidden()
                             || widget->inherits("QComboBoxListView");
        if (isInner || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool isContainer
            = face
              && (face->role() == QAccessible::Client || face->role() == QAccessible::Pane
                  || face->role() == QAccessible::PageTabList || face->role() == QAccessible::Grouping
                  || face->role() == QAccessible::LayeredPane);
        if (face && !isContainer && face->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless.join(u'\n');
}
