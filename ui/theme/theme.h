// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QObject>

namespace galley::ui {

/// The look of the window: light or dark, as the desktop says (live) or as the person chose.
/// Sets the application's palette; icons from it recolour themselves.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Desktop, Light, Dark };

    explicit Theme(Choice choice = Choice::Desktop, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const { return m_dark; }
    QColor color(Token token) const { return ui::color(token, m_dark); }

    /// An icon of resources/icons by its file name without suffix, drawn in the text's colour (or another
    /// token's).
    QIcon icon(const QString &name, Token token = Token::Text) const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice;
    bool m_desktopIsDark = false;
    bool m_dark = false;
    bool m_applied = false;
};

/// The families of the editor's serif and sans faces, best first.
QStringList serifFamilies();
QStringList sansFamilies();

}
