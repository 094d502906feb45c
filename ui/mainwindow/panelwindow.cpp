// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/panelwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

namespace galley::ui {

PanelWindow::PanelWindow(QWidget &panel, const QString &name, QWidget &owner)
    : QWidget(&owner, Qt::Window)
    , m_panel(panel)
    , m_owner(owner)
{
    setWindowTitle(tr("%1 – Galley", "name of a panel").arg(name));
    setWindowIcon(owner.windowIcon());
    addActions(owner.actions());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&panel);
    panel.show();
}

void PanelWindow::place(const QByteArray &geometry)
{
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    constexpr double share = 0.9;
    const QScreen *here = m_owner.screen();
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen == here)
            continue;
        QRect area(QPoint(), screen->availableSize() * share);
        area.moveCenter(screen->availableGeometry().center());
        setGeometry(area);
        return;
    }
    resize(QSize(760, 1000).boundedTo(here->availableSize() * share));
}

void PanelWindow::release()
{
    layout()->removeWidget(&m_panel);
    m_panel.setParent(nullptr);
}

void PanelWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

}
