// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/innernames.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

namespace galley::ui {

namespace {

/// Of the label that stands before it too.
QString nameOf(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

void take(QWidget &part, const QString &name)
{
    if (!name.isEmpty() && part.accessibleName().isEmpty())
        part.setAccessibleName(name);
}

}

InnerNames::InnerNames(QObject *parent) : QObject(parent)
{
    QAccessible::installActivationObserver(this);
    accessibilityActiveChanged(QAccessible::isActive());
}

InnerNames::~InnerNames()
{
    QAccessible::removeActivationObserver(this);
}

void InnerNames::accessibilityActiveChanged(bool active)
{
    qApp->removeEventFilter(this);
    if (!active)
        return;
    qApp->installEventFilter(this);
    for (QWidget *one : QApplication::allWidgets()) {
        if (one->testAttribute(Qt::WA_WState_Polished))
            nameParts(*one);
    }
}

/// A control is polished before it is first shown, when its own name and its label are there.
bool InnerNames::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto &widget = *static_cast<QWidget *>(watched);
        nameParts(widget);
        if (widget.isWindow()) { // pages of it that are behind others are polished later, but heard of now
            for (QWidget *one : widget.findChildren<QWidget *>())
                nameParts(*one);
        }
    }
    return QObject::eventFilter(watched, event);
}

void InnerNames::nameParts(QWidget &widget)
{
    if (auto *box = qobject_cast<QComboBox *>(&widget)) {
        nameList(*box);
    } else if (auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
        take(*tabs, tabs->window()->windowTitle()); // its pages are what the window is about
    } else if (auto *field = qobject_cast<QLineEdit *>(&widget)) {
        QWidget *whole = field->parentWidget();
        if (qobject_cast<QAbstractSpinBox *>(whole) || qobject_cast<QKeySequenceEdit *>(whole))
            take(*field, nameOf(*whole));
        nameButtons(*field);
    }
}

void InnerNames::nameList(QComboBox &box)
{
    const QString name = nameOf(box);
    take(*box.view(), name);
    if (box.lineEdit())
        take(*box.lineEdit(), name);
}

void InnerNames::nameButtons(QLineEdit &field)
{
    for (QToolButton *button : field.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        const QAction *action = button->defaultAction();
        const bool empties = action && action->objectName().startsWith(QLatin1StringView("_q_"));
        take(*button, empties ? tr("Empty this field") : nameOf(field));
    }
}

}
