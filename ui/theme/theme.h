// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QObject>

namespace galley::ui {

class DesktopWishes;

/// The look of the window: light or dark, with more contrast and without movement where that is wanted; as
/// the desktop says (live) or as the person chose. Sets the application's palette and style; icons from it
/// recolour themselves.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Desktop, Light, Dark, HighContrast };
    enum class Movement { Desktop, None, Allowed };

    explicit Theme(Choice choice = Choice::Desktop, QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    Movement movement() const { return m_movement; }
    void setMovement(Movement movement);
    bool isDark() const { return ui::isDark(m_scheme); }
    Scheme scheme() const { return m_scheme; }
    /// Whether anything may glide or fade now.
    bool mayMove() const;
    QColor color(Token token) const { return ui::color(token, m_scheme); }

    /// An icon of resources/icons by its file name without suffix, drawn in the text's colour (or another
    /// token's).
    QIcon icon(const QString &name, Token token = Token::Text) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void applyMovement();
    Scheme wantedScheme() const;

    Choice m_choice;
    Movement m_movement = Movement::Desktop;
    DesktopWishes *m_wishes;
    bool m_desktopIsDark = false;
    Scheme m_scheme = Scheme::Light;
    bool m_applied = false;
    int m_blinkTime = 0; ///< of the caret, as the desktop has it
};

/// The families of the editor's serif and sans faces, best first.
QStringList serifFamilies();
QStringList sansFamilies();

}
