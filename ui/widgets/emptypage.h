// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace galley::ui {

/// What a pane shows where it has nothing to show: what would stand here, and how to get it.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(const QString &title, const QString &help, QWidget *parent = nullptr);

    /// A button below the help; the caller connects it.
    QPushButton *addButton(const QString &text);

private:
    QVBoxLayout *m_column;
};

}
