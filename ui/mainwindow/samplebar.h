// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace galley::ui {

/// The line above everything that says: this is the sample newsroom; and the way back.
class SampleBar : public QFrame
{
    Q_OBJECT

public:
    explicit SampleBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void ownWanted();
};

}
