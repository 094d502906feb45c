// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/controlstyle.h"
#include "ui/theme/desktopwishes.h"
#include "ui/theme/svgicon.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr Qt::UIEffect effects[]{Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip};

/// Put on the style of the desktop once; with each theme after that it is there.
ControlStyle &controlStyle()
{
    auto *style = qobject_cast<ControlStyle *>(QApplication::style());
    if (!style) {
        style = new ControlStyle(QApplication::style()->name());
        QApplication::setStyle(style);
    }
    return *style;
}

}

Theme::Theme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_wishes(new DesktopWishes(this))
{
    controlStyle();
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_blinkTime = hints->cursorFlashTime();
    const auto follow = [this](Qt::ColorScheme scheme) {
        m_desktopIsDark = scheme == Qt::ColorScheme::Dark;
        apply();
    };
    connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
    connect(m_wishes, &DesktopWishes::changed, this, [this] {
        apply();
        applyMovement();
    });
    follow(hints->colorScheme());
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setMovement(Movement movement)
{
    m_movement = movement;
    applyMovement();
}

bool Theme::mayMove() const
{
    return m_movement == Movement::Allowed || (m_movement == Movement::Desktop && m_wishes->mayMove());
}

Scheme Theme::wantedScheme() const
{
    const bool dark = m_choice == Choice::Dark || (m_choice != Choice::Light && m_desktopIsDark);
    const bool high
        = m_choice == Choice::HighContrast || (m_choice == Choice::Desktop && m_wishes->wantsContrast());
    if (high)
        return dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

void Theme::apply()
{
    const Scheme wanted = wantedScheme();
    if (m_applied && wanted == m_scheme)
        return;
    m_scheme = wanted;
    m_applied = true;
    QApplication::setPalette(palette(wanted));
    Q_EMIT changed();
}

void Theme::applyMovement()
{
    ControlStyle &style = controlStyle();
    const bool isStill = style.isStill();
    if (isStill == !mayMove())
        return;
    style.setStill(!isStill);
    for (const Qt::UIEffect effect : effects)
        QApplication::setEffectEnabled(effect, isStill);
    QGuiApplication::styleHints()->setCursorFlashTime(isStill ? m_blinkTime : 0);
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(new SvgIconEngine(*this, name, token));
}

QStringList serifFamilies()
{
    return {u"Source Serif 4"_s, u"Source Serif Pro"_s,  u"Charter"_s,      u"Noto Serif"_s,
            u"Georgia"_s,        u"Linux Libertine O"_s, u"DejaVu Serif"_s, u"serif"_s};
}

QStringList sansFamilies()
{
    return {u"Source Sans 3"_s, u"Source Sans Pro"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s};
}

}
