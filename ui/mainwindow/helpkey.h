// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace galley::ui {

class MainWindow;

/// A widget that has a page of its own in the help says so by this property; everything in it shares it.
inline constexpr char helpPageProperty[] = "helpPage";

/// The page that belongs to a widget or to what it stands in; empty where there is none.
QString helpPageOf(const QWidget *widget);
/// Every page that belongs to some place of the window.
QStringList helpPagesOfPlaces();

/// The help's key in the dialogs of a window, where the window's own shortcuts do not reach.
class HelpKey : public QObject
{
public:
    explicit HelpKey(MainWindow &window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOfDialog(const QWidget &widget) const;

    MainWindow &m_window;
};

}
