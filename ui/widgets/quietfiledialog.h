// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFileDialog>

namespace galley::ui {

/// Chooses files whose names and folders nobody is to find afterwards. The desktop's own dialog writes them
/// into its list of recent files, and Qt's into its settings when it goes; this one leaves nothing in either.
class QuietFileDialog : public QFileDialog
{
public:
    QuietFileDialog(QWidget *parent, const QString &title) : QFileDialog(parent, title, QDir::homePath())
    {
        setOption(DontUseNativeDialog);
    }
    ~QuietFileDialog() override
    {
        setDirectory(QDir::homePath());
        setHistory({});
    }
    Q_DISABLE_COPY_MOVE(QuietFileDialog)
};

}
