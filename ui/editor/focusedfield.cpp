// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/focusedfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QMetaObject>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace galley::ui {

namespace {

bool isOnlyRead(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->isReadOnly();
    if (const auto *rich = qobject_cast<const QTextEdit *>(&field))
        return rich->isReadOnly();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&field);
    return plain && plain->isReadOnly();
}

}

QWidget *focusedFor(const char *slot)
{
    const QByteArray signature = QByteArray(slot).append("()");
    for (QWidget *one = QApplication::focusWidget(); one; one = one->parentWidget()) {
        if (one->metaObject()->indexOfMethod(signature.constData()) >= 0 && !isOnlyRead(*one))
            return one;
        if (one->isWindow())
            break;
    }
    return nullptr;
}

}
