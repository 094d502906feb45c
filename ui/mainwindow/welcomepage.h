// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace galley::ui {

class Theme;

/// What an empty newsroom shows: three ways to begin. A page and not a dialog; Enter takes the first.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void sampleWanted();
    void newStoryWanted();
    void importWanted();

private:
    QPushButton *m_sample;
};

}
