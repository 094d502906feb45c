// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagestrip.h"

#include <QKeyEvent>
#include <QPainter>

namespace galley::ui {

PageStrip::PageStrip(QWidget *parent) : PageView(parent)
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(sizeHint().width());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEmptyText({});
}

void PageStrip::setCurrent(int page)
{
    m_current = page;
    if (page >= pageCount())
        return;
    const QRectF shown = pageRect(page);
    if (shown.top() < 0 || shown.bottom() > viewport()->height())
        showPage(page);
    viewport()->update();
}

void PageStrip::paintEvent(QPaintEvent *event)
{
    PageView::paintEvent(event);
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.adjusted(0, 0, 0, PageArrangement::gap).intersects(event->rect()))
            continue;
        if (page == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(rect.left(), rect.bottom() + 2, rect.width(), PageArrangement::gap - 2),
                         Qt::AlignCenter, QString::number(page + 1));
    }
}

void PageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    for (int page = 0; page < pageCount() && event->button() == Qt::LeftButton; ++page) {
        if (pageRect(page).contains(event->position()))
            Q_EMIT pageChosen(page);
    }
}

void PageStrip::mouseMoveEvent(QMouseEvent *)
{
    viewport()->setCursor(Qt::PointingHandCursor);
}

void PageStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    const bool isUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    if (isDown || isUp)
        Q_EMIT pageChosen(qBound(0, m_current + (isDown ? 1 : -1), pageCount() - 1));
    else
        PageView::keyPressEvent(event);
}

}
