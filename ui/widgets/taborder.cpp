// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taborder.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <tuple>

namespace galley::ui {

namespace {

using Stops = QList<QWidget *>;
void addStops(QWidget &widget, Stops &stops);

/// The items of a layout as they are read: grids by row, forms with the label first.
std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    std::vector<std::tuple<int, int, QLayoutItem *>> placed;
    for (int i = 0; i < layout.count(); ++i) {
        int row = i;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        } else if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
            QFormLayout::ItemRole role = QFormLayout::LabelRole;
            form->getItemPosition(i, &row, &role);
            column = int(role);
        }
        placed.emplace_back(row, column, layout.itemAt(i));
    }
    std::ranges::stable_sort(placed, {},
                             [](const auto &one) { return std::pair(std::get<0>(one), std::get<1>(one)); });
    std::vector<QLayoutItem *> items;
    for (const auto &[row, column, item] : placed)
        items.push_back(item);
    return items;
}

void addStops(const QLayout &layout, Stops &stops)
{
    for (const QLayoutItem *item : itemsOf(layout)) {
        if (QWidget *widget = item->widget())
            addStops(*widget, stops);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addStops(*inner, stops);
    }
}

/// Containers that arrange their parts without a layout.
QList<QWidget *> partsOf(const QWidget &widget)
{
    QList<QWidget *> parts;
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        parts << tabs->tabBar();
        for (int i = 0; i < tabs->count(); ++i)
            parts << tabs->widget(i);
    } else if (const auto *stack = qobject_cast<const QStackedWidget *>(&widget)) {
        for (int i = 0; i < stack->count(); ++i)
            parts << stack->widget(i);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
    } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area && area->widget()) {
        parts << area->widget();
    }
    return parts;
}

void addStops(QWidget &widget, Stops &stops)
{
    if (widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy())
        stops << &widget;
    const QList<QWidget *> parts = partsOf(widget);
    for (QWidget *part : parts)
        addStops(*part, stops);
    if (parts.isEmpty() && widget.layout())
        addStops(*widget.layout(), stops);
}

}

void tabInReadingOrder(QWidget &top)
{
    Stops stops;
    addStops(top, stops);
    for (qsizetype i = 0; i + 1 < stops.size(); ++i)
        QWidget::setTabOrder(stops[i], stops[i + 1]);
}

}
