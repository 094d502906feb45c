// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace galley::ui {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

/// In one row.
QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = -spacing();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width) + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

/// One below the other.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

/// The height it takes at that width.
int FlowLayout::arrange(const QRect &place, bool moves) const
{
    const QRect room = place.marginsRemoved(contentsMargins());
    const QWidget *owner = parentWidget();
    const bool isMirrored = owner && owner->isRightToLeft();
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(1, room.width()), QWIDGETSIZE_MAX});
        if (x > 0 && x + size.width() > room.width()) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (moves) {
            const int left = isMirrored ? room.right() + 1 - x - size.width() : room.left() + x;
            item->setGeometry({QPoint(left, room.top() + y), size});
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    const QMargins margins = contentsMargins();
    return y + rowHeight + margins.top() + margins.bottom();
}

}
