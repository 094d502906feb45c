// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace galley::ui {

class Theme;

/// Two pixels round the control that has the keyboard, in every window of the program: what styles draw is
/// hard to see, and for the default button of a dialog they draw nothing. Where somebody writes a longer text
/// the caret says it.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(const Theme &theme, QObject *parent = nullptr);
    ~FocusRing() override;
    Q_DISABLE_COPY_MOVE(FocusRing)

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *control);
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_ring; ///< beside the control, and gone with its window
    QPointer<QWidget> m_control;
};

}
