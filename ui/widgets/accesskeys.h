// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace galley::ui {

/// Texts of one menu or dialog so that no letter after & stands in two of them: whoever comes first keeps
/// theirs, another takes a letter of its own words that is free, the first of a word if it can. One that has
/// none left goes without.
QStringList withOwnKeys(QStringList texts);

/// Sees to it in every dialog of the program, as soon as the keyboard comes to it.
class AccessKeys : public QObject
{
    Q_OBJECT

public:
    explicit AccessKeys(QObject *parent = nullptr);

private:
    static void share(const QWidget &top);

    QPointer<QWidget> m_seen; ///< the window that had the keyboard last
};

}
