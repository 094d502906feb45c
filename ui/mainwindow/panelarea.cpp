// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/panelarea.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace galley::ui {

namespace {

constexpr int barSlack = 24; // pixels beside the bar in which a tab still moves along it
constexpr QSize gripSize(10, 28);

}

void DragWatch::press(const QMouseEvent &event)
{
    m_from = event.position().toPoint();
}

bool DragWatch::isDrag(const QMouseEvent &event) const
{
    return event.buttons() & Qt::LeftButton
           && (event.position().toPoint() - m_from).manhattanLength() >= QApplication::startDragDistance();
}

void PanelBar::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOut = !rect().adjusted(-barSlack, -barSlack, barSlack, barSlack).contains(event->pos());
    if (!(event->buttons() & Qt::LeftButton) || !isOut) {
        QTabBar::mouseMoveEvent(event);
        return;
    }
    QMouseEvent release(QEvent::MouseButtonRelease, event->position(), event->globalPosition(),
                        Qt::LeftButton, Qt::NoButton, event->modifiers());
    mouseReleaseEvent(&release); // the move along the bar is over
    Q_EMIT carried(currentIndex());
}

PanelGrip::PanelGrip(QWidget *parent) : QWidget(parent)
{
    setToolTip(tr("Drag this panel to another side"));
    setCursor(Qt::OpenHandCursor);
    setContextMenuPolicy(Qt::CustomContextMenu);
    resize(gripSize);
}

void PanelGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::PlaceholderText));
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 2; ++column)
            painter.drawEllipse(QPointF(3 + 4 * column, 8 + 4 * row), 1, 1);
    }
}

void PanelGrip::mousePressEvent(QMouseEvent *event)
{
    m_watch.press(*event);
}

void PanelGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_watch.isDrag(*event))
        Q_EMIT carried();
}

PanelArea::PanelArea(QWidget *parent) : QTabWidget(parent)
{
    auto *bar = new PanelBar;
    setTabBar(bar);
    setDocumentMode(true);
    setMovable(true);
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grip = new PanelGrip(this); // above its panels
    connect(bar, &PanelBar::carried, this, [this](int tab) { Q_EMIT carried(widget(tab)); });
    connect(bar, &QTabBar::tabMoved, this, &PanelArea::ordered);
    connect(bar, &QWidget::customContextMenuRequested, this, [this, bar](const QPoint &place) {
        if (const int tab = bar->tabAt(place); tab >= 0)
            Q_EMIT menuWanted(widget(tab), bar->mapToGlobal(place));
    });
    connect(m_grip, &PanelGrip::carried, this, [this] { Q_EMIT carried(currentWidget()); });
    connect(m_grip, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { Q_EMIT menuWanted(currentWidget(), m_grip->mapToGlobal(place)); });
}

void PanelArea::setHeadSpared(bool on)
{
    m_grip->setVisible(on);
    if (tabBar()->isHidden() == on)
        return;
    tabBar()->setVisible(!on);
    setFocusPolicy(on ? Qt::NoFocus : Qt::TabFocus); // Tab goes past a head that is not there
    QApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void PanelArea::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    placeGrip();
}

void PanelArea::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    m_grip->raise();
}

void PanelArea::placeGrip()
{
    m_grip->move(isRightToLeft() ? width() - m_grip->width() - 2 : 2, 5);
}

}
