// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

#include <vector>

namespace galley::ui {

/// What a colour is for. Every colour of the window comes from this one table, in every form of the palette.
enum class Token {
    Window,  ///< chrome: bars, lists, panels
    Surface, ///< what is written on: editor, input fields
    Raised,  ///< popups, cards, the chosen row's neighbourhood
    Text,
    MutedText, ///< second lines, hints
    Line,      ///< hairlines between areas; carries no meaning
    Outline,   ///< borders that show where a control is
    Accent,    ///< the one accent: focus, links, the primary button
    OnAccent,  ///< text upon the accent
    Selection,
    OnSelection,
    Mark, ///< behind found words
    OnMark,
    Danger,
    Warning,
    Success,
};

/// The forms of the palette. The last two are for whoever sees contrasts badly: black and white, and full
/// colours.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };
inline constexpr Scheme allSchemes[]{Scheme::Light, Scheme::Dark, Scheme::ContrastLight,
                                     Scheme::ContrastDark};

constexpr bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::ContrastDark;
}
constexpr bool isHighContrast(Scheme scheme)
{
    return scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
}

QColor color(Token token, Scheme scheme);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// A pair that stands on one another somewhere in the window, and the least contrast it must have.
struct ContrastDemand
{
    Token front;
    Token back;
    double least;
};
/// 7:1 for text (WCAG AAA), 4.5:1 for controls; of high contrast, 10:1 for text and 7:1 for lines and
/// controls.
std::vector<ContrastDemand> contrastDemands(Scheme scheme);

QPalette palette(Scheme scheme);

}
