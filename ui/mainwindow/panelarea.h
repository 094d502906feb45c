// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QTabBar>
#include <QTabWidget>

namespace galley::ui {

/// Tells when a press has become a drag, and takes no part in what comes of it.
class DragWatch
{
public:
    void press(const QMouseEvent &event);
    bool isDrag(const QMouseEvent &event) const;

private:
    QPoint m_from;
};

/// The tabs of a side. Along the bar they change places, out of it they are carried to another side.
class PanelBar : public QTabBar
{
    Q_OBJECT

public:
    using QTabBar::QTabBar;

Q_SIGNALS:
    void carried(int tab);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
};

/// What a panel without a tab is carried by; its menu is that of a tab.
class PanelGrip : public QWidget
{
    Q_OBJECT

public:
    explicit PanelGrip(QWidget *parent);

Q_SIGNALS:
    void carried();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    DragWatch m_watch;
};

/// A side of the window: its panels, one over the other. The head is spared where there is only one, and that
/// says itself what it is.
class PanelArea : public QTabWidget
{
    Q_OBJECT

public:
    explicit PanelArea(QWidget *parent = nullptr);

    /// To be called when tabs have come, gone, or been hidden.
    void setHeadSpared(bool on);

Q_SIGNALS:
    void carried(QWidget *panel);
    void menuWanted(QWidget *panel, const QPoint &place); ///< on the screen
    void ordered();                                       ///< somebody moved a tab along the bar

protected:
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int index) override;

private:
    void placeGrip();

    PanelGrip *m_grip;
};

}
