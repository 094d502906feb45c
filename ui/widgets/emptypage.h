// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace galley::ui {

/// What a pane shows where it has nothing to show: what would stand here, and how to get it.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// The help may hold {key:note.new} where the keys of a command stand.
    EmptyPage(const QString &title, const QString &help, QWidget *parent = nullptr);

    /// Puts in the keys as they are set now, by the id of a command.
    void setKeys(const std::function<QString(const QString &)> &keysOf);

    /// A button below the help; the caller connects it.
    QPushButton *addButton(const QString &text);

private:
    QVBoxLayout *m_column;
    QLabel *m_text;
    QString m_help;
};

}
