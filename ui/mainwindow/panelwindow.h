// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace galley::ui {

/// A window that holds one panel, for a second screen. Knows the keys of the window it belongs to; whoever
/// closes it wants the panel back.
class PanelWindow : public QWidget
{
    Q_OBJECT

public:
    PanelWindow(QWidget &panel, const QString &name, QWidget &owner);

    /// Where it stood last; without that, on a screen that the owner is not on, where there is one.
    void place(const QByteArray &geometry);
    /// Lets the panel go, before this is deleted.
    void release();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget &m_panel;
    QWidget &m_owner;
};

}
