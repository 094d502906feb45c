// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tabwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostStops = 300;   // more than any window has
constexpr int mostChildren = 60; // of a list: its rows are alike

/// Roles that somebody acts upon, beside what can have the focus.
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Table:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PopupMenu:
    case QAccessible::Document:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

/// An empty cell behind the first of a row has nothing to say.
bool isLaterCell(QAccessibleInterface &face)
{
    QAccessibleTableCellInterface *cell = face.tableCellInterface();
    return cell && cell->columnIndex() > 0;
}

/// Within some controls Tab goes on before it leaves them: from the day to the month, from link to link.
bool hasStopsWithin(const QWidget &widget)
{
    return qobject_cast<const QDateTimeEdit *>(&widget) || qobject_cast<const QTextBrowser *>(&widget)
           || qobject_cast<const QLabel *>(&widget);
}

/// What holds others and does nothing itself.
bool isContainer(QAccessible::Role role)
{
    return role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::PageTabList
           || role == QAccessible::Grouping || role == QAccessible::LayeredPane || role == QAccessible::Window
           || role == QAccessible::Splitter || role == QAccessible::Separator;
}

QString describe(const QAccessibleInterface &face)
{
    const QObject *object = face.object();
    const QString role
        = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(face.role()));
    QString text = role;
    for (; object; object = object->parent())
        text += u" < "_s + QString::fromLatin1(object->metaObject()->className()) + u' '
                + object->objectName();
    return text.left(160);
}

void findNameless(QAccessibleInterface *face, QStringList &found)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(face->object());
    if (widget && !widget->isVisible())
        return;
    const QAccessible::Role role = face->role();
    const bool acts = role != QAccessible::Separator && !isContainer(role)
                      && (isInteractive(role) || face->state().focusable);
    const bool counts = acts || (widget && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy());
    // A part of a larger control is named by it.
    const bool isPart = widget && widget->objectName().startsWith(u"qt_"_s);
    if (counts && !isPart && !isLaterCell(*face) && face->text(QAccessible::Name).trimmed().isEmpty())
        found << describe(*face);
    if (role == QAccessible::ComboBox || role == QAccessible::SpinBox)
        return;
    for (int i = 0; i < std::min(face->childCount(), mostChildren); ++i)
        findNameless(face->child(i), found);
}

bool isTabStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
           && widget.focusPolicy() & Qt::TabFocus;
}

bool isOfGroup(const QWidget &widget, const QList<QWidget *> &stops)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->autoExclusive() && std::ranges::any_of(stops, [&](const QWidget *one) {
               const auto *other = qobject_cast<const QAbstractButton *>(one);
               return other && other->autoExclusive() && other->parentWidget() == widget.parentWidget();
           });
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

QWidget *firstStop(QWidget &top)
{
    if (isTabStop(top))
        return &top;
    for (QWidget *one = top.nextInFocusChain(); one && one != &top; one = one->nextInFocusChain()) {
        if (top.isAncestorOf(one) && isTabStop(*one))
            return one;
    }
    return nullptr;
}

}

QString spoken(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    if (const QAccessibleInterface *face
        = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)))
        text += u" “"_s + face->text(QAccessible::Name) + u'”';
    return text;
}

QStringList namelessBelow(QWidget &top)
{
    QStringList found;
    findNameless(QAccessible::queryAccessibleInterface(&top), found);
    return found;
}

QStringList silentSwitches(QWidget &top)
{
    QStringList found;
    for (QAbstractButton *one : top.findChildren<QAbstractButton *>()) {
        if (!one->isCheckable() || !one->isVisible() || one->parentWidget()->inherits("QTabBar"))
            continue;
        const QAccessible::State state = QAccessible::queryAccessibleInterface(one)->state();
        if (!state.checkable || bool(state.checked) != one->isChecked())
            found << spoken(*one);
    }
    for (QGroupBox *one : top.findChildren<QGroupBox *>()) {
        if (one->isCheckable()
            && bool(QAccessible::queryAccessibleInterface(one)->state().checked) != one->isChecked())
            found << spoken(*one);
    }
    return found;
}

TabWalk walkByTab(QWidget &top)
{
    TabWalk walk;
    QWidget *at = firstStop(top);
    if (!at)
        return walk;
    at->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < mostStops; ++i) {
        at = QApplication::focusWidget();
        if (!at || walk.stops.contains(at) || !(at == &top || top.isAncestorOf(at)))
            return walk;
        walk.stops << at;
        for (int within = 0; within < mostStops && QApplication::focusWidget() == at; ++within) {
            QTest::keyClick(at, Qt::Key_Tab);
            if (!hasStopsWithin(*at))
                break;
        }
        if (QApplication::focusWidget() == at) {
            // One control alone comes back to itself; a trap is where another waits.
            const bool others = std::ranges::any_of(top.findChildren<QWidget *>(), [at](const QWidget *one) {
                return one != at && isTabStop(*one);
            });
            walk.trap = others ? at : nullptr;
            return walk;
        }
    }
    walk.trap = at;
    return walk;
}

QStringList unreached(QWidget &top, const TabWalk &walk)
{
    QStringList missed;
    for (QWidget *one : top.findChildren<QWidget *>()) {
        if (one->window() != top.window())
            continue;
        const bool isPart
            = one->objectName().startsWith(u"qt_"_s) || one->parentWidget()->inherits("QLineEdit")
              || one->parentWidget()->inherits("QTabBar") || one->parentWidget()->inherits("QAbstractSpinBox")
              || one->parentWidget()->inherits("QMenuBar");
        const bool isForPointerOnly = one->isVisible() && one->isEnabled()
                                      && qobject_cast<QAbstractButton *>(one)
                                      && one->focusPolicy() == Qt::NoFocus;
        if (isPart || (!isTabStop(*one) && !isForPointerOnly))
            continue;
        if (!walk.stops.contains(one) && !isOfGroup(*one, walk.stops))
            missed << spoken(*one) + (isForPointerOnly ? u" (pointer only)"_s : QString());
    }
    return missed;
}

QStringList backwardSteps(const TabWalk &walk)
{
    QStringList back;
    for (qsizetype i = 0; i + 1 < walk.stops.size(); ++i) {
        QRect here = placeOf(*walk.stops[i]);
        QRect next = placeOf(*walk.stops[i + 1]);
        if (walk.stops[i]->isRightToLeft()) { // as in a mirror
            here.moveLeft(-here.right());
            next.moveLeft(-next.right());
        }
        const bool isAbove = next.bottom() <= here.top();
        const bool isInRow = !isAbove && here.bottom() > next.top();
        const bool isBefore = next.right() <= here.left();
        if ((isAbove && next.left() < here.right()) || (isInRow && isBefore))
            back << spoken(*walk.stops[i]) + u" → "_s + spoken(*walk.stops[i + 1]);
    }
    return back;
}

QStringList unseenFocus(const TabWalk &walk)
{
    QStringList unseen;
    for (QWidget *one : walk.stops) {
        if (!one->isVisible())
            continue;
        // The ring may be drawn around the control, by what it stands in.
        QWidget *ground = one->parentWidget() ? one->parentWidget() : one;
        const QRect around = QRect(one->mapTo(ground, QPoint(0, 0)), one->size()).adjusted(-4, -4, 4, 4);
        one->setFocus(Qt::TabFocusReason);
        const QImage with = ground->grab(around).toImage();
        one->clearFocus();
        const QImage without = ground->grab(around).toImage();
        if (with == without)
            unseen << spoken(*one);
    }
    return unseen;
}
