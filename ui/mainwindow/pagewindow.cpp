// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/pagewindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

namespace galley::ui {

PageWindow::PageWindow(QWidget &page, QWidget &owner)
    : QWidget(&owner, Qt::Window)
    , m_page(page)
    , m_owner(owner)
{
    setWindowTitle(tr("Page – Galley"));
    setWindowIcon(owner.windowIcon());
    addActions(owner.actions());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&page);
    page.show();
}

void PageWindow::place(const QByteArray &geometry)
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

void PageWindow::release()
{
    layout()->removeWidget(&m_page);
    m_page.setParent(nullptr);
}

void PageWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

}
