// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QList>
#include <QStringList>

class QWidget;

/// "QLineEdit filter", to tell a person which one is meant.
QString spoken(const QWidget &widget);

/// Everything below a widget that is in view and that somebody could do something with, and that a screen
/// reader has no name for.
QStringList namelessBelow(QWidget &top);
/// Switches below it that do not tell whether they are on.
QStringList silentSwitches(QWidget &top);

/// The controls that the Tab key comes to below a widget, from its first on, until it comes back or leaves.
struct TabWalk
{
    QList<QWidget *> stops;
    QWidget *trap = nullptr; ///< the key went no further from here
};
TabWalk walkByTab(QWidget &top);

/// What Tab should have come to and did not.
QStringList unreached(QWidget &top, const TabWalk &walk);
/// Steps of the walk that go back in reading order: up, or against the direction of writing in a row.
QStringList backwardSteps(const TabWalk &walk);
/// Stops that look the same with the focus and without it.
QStringList unseenFocus(const TabWalk &walk);
