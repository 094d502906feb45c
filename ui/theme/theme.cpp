// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/svgicon.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

Theme::Theme(Choice choice, QObject *parent) : QObject(parent), m_choice(choice)
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    const auto follow = [this](Qt::ColorScheme scheme) {
        m_desktopIsDark = scheme == Qt::ColorScheme::Dark;
        apply();
    };
    connect(hints, &QStyleHints::colorSchemeChanged, this, follow);
    follow(hints->colorScheme());
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::Desktop && m_desktopIsDark);
    if (m_applied && dark == m_dark)
        return;
    m_dark = dark;
    m_applied = true;
    QApplication::setPalette(palette(dark));
    Q_EMIT changed();
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
