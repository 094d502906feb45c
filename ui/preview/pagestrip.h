// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/pageview.h"

namespace galley::ui {

/// The pages as small pictures in a column; the one that is read is framed.
class PageStrip : public PageView
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget *parent = nullptr);

    void setCurrent(int page);
    QSize sizeHint() const override { return {112, 400}; }

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_current = 0;
};

}
