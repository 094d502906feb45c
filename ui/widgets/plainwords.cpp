// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainwords.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace galley::ui {

namespace {

void makePlain(QObject *widget)
{
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

}

PlainWords::PlainWords(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    for (QWidget *one : QApplication::allWidgets())
        makePlain(one);
}

/// A label is polished before it is first shown.
bool PlainWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish)
        makePlain(watched);
    return false;
}

}
