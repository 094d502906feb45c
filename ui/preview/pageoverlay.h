// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/layout/displaylist.h"

class QPainter;
class QPalette;

namespace galley::ui {

/// A range of the body that is marked on the shown page; never part of the page, never printed.
struct PageOverlay
{
    enum class Kind { Selection, Attribution, Finding };
    base::TextRange range;
    Kind kind = Kind::Selection;
    bool operator==(const PageOverlay &) const = default;
};

/// Paints the marks at the painter's origin: the selection as a tint, attributions as a solid line below the
/// words, findings as a wavy one. scale: the painter's units per point.
void paintOverlays(QPainter &painter, const layout::Page &page, const std::vector<PageOverlay> &overlays,
                   double scale, const QPalette &palette);

}
