// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace galley::ui {

class Theme;

/// A large button with an icon, a title, a line that says what happens, and its keys.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const Theme &theme, const QString &icon, const QString &title, const QString &details,
                 const QString &keys, QWidget *parent);

    QSize sizeHint() const override;
    void setKeys(const QString &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_details;
    QString m_keys;
};

}
