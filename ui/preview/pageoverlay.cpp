// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageoverlay.h"

#include "core/layout/pageareas.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace galley::ui {

namespace {

// Paper is white in the dark theme too, so these are not the theme's.
constexpr QColor attributionColor(0x1f, 0x5f, 0xa8);
constexpr QColor findingColor(0xb4, 0x5a, 0x00);

void paintWave(QPainter &painter, const QRectF &shown)
{
    QPainterPath wave(shown.bottomLeft());
    bool isUp = true;
    for (double x = shown.left() + 2; x <= shown.right(); x += 2, isUp = !isUp)
        wave.lineTo(x, shown.bottom() + (isUp ? -1.5 : 0));
    painter.strokePath(wave, QPen(findingColor, 1.2));
}

void paintArea(QPainter &painter, const QRectF &shown, PageOverlay::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case PageOverlay::Kind::Selection: {
        QColor tint = palette.color(QPalette::Highlight);
        tint.setAlpha(70);
        painter.fillRect(shown, tint);
        break;
    }
    case PageOverlay::Kind::Attribution:
        painter.fillRect(QRectF(shown.left(), shown.bottom() - 1.2, shown.width(), 1.2), attributionColor);
        break;
    case PageOverlay::Kind::Finding:
        paintWave(painter, shown);
        break;
    }
}

}

void paintOverlays(QPainter &painter, const layout::Page &page, const std::vector<PageOverlay> &overlays,
                   double scale, const QPalette &palette)
{
    for (const PageOverlay &overlay : overlays) {
        for (const QRectF &area : layout::areasOf(page, overlay.range))
            paintArea(painter, {area.topLeft() * scale, area.size() * scale}, overlay.kind, palette);
    }
}

}
