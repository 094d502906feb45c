// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace galley::ui {

/// A window that holds the page, for a second screen. Knows the keys of the window it belongs to; whoever
/// closes it wants the page back.
class PageWindow : public QWidget
{
    Q_OBJECT

public:
    PageWindow(QWidget &page, QWidget &owner);

    /// Where it stood last; without that, on a screen that the owner is not on, where there is one.
    void place(const QByteArray &geometry);
    /// Lets the page go, before this is deleted.
    void release();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget &m_page;
    QWidget &m_owner;
};

}
