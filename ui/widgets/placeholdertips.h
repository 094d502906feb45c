// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace galley::ui {

/// An example that stands in an empty field ("not before the vote; read back before print") ends in three
/// dots where the field is narrow. It is then shown whole as a tool tip, in every window of the program.
class PlaceholderTips : public QObject
{
    Q_OBJECT

public:
    explicit PlaceholderTips(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
